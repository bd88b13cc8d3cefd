import type { Article, Token } from '../model/document.js';
import { capitalised } from '../model/token.js';

/** A capitalised run as it stands in the article: `Volodymyr Zelensky`, `Mahkamah Agung`. */
export interface Mention {
  readonly tokens: readonly Token[];
  /** Index of the first token in its segment, and that segment's tokens, for context. */
  readonly at: number;
  readonly within: readonly Token[];
  /** First words of a sentence are capitalised anyway: a lone one proves no name. */
  readonly startsSentence: boolean;
}

const particles = new Set(['bin', 'binti', 'van', 'von', 'der', 'den', 'de', 'da', 'dos', 'del', 'di', 'al', 'el', 'ibn', 'ben']);

/** A lower-case particle between two capitalised words belongs to the name. */
const isParticle = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  token.lower !== 'di' &&
  particles.has(token.lower) &&
  next !== undefined &&
  capitalised(next);

/** Every capitalised run of an article, in order. Linear. */
export const mentions = (article: Article): readonly Mention[] => {
  const found: Mention[] = [];
  for (const { sentences, tokens: within, capitals } of article.segments) {
    let base = 0;
    let next = 0;
    for (const { tokens } of sentences) {
      let first = 0;
      while (first < tokens.length && tokens[first]!.kind !== 'word') first += 1;
      const stop = base + tokens.length;
      let done = base;
      for (; next < capitals.length && capitals[next]! < stop; next += 1) {
        const index = capitals[next]! - base;
        if (capitals[next]! < done || !capitalised(tokens[index]!)) continue;
        let end = index + 1;
        while (
          end < tokens.length &&
          tokens[end]!.spaced &&
          (capitalised(tokens[end]!) || isParticle(tokens[end], tokens[end + 1]))
        )
          end += 1;
        found.push({
          tokens: tokens.slice(index, end),
          at: base + index,
          within,
          startsSentence: index === first,
        });
        done = base + end;
      }
      base = stop;
    }
  }
  return found;
};

/** Full names of the article by their first word: `Steve` → `Steve Witkoff`. */
export const fullNames = (article: Article): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>();
  for (const { tokens } of article.once(mentions, mentions)) {
    for (let index = 0; index + 1 < tokens.length; index += 1) {
      const [first, last] = [tokens[index]!, tokens[index + 1]!];
      if (first.word === last.word || (first.word.capital < 0.5 && first.word.count > 20)) continue;
      if (last.word.count > 20 && last.word.capital < 0.5) continue;
      const known = names.get(first.text) ?? new Set();
      names.set(first.text, known.add(`${first.text} ${last.text}`));
    }
  }
  return names;
};
