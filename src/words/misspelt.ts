import type { Article, Token } from '../model/document.js';
import type { Glossary } from '../model/glossary.js';
import { known, type Lexicon, type Slip } from '../model/lexicon.js';
import { capitalised } from '../model/token.js';
import { goesOnAsAddress } from './address.js';
import { ownWords } from './own.js';

/** A form that is no word, and the word it was meant to be. */
export interface Misspelt {
  readonly token: Token;
  readonly right: string;
  readonly confidence: number;
  /** No other word explains the form nearly as well. */
  readonly alone: boolean;
  /** Said by many with care: a spelling the dictionary does not have. */
  readonly variant: boolean;
}

/** How common the right word must be for a wrong one of so many letters (docs/decisions/0005-words.md). */
const least = (letters: number): number =>
  letters < 5 ? 800 : letters === 5 ? 300 : letters === 6 ? 60 : letters === 7 ? 30 : 8;
/** And how many times as common as the wrong one is elsewhere. */
const ratio = 15;
/** A letter lost, put in or swapped in a long word says more than another letter. */
const long = { letters: 8, ratio: 5, surely: 10 };
/** A form that could be formed regularly must be rare, and the right word this common. */
const doubtful = { most: 4, least: 100 };
const shortest = 4;
/** The right word is the only one where it is so many times as common as the next that explains the form. */
const aloneBy = 20;
/** What stands behind `di` or `ke` is a word of its own where it is this common. */
const likelyApart = 20;

/**
 * Spellings that differ by custom, not by a slip: `himbauan`, `mengkilap`, `ghaib`, `ditelpon`. Both sides are brought to one form
 * and compared.
 */
const levelled = (form: string): string =>
  form
    .replace(/[dgkst]h/gu, (pair) => pair[0]!)
    .replace(/^mengk/u, 'meng')
    .replace(/^mem[fv]/u, 'mem')
    .replace(/[yi]/gu, 'i')
    .replace(/[vp]/gu, 'f')
    .replace(/[zj]/gu, 's')
    .replace(/q/gu, 'k')
    .replace(/h/gu, '')
    .replace(/(?<=[bcdfgklmnprst])e(?=[bcdfgklmnprst])/gu, '')
    .replace(/(.)\1/gu, '$1');
const isVariant = (form: string, { form: right, kind }: Slip): boolean =>
  kind !== 'swapped' && kind !== 'doubled' && kind !== 'halved' && levelled(form) === levelled(right);

/** `menunjukan` for `menunjukkan`: the base ends in k, and -kan lost one of two. */
export const lostConsonant = (form: string, { about }: Lexicon): string | undefined => {
  // Asked of every long word: most have no such ending.
  if (!form.includes('kan', form.length - 6)) return undefined;
  const cut = /^((?:me|di|ter|ku|kau|pe)\p{Ll}+k)an(nya|lah)?$/u.exec(form);
  if (!cut) return undefined;
  const right = `${cut[1]}kan`;
  const count = about(right);
  return count >= 5 && count >= 5 * about(`${cut[1]}an`) ? `${right}${cut[2] ?? ''}` : undefined;
};

/** `tinggai` is `tinggi` or `tinggal`, `dimuka` a verb or two words. */
const isAlone = (form: string, { count, rival }: Slip, { about }: Lexicon): boolean =>
  count >= aloneBy * rival && !(/^(?:di|ke)/u.test(form) && about(form.slice(2)) >= likelyApart);

const isAddress = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const behind = !token.spaced && before !== undefined && !/^["“‘'(]+$/u.test(before.text);
  return behind || goesOnAsAddress(tokens, at);
};

/** Another affix, not a slip: `berendam` beside `terendam`, `pertanyakan` beside `pertanyaan`. */
const otherAffix = (form: string, { form: right, kind, at }: Slip): boolean =>
  (at === 0 && (kind === 'changed' || kind === 'added') && /^(?:[bt]er|[mp]e|di)/u.test(form)) ||
  (form.endsWith('kan') && right.endsWith('an') && kind === 'added' && at === form.length - 3);

/** Whether the commoner word explains the form. */
const explains = (form: string, slip: Slip, elsewhere: number, possible: boolean): boolean => {
  const { count, kind } = slip;
  if (otherAffix(form, slip)) return false;
  // A foreign or regional word is often a common one and a letter.
  if (form.length === 5 && kind === 'added' && count < 1000) return false;
  if (possible) return form.length >= 5 && elsewhere <= doubtful.most && count >= doubtful.least && count >= least(form.length);
  if (kind !== 'changed' && form.length >= long.surely && elsewhere === 0) return true;
  if (count < least(form.length)) return false;
  return count >= (kind !== 'changed' && form.length >= long.letters ? long.ratio : ratio) * elsewhere;
};

const slipAt = (article: Article, tokens: readonly Token[], at: number, possible: boolean): Misspelt | undefined => {
  const token = tokens[at]!;
  const { lexicon } = article.language;
  const form = token.lower;
  const slip = lexicon.slipOf(form);
  if (!slip || isAddress(tokens, at)) return undefined;
  const own = ownWords(article).get(form) ?? 1;
  const elsewhere = Math.max(0, token.word.count - own);
  if (own > (form.length < long.letters ? 1 : 2) || !explains(form, slip, elsewhere, possible)) return undefined;
  const variant = isVariant(form, slip);
  const sure = form.length >= 6 && slip.count >= 100 && elsewhere <= 3;
  return { token, right: slip.form, variant, confidence: sure ? 0.95 : 0.8, alone: isAlone(form, slip, lexicon) };
};

/** Where a sentence begins every word has a capital, names above all: only a very common word explains a form there. */
const atOpening = { letters: 6, count: 200, capital: 0.3 };

const opening = (article: Article, glossary: Glossary, tokens: readonly Token[], at: number): Misspelt | undefined => {
  const token = tokens[at]!;
  const { text, lower, word } = token;
  const before = tokens[at - 1];
  if (before && !/^[.!?"“]+$/u.test(before.text)) return undefined;
  if (text.length < atOpening.letters || text.slice(1) !== lower.slice(1) || capitalised(tokens[at + 1])) return undefined;
  const { lexicon } = article.language;
  if (lexicon.knownAs(word) !== known.not || (ownWords(article).get(lower) ?? 0) > 1 || word.count > 3) return undefined;
  const slip = lexicon.slipOf(lower);
  if (!slip || slip.at === 0 || slip.count < atOpening.count || glossary.knows(text)) return undefined;
  if (article.language.word(slip.form).capital > atOpening.capital || isAddress(tokens, at)) return undefined;
  const right = slip.form[0]!.toUpperCase() + slip.form.slice(1);
  return { token, right, variant: isVariant(lower, slip), confidence: 0.8, alone: isAlone(lower, slip, lexicon) };
};

/** Words that are none, one slip away from a common one. */
export const misspelt = function* (article: Article, glossary: Glossary): Iterable<Misspelt> {
  const { lexicon } = article.language;
  for (const { tokens } of article.segments) {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      if (token.kind !== 'word' || token.text.length < shortest || token.text.includes('-')) continue;
      if (token.text !== token.lower) {
        const found = opening(article, glossary, tokens, at);
        if (found) yield found;
        continue;
      }
      const level = lexicon.knownAs(token.word);
      const possible = level === known.possible;
      const found = level === known.not || possible ? slipAt(article, tokens, at, possible) : undefined;
      if (found) yield found;
      else if (level !== known.english && token.text.length > 7) {
        const right = lostConsonant(token.lower, lexicon);
        if (right) yield { token, right, variant: false, confidence: 0.95, alone: true };
      }
    }
  }
};
