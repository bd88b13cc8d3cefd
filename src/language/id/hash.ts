// Two hashes of a form in one walk, and no object for them.

const slotSeed = 0x811c9dc5 | 0;
const printSeed = 0x2545f491 | 0;

/** The two hashes of the form that was hashed last: where it would stand in a table, and what it would look like there. */
export const hashes = new Int32Array(2);

const slotStep = (slot: number, unit: number): number => Math.imul(slot ^ unit, 0x01000193);
const printStep = (before: number, unit: number): number => {
  const print = Math.imul(before ^ unit, 0x5bd1e995);
  return print ^ (print >>> 13);
};

/** Goes on from the hashes of a beginning with the rest of a form. */
const hashOn = (before: number, printBefore: number, form: string, from: number): void => {
  let slot = before;
  let print = printBefore;
  for (let at = from; at < form.length; at += 1) {
    const unit = form.charCodeAt(at);
    slot = slotStep(slot, unit);
    print = printStep(print, unit);
  }
  hashes[0] = Math.imul(slot ^ (slot >>> 15), 0x2c1b3c6d);
  hashes[1] = print;
};
/** Hashes a form. */
export const hash = (form: string): void => hashOn(slotSeed, printSeed, form, 0);

/** The hashes of every beginning of a form: what is one edit away from it is looked up without being made. */
export interface Beginnings {
  readonly form: string;
  readonly slots: Int32Array;
  readonly prints: Int32Array;
}

export const beginningsOf = (form: string): Beginnings => {
  const slots = new Int32Array(form.length + 1).fill(slotSeed, 0, 1);
  const prints = new Int32Array(form.length + 1).fill(printSeed, 0, 1);
  for (let at = 0; at < form.length; at += 1) {
    slots[at + 1] = slotStep(slots[at]!, form.charCodeAt(at));
    prints[at + 1] = printStep(prints[at]!, form.charCodeAt(at));
  }
  return { form, slots, prints };
};

/** Hashes a form with up to two units (0 is none) in place of what stands from `from` to `to`; tables look it up with `hashed`. */
export const hashEdited = (
  { form, slots, prints }: Beginnings,
  from: number,
  to: number,
  first: number,
  second: number,
): void => {
  let slot = slots[from]!;
  let print = prints[from]!;
  if (first !== 0) {
    slot = slotStep(slot, first);
    print = printStep(print, first);
  }
  if (second !== 0) {
    slot = slotStep(slot, second);
    print = printStep(print, second);
  }
  hashOn(slot, print, form, to);
};
