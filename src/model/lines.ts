// Texts of sorted lines that are searched without being parsed.

/** In ASCII, other letters as JSON escapes them: the engine keeps a byte a letter. */
export const escaped = (text: string): string =>
  text.replace(/[^ -~]/gu, (letter) =>
    [...Array(letter.length).keys()].map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );

/** Where the first line that is not before `key` begins. */
export const seek = (lines: string, key: string): number => {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = lines.lastIndexOf('\n', (low + high) >> 1) + 1;
    const start = middle < low ? low : middle;
    const end = lines.indexOf('\n', start);
    if (lines.slice(start, Math.min(end, start + key.length)) < key) low = end + 1;
    else if (start === low) return low;
    else high = start;
  }
  return low;
};
