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
const same = new Map([
  ['amerika', 'as'],
  ['serikat', 'as'],
  ['korsel', 'korea'],
  ['korut', 'korea'],
  ['ri', 'indonesia'],
]);

const telling = new WeakMap<Term, readonly (readonly string[])[]>();

/** The telling words of each office of a person. */
const officesOf = (term: Term): readonly (readonly string[])[] => {
  const known = telling.get(term);
  if (known) return known;
  const offices = term.roles.map((role) =>
    role
      .toLowerCase()
      .split(/\s+/u)
      .map((word) => same.get(word) ?? word)
      .filter((word) => !common.has(word)),
  );
  telling.set(term, offices);
  return offices;
};

/** The words of some tokens, as offices are compared with them. */
export const wordsAround = (tokens: readonly Token[]): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { kind, lower } of tokens) if (kind === 'word') words.add(same.get(lower) ?? lower);
  return words;
};

/** How many telling words of one of a person's offices stand among words; of the office that fits best. */
export const roleOverlap = (term: Term, around: ReadonlySet<string>): number => {
  let best = 0;
  for (const office of officesOf(term)) {
    let found = 0;
    for (const word of office) if (around.has(word)) found += 1;
    if (found > best) best = found;
  }
  return best;
};
