import type { Article, Token } from '../model/document.js';
import type { Draft } from '../model/finding.js';
import type { Glossary, Near, Term } from '../model/glossary.js';
import { span } from '../model/span.js';
import { glossaryPlaces } from './matches.js';
import { type Mention, mentions } from './mentions.js';
import { roleOverlap } from './roles.js';

const parts = (form: string): string[] => form.split(/[\s-]+/u);

/** A known name the lexicon or glossary vouches for: never a garbled form of another. */
const vouched = (token: Token, glossary: Glossary): boolean => glossary.knows(token.text) || token.word.count >= 3;

const draft = (token: Token, better: string, term: Term, reason: { id: string; en: string }, confidence: number): Draft => ({
  span: span(token.start, token.end),
  severity: 'major',
  confidence,
  message: { id: `“${token.text}” bukan nama yang dikenal; ${reason.id}: ${term.term}.`, en: `“${token.text}” is no known name; ${reason.en}: ${term.term}.` },
  suggestions: [{ text: better }],
});

/** People whose first name stands before the word, or whose surname stands after it. */
const byCompany = ({ tokens }: Mention, index: number, glossary: Glossary, near: readonly Near[]): Draft | undefined => {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  for (const { term, form } of near) {
    if (term.type !== 'person' || !before) continue;
    const first = parts(term.term)[0]!;
    if (first === before.text) return draft(token, form, term, { id: `nama depannya cocok dengan`, en: 'the first name matches' }, 0.92);
  }
  return undefined;
};

/** A damaged first name before a surname that is right: `Serbii Nykyforov`. */
const byNear = (mention: Mention, index: number, glossary: Glossary): Draft | undefined => {
  const token = mention.tokens[index]!;
  const near = glossary.near(token.text);
  if (near.length === 0) return undefined;
  const company = byCompany(mention, index, glossary, near);
  if (company) return company;
  const around = mention.within.slice(Math.max(0, mention.at + index - 6), mention.at + index + 5);
  for (const { term, form, distance, similarity } of near) {
    if (term.type !== 'person' || distance > (token.text.length >= 7 ? 2 : 1) || similarity < 0.88) continue;
    if (roleOverlap(term, around) >= 2) return draft(token, form, term, { id: 'jabatannya cocok dengan', en: 'the office matches' }, 0.85);
  }
  return undefined;
};

/**
 * Names that are nearly, but not quite, a name of the glossary, where the company they keep (first name, surname, office)
 * says who is meant. A near form alone accuses nobody.
 */
export const nearGlossary = function* (article: Article, glossary: Glossary): Iterable<Draft> {
  if (glossary.size === 0) return;
  const places = glossaryPlaces(article, glossary);
  for (const mention of article.once(mentions, mentions)) {
    for (let index = 0; index < mention.tokens.length; index += 1) {
      const match = places.get(mention.tokens[index]!)?.match;
      if (match?.kind === 'forbidden' && match.term.type === 'person' && !match.term.own) {
        const [first, last] = [mention.tokens[index]!, mention.tokens[Math.min(mention.tokens.length, index + match.length) - 1]!];
        const whole = match.form.includes(' ');
        const better = whole ? match.term.term : parts(match.term.term).at(-1)!;
        yield {
          span: span(first.start, last.end),
          severity: 'critical',
          confidence: 0.98,
          message: { id: `“${match.form}” adalah bentuk rusak dari ${match.term.term}.`, en: `“${match.form}” is a known damaged form of ${match.term.term}.` },
          suggestions: [{ text: better }],
        };
        index += match.length - 1;
        continue;
      }
      if (match) {
        index += match.length - 1;
        continue;
      }
      const token = mention.tokens[index]!;
      if (token.text.length < 5 || token.text === token.text.toUpperCase() || vouched(token, glossary)) continue;
      const found = byNear(mention, index, glossary) ?? byFirstName(mention, index, glossary);
      if (found) yield found;
    }
  }
};

const byFirstName = ({ tokens }: Mention, index: number, glossary: Glossary): Draft | undefined => {
  const token = tokens[index]!;
  const after = tokens[index + 1];
  if (!after || !glossary.knows(after.text)) return undefined;
  const near = glossary.nearFirst(token.text, after.text);
  return near ? draft(token, near.form, near.term, { id: 'nama belakangnya cocok dengan', en: 'the surname matches' }, 0.9) : undefined;
};
