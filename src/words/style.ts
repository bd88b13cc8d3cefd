import type { Article } from '../model/document.js';
import { bias, weights } from './style-weights.js';

/** A grammatical word that the article uses as unedited translation does, and how often. */
export interface Habit {
  readonly word: string;
  readonly count: number;
  /** What it adds to the score. */
  readonly says: number;
}

export interface Style {
  /** Natural log-odds of unedited machine translation against edited text, over the measured passages. */
  readonly score: number;
  /** What speaks for it, the strongest first. */
  readonly habits: readonly Habit[];
}

/** Fewer words say nothing: the model is fitted on passages of 120 words and more. */
export const leastWords = 120;

/** `-nya` as one habit of many words. */
export const possessive = '-nya';
const isPossessive = (lower: string): boolean => lower.length > 5 && lower.endsWith('nya');

/** How often the article has each word of a model, and its words of all kinds. */
export const habitsOf = (
  article: Article,
  has: (word: string) => boolean,
): { readonly words: number; readonly counts: ReadonlyMap<string, number> } => {
  const counts = new Map<string, number>();
  let words = 0;
  const add = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { tokens, language } of article.segments) {
    if (language !== 'id') continue;
    for (const { kind, lower } of tokens) {
      if (kind === 'mark') continue;
      words += 1;
      if (has(lower)) add(lower);
      if (isPossessive(lower)) add(possessive);
    }
  }
  return { words, counts };
};

const key = {};

/**
 * Translation engines know one word where writers know several: `ketika` and never `saat`, `meskipun` and never `walau`, `memiliki` and
 * never `punya`, `adalah` for every *is*. How often an article uses each grammatical word tells unedited translation of general text
 * from edited text; the weights are fitted by scripts/fit-style.ts, which also says how well.
 */
export const styleOf = (article: Article): Style | undefined =>
  article.once(key, () => {
    const { words, counts } = habitsOf(article, (word) => weights.has(word));
    if (words < leastWords) return undefined;
    let score = bias;
    const habits: Habit[] = [];
    for (const [word, weight] of weights) {
      const count = counts.get(word) ?? 0;
      const says = (weight * count * 100) / words;
      score += says;
      if (says > 0 && count > 1) habits.push({ word, count, says });
    }
    return { score, habits: habits.sort((a, b) => b.says - a.says) };
  });
