/**
 * A set of word forms as a hash table in one file: four bytes a slot, 24 bits of a fingerprint and 8 bits of what is known of
 * the form (never 0). A form that is not there is taken for one that is in about one look-up of a million.
 * scripts/lexicon.ts writes such files; reading one is one allocation and no parsing.
 */
export interface FormTable {
  /** What is known of the form, 1–255; 0: it is not there. 0.2–0.4 µs. */
  get(form: string): number;
}

const slotSeed = 0x811c9dc5 | 0;
const printSeed = 0x2545f491 | 0;

// Two numbers at once, and no object for them.
const hashes = new Int32Array(2);
/** Two hashes in one walk: where a form would stand, and what it would look like there. */
const hash = (form: string): void => {
  let slot = slotSeed;
  let print = printSeed;
  for (let at = 0; at < form.length; at += 1) {
    const unit = form.charCodeAt(at);
    slot = Math.imul(slot ^ unit, 0x01000193);
    print = Math.imul(print ^ unit, 0x5bd1e995);
    print ^= print >>> 13;
  }
  slot ^= slot >>> 15;
  hashes[0] = Math.imul(slot, 0x2c1b3c6d);
  hashes[1] = print;
};

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

/** Reads what `writeTable` wrote, little-endian. */
export const readTable = (bytes: Uint8Array): FormTable => {
  const slots =
    bytes.byteOffset % 4 === 0
      ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
      : new Uint32Array(bytes.slice().buffer);
  const size = slots.length;
  return {
    get(form) {
      hash(form);
      const print = (hashes[1]! << 8) >>> 8;
      let slot = (hashes[0]! >>> 0) % size;
      for (let found = slots[slot]!; found !== 0; found = slots[slot]!) {
        if (found >>> 8 === print) return found & 255;
        slot = slot + 1 === size ? 0 : slot + 1;
      }
      return 0;
    },
  };
};
