import { readFileSync } from 'node:fs';
import type { Word } from '../../model/language.js';
import { englishWords } from './english.js';
import { functionWords } from './words.js';

// words.tsv is sorted by code unit (scripts/lexicon.ts): a binary search over the bytes costs nothing at start-up,
// and every form is looked up once, because answers are interned.
const newline = 10;
const tab = 9;

let bytes: Buffer | undefined;
const data = (): Buffer => (bytes ??= readFileSync(new URL('./data/words.tsv', import.meta.url)));

const lineStart = (buffer: Buffer, at: number): number => buffer.lastIndexOf(newline, at - 1) + 1;

const find = (word: string): readonly number[] | undefined => {
  const buffer = data();
  const wanted = Buffer.from(word);
  let low = 0;
  let high = buffer.length;
  while (low < high) {
    const start = lineStart(buffer, (low + high) >> 1);
    const stop = buffer.indexOf(tab, start);
    const order = buffer.compare(wanted, 0, wanted.length, start, stop);
    const end = buffer.indexOf(newline, stop);
    if (order === 0)
      return buffer
        .toString('latin1', stop + 1, end)
        .split('\t')
        .map(Number);
    if (order < 0) low = end + 1;
    else high = start;
  }
  return undefined;
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

/** What is known of a lower-case form; the same object for the same form within an article. */
export const word = (lower: string): Word => {
  const known = interned.get(lower);
  if (known) return known;
  if (interned.size >= most) interned.clear();
  const fresh = describe(lower);
  interned.set(lower, fresh);
  return fresh;
};
