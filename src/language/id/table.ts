import { readFileSync } from 'node:fs';
import { hash, hashes } from './hash.js';

/**
 * A set of word forms as a hash table in one file: four bytes a slot, 24 bits of a fingerprint and 8 bits of what is known of
 * the form (never 0). A form that is not there is taken for one that is in about one look-up of a million.
 * scripts/lexicon.ts writes such files; reading one is one allocation and no parsing.
 */
export interface FormTable {
  /** What is known of the form, 1–255; 0: it is not there. 0.2–0.4 µs. */
  get(form: string): number;
  /** The same of the form that `hashEdited` hashed last. */
  hashed(): number;
}

/** How full a table is: fuller is smaller, and slower for forms that are not there. */
const fill = 0.7;

/** The slots of a table, to be written as they are. @throws RangeError when a value is none */
export const writeTable = (forms: ReadonlyMap<string, number>): Uint32Array => {
  const size = Math.ceil(forms.size / fill);
  const slots = new Uint32Array(size);
  for (const [form, value] of forms) {
    if (!(Number.isInteger(value) && value > 0 && value < 256))
      throw new RangeError(`${form}: ${value} is no value from 1 to 255`);
    hash(form);
    let slot = (hashes[0]! >>> 0) % size;
    while (slots[slot] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
    slots[slot] = ((hashes[1]! << 8) | value) >>> 0;
  }
  return slots;
};

const wordsOf = (bytes: Uint8Array): Uint32Array =>
  bytes.byteOffset % 4 === 0
    ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
    : new Uint32Array(bytes.slice().buffer);

/** Reads what `writeTable` wrote, little-endian. */
export const readTable = (bytes: Uint8Array): FormTable => {
  const slots = wordsOf(bytes);
  const size = slots.length;
  const hashed = (): number => {
    const print = (hashes[1]! << 8) >>> 8;
    let slot = (hashes[0]! >>> 0) % size;
    for (let found = slots[slot]!; found !== 0; found = slots[slot]!) {
      if (found >>> 8 === print) return found & 255;
      slot = slot + 1 === size ? 0 : slot + 1;
    }
    return 0;
  };
  return {
    get(form) {
      hash(form);
      return hashed();
    },
    hashed,
  };
};

/** Four numbers a slot: a whole fingerprint (never 0) and the three figures of a form. */
const wide = 4;
const printOf = (): number => hashes[1]! >>> 0 || 1;

export type Figures = readonly [number, number, number];

/** A table of three figures for each form, exact; as it is written. */
export const writeFigures = (forms: ReadonlyMap<string, Figures>): Uint32Array => {
  const size = Math.ceil(forms.size / fill);
  const slots = new Uint32Array(size * wide);
  for (const [form, figures] of forms) {
    hash(form);
    let slot = (hashes[0]! >>> 0) % size;
    while (slots[slot * wide] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
    slots.set([printOf(), ...figures], slot * wide);
  }
  return slots;
};

export interface FigureTable {
  /** Where the figures of the form begin in `slots`; -1: it is not there. */
  find(form: string): number;
  readonly slots: Uint32Array;
}

/** Reads what `writeFigures` wrote. */
export const readFigures = (bytes: Uint8Array): FigureTable => {
  const slots = wordsOf(bytes);
  const size = slots.length / wide;
  return {
    slots,
    find(form) {
      hash(form);
      const print = printOf();
      let slot = (hashes[0]! >>> 0) % size;
      for (let found = slots[slot * wide]!; found !== 0; found = slots[slot * wide]!) {
        if (found === print) return slot * wide + 1;
        slot = slot + 1 === size ? 0 : slot + 1;
      }
      return -1;
    },
  };
};

/** A table among the data of the language, read when it is first asked for. */
export const tableIn = <T>(file: string, reader: (bytes: Uint8Array) => T): (() => T) => {
  let read: T | undefined;
  return () => {
    read ??= reader(readFileSync(new URL(`./data/${file}`, import.meta.url)));
    return read;
  };
};
