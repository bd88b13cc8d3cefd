import { sameSound } from '../glossary/damage.js';
import type { Article, Token } from '../model/document.js';
import type { Draft, Message } from '../model/finding.js';
import type { Glossary, Match, Term } from '../model/glossary.js';
import { span } from '../model/span.js';
import { abbreviationSlips } from './acronyms.js';
import { almostNames } from './almost.js';
import type { Company } from './evidence.js';
import { glossaryPlaces } from './matches.js';
import { mentions } from './mentions.js';
import { type Suspect, suspects } from './suspects.js';

const surname = ({ term }: Term): string => term.split(/[\s-]+/u).at(-1)!;

/** What was done to the name, as an editor would say it. */
const done = ({ damage: { kind, letters } }: Suspect): Message => {
  const s = letters === 1 ? '' : 's';
  switch (kind) {
    case 'lost':
      return { id: `${letters} huruf hilang`, en: `${letters} letter${s} missing` };
    case 'added':
      return { id: `${letters} huruf berlebih`, en: `${letters} letter${s} too many` };
    case 'changed':
      return { id: 'satu huruf lain', en: 'one letter differs' };
    case 'swapped':
      return { id: 'dua huruf tertukar', en: 'two letters swapped' };
    default:
      return { id: `${letters} huruf berbeda`, en: `${letters} letters differ` };
  }
};

/** Which part of the name stands beside the damaged one, and whether the office does. */
const matching = ({ use, fits, office }: Company): Message => {
  const part: Message | undefined =
    fits === 0
      ? undefined
      : use.term.type !== 'person'
        ? { id: 'kata di sekitarnya', en: 'the words around it' }
        : use.at === use.words.length - 1
          ? { id: 'nama depan', en: 'first name' }
          : { id: 'nama belakang', en: 'surname' };
  if (part && office) return { id: `${part.id} dan jabatan`, en: `${part.en} and office` };
  return part ?? { id: 'jabatan', en: 'office' };
};

/** Why the form is taken for the name, in words for an editor. */
export const reason = (suspect: Suspect): Message => {
  const { better, beside, company, near } = suspect;
  const what = done(suspect);
  const said: Message[] = [];
  if (company && (company.fits > 0 || company.office)) {
    const part = matching(company);
    said.push({
      id: `${part.id} cocok dengan ${company.use.term.term}`,
      en: `${part.en} match${/ and |words/u.test(part.en) ? '' : 'es'} ${company.use.term.term}`,
    });
  }
  if (beside) {
    const { length } = beside.tokens;
    said.push({
      id: `“${better}” muncul ${length} kali di artikel ini`,
      en: `“${better}” stands ${length} time${length > 1 ? 's' : ''} in this article`,
    });
  }
  if (said.length === 0) {
    const whole = near?.uses.find(({ alone }) => alone) ?? near?.uses[0];
    const term = whole && whole.term.term !== better ? ` (${whole.term.term})` : '';
    said.push({ id: `“${better}”${term} nama yang dikenal`, en: `“${better}”${term} is a known name` });
  }
  const all = (key: 'id' | 'en', and: string): string => said.map((message) => message[key]).join(and);
  return { id: `${what.id} dari “${better}”; ${all('id', ', dan ')}`, en: `${what.en} from “${better}”; ${all('en', ', and ')}` };
};

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
  suggestions: [{ text: match.form.includes(' ') ? match.term.term : surname(match.term) }],
});

/** Forms that the shipped glossary knows as damaged names of people. */
function* knownDamage(article: Article, glossary: Glossary): Generator<Draft> {
  const places = glossaryPlaces(article, glossary);
  for (const { tokens } of article.once(mentions, mentions)) {
    for (const token of tokens) {
      const place = places.get(token);
      if (place?.match.kind === 'forbidden' && place.match.term.type === 'person' && !place.match.term.own)
        yield forbidden(place.match, token, place.last);
    }
  }
}

/** How often an accusation of this weight is right; reports/accuracy.md has the figures. */
const confidenceOf = (weight: number): number => (weight >= 3 ? 0.93 : weight >= 2 ? 0.85 : 0.75);

/** Names that are damaged: known damaged forms, and forms that the evidence takes for another name. */
export function* damagedNames(article: Article, glossary: Glossary): Generator<Draft> {
  yield* knownDamage(article, glossary);
  for (const suspect of suspects(article, glossary)) {
    const { form, better, damage, weight } = suspect;
    if (damage.kind === 'spelt') continue;
    const why = reason(suspect);
    for (const token of form.tokens) {
      yield {
        span: span(token.start, token.end),
        severity: form.tokens.length > 1 ? 'critical' : 'major',
        confidence: confidenceOf(weight),
        message: { id: `“${form.text}”: ${why.id}.`, en: `“${form.text}”: ${why.en}.` },
        suggestions: [{ text: keepClitic(token, form.text, better) }],
      };
    }
  }
}

/** Names of several words with one word misspelt or in small letters. */
export function* damagedWords(article: Article, glossary: Glossary): Generator<Draft> {
  for (const { token, almost } of almostNames(article, glossary)) {
    yield {
      span: span(token.start, token.end),
      confidence: 0.85,
      message: {
        id: `“${token.text}”: nama ini ditulis “${almost.form}”.`,
        en: `“${token.text}”: the name is written “${almost.form}”.`,
      },
      suggestions: [{ text: almost.word }],
    };
  }
}

/** Abbreviations with their letters in disorder. */
export function* damagedAbbreviations(article: Article, glossary: Glossary): Generator<Draft> {
  for (const { tokens, text, better, times } of abbreviationSlips(article, glossary)) {
    for (const token of tokens) {
      yield {
        span: span(token.start, token.end),
        confidence: 0.85,
        message: {
          id: `“${text}”: huruf singkatan “${better}”, yang muncul ${times} kali di artikel ini, tertukar atau hilang.`,
          en: `“${text}”: letters of “${better}”, which stands ${times} times in this article, swapped or missing.`,
        },
        suggestions: [{ text: better }],
      };
    }
  }
}

/** A name with no accepted second spelling, between its own other words: what is spelt otherwise there is a slip. */
const oneSpelling = (company: Company | undefined): company is Company => {
  if (company?.use.term.type !== 'person') return false;
  if (!(company.fits >= 2 || (company.fits >= 1 && (company.rare || company.office)))) return false;
  const { term, aliases } = company.use.term;
  return !aliases.some((alias) => sameSound(alias, term));
};

/** Two spellings of one name in one article, and another spelling of a name that has one: the form and the usual spelling. */
export function* twoSpellings(article: Article, glossary: Glossary): Generator<Draft> {
  for (const { form, better, beside, damage, company } of suspects(article, glossary)) {
    if (damage.kind !== 'spelt') continue;
    const known = beside ? undefined : oneSpelling(company) ? company.use.term.term : undefined;
    if (!beside && !known) continue;
    for (const token of form.tokens) {
      yield {
        span: span(token.start, token.end),
        message: known
          ? {
              id: `“${form.text}” lazimnya ditulis “${better}” (${known}).`,
              en: `“${form.text}” is usually written “${better}” (${known}).`,
            }
          : {
              id: `Artikel ini menulis “${better}” dan “${form.text}”; pilih satu ejaan.`,
              en: `This article writes both “${better}” and “${form.text}”; keep to one.`,
            },
        suggestions: [{ text: keepClitic(token, form.text, better) }],
      };
    }
  }
}
