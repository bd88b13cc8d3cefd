import type { NameWord, NearWord, Term } from '../model/glossary.js';
import { type Damage, mayBeDamaged, nameDamage } from './damage.js';
import { similarity } from './distance.js';

/** First letters that transliterations write for one sound: a damaged name keeps its first letter, a spelt one may not. */
const initials: Readonly<Record<string, string>> = {
  k: 'ckhq',
  c: 'ck',
  q: 'kq',
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
  readonly words: NameWord[];
  letters: Uint32Array;
}

const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const reach = 3;
/** A changed letter makes two sets differ by two, letters lost or added by as many; three letters lost are the most compared. */
const mostDifferent = 4;

/**
 * Words of names by first letter and length. Looking up scans the shelves around a word's own and dismisses most by their
 * letters, one instruction each (reports/speed.md has the figures against an index of deletions).
 */
export const nearIndex = (words: Iterable<NameWord>): ((word: string, limit: number) => readonly NearWord[]) => {
  const shelves = new Map<string, Shelf>();
  for (const word of words) {
    const key = `${word.lower[0]}${word.lower.length}`;
    const shelf = shelves.get(key);
    if (shelf) shelf.words.push(word);
    else shelves.set(key, { words: [word], letters: new Uint32Array(0) });
  }
  for (const shelf of shelves.values()) shelf.letters = Uint32Array.from(shelf.words, ({ lower }) => lettersOf(lower));

  return (word, limit) => {
    const lower = plain(word);
    const letters = lettersOf(lower);
    const found: NearWord[] = [];
    for (const initial of initials[lower[0]!] ?? lower[0]!) {
      const spelt = initial !== lower[0];
      for (let length = Math.max(3, lower.length - 2); length <= lower.length + reach; length += 1) {
        const shelf = shelves.get(`${initial}${length}`);
        if (!shelf) continue;
        for (let at = 0; at < shelf.letters.length; at += 1) {
          if (ones(shelf.letters[at]! ^ letters) > mostDifferent) continue;
          const candidate = shelf.words[at]!;
          if (!spelt && !mayBeDamaged(lower, candidate.lower)) continue;
          if (spelt && ones(shelf.letters[at]! ^ letters) > 3) continue;
          const damage: Damage = nameDamage(lower, candidate.lower);
          if (damage.cost > limit || damage.cost === 0) continue;
          found.push({ ...candidate, ...damage, similarity: similarity(lower, candidate.lower) });
        }
      }
    }
    return found.sort((a, b) => a.cost - b.cost || b.similarity - a.similarity);
  };
};

/** The words of accepted names, each with the names it stands in. */
export const nameWords = (terms: readonly Term[], split: (form: string) => readonly string[]): Map<string, NameWord> => {
  const found = new Map<string, NameWord>();
  for (const term of terms) {
    if (term.type === 'term' || term.type === 'work') continue;
    for (const form of [term.term, ...term.aliases]) {
      const words = split(form);
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at]!;
        if (word.length < 3 || !/^\p{Lu}.*\p{Ll}/u.test(word)) continue;
        const alone = words.length === 1 || (term.type === 'person' && at === words.length - 1);
        const known = found.get(word);
        const use = { term, words, at, alone };
        if (known) (known.uses as (typeof use)[]).push(use);
        else found.set(word, { word, lower: plain(word), uses: [use] });
      }
    }
  }
  return found;
};
