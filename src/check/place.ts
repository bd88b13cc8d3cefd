/** Line and column of raw offsets, from 1, columns in UTF-16 units. Lines end at \n, \r\n or \r. */
export type Locate = (offset: number) => { readonly line: number; readonly column: number };

export const locator = (raw: string): Locate => {
  const starts = [0];
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code === 10 || (code === 13 && raw.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
};

/** What stands around a span on its line, at most `most` units each side, never half a surrogate pair. */
export const contextOf = (raw: string, start: number, end: number, most = 60): { before: string; after: string } => {
  const isBreak = (at: number) => raw[at] === '\n' || raw[at] === '\r';
  let from = start;
  while (from > 0 && start - from < most && !isBreak(from - 1)) from -= 1;
  let to = end;
  while (to < raw.length && to - end < most && !isBreak(to)) to += 1;
  const low = (at: number) => at < raw.length && raw.charCodeAt(at) >= 0xdc00 && raw.charCodeAt(at) <= 0xdfff;
  if (from > 0 && low(from)) from += 1;
  if (low(to)) to -= 1;
  return { before: raw.slice(from, start), after: raw.slice(end, Math.max(end, to)) };
};
