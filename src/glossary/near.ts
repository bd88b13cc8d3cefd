import type { NameUse, NearWord } from '../model/glossary.js';
import { type Book, comparable, type ShelvedWord } from './book.js';
import { mayBeDamaged, nameDamage } from './damage.js';
import { similarity } from './distance.js';
import { plain } from './split.js';

/** First letters that transliterations write for one sound: a damaged name keeps its first letter, a spelt one may not. */
const initials: Readonly<Record<string, string>> = {
  k: 'kchq',
  c: 'ck',
  q: 'qk',
  h: 'hk',
  y: 'yiej',
  i: 'iy',
  e: 'ey',
  j: 'jdy',
  d: 'dj',
  w: 'wv',
  v: 'vw',
  f: 'fp',
  p: 'pf',
  z: 'zs',
  s: 'sz',
};

/** Which letters a word has, a bit each: words whose sets differ much are not compared further. */
const lettersOf = (word: string): number => {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
};

const ones = (bits: number): number => {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Words of one first letter and length, with the set of letters of each. */
interface Shelf {
  readonly words: readonly ShelvedWord[];
  readonly letters: Uint32Array;
}

/** Two letters more than the name, or three less: what machines put in and lose. */
const [more, less] = [2, 3] as const;
/** A changed letter makes two sets differ by two, letters lost or added by as many. */
const mostDifferent = 4;
/** How much damage (damage.ts) is looked at, by the length of the word. */
const limitOf = ({ length }: string): number => (length <= 4 ? 1.4 : length <= 7 ? 2 : 2.6);

/**
 * Looks for words of names that a word may be a damaged form of, the likeliest first. Scans the shelves around the word's own
 * and dismisses most of them by their letters, one instruction each (reports/speed.md has the figures).
 */
export const nearIn = (
  book: Book,
  usesOf: (word: ShelvedWord) => readonly NameUse[],
): ((word: string) => readonly NearWord[]) => {
  const shelves = new Map<string, Shelf>();
  const shelf = (initial: string, length: number): Shelf => {
    const key = `${initial}${length}`;
    const known = shelves.get(key);
    if (known) return known;
    const words = book.shelf(initial, length).filter(({ word }) => comparable(word));
    const made = { words, letters: Uint32Array.from(words, ({ lower }) => lettersOf(lower)) };
    shelves.set(key, made);
    return made;
  };

  return (word) => {
    const lower = plain(word);
    const letters = lettersOf(lower);
    const limit = limitOf(word);
    const found: NearWord[] = [];
    for (const initial of initials[lower[0]!] ?? lower[0]!) {
      const own = initial === lower[0];
      for (let length = Math.max(3, lower.length - more); length <= lower.length + less; length += 1) {
        const { words, letters: sets } = shelf(initial, length);
        for (let at = 0; at < sets.length; at += 1) {
          if (ones(sets[at]! ^ letters) > (own ? mostDifferent : mostDifferent - 1)) continue;
          const candidate = words[at]!;
          if (own && !mayBeDamaged(lower, candidate.lower)) continue;
          const damage = nameDamage(lower, candidate.lower);
          if (damage.cost > limit || damage.cost === 0) continue;
          const uses = usesOf(candidate);
          if (uses.length > 0)
            found.push({
              word: candidate.word,
              lower: candidate.lower,
              uses,
              ...damage,
              similarity: similarity(lower, candidate.lower),
            });
        }
      }
    }
    return found.sort((a, b) => a.cost - b.cost || b.similarity - a.similarity);
  };
};
