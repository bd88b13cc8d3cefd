import type { Token } from '../../model/document.js';
import type { Term } from '../../model/glossary.js';
import { usesOf } from '../forms.js';
import type { TermProblem } from '../lint.js';
import { createGlossary } from '../match.js';

/** Anything but words joined by spaces and hyphens may be cut otherwise in a text than in a glossary. */
const doubtful = /[^\p{L}\p{M}\p{N}\s-]/u;

/**
 * Forms with marks (`Rp5.000`) that the matcher does not see where they stand in an article, asked of the matcher itself:
 * a glossary of these forms alone, so that it is small and nothing else matches in their place.
 */
export function* unseenForms(terms: readonly Term[], tokensOf: (form: string) => readonly Token[]): Generator<TermProblem> {
  const uses = terms.flatMap((term) => usesOf(term).filter(({ form }) => doubtful.test(form)));
  const alone = createGlossary(uses.map(({ term, form }) => ({ ...term, term: form, aliases: [], forbidden: [] })));
  for (const { term, form, kind } of uses) {
    const tokens = tokensOf(form);
    const last = tokens.findLastIndex((token) => token.kind !== 'mark');
    if ((alone.match(tokens, 0)?.length ?? 0) > last) continue;
    yield {
      term,
      check: 'never-found',
      level: 'warning',
      column: kind === 'forbidden' ? 'forbidden' : form === term.term ? 'term' : 'aliases',
      message: {
        id: `“${form}” tidak akan ditemukan dalam artikel karena tanda bacanya`,
        en: `"${form}" will not be found in an article because of its marks`,
      },
    };
  }
}
