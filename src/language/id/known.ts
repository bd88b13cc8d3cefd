import { remembered, type Word } from '../../model/language.js';
import { known } from '../../model/lexicon.js';
import { type Dictionary, inflected, regular } from './morphology.js';
import { readTable, tableIn } from './table.js';

export const forms = tableIn('forms.bin', readTable);
const english = tableIn('english.bin', readTable);
export const counts = tableIn('counts.bin', readTable);

/** Words that neither the dictionary nor the counts have: terms, loans, spoken forms, small abbreviations. */
const supplement = tableIn('supplement.txt', (bytes) => new Set(new TextDecoder().decode(bytes).split('\n')));

/** Steps of a count in counts.bin for every doubling (scripts/lexicon.ts writes it so). */
const steps = 8;
const countsOf = new Float64Array(256);
for (let value = 1; value < 256; value += 1) countsOf[value] = 2 ** ((value - 1) / steps);
/** What a value of counts.bin stands for. */
export const countOf = (value: number): number => countsOf[value]!;

/** How often a form stands in edited text, within 5 %; for forms that are only thought of. The exact figure is in `Word`. */
export const about = (form: string): number => countOf(counts().get(form));

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

/** Whether a form is inflected from known ones. */
export const isInflected = (form: string): boolean => inflected(form, dictionary);

/** Whether a form is listed or, where it is rare, inflected from what is: `known.regular` at least. */
export const isWhole = (form: string): boolean => forms().get(form) === 1 || (about(form) < frequent && isInflected(form));

/** How a form is known, one of `known`. */
export const knownAs = (asked: Word): number => judged(asked);

/** The same for a form that is only thought of. */
export const knownForm = judge;
