import type { Term } from '../../model/glossary.js';
import type { TermProblem } from '../lint.js';
import { createGlossary } from '../match.js';

/** Words as the tokenizer of articles cuts them; marks between them are tokens of their own. */
const tokensOf = (form: string): { readonly text: string }[] =>
  (form.match(/[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu) ?? []).map((text) => ({ text }));

/**
 * Accepted forms in which the matcher itself finds a forbidden form: longest match mostly settles it (`Orban` in `Viktor Orban`),
 * and where it does not, every article with the accepted form would be accused.
 */
export function* coveredProblems(terms: readonly Term[]): Generator<TermProblem> {
  const starts = new Set(terms.flatMap(({ forbidden }) => forbidden.map((form) => tokensOf(form)[0]?.text.toLowerCase())));
  if (starts.size === 0) return;
  const glossary = createGlossary(terms);
  for (const term of terms) {
    const accepted = new Set([term.term, ...term.aliases]);
    for (const form of accepted) {
      const tokens = tokensOf(form);
      if (!tokens.some(({ text }) => starts.has(text.toLowerCase()))) continue;
      for (let at = 0; at < tokens.length; at += 1) {
        const match = glossary.match(tokens, at);
        if (match?.kind === 'forbidden' && match.form !== form && match.term.own === term.own) {
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
        if (match) at += match.length - 1;
      }
    }
    if (term.type === 'person') yield* surnameProblems(term, glossary);
  }
}

/** The last word of a person's name is accepted alone: forbidding it for another entry accuses that person. */
function* surnameProblems(term: Term, glossary: ReturnType<typeof createGlossary>): Generator<TermProblem> {
  for (const form of [term.term, ...term.aliases]) {
    const surname = form.slice(form.lastIndexOf(' ') + 1);
    if (surname === form) continue;
    const match = glossary.match([{ text: surname }], 0);
    if (match?.kind !== 'forbidden' || match.term === term || match.term.own !== term.own) continue;
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
}
