import type { Entry } from './write.js';

const joined = (before: readonly string[], more: readonly string[]): string[] => [...new Set([...before, ...more])];

/** One entry out of two of the same term: forms and roles add up; in all else, and where they disagree, `after` counts. */
export const merge = (before: Entry, after: Partial<Entry>): Entry => {
  const { aliases = [], forbidden = [], roles = [] } = after;
  const note = after.note ?? before.note;
  const accepted = new Set([before.term, ...aliases]);
  const wrong = new Set(forbidden);
  return {
    term: before.term,
    type: after.type ?? before.type,
    aliases: joined(before.aliases, aliases).filter((form) => form !== before.term && !wrong.has(form)),
    forbidden: joined(before.forbidden, forbidden).filter((form) => !accepted.has(form)),
    roles: joined(before.roles, roles),
    case: after.case ?? before.case,
    ...(note === undefined ? {} : { note }),
  };
};
