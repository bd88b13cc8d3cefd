import type { Article } from '../model/document.js';

const key = {};

/** How often the article itself has each form, whatever its case; a form it has twice is no slip of a moment. */
export const ownWords = (article: Article): ReadonlyMap<string, number> =>
  article.once(key, ({ segments }) => {
    const counts = new Map<string, number>();
    for (const { tokens } of segments)
      for (const { kind, word } of tokens) if (kind === 'word') counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1);
    return counts;
  });
