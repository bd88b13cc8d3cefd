import { createRequire } from 'node:module';

/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours), given up as `limit + 1` once it is
 * certain to exceed `limit`. Time O(length × limit).
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  let before = new Array<number>(width).fill(limit + 1);
  let last = Array.from({ length: width }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(width).fill(limit + 1);
    row[0] = i;
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    let least = i <= limit ? i : limit + 1;
    for (let j = from; j <= to; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
};

/**
 * Damages between two forms as machines make them: 1 for one letter put in, lost or changed, two neighbours swapped, or a
 * piece of up to two letters lost or put in at one place; otherwise the edit distance, up to `limit + 1`.
 */
export const damages = (a: string, b: string, limit: number): number => {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  const left = a.length - head - tail;
  const right = b.length - head - tail;
  if ((left === 0 && right <= 2) || (right === 0 && left <= 2) || (left === 1 && right === 1)) return 1;
  if (left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]) return 1;
  return limit < 2 ? limit + 1 : editDistance(a, b, limit);
};

type JaroWinkler = (a: string, b: string, options?: { ignoreCase?: boolean }) => number;
let jaroWinkler: JaroWinkler | undefined;

/** natural's Jaro–Winkler similarity, 0–1; by deep path, loaded at the first near name (its root costs half a second). */
export const similarity = (a: string, b: string): number => {
  jaroWinkler ??= createRequire(import.meta.url)('natural/lib/natural/distance/jaro-winkler_distance.js') as JaroWinkler;
  return jaroWinkler(a, b, {});
};
