import { titles } from '../language/id/words.js';
import type { Token } from '../model/document.js';
import { remembered } from '../model/language.js';
import { capitalised } from '../model/token.js';
import type { Form, Surroundings } from './forms.js';
import { wordsAround } from './roles.js';

/** Places of a form that are looked at; more say nothing new. */
export const mostPlaces = 8;

/** The tokens of the segment that a form stands in, and which of them it is. */
export const place = ({ mentions, at }: Form, index: number): { within: readonly Token[]; here: number } => {
  const { within, at: base } = mentions[index]!;
  return { within, here: base + at[index]! };
};

/** An office is looked for this many tokens away, at the first places. */
const [reach, officePlaces] = [7, 5] as const;

const isTitle = remembered((lower) => (titles.has(lower) ? 1 : 0));

const none: readonly number[] = [];

const titled = (within: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isTitle(within[at]!.word) === 1) return true;
  return false;
};

const surround = (form: Form): Surroundings => {
  if (form.around) return form.around;
  let names = false;
  let offices = none;
  for (let index = 0; index < form.tokens.length && index < mostPlaces; index += 1) {
    const { within, at: base } = form.mentions[index]!;
    const here = base + form.at[index]!;
    const to = Math.min(within.length - 1, here + 2);
    for (let at = Math.max(0, here - 2); at <= to && !names; at += 1) names = at !== here && capitalised(within[at]!);
    if (index < officePlaces && titled(within, Math.max(0, here - reach), Math.min(within.length, here + reach)))
      offices = [...offices, index];
  }
  form.around = { names, offices };
  return form.around;
};

/** Whether a name stands next to a form anywhere. */
export const hasNames = (form: Form): boolean => surround(form).names;

/** Whether an office stands near a form anywhere. */
export const hasOffice = (form: Form): boolean => surround(form).offices.length > 0;

/** Whether a name or an office stands near a form anywhere. */
export const hasCompany = (form: Form): boolean => hasNames(form) || hasOffice(form);

/** The words around the places of a form that an office is near to. */
export const officeWords = (form: Form): readonly ReadonlySet<string>[] => {
  const found = surround(form);
  found.words ??= found.offices.map((index) => {
    const { within, here } = place(form, index);
    return wordsAround(within.slice(Math.max(0, here - reach), here + reach));
  });
  return found.words;
};

/** Words of a name stand this near to each other. */
const nameReach = 3;

/** The words next to a form, in lower case; some of them several times. */
export const nearWords = (form: Form): readonly string[] => {
  const found = surround(form);
  if (found.near) return found.near;
  const near: string[] = [];
  for (let index = 0; index < form.tokens.length && index < mostPlaces; index += 1) {
    const { within, here } = place(form, index);
    const to = Math.min(within.length - 1, here + nameReach);
    for (let at = Math.max(0, here - nameReach); at <= to; at += 1) if (at !== here) near.push(within[at]!.lower);
  }
  found.near = near;
  return near;
};
