import type { Span } from '../model/span.js';

/** Words each side that tell two findings of the same text apart; more of them meet more edits. */
const neighbours = 3;
/** Far enough for that many words. */
const reach = 120;

/**
 * Text as a second scraping may bring it: quotes, dashes, white space, width and case told apart no more, invisible characters gone.
 */
export const normal = (text: string): string =>
  text
    .replace(/[‘’‚‛`´′]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const wordsOf = (text: string): readonly string[] => normal(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** The words next to a span inside its block, so that what stands before or after the block may move about. */
export const neighboursOf = (text: string, span: Span, block: Span): string => {
  const before = wordsOf(text.slice(Math.max(block.start, span.start - reach), span.start)).slice(-neighbours);
  const after = wordsOf(text.slice(span.end, Math.min(block.end, span.end + reach))).slice(0, neighbours);
  return `${before.join(' ')}\0${after.join(' ')}`;
};

/** FNV-1a over UTF-16 units, as eight hex digits; two salts make sixteen. Not for secrets. */
export const fingerprint = (...parts: readonly string[]): string => {
  const text = parts.join('\0');
  const hash = (seed: number) => {
    let value = seed;
    for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, '0');
  };
  return hash(0x811c9dc5) + hash(0x9747b28c);
};

/** The second and later findings of one fingerprint in a document are counted, so that each has its own. */
export const numbered = (key: string, twin: number): string => (twin === 0 ? key : `${key}:${twin + 1}`);

/** What twins have in common. */
export const unnumbered = (numberedKey: string): string => numberedKey.replace(/:\d+$/u, '');
