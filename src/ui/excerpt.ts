import type { Finding } from '../model/finding.js';
import { printable } from '../report/safe.js';
import { glyphs } from './theme.js';

/** The model keeps this many characters of context; a side that has them all goes on in the article. */
const contextKept = 60;
const contextLeast = 16;
const longestSpan = 160;

export interface Excerpt {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Keeps both ends, because damage shows there. */
export const shorten = (text: string, most: number): string => {
  const characters = [...text];
  if (characters.length <= most) return text;
  const tail = Math.floor(most / 3);
  return `${characters
    .slice(0, most - tail)
    .join('')
    .trimEnd()} ${glyphs.cut} ${characters.slice(-tail).join('').trimStart()}`;
};

const head = (text: string, room: number): string => {
  const characters = [...text];
  if (characters.length <= room && characters.length < contextKept) return text;
  const kept = characters.slice(0, room).join('');
  const word = kept.replace(/\s+\S*$/u, '');
  return `${word.trimEnd()} ${glyphs.cut}`;
};

const tail = (text: string, room: number): string => {
  const characters = [...text];
  if (characters.length <= room && characters.length < contextKept) return text;
  const kept = characters.slice(-room).join('');
  const word = kept.replace(/^\S*\s+/u, '');
  return `${glyphs.cut} ${word.trimStart()}`;
};

/** The span with as much around it as two lines of `width` cells hold. */
export const excerptOf = ({ text, context }: Pick<Finding, 'text' | 'context'>, width: number): Excerpt => {
  const shown = text === '' ? glyphs.gap : shorten(printable(text), longestSpan);
  const room = Math.min(contextKept, Math.max(contextLeast, Math.floor((2 * width - shown.length - 8) / 2)));
  return { before: tail(printable(context.before), room), text: shown, after: head(printable(context.after), room) };
};
