import { nameDamage, sameSound } from '../glossary/damage.js';
import type { Article, Token } from '../model/document.js';
import type { Draft, Message } from '../model/finding.js';
import type { Glossary, Match, NameUse, Term } from '../model/glossary.js';
import { span } from '../model/span.js';
import { capitalised } from '../model/token.js';
import { abbreviationSlips } from './acronyms.js';
import { almostNames, wrongExpansions } from './almost.js';
import { modeOf } from './evidence.js';
import { glossaryPlaces } from './matches.js';
import { reason } from './reason.js';
import { smallPlaces } from './small.js';
import { type Suspect, spelt, suspects } from './suspects.js';
import { wavers } from './wavers.js';

const surname = ({ term }: Term): string => term.split(/[\s-]+/u).at(-1)!;

const keepClitic = (token: Token, form: string, better: string): string =>
  token.text.startsWith(form) ? better + token.text.slice(form.length) : better;

const forbidden = (match: Match, first: Token, last: Token): Draft => ({
  span: span(first.start, last.end),
  severity: 'critical',
  confidence: 0.98,
  message: {
    id: `“${match.form}” adalah bentuk rusak dari ${match.term.term}.`,
    en: `“${match.form}” is a known damaged form of ${match.term.term}.`,
  },
  suggestions: [{ text: match.form.includes(' ') || match.term.type !== 'person' ? match.term.term : surname(match.term) }],
});

/** A wrong form that is the right one misspelt, not one of another language (`Germany`). */
export const isMisspelt = ({ form, term }: Match): boolean => {
  if (term.own || term.type === 'term' || term.type === 'work') return false;
  if (term.type === 'person') return true;
  return [term.term, ...term.aliases].some((right) => form[0] === right[0] && nameDamage(form, right).cost <= 1.4);
};

/** Forms that the shipped glossary knows as misspelt names. */
function* knownDamage(article: Article, glossary: Glossary): Generator<Draft> {
  for (const place of glossaryPlaces(article, glossary).values())
    if (place.match.kind === 'forbidden' && isMisspelt(place.match) && capitalised(place.first))
      yield forbidden(place.match, place.first, place.last);
}

/** How often an accusation of this weight is right; reports/accuracy.md has the figures. */
const [sure, doubtful] = [3, 1.5] as const;
const confidenceOf = (weight: number): number => (weight >= sure ? 0.93 : weight >= doubtful ? 0.85 : 0.75);

/** Names that are damaged: known damaged forms, and forms that the evidence takes for another name. */
function* damagedNames(article: Article, glossary: Glossary): Generator<Draft> {
  yield* knownDamage(article, glossary);
  for (const suspect of suspects(article, glossary)) {
    const { form, better, weight } = suspect;
    const why = reason(suspect);
    for (const token of form.tokens) {
      yield {
        span: span(token.start, token.end),
        // Said to be another person again and again: grave, but only where it is sure.
        severity:
          weight < doubtful && modeOf(suspect) !== 'company'
            ? 'minor'
            : form.tokens.length > 1 && weight >= sure
              ? 'critical'
              : 'major',
        confidence: confidenceOf(weight),
        message: { id: `“${form.text}”: ${why.id}.`, en: `“${form.text}”: ${why.en}.` },
        suggestions: [{ text: keepClitic(token, form.text, better) }],
      };
    }
  }
}

/** A draft about one token, with what should stand there. */
const correct = (token: Token, better: string, confidence: number, message: Message): Draft => ({
  span: span(token.start, token.end),
  confidence,
  message,
  suggestions: [{ text: better }],
});

/** Names of several words with one word misspelt or in small letters. */
function* damagedWords(article: Article, glossary: Glossary): Generator<Draft> {
  for (const { token, almost } of almostNames(article, glossary)) {
    yield correct(token, almost.word, 0.85, {
      id: `“${token.text}”: nama ini ditulis “${almost.form}”.`,
      en: `“${token.text}”: the name is written “${almost.form}”.`,
    });
  }
}

