import type { Key } from './digest.js';
import type { Segment, Slot } from './segment.js';

export interface Limits {
  /** Bytes that wait in memory before they are written, and so of a full segment. */
  readonly segment: number;
  /** Segments that are not full before they are put together. */
  readonly small: number;
  /** Bytes on disk. */
  readonly total: number;
}

export const limits: Limits = { segment: 4 * 1024 ** 2, small: 8, total: 128 * 1024 ** 2 };

interface Holding {
  /** Older ones first. */
  readonly segments: readonly Segment[];
  /** Hold a value that is not what was written. */
  readonly damaged: ReadonlySet<Segment>;
  /** What this run has asked for. */
  readonly used: ReadonlySet<Key>;
  readonly bounds: Limits;
}

interface Tended {
  /** To be removed. */
  readonly gone: readonly Segment[];
  /** What of them is to be written again, an entry once. */
  readonly kept: readonly { readonly segment: Segment; readonly slots: readonly Slot[] }[];
}

/**
 * Which segments go, and what stays of them. Above the bound the oldest go, down to three quarters of it, but for what this run
 * has used; small ones are put together where there are many; damaged ones are written again.
 */
export const tend = ({ segments, damaged, used, bounds }: Holding): Tended => {
  let total = segments.reduce((sum, { size }) => sum + size, 0);
  const crowded = total > bounds.total;
  const old = new Set<Segment>();
  for (const segment of segments) {
    if (!crowded || total <= bounds.total * 0.75) break;
    old.add(segment);
    total -= segment.size;
  }
  const small = segments.filter((segment) => !old.has(segment) && segment.size < bounds.segment);
  const merged = new Set(small.length > bounds.small ? small : []);
  const gone = segments.filter((segment) => old.has(segment) || merged.has(segment) || damaged.has(segment));

  const seen = new Set<Key>();
  let room = bounds.total / 4;
  const kept = gone.toReversed().map((segment) => ({
    segment,
    slots: segment.slots.filter(({ key, length }) => {
      if (seen.has(key) || (old.has(segment) && !used.has(key))) return false;
      if (old.has(segment)) {
        if (length > room) return false;
        room -= length;
      }
      seen.add(key);
      return true;
    }),
  }));
  return { gone, kept };
};
