import { diffWordsWithSpace } from 'diff';
import { shorten } from '../excerpt.js';
import { glyphs } from '../theme.js';
import type { Brush, Piece } from './brush.js';

/** Beyond this a comparison takes longer than it helps. */
const mostEdits = 200;
/** Equal stretches keep this much at either end. */
const longestEqual = 48;

/** A space that goes or comes must be seen. */
const seen = (text: string): string => (text.trim() === '' ? text.replaceAll(' ', '␣') : text);

/** A replacement against what stands there, word by word. */
export const wordDiff = (
  from: string,
  to: string,
  { removed, added, dim }: Pick<Brush, 'removed' | 'added' | 'dim'>,
): readonly Piece[] => {
  const parts = diffWordsWithSpace(from, to, { maxEditLength: mostEdits });
  if (parts === undefined)
    return [
      { text: shorten(from, longestEqual), paint: removed },
      { text: glyphs.arrow, paint: dim },
      { text: shorten(to, longestEqual), paint: added },
    ];
  return parts.flatMap((part, index): readonly Piece[] => {
    if (part.removed) return [{ text: seen(part.value), paint: removed }];
    if (!part.added) return [{ text: shorten(part.value, longestEqual) }];
    // Where colours are poor, old and new words would run into each other.
    const between = parts[index - 1]?.removed ? [{ text: glyphs.arrow, paint: dim }] : [];
    return [...between, { text: seen(part.value), paint: added }];
  });
};
