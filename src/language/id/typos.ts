import { known, type Slip } from '../../model/lexicon.js';
import { about, knownForm } from './known.js';

/** A regular word that edited text happens not to have. */
const unseen = 0.5;

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The commonest word one slip away, if there is any. */
const search = (form: string): Slip | undefined => {
  let best: Slip | undefined;
  const put = (candidate: string, kind: Slip['kind'], at: number): void => {
    const count = Math.max(about(candidate), unseen);
    if (count > (best?.count ?? 0) && (count >= 20 || knownForm(candidate) >= known.regular))
      best = { form: candidate, kind, at, count };
  };
  for (let at = 0; at <= form.length; at += 1) {
    const before = form.slice(0, at);
    const rest = form.slice(at);
    const here = form[at];
    if (here !== undefined) {
      const after = form.slice(at + 1);
      // A run of one letter loses its first.
      if (here !== form[at - 1]) put(before + after, here === form[at + 1] ? 'doubled' : 'added', at);
      const next = form[at + 1];
      if (next !== undefined && next !== here) put(before + next + here + form.slice(at + 2), 'swapped', at);
      for (const letter of letters) if (letter !== here) put(before + letter + after, 'changed', at);
    }
    for (const letter of letters)
      if (letter !== form[at - 1]) put(before + letter + rest, letter === here ? 'halved' : 'lost', at);
  }
  return best;
};

const mostCached = 50_000;
const cache = new Map<string, Slip | undefined>();

/** The commonest word of edited text that is one letter left out, put in, exchanged or swapped away from a form of ASCII letters. */
export const slipOf = (form: string): Slip | undefined => {
  if (cache.has(form)) return cache.get(form);
  if (cache.size >= mostCached) cache.clear();
  const found = /^[a-z-]+$/u.test(form) ? search(form) : undefined;
  cache.set(form, found);
  return found;
};
