import { dayNames, titles } from '../language/id/words.js';
import type { Article, Token } from '../model/document.js';
import type { Glossary, Match } from '../model/glossary.js';
import type { Word } from '../model/language.js';

/** A glossary form where it stands: its last token and what lies around it in the sentence. */
export interface Place {
  readonly match: Match;
  readonly first: Token;
  readonly last: Token;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

/** A surname that is a word (`Dan`, `Salah`, `Kamis`) is the word where it stands alone. */
const ordinary = ({ lower, inside, capital, function: grammatical }: Word): boolean =>
  grammatical || titles.has(lower) || dayNames.has(lower) || (inside >= 3 && capital < 0.6);

/** Every accepted or forbidden form of the glossary in the body of an article, by where its first token starts; one walk serves all rules. */
export const glossaryPlaces = (article: Article, glossary: Glossary): ReadonlyMap<number, Place> =>
  article.once(glossary, ({ segments }) => {
    const found = new Map<number, Place>();
    if (glossary.size === 0) return found;
    for (const { sentences } of segments) {
      for (const { tokens } of sentences) {
        for (let index = 0; index < tokens.length; index += 1) {
          const first = tokens[index]!;
          if (first.kind !== 'word' || !glossary.starts(first.word, first.text !== first.lower)) continue;
          const match = glossary.match(tokens, index);
          if (!match || (match.length === 1 && match.term.type === 'person' && ordinary(first.word))) continue;
          const end = index + match.length;
          found.set(first.start, { match, first, last: tokens[end - 1]!, before: tokens[index - 1], after: tokens[end] });
          index = end - 1;
        }
      }
    }
    return found;
  });
