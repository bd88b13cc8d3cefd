import type { Term } from '../../model/glossary.js';
import { type Conflict, conflictsOf, describe } from '../conflicts.js';
import type { FormIndex, Use } from '../forms.js';
import type { TermProblem } from '../lint.js';

const fileOf = ({ from }: Term): string => from.slice(0, from.lastIndexOf(':'));

const same = (a: Term, b: Term): boolean =>
  a.term === b.term &&
  a.type === b.type &&
  a.case === b.case &&
  a.note === b.note &&
  [a.aliases, a.forbidden, a.roles].join('\0') === [b.aliases, b.forbidden, b.roles].join('\0');

/**
 * Forms that two entries claim. A user's file may say otherwise than what is shipped, and a later file of the user otherwise
 * than an earlier one (a warning); within one file, and within what is shipped, one of the two is a mistake.
 */
export function* sharedProblems(terms: readonly Term[], index: FormIndex): Generator<TermProblem> {
  const at = new Map(terms.map((term, place) => [term, place]));
  const earlier = ({ other, mine }: Conflict) => at.get(other.term)! < at.get(mine.term)!;
  for (const term of terms) {
    const conflicts = conflictsOf(term, index).filter(earlier);
    const twin = conflicts.find(({ other }) => same(other.term, term));
    if (twin) {
      const { from } = twin.other.term;
      yield {
        term,
        check: 'duplicate-row',
        level: 'warning',
        column: 'term',
        message: { id: `baris ini sama dengan ${from}`, en: `the row is the same as ${from}` },
      };
      continue;
    }
    for (const conflict of conflicts) {
      const problem = sharedProblem(conflict);
      if (problem) yield problem;
    }
    yield* caseOnly(term, index, at);
  }
}

const columnOf = ({ kind, form, term }: Use): string =>
  kind === 'forbidden' ? 'forbidden' : form === term.term ? 'term' : 'aliases';

const sharedProblem = (conflict: Conflict): TermProblem | undefined => {
  const { mine, other } = conflict;
  const opposed = mine.kind !== other.kind;
  // What is shipped may be overridden, forbidden forms too.
  if (mine.term.own !== other.term.own) return undefined;
  const level = fileOf(mine.term) === fileOf(other.term) || !mine.term.own ? 'error' : 'warning';
  return {
    term: mine.term,
    check: opposed ? 'accepted-and-forbidden' : 'shared-form',
    level,
    column: columnOf(mine),
    message: describe(conflict),
  };
};

/** Two terms that differ by case only are mostly one written twice. */
function* caseOnly(term: Term, index: FormIndex, at: ReadonlyMap<Term, number>): Generator<TermProblem> {
  const uses = index.get(term.term.toLowerCase()) ?? [];
  if (uses.length < 2 || term.case === 'fold') return;
  const other = uses.find(({ term: each, form }) => each.term === form && form !== term.term && at.get(each)! < at.get(term)!);
  if (!other || other.term.case === 'fold') return;
  yield {
    term,
    check: 'case-only',
    level: 'warning',
    column: 'term',
    message: {
      id: `“${term.term}” hanya berbeda huruf besarnya dari “${other.form}” di ${other.term.from}`,
      en: `"${term.term}" differs only by case from "${other.form}" at ${other.term.from}`,
    },
  };
}
