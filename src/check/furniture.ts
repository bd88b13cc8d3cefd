import type { Edit } from './apply.js';

const isBlank = (text: string): boolean => text.trim() === '';
/** Bullets, headings and quotes of Markdown: the line is furniture, but its mark cannot go without it. */
const mark = /^\s*(?:[-*+>]|#{1,6}|\d+[.)])\s+$/;

/** End of the line that `at` is on, its break left out, and the start of the next one. */
const lineEnd = (raw: string, at: number): readonly [number, number] => {
  const found = /\r\n|\n|\r/g;
  found.lastIndex = at;
  const match = found.exec(raw);
  return match ? [match.index, match.index + match[0].length] : [raw.length, raw.length];
};

const lineStart = (raw: string, at: number): number => Math.max(raw.lastIndexOf('\n', at - 1), raw.lastIndexOf('\r', at - 1)) + 1;

/** Past the blank lines that begin at `at`. */
const pastBlank = (raw: string, at: number): number => {
  let from = at;
  while (from < raw.length) {
    const [end, next] = lineEnd(raw, from);
    if (!isBlank(raw.slice(from, end))) break;
    from = next;
  }
  return from;
};

/**
 * Takes page furniture out. A line of its own goes with its break, and with the blank lines that would be one too many;
 * a piece of a line goes with one of the spaces around it.
 */
export const withoutFurniture = (raw: string, start: number, end: number): Edit => {
  const from = start === 0 ? 0 : lineStart(raw, start);
  const [to, next] = lineEnd(raw, end);
  const before = raw.slice(from, start);
  if (!isBlank(raw.slice(end, to)) || !(isBlank(before) || mark.test(before))) {
    const spaced = /\s/.test(raw[end] ?? '') && (start === from || /\s/.test(raw[start - 1]!));
    const hanging = end === to && raw[start - 1] === ' ';
    return { start: hanging ? start - 1 : start, end: spaced && !hanging ? end + 1 : end, text: '' };
  }
  const after = pastBlank(raw, next);
  // Nothing but furniture to the end: the break before it goes, the one behind it stays the last of the text.
  if (after >= raw.length) return { start: raw.slice(0, from).trimEnd().length, end: to, text: '' };
  const parted = isBlank(raw.slice(lineStart(raw, Math.max(0, from - 1)), from));
  return { start: from, end: parted ? after : next, text: '' };
};
