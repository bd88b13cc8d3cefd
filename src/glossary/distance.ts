import { createRequire } from 'node:module';

/** Letters that both begin with. */
export const commonHead = (a: string, b: string): number => {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  return head;
};

/** Letters that both end with, after `head` common ones. */
export const commonTail = (a: string, b: string, head: number): number => {
  const shorter = Math.min(a.length, b.length);
  let tail = 0;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  return tail;
};

/** Longest remainder compared cell by cell; names are shorter. */
const longest = 64;
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)] as const;

/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours), or `limit + 1` where it is more than `limit`
 * (at most 250) or where more than 64 letters differ. Time O(length × limit).
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const head = commonHead(a, b);
  const tail = commonTail(a, b, head);
  const left = a.length - head - tail;
  const right = b.length - head - tail;
  if (left === 0 || right === 0) return Math.min(left + right, limit + 1);
  if (left > longest || right > longest) return limit + 1;
  let [before, last, row] = rows;
  for (let j = 0; j <= right; j += 1) last[j] = Math.min(j, limit + 1);
  for (let i = 1; i <= left; i += 1) {
    const from = Math.max(1, i - limit);
    const to = Math.min(right, i + limit);
    row[0] = Math.min(i, limit + 1);
    if (from > 1) row[from - 1] = limit + 1;
    let least = limit + 1;
    for (let j = from; j <= to; j += 1) {
      const [x, y] = [a.charCodeAt(head + i - 1), b.charCodeAt(head + j - 1)];
      let cost = last[j - 1]! + (x === y ? 0 : 1);
      if (j < i + limit && last[j]! + 1 < cost) cost = last[j]! + 1;
      if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1;
      if (i > 1 && j > 1 && x === b.charCodeAt(head + j - 2) && a.charCodeAt(head + i - 2) === y && before[j - 2]! + 1 < cost)
        cost = before[j - 2]! + 1;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    if (to < right) row[to + 1] = limit + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[right]!, limit + 1);
};

/**
 * Damages between two forms as machines make them: 1 for one letter put in, lost or changed, two neighbours swapped, or a
 * piece of up to two letters lost or put in at one place; otherwise the edit distance, up to `limit + 1`.
 */
export const damages = (a: string, b: string, limit: number): number => {
  if (a === b) return 0;
  const head = commonHead(a, b);
  const tail = commonTail(a, b, head);
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
