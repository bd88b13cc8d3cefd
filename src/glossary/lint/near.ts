import type { Term } from '../../model/glossary.js';
import { editDistance } from '../distance.js';
import type { TermProblem } from '../lint.js';

/** Letters: names as short as this and one letter apart are taken for each other. */
const short = 5;

const isName = ({ type }: Term): boolean => type !== 'term' && type !== 'work';

/** A form with each of its letters left out in turn: two forms one edit apart have one of these in common. */
const gaps = (form: string): Set<string> => {
  const keys = new Set([form]);
  for (let at = 0; at < form.length; at += 1) keys.add(form.slice(0, at) + form.slice(at + 1));
  return keys;
};

/** Pairs of short one-word names one letter apart (`Iran`, `Irak`): neither can be told from a damaged form of the other. */
export function* shortPairs(terms: readonly Term[]): Generator<TermProblem> {
  const seen = new Map<string, Set<string>>();
  const where = new Map<string, Term>();
  for (const term of terms) {
    if (!isName(term)) continue;
    for (const form of new Set([term.term, ...term.aliases])) {
      if (form.length > short || !/^\p{L}+$/u.test(form) || where.has(form)) continue;
      const near = new Set<string>();
      for (const key of gaps(form)) {
        const others = seen.get(key) ?? new Set();
        seen.set(key, others);
        for (const other of others) if (editDistance(form, other, 1) === 1) near.add(other);
        others.add(form);
      }
      where.set(form, term);
      for (const other of near) {
        const { from } = where.get(other)!;
        if (where.get(other) === term) continue;
        yield {
          term,
          check: 'short-pair',
          level: 'warning',
          column: form === term.term ? 'term' : 'aliases',
          message: {
            id: `“${form}” hanya satu huruf dari “${other}” di ${from}`,
            en: `"${form}" is one letter from "${other}" at ${from}`,
          },
        };
      }
    }
  }
}
