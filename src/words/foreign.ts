import type { Article, Token } from '../model/document.js';
import { known } from '../model/lexicon.js';
import { capitalised } from '../model/token.js';
import { ownWords } from './own.js';

/** English words left between Indonesian ones. */
export interface Foreign {
  readonly tokens: readonly Token[];
  /** Words that edited Indonesian text never has, in the whole article. */
  readonly strange: number;
}

/** SCOWL 60 and 70 are names of plants, minerals and parts of engines. */
const largest = 5;
/** Seen this often elsewhere in edited Indonesian text, it is a loan. */
const loan = 2;
const shortest = 3;
const longestRun = 4;

/** Before a word that is explained, quoted or named. */
const introduces = new Set(
  `atau disebut istilah alias bernama dikenal kata frasa seperti semacam berjudul bertajuk bertuliskan jenis tipe merek fitur program
  aplikasi game gim lagu film serial album konsep teknik metode gaya sistem mode akun situs tagar slogan moto ala versi yakni yaitu
  artinya berarti dijuluki dinamai genre kategori kelas`.split(/\s+/u),
);
const bracket = /^[([{]$/u;
const closing = /^[)\]}]$/u;

/** How far around a word the sentence must be Indonesian. */
const reach = 3;
/** An English word that is said this often in Indonesian text is a word of both. */
const ofBoth = 200;

/** Whether a word is Indonesian beyond doubt. */
const common = 20;

/** Whether the words around are Indonesian: in an English phrase, a title or a list of parts of an engine they are not. */
const amongOwn = ({ language: { lexicon } }: Article, tokens: readonly Token[], from: number, to: number): boolean => {
  let own = 0;
  let english = 0;
  for (let at = Math.max(0, from - reach); at < Math.min(tokens.length, to + reach); at += 1) {
    const { kind, lower, word } = tokens[at]!;
    if (kind !== 'word' || (at >= from && at < to)) continue;
    if (word.count < ofBoth && lexicon.englishSize(lower) > 0) english += 1;
    if (word.count >= common && lexicon.englishSize(lower) === 0) own += 1;
  }
  return own >= 2 && own > 2 * english;
};

/** English runs of a segment, in small letters, with Indonesian around them. */
const runsOf = function* (article: Article, tokens: readonly Token[]): Iterable<readonly Token[]> {
  const { lexicon } = article.language;
  const english = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.kind === 'word' &&
    token.text === token.lower &&
    (token.word.english || (token.text.length >= shortest && lexicon.knownAs(token.word) === known.english));
  let depth = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'mark') {
      if (bracket.test(token.text)) depth += 1;
      else if (closing.test(token.text)) depth = Math.max(0, depth - 1);
      continue;
    }
    if (!english(token)) continue;
    const from = at;
    while (english(tokens[at + 1]) && tokens[at + 1]!.spaced) at += 1;
    const before = tokens[from - 1];
    const after = tokens[at + 1];
    if (depth > 0 || token.quoted || at - from >= longestRun) continue;
    // Part of a name or a title, of an address, of a compound with a hyphen; or explained on the spot.
    if (!token.spaced || (after && !after.spaced && !/^[.,;:?!]$/u.test(after.text))) continue;
    if (before && capitalised(before) && lexicon.knownAs(before.word) <= known.english) continue;
    if (after && (capitalised(after) || /^[("“/–—-]$/u.test(after.text))) continue;
    if (
      before &&
      (introduces.has(before.lower) || introduces.has(tokens[from - 2]?.lower ?? '') || /^[/–—@#-]$/u.test(before.text))
    )
      continue;
    if (!amongOwn(article, tokens, from, at + 1)) continue;
    yield tokens.slice(from, at + 1);
  }
};

/** Words and short phrases left in English inside Indonesian sentences; loans, names, titles, quotations and brackets stay silent. */
export const foreignWords = (article: Article): readonly Foreign[] => {
  const { lexicon } = article.language;
  const own = ownWords(article);
  const isStrange = ({ lower, word }: Token): boolean => {
    const size = lexicon.englishSize(lower);
    const mine = own.get(lower) ?? 0;
    return (size > 0 || word.english) && size <= largest && mine <= 2 && word.count - mine < loan;
  };
  const found: (readonly Token[])[] = [];
  for (const { tokens, kind } of article.segments) {
    if (kind === 'headline') continue;
    for (const run of runsOf(article, tokens)) if (run.some(isStrange)) found.push(run);
  }
  const strange = new Set(found.flatMap((run) => run.filter(isStrange).map(({ lower }) => lower))).size;
  return found.map((tokens) => ({ tokens, strange }));
};
