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

const describe = (lower: string): Word => {
  const [count = 0, inside = 0, capitals = 0] = find(lower) ?? [];
  return {
    lower,
    count,
    inside,
    capital: inside === 0 ? 0 : capitals / inside,
    function: functionWords.has(lower),
    english: englishWords.has(lower),
  };
};

// A corpus brings new forms for ever; starting afresh now and then keeps memory flat.
const most = 100_000;
const interned = new Map<string, Word>();

/** A form as it stands in a text: one string for all its tokens, so that whoever looks it up later finds its hash ready. */
export interface Form {
  readonly text: string;
  readonly word: Word;
}
const byForm = new Map<string, Form>();

/** What is known of a lower-case form; the same object for the same form within an article. */
export const word = (lower: string): Word => {
  const known = interned.get(lower);
  if (known) return known;
  if (interned.size >= most) {
    interned.clear();
    byForm.clear();
  }
  const fresh = describe(lower);
  interned.set(lower, fresh);
  return fresh;
};

const nothing = (form: string): Word => ({ lower: form, count: 0, inside: 0, capital: 0, function: false, english: false });

// Stops, commas and quotation marks are a seventh of all tokens.
const marks: Form[] = [];

/** The same by the form as it stands in the text; marks and numbers are not looked up. */
export const formOf = (text: string, isWord: boolean): Form => {
  const single = text.length === 1 && !isWord ? text.charCodeAt(0) : -1;
  if (single >= 0 && single < 128) {
    marks[single] ??= { text, word: nothing(text) };
    return marks[single]!;
  }
  const known = byForm.get(text);
  if (known) return known;
  let found: Word;
  if (isWord) found = word(text.toLowerCase());
  else {
    found = interned.get(text) ?? nothing(text);
    interned.set(text, found);
  }
  if (byForm.size >= most) byForm.clear();
  const form = { text, word: found };
  byForm.set(text, form);
  return form;
};
