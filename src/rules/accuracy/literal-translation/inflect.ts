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

/** The bases that an active verb may have: meN- swallows k, p, s and t, and a base of one syllable takes menge-. */
const activeBases = (form: string): readonly string[] => {
  if (form.startsWith('menge')) return [form.slice(5), form.slice(4), `k${form.slice(4)}`];
  if (form.startsWith('meny')) return [`s${form.slice(4)}`, form.slice(2)];
  if (form.startsWith('meng')) return [form.slice(4), `k${form.slice(4)}`, form.slice(2)];
  if (form.startsWith('men')) return [form.slice(3), `t${form.slice(3)}`, form.slice(2)];
  if (form.startsWith('mem')) return [form.slice(3), `p${form.slice(3)}`, form.slice(2)];
  return form.startsWith('me') ? [form.slice(2)] : [];
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

/** Bases whose first sound stays although it could be swallowed, and prefixed ones that begin like it. */
const kept = /^(?:[kpst][bcdfghjklmnpqrstvwxyz]|per(?!(?:gi|iksa|angi|as|intah|lu|oleh|cik)))/u;
const syllables = (base: string): number => base.match(/[aeiou]+/gu)?.length ?? 0;

/** The active form of a base: `ambil`, mengambil. */
export const active = (base: string): string => {
  const first = base[0]!;
  if (syllables(base) === 1 && !/(?:kan|i)$/u.test(base)) return `menge${base}`;
  if (/^(?:ng|ny)/u.test(base)) return `me${base}`;
  if (/^[lmnrwy]/u.test(base)) return `me${base}`;
  if (/^[bfv]/u.test(base)) return `mem${base}`;
  if (first === 'p') return kept.test(base) ? `mem${base}` : `mem${base.slice(1)}`;
  if (/^(?:[djcz]|sy)/u.test(base)) return `men${base}`;
  if (first === 't') return kept.test(base) ? `men${base}` : `men${base.slice(1)}`;
  if (first === 's') return kept.test(base) ? `men${base}` : `meny${base.slice(1)}`;
  if (first === 'k') return kept.test(base) ? `meng${base}` : `meng${base.slice(1)}`;
  return `meng${base}`;
};

/** A base inflected as another verb was. */
export const inflect = (base: string, { prefix, clitic }: Inflection): string =>
  (prefix === 'me' ? active(base) : `${prefix}${base}`) + clitic;
