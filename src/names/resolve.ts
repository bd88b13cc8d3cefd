import type { Article, Token } from '../model/document.js';
import type { Draft, Message } from '../model/finding.js';
import type { Glossary, Match, Near, Term } from '../model/glossary.js';
import { span } from '../model/span.js';
import { glossaryPlaces } from './matches.js';
import { type Mention, mentions } from './mentions.js';
import { roleOverlap } from './roles.js';

const parts = (form: string): string[] => form.split(/[\s-]+/u);

/** Who a damaged form means, and what says so. */
interface Accusation {
  readonly better: string;
  readonly term: Term;
  readonly reason: Message;
  readonly confidence: number;
}

const accuse = (better: string, term: Term, reason: Message, confidence: number): Accusation => ({
  better,
  term,
  reason,
  confidence,
});

const draft = (token: Token, { better, term, reason, confidence }: Accusation, times: number): Draft => ({
  span: span(token.start, token.end),
  severity: times > 1 ? 'critical' : 'major',
  confidence,
  message: {
    id: `“${token.text}” bukan nama yang dikenal; ${reason.id}: ${term.term}.`,
    en: `“${token.text}” is no known name; ${reason.en}: ${term.term}.`,
  },
  suggestions: [{ text: better }],
});

const surname = ({ term }: Term): string => parts(term).at(-1)!;

/** The person whose first name stands before the word. */
const byCompany = ({ tokens }: Mention, index: number, near: readonly Near[]): Accusation | undefined => {
  const before = tokens[index - 1]?.text;
  const meant = near.find(({ term }) => term.type === 'person' && parts(term.term)[0] === before);
  return (
    meant && accuse(surname(meant.term), meant.term, { id: 'nama depannya cocok dengan', en: 'the first name matches' }, 0.92)
  );
};

/** The person whose office stands around the word. */
const byOffice = ({ tokens, within, at }: Mention, index: number, near: readonly Near[]): Accusation | undefined => {
  const { length } = tokens[index]!.text;
  const around = within.slice(Math.max(0, at + index - 6), at + index + 5);
  const meant = near.find(
    ({ term, distance, similarity }) =>
      term.type === 'person' && distance <= (length >= 7 ? 2 : 1) && similarity >= 0.88 && roleOverlap(term, around) >= 2,
  );
  return meant && accuse(surname(meant.term), meant.term, { id: 'jabatannya cocok dengan', en: 'the office matches' }, 0.85);
};

/** A damaged first name before a surname that is right: `Serbii Nykyforov`. */
const byFirstName = ({ tokens }: Mention, index: number, glossary: Glossary): Accusation | undefined => {
  const after = tokens[index + 1];
  if (!after || !glossary.knows(after.text)) return undefined;
  const near = glossary.nearFirst(tokens[index]!.text, after.text);
  return near && accuse(near.form, near.term, { id: 'nama belakangnya cocok dengan', en: 'the surname matches' }, 0.9);
};

const meantBy = (mention: Mention, index: number, glossary: Glossary): Accusation | undefined => {
  const near = glossary.near(mention.tokens[index]!.text);
  const found = near.length === 0 ? undefined : (byCompany(mention, index, near) ?? byOffice(mention, index, near));
  return found ?? byFirstName(mention, index, glossary);
};

const forbidden = (match: Match, first: Token, last: Token): Draft => ({
  span: span(first.start, last.end),
  severity: 'critical',
  confidence: 0.98,
  message: {
    id: `“${match.form}” adalah bentuk rusak dari ${match.term.term}.`,
    en: `“${match.form}” is a known damaged form of ${match.term.term}.`,
  },
  suggestions: [{ text: match.form.includes(' ') ? match.term.term : surname(match.term) }],
});

/**
 * Names that are nearly, but not quite, a name of the glossary, where the company they keep (first name, surname, office)
 * says who is meant. A near form alone accuses nobody; once it is accused, it is so wherever it stands in the article.
 */
export const nearGlossary = function* (article: Article, glossary: Glossary): Iterable<Draft> {
  if (glossary.size === 0) return;
  const places = glossaryPlaces(article, glossary);
  const strangers = new Map<string, Token[]>();
  const accused = new Map<string, Accusation>();
  for (const mention of article.once(mentions, mentions)) {
    for (let index = 0; index < mention.tokens.length; index += 1) {
      const token = mention.tokens[index]!;
      const match = places.get(token)?.match;
      if (match) {
        index += match.length - 1;
        const known = match.kind === 'forbidden' && match.term.type === 'person' && !match.term.own;
        if (known) yield forbidden(match, token, mention.tokens[Math.min(index, mention.tokens.length - 1)]!);
        continue;
      }
      const { text } = token;
      if (text.length < 5 || token.word.count >= 3 || text === text.toUpperCase() || glossary.knows(text)) continue;
      const others = strangers.get(text);
      if (others) others.push(token);
      else strangers.set(text, [token]);
      if (accused.has(text)) continue;
      const found = meantBy(mention, index, glossary);
      if (found) accused.set(text, found);
    }
  }
  for (const [text, accusation] of accused) {
    const tokens = strangers.get(text)!;
    for (const token of tokens) yield draft(token, accusation, tokens.length);
  }
};
