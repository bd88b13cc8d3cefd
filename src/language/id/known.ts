import { readFileSync } from 'node:fs';
import { remembered, type Word } from '../../model/language.js';
import { known } from '../../model/lexicon.js';
import { type Dictionary, regular } from './morphology.js';
import { type FormTable, readTable } from './table.js';

const table = (file: string): (() => FormTable) => {
  let read: FormTable | undefined;
  return () => {
    read ??= readTable(readFileSync(new URL(`./data/${file}`, import.meta.url)));
    return read;
  };
};
const forms = table('forms.bin');
const english = table('english.bin');
const counts = table('counts.bin');

let added: ReadonlySet<string> | undefined;
/** Words that neither the dictionary nor the counts have: terms, loans, spoken forms, small abbreviations. */
const supplement = (): ReadonlySet<string> => {
  added ??= new Set(readFileSync(new URL('./data/supplement.txt', import.meta.url), 'utf8').split('\n'));
  return added;
};

/** Steps of a count in counts.bin for every doubling (scripts/lexicon.ts writes it so). */
const steps = 8;
const countOf = new Float64Array(256);
for (let value = 1; value < 256; value += 1) countOf[value] = 2 ** ((value - 1) / steps);

/** How often a form stands in edited text, within 5 %; for forms that are only thought of. The exact figure is in `Word`. */
export const about = (form: string): number => countOf[counts().get(form)]!;

/** SCOWL size in tens, 1 (commonest) to 7; 0: no English word. */
export const englishSize = (form: string): number => english().get(form);

/** Seen this often in edited text, a form is a word whatever dictionaries say (docs/decisions/0005-words.md). */
const frequent = 12;
/** And this often it carries productive affixes. */
const productive = 40;
/** Said this often, it counts as listed. */
const established = 200;

const loan = (form: string): boolean => {
  if (form.length < 4) return false;
  const size = englishSize(form);
  return size > 0 && size <= 5;
};

const dictionary: Dictionary = {
  listed: (form) => forms().get(form) === 1 || about(form) >= established,
  common: (form) => {
    const count = about(form);
    return count >= productive && (count >= established || forms().get(form) > 0);
  },
  base: (form) => forms().get(form) > 0 || about(form) >= frequent || supplement().has(form) || loan(form),
  loan,
};

const judge = (lower: string): number => {
  const listed = forms().get(lower);
  if (listed === 1) return known.listed;
  if (about(lower) >= frequent) return known.frequent;
  if (supplement().has(lower)) return known.listed;
  const formed = regular(lower, dictionary);
  if (formed === 2) return known.regular;
  if (listed === 2) return known.name;
  if (formed === 1) return known.possible;
  return englishSize(lower) > 0 ? known.english : known.not;
};
const judged = remembered(judge);

/** How a form is known, one of `known`. */
export const knownAs = (asked: Word): number => judged(asked);

/** The same for a form that is only thought of. */
export const knownForm = judge;
