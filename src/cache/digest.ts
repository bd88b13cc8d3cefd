import { createHash, type Hash } from 'node:crypto';

/** Bytes of a key and of a checksum. */
export const digestSize = 16;

const cut = (hash: Hash): Buffer => hash.digest().subarray(0, digestSize);

/** The first half of a SHA-256. Strings count as UTF-16, so that two of them never meet over a lone surrogate. */
export const digest = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) {
    // Lengths between the parts: what moves from one to the next must not go unseen.
    hash.update(`${part.length} `);
    if (typeof part === 'string') hash.update(part, 'utf16le');
    else hash.update(part);
  }
  return cut(hash);
};

/** Names what is remembered: a digest as a string of one character a byte. */
export type Key = string;

export const keyOf = (...parts: readonly (string | Uint8Array)[]): Key => digest(...parts).toString('latin1');