/** Names of several words, with their abbreviation in brackets, of which one word is another. */
function* damagedExpansions(article: Article, glossary: Glossary): Generator<Draft> {
  for (const { token, form, word } of wrongExpansions(article, glossary)) {
    const message = {
      id: `“${token.text}”: singkatan di dalam kurung adalah “${form}”.`,
      en: `“${token.text}”: the abbreviation in brackets stands for “${form}”.`,
    };
    yield { ...correct(token, word, 0.75, message), severity: 'minor' };
  }
}

/** Abbreviations with their letters in disorder. */
function* damagedAbbreviations(article: Article, glossary: Glossary): Generator<Draft> {
  for (const { tokens, text, better, times } of abbreviationSlips(article, glossary)) {
    for (const token of tokens) {
      yield correct(token, better, 0.85, {
        id: `“${text}”: huruf singkatan “${better}”, yang muncul ${times} kali di artikel ini, tertukar atau hilang.`,
        en: `“${text}”: letters of “${better}”, which stands ${times} times in this article, swapped or missing.`,
      });
    }
  }
}

/** Places in small letters. */
function* smallNames(article: Article, glossary: Glossary): Generator<Draft> {
  for (const { token, name } of smallPlaces(article, glossary)) {
    const message = { id: `“${token.text}” nama tempat; tulis “${name}”.`, en: `“${token.text}” is a place; write “${name}”.` };
    yield { ...correct(token, name, 0.9, message), severity: 'minor' };
  }
}

/** Everything about names that is damage. */
export function* damaged(article: Article, glossary: Glossary): Generator<Draft> {
  yield* damagedNames(article, glossary);
  yield* damagedWords(article, glossary);
  yield* damagedExpansions(article, glossary);
  yield* damagedAbbreviations(article, glossary);
  yield* smallNames(article, glossary);
}

/** Whether the word has an accepted second spelling in the name: of one person the first name has, the surname has not. */
const variable = ({ term, words, at }: NameUse): boolean =>
  [term.term, ...term.aliases].some((form) => {
    const other = form.split(' ');
    return other.length === words.length && other[at] !== words[at] && sameSound(other[at]!, words[at]!);
  });

/**
 * A name with no accepted second spelling: between its other words, or (no person's, there are many of one name) by itself,
 * another spelling is a slip.
 */
const oneSpelling = ({ company, near }: Suspect): Term | undefined => {
  const use = company?.use;
  if (use && company.fits > 0) {
    const sure = company.fits >= 2 || company.rare || company.office || use.term.type !== 'person';
    return sure && !variable(use) ? use.term : undefined;
  }
  const alone = near?.uses.filter((other) => other.alone) ?? [];
  return alone.some((other) => other.term.type === 'person' || variable(other)) ? undefined : alone[0]?.term;
};

/** Says of a place with one spelling of a name that the article has another. */
export const keepToOne = (first: Token, last: Token, form: string, usual: string, better = usual): Draft => ({
  span: span(first.start, last.end),
  message: {
    id: `Artikel ini menulis “${usual}” dan “${form}”; pilih satu ejaan.`,
    en: `This article writes both “${usual}” and “${form}”; keep to one.`,
  },
  suggestions: [{ text: better }],
});

/** Names in another spelling than the article's own, or than the only one that a name has; names whose joints waver. */
export function* respelt(article: Article, glossary: Glossary): Generator<Draft> {
  for (const suspect of spelt(article, glossary)) {
    const { form, better, beside } = suspect;
    const known = beside ? undefined : oneSpelling(suspect)?.term;
    if (!beside && !known) continue;
    for (const token of form.tokens) {
      const right = keepClitic(token, form.text, better);
      const draft = keepToOne(token, token, form.text, better, right);
      const message = {
        id: `“${form.text}” lazimnya ditulis “${better}” (${known}).`,
        en: `“${form.text}” is usually written “${better}” (${known}).`,
      };
      yield known ? { ...draft, message } : draft;
    }
  }
  for (const { spelling, usual } of wavers(article, glossary))
    for (const [first, last] of spelling.places) yield keepToOne(first, last, spelling.text, usual.text);
}
