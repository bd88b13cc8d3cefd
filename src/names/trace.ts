import type { Article, Token } from '../model/document.js';
import type { Message } from '../model/finding.js';
import type { Glossary, Term } from '../model/glossary.js';
import { modeOf, type Pair } from './evidence.js';
import { glossaryPlaces } from './matches.js';
import { reason } from './reason.js';
import { damaged, respelt } from './resolve.js';
import { pairs, thresholds, weigh } from './suspects.js';

/** What the glossary and the article say of a form; part: a word of names that stands alone here. */
export type Resolution = 'exact' | 'alias' | 'forbidden' | 'near' | 'part' | 'unknown';

/** Why a form is accepted, near or flagged. */
export interface Trace {
  readonly text: string;
  readonly resolution: Resolution;
  /** Whether `check` reports it. */
  readonly flagged: boolean;
  readonly term: Term | undefined;
  readonly why: Message;
  /** For what is near: the log-odds of all evidence, what an accusation needs, and the pieces, the heaviest first. */
  readonly weight?: number;
  readonly needs?: number;
  readonly evidence?: readonly { readonly name: string; readonly share: number }[];
}

const accepted = (text: string, form: string, term: Term): Trace => {
  const exact = form === term.term;
  return {
    text,
    resolution: exact ? 'exact' : 'alias',
    flagged: false,
    term,
    why: exact
      ? { id: 'bentuk utama', en: 'the preferred form' }
      : { id: `bentuk lain yang diterima dari ${term.term}`, en: `an accepted form of ${term.term}` },
  };
};

const near = (pair: Pair, glossary: Glossary): Trace => {
  const pieces: { name: string; share: number }[] = [];
  const weight = weigh(pair, glossary, (name, share) => pieces.push({ name, share }));
  return {
    text: pair.form.text,
    resolution: 'near',
    flagged: false,
    term: pair.company?.use.term ?? pair.near?.uses[0]?.term,
    why: reason(pair),
    weight,
    needs: thresholds[modeOf(pair)],
    evidence: pieces.filter(({ share }) => share !== 0).sort((a, b) => Math.abs(b.share) - Math.abs(a.share)),
  };
};

const unknown = (token: Token, glossary: Glossary): Trace => {
  const uses = glossary.uses(token.text);
  const names = [...new Set(uses.map(({ term }) => term.term))].slice(0, 3).join(', ');
  const { count, capital } = token.word;
  const why: Message =
    uses.length > 0
      ? { id: `kata dalam ${names}`, en: `a word of ${names}` }
      : count > 0
        ? {
            id: `${count} kali dalam teks suntingan, ${Math.round(capital * 100)} % dengan huruf besar`,
            en: `${count} times in edited text, ${Math.round(capital * 100)} % with a capital`,
          }
        : { id: 'tidak ada di glosarium maupun teks suntingan', en: 'neither in the glossary nor in edited text' };
  return { text: token.text, resolution: uses.length > 0 ? 'part' : 'unknown', flagged: false, term: undefined, why };
};

/** Where the words stand in the article, one after the other; the first place. */
const standing = (article: Article, words: readonly string[]): readonly Token[] => {
  for (const { tokens } of article.segments) {
    for (let at = 0; at + words.length <= tokens.length; at += 1)
      if (words.every((word, index) => tokens[at + index]!.text === word)) return tokens.slice(at, at + words.length);
  }
  return [];
};

/** Traces a name, cut into tokens, as it stands in an article; nothing where it does not stand there. */
export const traceName = (article: Article, glossary: Glossary, words: readonly string[]): readonly Trace[] => {
  const tokens = standing(article, words);
  const places = glossaryPlaces(article, glossary);
  const best = new Map<string, Pair>();
  for (const pair of pairs(article, glossary)) {
    const known = best.get(pair.form.text);
    if (!known || weigh(pair, glossary) > weigh(known, glossary)) best.set(pair.form.text, pair);
  }
  const reported = [...damaged(article, glossary), ...respelt(article, glossary)].map(({ span }) => span);
  const isReported = (from: Token, to: Token): boolean => reported.some(({ start, end }) => start < to.end && from.start < end);
  const traces: Trace[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'mark') continue;
    const place = places.get(token.start);
    const pair = best.get(token.text);
    if (place) {
      const { match, last } = place;
      const text = article.document.text.slice(token.start, last.end);
      traces.push(
        match.kind === 'exact'
          ? accepted(text, match.form, match.term)
          : {
              text,
              resolution: 'forbidden',
              flagged: true,
              term: match.term,
              why: { id: `bentuk terlarang dari ${match.term.term}`, en: `a forbidden form of ${match.term.term}` },
            },
      );
      at += match.length - 1;
    } else {
      const trace = pair ? near(pair, glossary) : unknown(token, glossary);
      traces.push({ ...trace, flagged: isReported(token, token) });
    }
  }
  return traces;
};
