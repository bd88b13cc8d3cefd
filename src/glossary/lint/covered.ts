import type { Glossary, Term } from '../../model/glossary.js';
import { surnameOf } from '../book.js';
import type { TermProblem } from '../lint.js';
import { createGlossary } from '../match.js';
import { splitForm } from '../split.js';

const keyOf = (tokens: readonly string[]): string => tokens.join(' ').toLowerCase();

/** Forbidden forms by their words, and how many words the longest has. */
interface Wrong {
  readonly keys: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly most: number;
}

const wrongOf = (terms: readonly Term[]): Wrong => {
  const keys = new Set<string>();
  const first = new Set<string>();
  let most = 0;
  for (const { forbidden } of terms) {
    for (const form of forbidden) {
      const key = keyOf(splitForm(form));
      const words = key.split(' ');
      keys.add(key);
      first.add(words[0]!);
      most = Math.max(most, words.length);
    }
  }
  return { keys, first, most };
};

/** Whether the words of a forbidden form stand in these; the matcher then says whether it would see them. */
const holds = (tokens: readonly string[], { keys, first, most }: Wrong): boolean =>
  tokens.some((token, at) => {
    if (!first.has(token.toLowerCase())) return false;
    for (let length = 1; length <= most && at + length <= tokens.length; length += 1)
      if (keys.has(keyOf(tokens.slice(at, at + length)))) return true;
    return false;
  });

/**
 * Accepted forms in which the matcher itself finds a forbidden form: longest match mostly settles it (`Orban` in `Viktor Orban`),
 * and where it does not, every article with the accepted form would be accused.
 */
export function* coveredProblems(terms: readonly Term[]): Generator<TermProblem> {
  const wrong = wrongOf(terms);
  let glossary: Glossary | undefined;
  for (const term of terms) {
    const accepted = [term.term, ...term.aliases];
    const doubtful = accepted.filter((form) => holds(splitForm(form), wrong));
    const surnames = accepted.filter((form) => wrong.keys.has(surnameOf(term, form)?.toLowerCase() ?? ''));
    if (doubtful.length + surnames.length === 0) continue;
    glossary ??= createGlossary(terms);
    for (const form of doubtful) yield* insideProblems(form, term, glossary);
    for (const form of surnames) yield* surnameProblems(form, term, glossary);
  }
}

function* insideProblems(form: string, term: Term, glossary: Glossary): Generator<TermProblem> {
  const tokens = splitForm(form).map((text) => ({ text }));
  for (let at = 0; at < tokens.length; at += 1) {
    const match = glossary.match(tokens, at);
    if (!match) continue;
    at += match.length - 1;
    // The very same form is told of as accepted and forbidden.
    if (match.kind !== 'forbidden' || match.form === form || match.term.own !== term.own) continue;
    yield {
      term: match.term,
      check: 'hidden-by-forbidden',
      level: 'error',
      column: 'forbidden',
      message: {
        id: `“${match.form}” akan ditemukan di dalam bentuk benar “${form}” (${term.from})`,
        en: `"${match.form}" would be found inside the accepted form "${form}" (${term.from})`,
      },
    };
  }
}

/** The last word of a person's name is accepted alone: forbidding it for another entry accuses that person. */
function* surnameProblems(form: string, term: Term, glossary: Glossary): Generator<TermProblem> {
  const match = glossary.match([{ text: surnameOf(term, form)! }], 0);
  if (match?.kind !== 'forbidden' || match.term === term || match.term.own !== term.own) return;
  yield {
    term: match.term,
    check: 'hidden-by-forbidden',
    level: 'warning',
    column: 'forbidden',
    message: {
      id: `“${match.form}” adalah nama belakang ${form} (${term.from})`,
      en: `"${match.form}" is the surname of ${form} (${term.from})`,
    },
  };
}
