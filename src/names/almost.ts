import { nameDamage } from '../glossary/damage.js';
import { commonHead } from '../glossary/distance.js';
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

/** Commoner words are no misspelt ones. */
const commonest = 1000;

/** What may be the wrong word of a name: one with a capital, or a proper word without. */
const mayBeWrong = (token: Token): boolean =>
  token.kind === 'word' &&
  !token.word.function &&
  token.word.count < commonest &&
  (capitalised(token) || (token.word.capital >= 0.9 && token.word.count >= 20));

/** Names of the glossary with one word in disorder. Linear: a walk begins only at words that begin a name and match none. */
export function* almostNames(article: Article, glossary: Glossary): Generator<AlmostName> {
  if (glossary.size === 0) return;
  const places = glossaryPlaces(article, glossary);
  for (const { tokens, capitals, kind } of article.segments) {
    if (kind === 'headline') continue;
    const doubtful = (index: number): boolean => mayBeWrong(tokens[index]!);
    for (const at of capitals) {
      const [token, next] = [tokens[at]!, tokens[at + 1]];
      if (!next?.spaced || !mayBeWrong(next) || !capitalised(token) || token.quoted) continue;
      if (!glossary.starts(token.word, true)) continue;
      const length = places.get(token.start)?.match.length ?? 0;
      const beyond = tokens[at + Math.max(1, length)];
      // What is found reaches as far as there are names.
      if (!beyond?.spaced || !mayBeWrong(beyond)) continue;
      const almost = glossary.almost(tokens, at, doubtful);
      if (!almost || length >= almost.length) continue;
      const wrong = tokens[at + almost.at]!;
      // Another name may begin there (`Universitas Indonesia Timur`, `Persija Bandung`).
      if ((places.get(wrong.start)?.match.length ?? 0) > 1) continue;
      if (smallLetters(wrong, almost) || misspelt(wrong, almost, glossary)) yield { token: wrong, almost };
    }
  }
}

/** An abbreviation in brackets, and a word of the name before them that is not the name's. */
export interface WrongExpansion {
  readonly token: Token;
  readonly form: string;
  readonly word: string;
}

/** `Teknik` for `Teknologi`; neither another formation of the word (`Pengawasan`, `Pengawas`) nor another word altogether. */
const alike = (form: string, right: string): boolean =>
  commonHead(form, right) >= 4 && !form.startsWith(right) && !right.startsWith(form);

/** The form of a term that the tokens before `end` spell but for one word that is like the right one. */
const butOne = (forms: readonly string[], tokens: readonly Token[], end: number): WrongExpansion | undefined => {
  for (const form of forms) {
    const words = form.split(' ');
    if (words.length < 3 || words.length > end) continue;
    const wrong = words.flatMap((word, at) => (tokens[end - words.length + at]!.text === word ? [] : [at]));
    const at = wrong[0];
    if (wrong.length === 0) return undefined;
    if (wrong.length > 1 || at === undefined) continue;
    const token = tokens[end - words.length + at]!;
    const word = words[at]!;
    if (capitalised(token) && alike(token.lower, word.toLowerCase())) return { token, form, word };
  }
  return undefined;
};

/** `Institut Teknik Bandung (ITB)`: the abbreviation says which name is meant. Linear. */
export function* wrongExpansions(article: Article, glossary: Glossary): Generator<WrongExpansion> {
  if (glossary.size === 0) return;
  const places = glossaryPlaces(article, glossary);
  for (const { tokens, marks } of article.segments) {
    for (const open of marks) {
      const at = open + 1;
      const token = tokens[at];
      if (open < 3 || tokens[open]!.text !== '(' || !capitalised(token) || !/^[),]/u.test(tokens[at + 1]?.text ?? '')) continue;
      const match = places.get(token.start)?.match;
      if (match?.kind !== 'exact' || match.length > 1 || !/^\p{Lu}{3,}$/u.test(match.form)) continue;
      const found = butOne([match.term.term, ...match.term.aliases], tokens, at - 1);
      if (found) yield found;
    }
  }
}
