import { damages } from '../glossary/distance.js';
import type { Article, Segment, Token } from '../model/document.js';
import type { Glossary } from '../model/glossary.js';

/** An abbreviation with two letters swapped, one lost or one too many, beside the right one. */
export interface Slip {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly better: string;
  readonly times: number;
}

const abbreviation = /^\p{Lu}{4,8}$/u;
/** Sorted letters: a swap keeps them. */
const sorted = (text: string): string => [...text].sort().join('');

/** Whether a segment has an abbreviation that edited text does not: most have none, and are not looked at further. */
const hasUnknown = ({ tokens, capitals }: Segment): boolean =>
  capitals.some((at) => {
    const { text, lower, word } = tokens[at]!;
    return word.count === 0 && text.length >= 5 && text[1] !== lower[1] && abbreviation.test(text);
  });

/** Every abbreviation of an article, with its tokens. */
const abbreviations = ({ segments }: Article): ReadonlyMap<string, readonly Token[]> => {
  const all = new Map<string, Token[]>();
  for (const { tokens, capitals, kind } of segments) {
    if (kind === 'headline') continue;
    for (const at of capitals) {
      const token = tokens[at]!;
      if (token.text.length < 4 || token.text[1] === token.lower[1] || !abbreviation.test(token.text)) continue;
      // Whole lines in capitals are words, not abbreviations.
      const [before, after] = [tokens[at - 1], tokens[at + 1]];
      if ([before, after].some((other) => other?.kind === 'word' && other.text.length > 2 && other.text[1] !== other.lower[1]))
        continue;
      const known = all.get(token.text);
      if (known) known.push(token);
      else all.set(token.text, [token]);
    }
  }
  return all;
};

/**
 * Abbreviations of four letters and more that edited text does not know, beside one of the same letters in another order or
 * with one letter more or less. A changed letter makes another abbreviation (`KCN`, `KBN`), not a slip.
 */
export function* abbreviationSlips(article: Article, glossary: Glossary): Generator<Slip> {
  if (!article.segments.some(hasUnknown)) return;
  const all = abbreviations(article);
  if (all.size < 2) return;
  for (const [text, tokens] of all) {
    if (text.length < 5 || tokens.length > 1 || tokens[0]!.word.count > 0 || glossary.knows(text)) continue;
    for (const [better, others] of all) {
      if (better === text || others.length < 2 || Math.abs(better.length - text.length) > 1) continue;
      const swapped = better.length === text.length && sorted(better) === sorted(text) && damages(text, better, 1) === 1;
      const lost = better.length === text.length + 1 && better.length >= 6 && damages(text, better, 1) === 1;
      if (swapped || lost) yield { tokens, text, better, times: others.length };
    }
  }
}
