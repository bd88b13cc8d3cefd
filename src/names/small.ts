import { word as wordOf } from '../language/id/lexicon.js';
import type { Article, Token } from '../model/document.js';
import type { Glossary } from '../model/glossary.js';
import { remembered } from '../model/language.js';
import { lowerCase } from '../model/token.js';

/** Edited text writes the word this often inside a sentence, and (nearly) always with a capital. */
const [often, always] = [100, 0.985] as const;

/** Part of an address: `www.jakarta.go.id`, `@jakarta`. */
const joined = (tokens: readonly Token[], at: number): boolean =>
  !tokens[at]!.spaced ||
  (tokens[at + 1]?.spaced === false && /^[.@/_]/u.test(tokens[at + 1]!.text) && tokens[at + 2]?.spaced === false);

/** Whether a word is one that edited text (nearly) always capitalises: asked of every token, so it is kept by the word. */
const isProper = remembered((lower) => {
  const { inside, capital } = wordOf(lower);
  return inside >= often && capital >= always && lower.length >= 4 ? 1 : 0;
});

/** Places in small letters: `laut jawa`, `Persija jakarta`. Linear. */
export function* smallPlaces(
  { segments }: Article,
  glossary: Glossary,
): Generator<{ readonly token: Token; readonly name: string }> {
  if (glossary.size === 0) return;
  for (const { tokens } of segments) {
    for (let at = 1; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      if (isProper(token.word) === 0 || !lowerCase(token)) continue;
      const name = token.text[0]!.toUpperCase() + token.text.slice(1);
      if (!joined(tokens, at) && glossary.uses(name).some(({ alone, term }) => alone && term.type === 'place'))
        yield { token, name };
    }
  }
}
