import { activeBases, activeForm } from '../language/id/voice.js';

/** How a verb stands in a text: what `<base>` of a pattern matched, and how a replacement is to be inflected. */
export interface Inflection {
  readonly prefix: '' | 'me' | 'di' | 'ter' | 'ku' | 'kau';
  readonly clitic: string;
}

const clitics = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'];

/** The form without its clitic, and what was cut off; the form itself first. */
const parts = (form: string): readonly (readonly [form: string, clitic: string])[] => {
  const found: [string, string][] = [[form, '']];
  for (const clitic of clitics)
    if (form.length > clitic.length + 2 && form.endsWith(clitic)) found.push([form.slice(0, -clitic.length), clitic]);
  return found;
};

/** Every reading of a form as base and inflection. Generous: a base is only looked for among those that patterns name. */
export const verbReadings = (form: string): readonly (readonly [base: string, inflection: Inflection])[] => {
  const found: [string, Inflection][] = [];
  for (const [rest, clitic] of parts(form)) {
    found.push([rest, { prefix: '', clitic }]);
    for (const base of activeBases(rest)) if (base.length > 2) found.push([base, { prefix: 'me', clitic }]);
    for (const prefix of ['di', 'ter', 'ku', 'kau'] as const)
      if (rest.startsWith(prefix) && rest.length > prefix.length + 2) found.push([rest.slice(prefix.length), { prefix, clitic }]);
  }
  return found;
};

/** The nouns a form may be: with a clitic, and reduplicated. */
export const nounReadings = (form: string): readonly string[] =>
  parts(form).map(([rest]) => {
    const hyphen = rest.indexOf('-');
    return hyphen > 0 && rest.slice(0, hyphen) === rest.slice(hyphen + 1) ? rest.slice(0, hyphen) : rest;
  });

/** A base inflected as another verb was. */
export const inflect = (base: string, { prefix, clitic }: Inflection): string =>
  (prefix === 'me' ? activeForm(base) : `${prefix}${base}`) + clitic;
