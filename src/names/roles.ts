import type { Token } from '../model/document.js';
import type { Term } from '../model/glossary.js';

/** Words of an office that other offices share: alone they prove nothing. */
const common = new Set([
  'dan',
  'untuk',
  'di',
  'pada',
  'bidang',
  'wakil',
  'mantan',
  'eks',
  'ketua',
  'kepala',
  'menteri',
  'anggota',
  'direktur',
]);

/** Countries as they stand in offices, in one spelling. */
const same: Readonly<Record<string, string>> = { amerika: 'as', serikat: 'as', korsel: 'korea', korut: 'korea', ri: 'indonesia' };

/** How many telling words of a person's offices stand among the tokens before (or around) a name. */
export const roleOverlap = (term: Term, around: readonly Token[]): number => {
  if (term.roles.length === 0) return 0;
  const seen = new Set(around.filter(({ kind }) => kind === 'word').map(({ lower }) => same[lower] ?? lower));
  let best = 0;
  for (const role of term.roles) {
    const words = role
      .toLowerCase()
      .split(/\s+/u)
      .map((word) => same[word] ?? word)
      .filter((word) => !common.has(word));
    best = Math.max(best, words.filter((word) => seen.has(word)).length);
  }
  return best;
};
