import type { Message } from '../model/finding.js';
import type { Term } from '../model/glossary.js';

/** Bytes of UTF-8: what DeepL takes at most for one term, and far more than any name. */
export const longest = 1024;

/** Characters that steer or hide: control codes, zero width, direction marks, soft hyphens. */
const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|\p{DI}/u;

/** Why a form can stand in no glossary; undefined for a sound one. */
export const faultOf = (form: string): Message | undefined => {
  if (form.trim() === '') return { id: 'kosong', en: 'is empty' };
  if (hidden.test(form))
    return { id: 'memuat karakter kendali atau tak terlihat', en: 'contains a control or invisible character' };
  if (Buffer.byteLength(form) > longest)
    return { id: `lebih panjang dari ${longest} bita`, en: `is longer than ${longest} bytes` };
  return undefined;
};

/** A form as it is kept: NFC, no white space around, single spaces inside. */
export const tidyForm = (form: string): string => form.trim().replace(/\s+/gu, ' ').normalize('NFC');

/** One form of one entry. */
export interface Use {
  readonly form: string;
  readonly kind: 'accepted' | 'forbidden';
  readonly term: Term;
}

export const usesOf = (term: Term): Use[] => [
  ...[term.term, ...term.aliases].map((form): Use => ({ form, kind: 'accepted', term })),
  ...term.forbidden.map((form): Use => ({ form, kind: 'forbidden', term })),
];

/** Every form by its lower-case letters. */
export type FormIndex = Map<string, Use[]>;

export const addUses = (index: FormIndex, term: Term): void => {
  for (const use of usesOf(term)) {
    const key = use.form.toLowerCase();
    const uses = index.get(key);
    if (uses) uses.push(use);
    else index.set(key, [use]);
  }
};

export const indexForms = (terms: Iterable<Term>): FormIndex => {
  const index: FormIndex = new Map();
  for (const term of terms) addUses(index, term);
  return index;
};

/**
 * Two forms that a text cannot tell apart: equal, or equal but for case where neither minds. Where only one of them minds, the
 * matcher takes the exact one for its own spelling and the other for the rest: both have their use.
 */
export const meets = (a: Use, b: Use): boolean =>
  a.form === b.form || (a.term.case === 'fold' && b.term.case === 'fold' && a.form.toLowerCase() === b.form.toLowerCase());
