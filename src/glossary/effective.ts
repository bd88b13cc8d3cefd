import type { Term } from '../model/glossary.js';
import type { Entry } from './write.js';

interface Kept {
  readonly entry: Entry;
  readonly aliases: string[];
  readonly forbidden: string[];
  readonly roles: string[];
  note: string | undefined;
}

/**
 * One entry a term out of files that override one another: later ones win a form that two claim, an entry whose term a later one
 * has taken over gives it the rest of its forms. In the order of the first entry of each.
 */
export const effective = (terms: readonly Term[]): Entry[] => {
  const owner = new Map<string, { readonly kept: Kept; readonly accepted: boolean }>();
  const all: Kept[] = [];
  const claim = (form: string, kept: Kept, accepted: boolean): boolean => {
    if (owner.has(form)) return false;
    owner.set(form, { kept, accepted });
    return true;
  };
  for (const term of terms.toReversed()) {
    const taken = owner.get(term.term);
    const { aliases, forbidden, roles, note, from: _, own: __, ...rest } = term;
    const kept: Kept = taken?.kept ?? {
      entry: { ...rest, aliases: [], forbidden: [], roles: [] },
      aliases: [],
      forbidden: [],
      roles: [],
      note,
    };
    if (!taken) {
      all.push(kept);
      owner.set(term.term, { kept, accepted: true });
    }
    kept.note ??= note;
    for (const role of roles) if (!kept.roles.includes(role)) kept.roles.push(role);
    for (const form of aliases) if (claim(form, kept, true)) kept.aliases.push(form);
    for (const form of forbidden) if (claim(form, kept, false)) kept.forbidden.push(form);
  }
  return all
    .map(({ entry, aliases, forbidden, roles, note }) => ({
      ...entry,
      aliases,
      forbidden,
      roles,
      ...(note === undefined ? {} : { note }),
    }))
    .reverse();
};
