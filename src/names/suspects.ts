import type { Article } from '../model/document.js';
import type { Glossary } from '../model/glossary.js';
import { type Candidate, candidates } from './candidates.js';
import { type Company, company, evidence } from './evidence.js';
import type { Form } from './forms.js';
import { glossaryPlaces } from './matches.js';
import { weights } from './weights.js';

/** A form, a name it may be, and the company that the glossary sees around it. */
export interface Pair extends Candidate {
  readonly form: Form;
  readonly company: Company | undefined;
}

/** A form, and the name it most likely is. */
export interface Suspect extends Pair {
  /** Weight of all evidence, in natural log-odds. */
  readonly weight: number;
}

/** Standing inside a longer accepted name, a form is right whatever it resembles. */
const accepted = (form: Form, inside: ReadonlySet<unknown>): boolean => form.tokens.some((token) => inside.has(token));

/** A form that stands in names of its own is accused only by a person around it: first name and office. */
const contradicts = (found: Company | undefined): boolean => found !== undefined && found.fits >= 1 && found.office;

/** Every pair of a form and a name it may be, with the company that the glossary sees around it. */
export function* pairs(article: Article, glossary: Glossary): Generator<Pair> {
  const places = glossaryPlaces(article, glossary);
  const inside = new Set<unknown>();
  for (const { match, first, last } of places.values()) if (match.kind === 'exact' && first !== last) inside.add(first).add(last);
  for (const { form, candidates: found } of candidates(article, glossary)) {
    if (accepted(form, inside)) continue;
    const known = glossary.knows(form.text);
    for (const candidate of found) {
      const around = candidate.near && company(form, candidate.near.uses);
      if (known && !contradicts(around)) continue;
      yield { ...candidate, form, company: around };
    }
  }
}

const weigh = (pair: Pair, glossary: Glossary): number => {
  let sum = 0;
  evidence(pair.form, pair, pair.company, glossary, (name, value) => {
    sum += (weights[name] ?? 0) * value;
  });
  return sum;
};

/** Of two names as likely, the one that the glossary prefers. */
const preferred = ({ company, better }: Pair): boolean => company?.use.term.term.split(' ').includes(better) ?? false;
const tie = 0.05;

/** What an accusation needs, in log-odds; reports/accuracy.md has what it finds and what it costs. */
export const threshold = 1.2;

/** The forms of an article that are likely damaged, each with the likeliest name. Linear in the text; once an article. */
export const suspects = (article: Article, glossary: Glossary): readonly Suspect[] =>
  article.once(suspects, () => {
    const best = new Map<Form, Suspect>();
    for (const pair of pairs(article, glossary)) {
      const weight = weigh(pair, glossary) + (preferred(pair) ? tie : 0);
      if (weight >= threshold && weight > (best.get(pair.form)?.weight ?? Number.NEGATIVE_INFINITY))
        best.set(pair.form, { ...pair, weight });
    }
    return [...best.values()];
  });
