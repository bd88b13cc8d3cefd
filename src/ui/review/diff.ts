import { diffWordsWithSpace } from 'diff';
import { shorten } from '../excerpt.js';
import type { Brush, Piece } from './brush.js';

/** Beyond this a comparison takes longer than it helps. */
const mostEdits = 200;
/** Equal stretches keep this much at either end. */
const longestEqual = 48;

/** A space that goes or comes must be seen. */
const seen = (text: string): string => (text.trim() === '' ? text.replaceAll(' ', '␣') : text);

/** A replacement against what stands there, word by word. */
export const wordDiff = (from: string, to: string, { removed, added }: Pick<Brush, 'removed' | 'added'>): readonly Piece[] => {
  const parts = diffWordsWithSpace(from, to, { maxEditLength: mostEdits });
  if (parts === undefined)
    return [
      { text: shorten(from, longestEqual), paint: removed },
      { text: ' ' },
      { text: shorten(to, longestEqual), paint: added },
    ];
  return parts.map((part) => {
    if (part.added) return { text: seen(part.value), paint: added };
    if (part.removed) return { text: seen(part.value), paint: removed };
    return { text: shorten(part.value, longestEqual) };
  });
};
