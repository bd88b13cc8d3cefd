import type { Term } from '../../model/glossary.js';
import type { TermProblem } from '../lint.js';

/** One-word forms that are ordinary words: a sentence that begins with the word is taken for the name. */
export function* ordinaryForms(terms: readonly Term[], ordinary: (form: string) => boolean): Generator<TermProblem> {
  for (const term of terms) {
    if (term.type === 'term') continue;
    for (const form of [term.term, ...term.aliases]) {
      if (/[\s-]/u.test(form) || !ordinary(form)) continue;
      yield {
        term,
        check: 'ordinary-word',
        level: 'warning',
        column: form === term.term ? 'term' : 'aliases',
        message: {
          id: `“${form}” juga kata biasa; awal kalimat akan dikira nama`,
          en: `"${form}" is an ordinary word too; at the start of a sentence it is taken for the name`,
        },
      };
    }
  }
}
