/** Two ascending lists of places as one. */
export const merged = (a: readonly number[], b: readonly number[]): readonly number[] => {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all: number[] = [];
  let at = 0;
  for (const place of b) {
    for (; at < a.length && a[at]! < place; at += 1) all.push(a[at]!);
    all.push(place);
  }
  for (; at < a.length; at += 1) all.push(a[at]!);
  return all;
};
