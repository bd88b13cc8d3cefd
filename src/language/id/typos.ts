import type { Slip } from '../../model/lexicon.js';
import { type Beginnings, beginningsOf, hashEdited } from './hash.js';
import { countOf, counts, forms, isInflected, isWhole } from './known.js';
import { mayBeInflected } from './morphology.js';

/** Said this often, a form is what was meant whatever dictionaries say. */
const common = 20;
/** A regular word that edited text happens not to have. */
const unseen = 0.5;

const [firstLetter, lastLetter] = [97, 122]; // a z

// An edit as one number: where, how many letters go, and up to two that come (0 is none).
const editOf = (at: number, gone: number, first: number, second: number): number =>
  (((at << 2) | gone) << 14) | (second << 7) | first;
const first = (edit: number): number => edit & 127;
const second = (edit: number): number => (edit >> 7) & 127;
const gone = (edit: number): number => (edit >> 14) & 3;
const place = (edit: number): number => edit >> 16;

/** What is one slip away from a form of ASCII letters, as edits; in the order that decides between equals. */
const editsOf = (form: string): readonly number[] => {
  const edits: number[] = [];
  for (let at = 0; at <= form.length; at += 1) {
    const before = at > 0 ? form.charCodeAt(at - 1) : 0;
    const here = at < form.length ? form.charCodeAt(at) : 0;
    const next = at + 1 < form.length ? form.charCodeAt(at + 1) : 0;
    if (here !== 0) {
      // A run of one letter loses its first.
      if (here !== before) edits.push(editOf(at, 1, 0, 0));
      if (next !== 0 && next !== here) edits.push(editOf(at, 2, next, here));
      for (let letter = firstLetter; letter <= lastLetter; letter += 1) if (letter !== here) edits.push(editOf(at, 1, letter, 0));
    }
    for (let letter = firstLetter; letter <= lastLetter; letter += 1) if (letter !== before) edits.push(editOf(at, 0, letter, 0));
  }
  return edits;
};

const kindOf = (form: string, edit: number): Slip['kind'] => {
  const at = place(edit);
  if (gone(edit) === 2) return 'swapped';
  if (gone(edit) === 0) return first(edit) === form.charCodeAt(at) ? 'halved' : 'lost';
  if (first(edit) !== 0) return 'changed';
  return form[at] === form[at + 1] ? 'doubled' : 'added';
};

const made = (form: string, edit: number): string => {
  const letters = [first(edit), second(edit)].filter((letter) => letter !== 0);
  return form.slice(0, place(edit)) + String.fromCharCode(...letters) + form.slice(place(edit) + gone(edit));
};

const hash = (beginnings: Beginnings, edit: number): void =>
  hashEdited(beginnings, place(edit), place(edit) + gone(edit), first(edit), second(edit));

/** The commonest word one slip away, if there is any. Most candidates are dismissed by their hash, no string is made of them. */
const search = (form: string): Slip | undefined => {
  const beginnings = beginningsOf(form);
  const edits = editsOf(form);
  const seen: { readonly edit: number; readonly count: number }[] = [];
  for (const edit of edits) {
    hash(beginnings, edit);
    const count = countOf(counts().hashed());
    if (count > 0) seen.push({ edit, count });
  }
  const slip = (edit: number, count: number, rival: number): Slip => ({
    form: made(form, edit),
    kind: kindOf(form, edit),
    at: place(edit),
    count,
    rival,
  });
  seen.sort((a, b) => b.count - a.count);
  for (const [at, { edit, count }] of seen.entries())
    if (count >= common || isWhole(made(form, edit))) return slip(edit, count, seen[at + 1]?.count ?? 0);
  // What edited text has not: listed, or formed regularly, and that shows at the ends of a word.
  const inflected = mayBeInflected(form);
  for (const edit of edits) {
    hash(beginnings, edit);
    const listed = forms().hashed() === 1;
    const inside = place(edit) >= 3 && place(edit) + gone(edit) <= form.length - 3;
    if (!listed && inside && !inflected) continue;
    if (counts().hashed() === 0 && (listed || isInflected(made(form, edit)))) return slip(edit, unseen, 0);
  }
  return undefined;
};

const mostCached = 50_000;
const cache = new Map<string, Slip | undefined>();

/** The commonest word of edited text that is one letter left out, put in, exchanged or swapped away from a form of ASCII letters. */
export const slipOf = (form: string): Slip | undefined => {
  const known = cache.get(form);
  if (known !== undefined || cache.has(form)) return known;
  if (cache.size >= mostCached) cache.clear();
  const found = /^[a-z-]+$/u.test(form) ? search(form) : undefined;
  cache.set(form, found);
  return found;
};
