import type { DamageKind, NameUse, NearWord, Term } from '../model/glossary.js';
import { type Book, isName, type ShelvedWord, standsAlone } from './book.js';
import { type Damage, nameDamage } from './damage.js';
import { commonHead, commonTail, editDistance, similarity } from './distance.js';
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

/** `Hamenei` for `Khamenei`, `Wladimir` for `Vladimir`: the rest must be equal. */
const otherInitial = (lower: string, initial: string, right: string): boolean => {
  const rest = lower.slice(1);
  return right === initial + rest || right === initial + lower;
};

/** The names of a word, and how alike the two are, are found out when they are asked for: mostly they are not. */
class Near implements NearWord {
  readonly word: string;
  readonly lower: string;
  readonly alone: boolean;
  readonly cost: number;
  readonly kind: DamageKind;
  readonly letters: number;
  readonly #form: string;
  #similarity: number | undefined;
  readonly #shelved: ShelvedWord;
  readonly #usesOf: (word: ShelvedWord) => readonly NameUse[];
  #uses: readonly NameUse[] | undefined;
  #companions: ReadonlySet<string> | undefined;
  /** A bit for each length and first letter of the companions, shared by several: most words are dismissed by theirs. */
  #companionBits = 0;
  #officials: readonly Term[] | undefined;
  constructor(
    shelved: ShelvedWord,
    { cost, kind, letters }: Damage,
    form: string,
    usesOf: (word: ShelvedWord) => readonly NameUse[],
  ) {
    this.word = shelved.word;
    this.lower = shelved.lower;
    this.alone = (shelved.bits & standsAlone) !== 0;
    this.cost = cost;
    this.kind = kind;
    this.letters = letters;
    this.#form = form;
    this.#shelved = shelved;
    this.#usesOf = usesOf;
  }
  get similarity(): number {
    this.#similarity ??= similarity(this.#form, this.lower);
    return this.#similarity;
  }
  get uses(): readonly NameUse[] {
    this.#uses ??= this.#usesOf(this.#shelved);
    return this.#uses;
  }
  get officials(): readonly Term[] {
    this.#officials ??= [
      ...new Set(this.uses.flatMap(({ term }) => (term.type === 'person' && term.roles.length > 0 ? [term] : []))),
    ];
    return this.#officials;
  }
  goesWith(lower: string): boolean {
    this.#companions ??= this.#gather();
    return (this.#companionBits & companionBit(lower)) !== 0 && this.#companions.has(lower);
  }
  #gather(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const { lowers, at } of this.uses)
      for (let index = 0; index < lowers.length; index += 1) if (index !== at) found.add(lowers[index]!);
    for (const lower of found) this.#companionBits |= companionBit(lower);
    return found;
  }
}

const companionBit = (word: string): number => 1 << ((word.charCodeAt(0) + 5 * word.length) & 31);

/** Words of one first letter and length, with the set of letters of each. */
interface Shelf {
  readonly words: readonly ShelvedWord[];
  readonly letters: Uint32Array;
}

/** A changed letter makes two sets differ by two, letters lost or added by as many. */
const mostDifferent = 3;
/** Of what is damaged more, nothing was ever worth an accusation (scripts/fit-names.ts). */
const limit = 1.2;

/** One damage at one place, or two sounds written otherwise: a quick test before the weights. */
const nearly = (form: string, right: string, different: number): boolean => {
  const head = commonHead(form, right);
  const tail = commonTail(form, right, head);
  const left = form.length - head - tail;
  const lost = right.length - head - tail;
  if (left + lost <= 2) return true;
  // Two letters for one (`kh` for `h`), or two swapped, change the set of letters little.
  if (left <= 2 && lost <= 2) return different <= 2;
  return right.length >= 8 && different <= 2 && editDistance(form, right, 2) <= 2;
};

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
    const words = book.shelf(initial, length).filter(({ bits }) => (bits & isName) !== 0);
    const made = { words, letters: Uint32Array.from(words, ({ lower }) => lettersOf(lower)) };
    shelves.set(key, made);
    return made;
  };

  return (word) => {
    const lower = plain(word);
    const letters = lettersOf(lower);
    const found: NearWord[] = [];
    for (const initial of initials[lower[0]!] ?? lower[0]!) {
      const own = initial === lower[0];
      // Machines put `en` into names, lose up to two letters of a piece, or add one.
      for (let length = Math.max(3, lower.length - (lower.includes('en') ? 2 : 1)); length <= lower.length + 2; length += 1) {
        if (!own && length !== lower.length && length !== lower.length + 1) continue;
        const { words, letters: sets } = shelf(initial, length);
        for (let at = 0; at < sets.length; at += 1) {
          const different = ones(sets[at]! ^ letters);
          if (different > mostDifferent) continue;
          const candidate = words[at]!;
          const may = own ? nearly(lower, candidate.lower, different) : otherInitial(lower, initial, candidate.lower);
          if (!may) continue;
          const damage = nameDamage(lower, candidate.lower);
          if (damage.cost > limit || damage.cost === 0) continue;
          found.push(new Near(candidate, damage, lower, usesOf));
        }
      }
    }
    return found.sort((a, b) => a.cost - b.cost);
  };
};
