import type { Word } from '../../model/language.js';
import { englishWords } from './english.js';
import { readFigures, tableIn } from './table.js';
import { functionWords } from './words.js';

/** Count, count inside a sentence, and of those with a capital (scripts/lexicon.ts). */
const figures = tableIn('words.bin', readFigures);

let words = 0;
const interned = new Map<string, Word>();

const describe = (lower: string): Word => {
  const { slots, find } = figures();
  const at = find(lower);
  const inside = at < 0 ? 0 : slots[at + 1]!;
  words += 1;
  return {
    id: words,
    lower,
    count: at < 0 ? 0 : slots[at]!,
    inside,
    capital: inside === 0 ? 0 : slots[at + 2]! / inside,
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
const fewestSlots = 1 << 13;
// An open hash table over the characters of the text itself: most tokens are found without cutting a string out of it.
// Two numbers a slot, side by side for the processor's cache: the hash, and the number of the form (from 1; 0 is empty).
// It grows with the forms: a sparse table has every form on a cache line of its own.
let slots = fewestSlots;
let table = new Int32Array(slots * 2);
let forms: Form[] = [];
// The characters of all forms, one after the other, and where each begins: to be compared without a call.
let letters = new Uint16Array(1 << 16);
let begins = new Int32Array(most + 2);

const forget = (): void => {
  interned.clear();
  slots = fewestSlots;
  table = new Int32Array(slots * 2);
  forms = [];
  letters = new Uint16Array(1 << 16);
  begins = new Int32Array(most + 2);
};

const slotOf = (hash: number): number => ((hash ^ (hash >>> 15)) & (slots - 1)) << 1;

const grow = (): void => {
  const before = table;
  slots *= 2;
  table = new Int32Array(slots * 2);
  for (let at = 0; at < before.length; at += 2) {
    if (before[at + 1] === 0) continue;
    let slot = slotOf(before[at]!);
    while (table[slot + 1] !== 0) slot = (slot + 2) & (slots * 2 - 1);
    table[slot] = before[at]!;
    table[slot + 1] = before[at + 1]!;
  }
};

/** What is known of a lower-case form; the same object for the same form within an article. */
export const word = (lower: string): Word => {
  const known = interned.get(lower);
  if (known) return known;
  const fresh = describe(lower);
  interned.set(lower, fresh);
  return fresh;
};

/** Where every hash of `formAt` begins, and how it goes on for each UTF-16 unit. */
export const seed = 0x811c9dc5 | 0;
export const hashWith = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

const isSame = (units: Uint16Array, start: number, length: number, form: number): boolean => {
  const begin = begins[form]!;
  if (begins[form + 1]! - begin !== length) return false;
  for (let at = 0; at < length; at += 1) if (units[start + at] !== letters[begin + at]) return false;
  return true;
};

const keep = (units: Uint16Array, start: number, end: number): void => {
  const begin = begins[forms.length]!;
  const stop = begin + end - start;
  if (stop > letters.length) {
    const larger = new Uint16Array(Math.max(letters.length * 2, stop));
    larger.set(letters);
    letters = larger;
  }
  letters.set(units.subarray(start, end), begin);
  begins[forms.length + 1] = stop;
};

/** The form between two places of a text with these units and this hash; marks and numbers are not looked up in the lexicon. */
export const formAt = (text: string, units: Uint16Array, start: number, end: number, hash: number, isWord: boolean): Form => {
  let slot = slotOf(hash);
  for (let form = table[slot + 1]!; form !== 0; form = table[slot + 1]!) {
    if (table[slot] === hash && isSame(units, start, end - start, form - 1)) return forms[form - 1]!;
    slot = (slot + 2) & (slots * 2 - 1);
  }
  if (forms.length >= most) {
    forget();
    return formAt(text, units, start, end, hash, isWord);
  }
  if (forms.length * 2 >= slots) {
    grow();
    return formAt(text, units, start, end, hash, isWord);
  }
  const form = text.slice(start, end);
  const lower = isWord ? form.toLowerCase() : form;
  keep(units, start, end);
  const known = isWord ? word(lower) : unknown(form);
  // One string for both where they are equal: then comparing them is comparing two addresses.
  forms.push({ text: lower === form ? known.lower : form, word: known, capital: lower !== form });
  table[slot] = hash;
  table[slot + 1] = forms.length;
  return forms[forms.length - 1]!;
};
