import stringWidth from 'string-width';
import type { Document } from '../../model/document.js';
import { printable } from '../../report/safe.js';

/** One line of the screen: UTF-16 offsets into the text it shows, without the white space at its break. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Characters that take one cell each and stand for themselves: measuring anything else costs a hundred times as much. */
const simple = /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2015\u2018-\u201F\u2022\u2026]*$/u;
const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Terminal cells of a text as it is printed. */
export const cells = (text: string): number => (simple.test(text) ? text.length : stringWidth(printable(text)));

/** As much of a word as fits; at least one character, or a line of one cell would never end. */
const fitting = (word: string, width: number): number => {
  let end = 0;
  let taken = 0;
  for (const { segment } of graphemes.segment(word)) {
    taken += cells(segment);
    if (taken > width && end > 0) break;
    end += segment.length;
  }
  return end;
};

/** A text cut to a width, with an ellipsis where it was cut; safe to print. */
export const clipped = (text: string, width: number): string => {
  const shown = printable(text);
  if (cells(shown) <= width) return shown;
  return width < 1 ? '' : `${shown.slice(0, width === 1 ? 0 : fitting(shown, width - 1))}…`;
};

const words = /[^ \t]+/g;

const paragraph = (text: string, from: number, to: number, width: number, lines: Line[]): void => {
  let start = -1;
  let end = from;
  let taken = 0;
  words.lastIndex = from;
  for (let match = words.exec(text); match && match.index < to; match = words.exec(text)) {
    let word = match[0].slice(0, to - match.index);
    let at = match.index;
    let size = cells(word);
    const gap = start < 0 ? 0 : cells(text.slice(end, at));
    if (start >= 0 && taken + gap + size > width) {
      lines.push({ start, end });
      start = -1;
      taken = 0;
    }
    while (size > width) {
      const length = fitting(word, width);
      lines.push({ start: at, end: at + length });
      at += length;
      word = word.slice(length);
      size = cells(word);
      if (length === 0 || word === '') break;
    }
    if (start < 0) [start, taken] = [at, size];
    else taken += gap + size;
    end = at + word.length;
    if (end >= to) break;
  }
  if (start >= 0 && end > start) lines.push({ start, end });
};

const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Breaks a text into lines of at most `width` cells, between words where it can; empty lines that follow each other are one. */
export const wrap = (text: string, width: number): readonly Line[] => {
  const lines: Line[] = [];
  const room = Math.max(1, width);
  let at = 0;
  const take = (to: number) => {
    const before = lines.length;
    paragraph(text, at, to, room, lines);
    const last = lines.at(-1);
    if (lines.length === before && last && last.end > last.start) lines.push({ start: at, end: at });
  };
  for (const match of text.matchAll(breaks)) {
    take(match.index);
    at = match.index + match[0].length;
  }
  take(text.length);
  while (lines.length > 0 && lines.at(-1)!.end === lines.at(-1)!.start) lines.pop();
  return lines.length > 0 ? lines : [{ start: 0, end: 0 }];
};

const known = new WeakMap<object, Map<number, readonly Line[]>>();

/** The lines of a document, broken once for each width. */
export const linesOf = (document: Pick<Document, 'text'>, width: number): readonly Line[] => {
  const widths = known.get(document) ?? new Map<number, readonly Line[]>();
  known.set(document, widths);
  const lines = widths.get(width) ?? wrap(document.text, width);
  // Dragging a window's edge goes through many widths; only the last few are worth their memory.
  if (widths.size > 4) widths.delete(widths.keys().next().value!);
  widths.set(width, lines);
  return lines;
};

/** Index of the line a text offset stands on, or of the last one before it. */
export const lineAt = (lines: readonly Line[], offset: number): number => {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
