import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { digest, digestSize, type Key } from './digest.js';

// A segment is a file that is written once and never changed:
//
//   "janggal1"  number of entries (u32)  checksum of the index
//   index: for each entry its key, where its value starts and how long it is (u32 each), checksum of the value
//   values
//
// All numbers are little-endian. Whatever does not fit its checksum is as good as not there.
const magic = Buffer.from('janggal1', 'latin1');
const headSize = magic.length + 4 + digestSize;
const cardSize = digestSize + 4 + 4 + digestSize;

/** Where a segment keeps a value. */
export interface Slot {
  readonly key: Key;
  readonly at: number;
  readonly length: number;
  readonly checksum: Buffer;
}

export interface Segment {
  readonly file: string;
  /** Bytes of the whole file. */
  readonly size: number;
  readonly slots: readonly Slot[];
  /** The value; undefined where the file does not hold what was written. */
  read(slot: Slot): Buffer | undefined;
  close(): void;
}

/** The bytes of a segment. */
export const encode = (entries: ReadonlyMap<Key, Buffer>): Buffer => {
  const index = Buffer.alloc(entries.size * cardSize);
  let card = 0;
  let at = headSize + index.length;
  for (const [key, value] of entries) {
    index.write(key, card, digestSize, 'latin1');
    index.writeUInt32LE(at, card + digestSize);
    index.writeUInt32LE(value.length, card + digestSize + 4);
    digest(value).copy(index, card + digestSize + 8);
    card += cardSize;
    at += value.length;
  }
  const count = Buffer.alloc(4);
  count.writeUInt32LE(entries.size);
  return Buffer.concat([magic, count, digest(index), index, ...entries.values()]);
};

const slotsOf = (index: Buffer): readonly Slot[] =>
  Array.from({ length: index.length / cardSize }, (_, number) => {
    const card = number * cardSize;
    return {
      key: index.toString('latin1', card, card + digestSize),
      at: index.readUInt32LE(card + digestSize),
      length: index.readUInt32LE(card + digestSize + 4),
      checksum: index.subarray(card + digestSize + 8, card + cardSize),
    };
  });

/** Opens a segment and reads its index, not its values. Undefined for what is no whole segment; throws where it cannot be read. */
export const openSegment = (file: string): Segment | undefined => {
  const handle = openSync(file, 'r');
  const bytesAt = (at: number, length: number): Buffer => {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(handle, bytes, 0, length, at));
  };
  let segment: Segment | undefined;
  try {
    const { size } = fstatSync(handle);
    const head = bytesAt(0, headSize);
    if (head.length < headSize || !head.subarray(0, magic.length).equals(magic)) return undefined;
    const length = head.readUInt32LE(magic.length) * cardSize;
    if (length === 0 || headSize + length > size) return undefined;
    const index = bytesAt(headSize, length);
    if (!digest(index).equals(head.subarray(magic.length + 4))) return undefined;
    segment = {
      file,
      size,
      slots: slotsOf(index),
      read(slot) {
        const value = bytesAt(slot.at, slot.length);
        return digest(value).equals(slot.checksum) ? value : undefined;
      },
      close: () => closeSync(handle),
    };
    return segment;
  } finally {
    if (!segment) closeSync(handle);
  }
};
