import { functionWords } from '../language/id/words.js';
import type { Article, Segment, Token } from '../model/document.js';
import type { Glossary } from '../model/glossary.js';
import { known } from '../model/lexicon.js';
import { capitalised } from '../model/token.js';
import { goesOnAsAddress } from './address.js';
import { ownWords } from './own.js';

/** A word that is several, and how it is to be written. */
export interface Glued {
  readonly token: Token;
  readonly text: string;
  readonly confidence: number;
}

/** What the logarithms of the parts' counts must come to: fitted on planted glue against edited news (docs/decisions/0005-words.md). */
const least = { small: 2.5, english: 6, name: 3, perPart: 2.2 };
/** A common word beside names: seen this often, and this seldom with a capital. */
const commonest = 60;
const mostCapital = 0.15;

const verb = /^(?:me[mnrlwy]?|di|ber|ter)\p{Ll}{3,}/u;
const handle = /^[@#._]$/u;
/** Affixes that an unknown form ends or begins with are no words of their own. */
const affixes = new Set('nya lah kah pun meng mem men peng pem pen ber ter per sing asi si'.split(' '));
/** A slip of the keyboard explains the form better when the right one is this common. */
const likelySlip = 10;
/** Where a sentence begins, two common words say more than the capital: each seen this often. */
const opening = { least: 100, score: 5, capital: 0.1 };

/** Handles, addresses and file names run words together on purpose. */
const isAddress = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const behind = before !== undefined && !tokens[at]!.spaced && (handle.test(before.text) || before.kind === 'number');
  return behind || goesOnAsAddress(tokens, at);
};

/** Text of the parts, with the capitals of the whole. */
const written = (text: string, parts: readonly string[]): string => {
  let at = 0;
  return parts
    .map((part) => {
      at += part.length;
      return text.slice(at - part.length, at);
    })
    .join(' ');
};

/** A word that can follow a name in a sentence and is no part of one. */
const followsNames = (article: Article, part: string): boolean => {
  const { count, capital } = article.language.word(part);
  // Names end in short words too: `Wibisana`, `Rahmadani`.
  if (part.length <= 4) return count >= 3000;
  if (functionWords.has(part)) return true;
  return (verb.test(part) && count >= 5 && capital < 0.3) || (count >= commonest && capital < mostCapital);
};

const isCommon = (article: Article, part: string): boolean => {
  const { count, capital } = article.language.word(part);
  return count >= opening.least && capital < opening.capital;
};

/** `anak-anakmereka`: the word behind a reduplicated one. */
const behindReduplication = (article: Article, token: Token): Glued | undefined => {
  const cut = /^(\p{L}{3,})-(\p{Ll}{6,})$/u.exec(token.text);
  if (!cut || !cut[2]!.startsWith(cut[1]!.toLowerCase())) return undefined;
  const rest = cut[2]!.slice(cut[1]!.length);
  if (rest.length < 3 || affixes.has(rest) || article.language.lexicon.about(rest) < commonest) return undefined;
  return { token, text: `${token.text.slice(0, -rest.length)} ${rest}`, confidence: 0.9 };
};

/** `KPKsebagai`, `JepangSecara`: the case shows where one word ends. */
const byCase = (article: Article, token: Token): Glued | undefined => {
  const { text } = token;
  // No capital but the first.
  if (text.endsWith(token.lower.slice(1))) return undefined;
  const cut = /^(?:(\p{Lu}{2,})(\p{Ll}{3,})|(\p{Lu}?\p{Ll}{2,})(\p{Lu}\p{Ll}{2,}))$/u.exec(text);
  if (!cut) return undefined;
  const [first, second] = cut[1] ? [cut[1], cut[2]!] : [cut[3]!, cut[4]!];
  const { lexicon } = article.language;
  const lower = second.toLowerCase();
  if (!followsNames(article, lower) || lower.length < 4) return undefined;
  if (cut[1] ? lexicon.englishSize(text.toLowerCase()) > 0 : lexicon.about(first.toLowerCase()) < 20) return undefined;
  // A brand is written so again and again: `KitaBisa`, `RuangGuru`.
  if ((ownWords(article).get(token.lower) ?? 0) > 1) return undefined;
  if (!cut[1] && !(functionWords.has(lower) || lexicon.about(lower) >= 1000)) return undefined;
  return { token, text: `${first} ${second}`, confidence: 0.8 };
};

const startsSentence = (segment: Segment, at: number): boolean => {
  const before = segment.tokens[at - 1];
  return before === undefined || (before.kind === 'mark' && !/^[,;–—-]$/u.test(before.text));
};

const split = (article: Article, glossary: Glossary, segment: Segment, at: number): Glued | undefined => {
  const token = segment.tokens[at]!;
  const { lexicon } = article.language;
  const own = ownWords(article);
  const form = token.lower;
  const found = lexicon.partsOf(form, (part) => (part === form ? 0 : (own.get(part) ?? 0)));
  if (!found || isAddress(segment.tokens, at)) return undefined;
  const { parts, score } = found;
  if (parts.some((part) => affixes.has(part)) || (lexicon.slipOf(form)?.count ?? 0) >= likelySlip) return undefined;
  const small = token.text === form;
  if (parts.length > 2 && score < parts.length * least.perPart) return undefined;
  const text = written(token.text, parts);
  if (small) {
    const wanted = lexicon.englishSize(form) > 0 ? least.english : least.small;
    return score < wanted || (own.get(form) ?? 0) > 2 ? undefined : { token, text, confidence: score >= 4 ? 0.95 : 0.85 };
  }
  if (score < least.name || (own.get(form) ?? 0) > 1 || glossary.knows(token.text)) return undefined;
  const [first, ...rest] = parts;
  const begins = startsSentence(segment, at);
  if (begins && score >= opening.score && parts.every((part) => isCommon(article, part)))
    return { token, text, confidence: 0.85 };
  if (!rest.every((part) => followsNames(article, part))) return undefined;
  // A surname may end so: `Gian Bernini`.
  if (rest.at(-1)!.length === 3 && capitalised(segment.tokens[at - 1])) return undefined;
  const head = article.language.word(first!);
  if (!begins && head.count > 0 && head.capital < 0.3 && (own.get(first!) ?? 0) === 0) return undefined;
  return { token, text, confidence: 0.85 };
};

/** Words run together that no lexicon has as one. */
export const gluedWords = function* (article: Article, glossary: Glossary): Iterable<Glued> {
  const { lexicon } = article.language;
  for (const segment of article.segments) {
    const { tokens } = segment;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      if (token.kind !== 'word' || token.text.length < 6 || lexicon.knownAs(token.word) > known.english) continue;
      const found = token.text.includes('-')
        ? behindReduplication(article, token)
        : (byCase(article, token) ?? split(article, glossary, segment, at));
      if (found) yield found;
    }
  }
};
