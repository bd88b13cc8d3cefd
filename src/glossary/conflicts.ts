import type { Message } from '../model/finding.js';
import type { Term } from '../model/glossary.js';
import { surnameOf } from './book.js';
import { type FormIndex, meets, type Use, usesOf } from './forms.js';

/** A form of a new entry that an entry there already claims. */
export interface Conflict {
  readonly mine: Use;
  readonly other: Use;
}

/** Every form of `term` that another entry claims: as its own accepted form, or in the opposite sense. */
export const conflictsOf = (term: Term, index: FormIndex): Conflict[] => {
  const found: Conflict[] = [];
  for (const mine of usesOf(term)) {
    const uses = index.get(mine.form.toLowerCase());
    if (!uses || (uses.length === 1 && uses[0]!.term === term)) continue;
    for (const other of uses) {
      // Two entries may well forbid one form; both say that it is wrong.
      const apart = mine.kind === 'forbidden' && other.kind === 'forbidden';
      if (other.term !== term && !apart && meets(mine, other)) found.push({ mine, other });
    }
  }
  return found;
};

/** What is wrong between the two, with the place of the other. */
export const describe = ({ mine, other }: Conflict): Message => {
  const { term, from } = other.term;
  const of = term === other.form ? '' : ` (${term})`;
  if (mine.kind === 'forbidden')
    return {
      id: `“${mine.form}” hendak dilarang, tetapi diterima di ${from}${of}`,
      en: `"${mine.form}" would be forbidden but is accepted at ${from}${of}`,
    };
  if (other.kind === 'forbidden')
    return {
      id: `“${mine.form}” dilarang di ${from} (${term})`,
      en: `"${mine.form}" is forbidden at ${from} (${term})`,
    };
  return { id: `“${mine.form}” sudah ada di ${from}${of}`, en: `"${mine.form}" is already at ${from}${of}` };
};

/** The same where the other entry is a shipped one: what the new entry does to it. */
export const describeOverride = (conflict: Conflict): Message => {
  const { mine, other } = conflict;
  const { term, from } = other.term;
  return {
    id: `“${mine.form}” menggantikan yang di ${from} (${term})`,
    en: `"${mine.form}" overrides ${from} (${term})`,
  };
};

/** Forbidden forms that are the surname of somebody else, which is accepted alone; each with that person. */
export const surnameClashes = (entry: Pick<Term, 'term' | 'forbidden'>, terms: readonly Term[]): [string, Term][] => {
  const wrong = entry.forbidden.filter((form) => !form.includes(' '));
  if (wrong.length === 0) return [];
  const others = terms.filter(({ term }) => term !== entry.term);
  return wrong.flatMap((form): [string, Term][] => {
    const person = others.find((other) => [other.term, ...other.aliases].some((name) => surnameOf(other, name) === form));
    return person ? [[form, person]] : [];
  });
};

export const describeSurname = ([form, { term, from }]: [string, Term]): Message => ({
  id: `“${form}” adalah nama belakang ${term} (${from}) dan akan ditemukan pula untuknya`,
  en: `"${form}" is the surname of ${term} (${from}) and will be found for them, too`,
});
