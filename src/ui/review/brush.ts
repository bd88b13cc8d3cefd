import type { Severity } from '../../model/finding.js';
import { printable } from '../../report/safe.js';
import { palette, tones } from '../theme.js';
import type { Mark } from './place.js';
import { type Line, wrap } from './wrap.js';

export type Paint = (text: string) => string;

/** How things look: colours where there are any, attributes (bold, underline, reverse) everywhere. */
export interface Brush {
  readonly colour: boolean;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly inverse: Paint;
  readonly underline: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly removed: Paint;
  readonly added: Paint;
  readonly severity: (severity: Severity) => Paint;
}

/** NO_COLOR is about colour: without bold and reverse nothing on a full screen could be told from anything else. */
export const brushOf = (colour: boolean): Brush => {
  const { bold, dim, inverse, underline, strikethrough } = palette(true);
  const { red, green, yellow, ...colours } = palette(colour);
  return {
    colour,
    bold,
    dim,
    inverse,
    underline,
    red,
    green,
    yellow,
    // Without colour brackets stand around the words; a line through them would only make them hard to read.
    removed: colour ? (text) => red(strikethrough(text)) : (text) => text,
    added: (text) => green(bold(text)),
    severity: (severity) => {
      const name = tones[severity].colour;
      return name === 'red' ? red : name === 'yellow' ? yellow : colours[name];
    },
  };
};

/** How a stretch of a text is painted; of several over one place the last counts. */
export interface Coat extends Mark {
  readonly paint: Paint;
}

/** One line of a text, painted and safe to print. */
export const coated = (text: string, { start, end }: Line, coats: readonly Coat[]): string => {
  const here = coats.filter((coat) => coat.start < end && coat.end > start);
  if (here.length === 0) return printable(text.slice(start, end));
  const cuts = new Set([start, end]);
  for (const coat of here) cuts.add(Math.max(start, coat.start)).add(Math.min(end, coat.end));
  const places = [...cuts].sort((a, b) => a - b);
  return places
    .slice(1)
    .map((to, index) => {
      const from = places[index]!;
      const shown = printable(text.slice(from, to));
      return here.findLast((coat) => coat.start <= from && coat.end >= to)?.paint(shown) ?? shown;
    })
    .join('');
};

/** A stretch of text on a pane. */
export interface Piece {
  readonly text: string;
  readonly paint?: Paint;
}

/** Pieces in one paragraph, broken into lines of at most `width` cells; `indent` stands before every line but the first. */
export const flow = (pieces: readonly Piece[], width: number, indent = ''): readonly string[] => {
  const text = pieces.map((piece) => piece.text).join('');
  const coats: Coat[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.paint) coats.push({ start: at, end: at + piece.text.length, paint: piece.paint });
    at += piece.text.length;
  }
  return wrap(text, width - indent.length).map((line, index) => (index > 0 ? indent : '') + coated(text, line, coats));
};
