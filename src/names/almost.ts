import { nameDamage } from '../glossary/damage.js';
import { word as wordOf } from '../language/id/lexicon.js';
import type { Article, Token } from '../model/document.js';
import type { Almost, Glossary } from '../model/glossary.js';
import { capitalised, lowerCase } from '../model/token.js';
import { glossaryPlaces } from './matches.js';

/** A name of several words that is right but for one. */
export interface AlmostName {
  readonly token: Token;
  readonly almost: Almost;
}

/** A proper word in small letters: `Persija jakarta`. */
const smallLetters = (token: Token, { word }: Almost): boolean =>
  lowerCase(token) && token.lower === word.toLowerCase() && token.word.count >= 20 && token.word.capital >= 0.9;

/** `Saudi Pers Agency`: near the right word, and at least two other words of the name stand around it. */
const misspelt = (token: Token, { word, length, term, form }: Almost, glossary: Glossary): boolean => {
  if (!capitalised(token) || length < 3 || token.text.length < 3 || token.lower === word.toLowerCase() || token.word.function)
    return false;
  if (glossary.knows(token.text) && token.word.capital >= 0.9) return false;
  if (/\d/u.test(token.text) || token.text === token.text.toUpperCase() || word === word.toUpperCase() || term.type === 'term')
    return false;
  // `Badan Pengawasan` for `Badan Pengawas`, `Pusat Penerbangan` for `Pusat Penerangan`: other words, not misspelt ones. `Pers` for
  // `Press` is one, because the name has words that are not Indonesian.
  const words = form.split(' ');
  if (token.word.count > 20 && !words.some((other) => other !== word && wordOf(other.toLowerCase()).count < 50)) return false;
  const { cost, kind } = nameDamage(token.text, word);
  return cost <= 1.4 && kind !== 'spelt' && !(word.length <= 3 && token.word.count > 0);
};

/** Names of the glossary with one word in disorder. Linear: a walk begins only at words that begin a name and match none. */
export function* almostNames(article: Article, glossary: Glossary): Generator<AlmostName> {
  if (glossary.size === 0) return;
  const places = glossaryPlaces(article, glossary);
  for (const { tokens, capitals, kind } of article.segments) {
    if (kind === 'headline') continue;
    for (const at of capitals) {
      const token = tokens[at]!;
      if (!capitalised(token) || token.quoted || !glossary.starts(token.word, true)) continue;
      const almost = glossary.almost(tokens, at);
      if (!almost || (places.get(token)?.match.length ?? 0) >= almost.length) continue;
      const wrong = tokens[at + almost.at]!;
      // Another name may begin there (`Universitas Indonesia Timur`, `Persija Bandung`).
      if ((places.get(wrong)?.match.length ?? 0) > 1) continue;
      if (smallLetters(wrong, almost) || misspelt(wrong, almost, glossary)) yield { token: wrong, almost };
    }
  }
}
