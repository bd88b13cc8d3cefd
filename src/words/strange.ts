import type { Article, Token } from '../model/document.js';
import type { Glossary } from '../model/glossary.js';
import { known } from '../model/lexicon.js';
import { capitalised } from '../model/token.js';
import { ownWords } from './own.js';

/** A form that nothing explains, in an article that a machine has surely been at. */
export interface Strange {
  readonly token: Token;
  /** It stands where a place does: readers take it for one. */
  readonly place: boolean;
}

const hyphen = /^[-‐‑]$/u;
const clitic = /^(?:nya|lah|kah|pun|ku|mu|an|kan|i)$/u;
const atPlace = new Set(['di', 'ke', 'dari']);
const shortest = 5;
/** Different torn words that prove an engine (detection.md §3: two hits in one text). */
const proof = 2;

/** Words torn at their hyphen, as the free endpoint of Google tears them: `undang -undang`, `baik -lah`. */
const torn = ({ segments }: Article): number => {
  const found = new Set<string>();
  for (const { tokens, marks } of segments) {
    for (const at of marks) {
      const before = tokens[at - 1];
      const after = tokens[at + 1];
      if (!before || !after || !hyphen.test(tokens[at]!.text) || !tokens[at]!.spaced || after.spaced) continue;
      if (after.word === before.word || clitic.test(after.lower)) found.add(before.lower);
    }
  }
  return found.size;
};

/**
 * Unknown forms without an explanation. Names of villages, science and dialects look just so: they are told only where torn words prove
 * that the text is an engine's.
 */
export const strangeWords = function* (article: Article, glossary: Glossary): Iterable<Strange> {
  if (torn(article) < proof) return;
  const { lexicon } = article.language;
  const own = ownWords(article);
  for (const { tokens } of article.segments) {
    for (let at = 1; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      if (token.kind !== 'word' || token.text.length < shortest || token.quoted || !/^\p{Lu}?[a-z]+$/u.test(token.text)) continue;
      if (lexicon.knownAs(token.word) !== known.not || token.word.count > 2 || (own.get(token.lower) ?? 0) > 1) continue;
      const before = tokens[at - 1]!;
      if (hyphen.test(before.text) || hyphen.test(tokens[at + 1]?.text ?? '')) continue;
      const place = capitalised(token);
      if (place && (!atPlace.has(before.lower) || capitalised(tokens[at + 1]) || glossary.knows(token.text))) continue;
      yield { token, place };
    }
  }
};
