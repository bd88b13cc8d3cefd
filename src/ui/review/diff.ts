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

/** Words that go, and words that come; without colours brackets tell them apart. */
export const gone = (text: string, { colour, removed }: Brush): Piece => ({
  text: colour ? text : `[-${text}-]`,
  paint: removed,
});
export const come = (text: string, { colour, added }: Brush): Piece => ({ text: colour ? text : `{+${text}+}`, paint: added });

/** A replacement against what stands there, word by word. */
export const wordDiff = (from: string, to: string, brush: Brush): readonly Piece[] => {
  // Where colours are poor, old and new words would run into each other.
  const between: Piece = { text: glyphs.arrow, paint: brush.dim };
  const parts = diffWordsWithSpace(from, to, { maxEditLength: mostEdits });
  if (parts === undefined) return [gone(shorten(from, longestEqual), brush), between, come(shorten(to, longestEqual), brush)];
  return parts.flatMap((part, index): readonly Piece[] => {
    if (part.removed) return [gone(seen(part.value), brush)];
    if (!part.added) return [{ text: shorten(part.value, longestEqual) }];
    return [...(parts[index - 1]?.removed ? [between] : []), come(seen(part.value), brush)];
  });
};
