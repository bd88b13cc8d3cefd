import { readFileSync } from 'node:fs';
import type { Word } from '../../model/language.js';
import { englishWords } from './english.js';
import { functionWords } from './words.js';

// words.tsv is sorted by UTF-16 unit (scripts/lexicon.ts): cutting it into lines takes 3 ms, a Map of all forms would take 20.
let lines: readonly string[] | undefined;
const data = (): readonly string[] => {
  lines ??= readFileSync(new URL('./data/words.tsv', import.meta.url), 'utf8').split('\n');
  return lines;
};

const find = (word: string): readonly number[] | undefined => {
  const all = data();
  const wanted = `${word}\t`;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  const line = all[low];
  return line?.startsWith(wanted) ? line.slice(wanted.length).split('\t').map(Number) : undefined;
};

let words = 0;
const interned = new Map<string, Word>();

const describe = (lower: string): Word => {
  const [count = 0, inside = 0, capitals = 0] = find(lower) ?? [];
  words += 1;
  return {
    id: words,
    lower,
    count,
    inside,
    capital: inside === 0 ? 0 : capitals / inside,
    function: functionWords.has(lower),
    english: englishWords.has(lower),
  };
};

/** Marks and numbers have an entry too, so that tokens can be compared by it. */
const unknown = (lower: string): Word => {
  const known = interned.get(lower);
  if (known) return known;
  words += 1;
  const fresh = { id: words, lower, count: 0, inside: 0, capital: 0, function: false, english: false };
  interned.set(lower, fresh);
  return fresh;
};

/** A form as it stands in a text: one string for all its tokens, so that whoever looks it up later finds its hash ready. */
export interface Form {
  readonly text: string;
  readonly word: Word;
  /** A word with a capital somewhere. */
  readonly capital: boolean;
}

// A corpus brings new forms for ever; starting afresh now and then keeps memory flat.
const most = 100_000;
const slots = 1 << 18;
// An open hash table over the characters of the text itself: most tokens are found without cutting a string out of it.
let hashes = new Int32Array(slots);
let table: (Form | undefined)[] = new Array(slots);
let filled = 0;

const forget = (): void => {
  interned.clear();
  hashes = new Int32Array(slots);
  table = new Array(slots);
  filled = 0;
};

/** What is known of a lower-case form; the same object for the same form within an article. */
export const word = (lower: string): Word => {
  const known = interned.get(lower);
  if (known) return known;
  const fresh = describe(lower);
  interned.set(lower, fresh);
  return fresh;
};

/** The hash `formAt` wants, over UTF-16 units from `start` to `end`. */
export const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};

/** The form between two places of a text; marks and numbers are not looked up in the lexicon. */
export const formAt = (text: string, start: number, end: number, isWord: boolean): Form => {
  const hash = hashOf(text, start, end);
  const length = end - start;
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (let form = table[slot]; form !== undefined; form = table[slot]) {
    if (hashes[slot] === hash && form.text.length === length && text.startsWith(form.text, start)) return form;
    slot = (slot + 1) & (slots - 1);
  }
  if (filled >= most) {
    forget();
    return formAt(text, start, end, isWord);
  }
  const form = text.slice(start, end);
  const lower = isWord ? form.toLowerCase() : form;
  const found = { text: form, word: isWord ? word(lower) : unknown(form), capital: lower !== form };
  hashes[slot] = hash;
  table[slot] = found;
  filled += 1;
  return found;
};
