import { known, type Parts } from '../../model/lexicon.js';
import { about, englishSize, knownForm } from './known.js';
import { functionWords } from './words.js';

const shortest = 3;
/** What a word of the article's own counts for beside words of edited text. */
const ownWeight = 20;
/** Listed, but not seen in edited text. */
const unseen = 0.5;

/** How often a part stands in edited text, as a logarithm; undefined where it cannot be one. */
const logarithm = (part: string, own: (form: string) => number): number | undefined => {
  if (part.length < shortest || (part.length === shortest && !functionWords.has(part))) return undefined;
  let count = about(part);
  if (count < 1 && knownForm(part) > known.english) count = unseen;
  if (part.length > shortest) count += ownWeight * own(part);
  return count > 0 ? Math.log10(count) : undefined;
};

const two = (form: string, own: (form: string) => number): Parts | undefined => {
  let best: Parts | undefined;
  for (let at = shortest; at <= form.length - shortest; at += 1) {
    const left = logarithm(form.slice(0, at), own);
    if (left === undefined) continue;
    const right = logarithm(form.slice(at), own);
    if (right === undefined) continue;
    if (!best || left + right > best.score) best = { parts: [form.slice(0, at), form.slice(at)], score: left + right };
  }
  return best;
};

/** Three or four parts: the best cut of the rest behind every first part. */
const more = (form: string, own: (form: string) => number, most: number): Parts | undefined => {
  let best: Parts | undefined;
  for (let at = shortest; at <= form.length - 2 * shortest; at += 1) {
    const left = logarithm(form.slice(0, at), own);
    if (left === undefined || left < 1) continue;
    const rest = two(form.slice(at), own) ?? (most > 3 ? more(form.slice(at), own, most - 1) : undefined);
    if (rest && (!best || left + rest.score > best.score))
      best = { parts: [form.slice(0, at), ...rest.parts], score: left + rest.score };
  }
  return best;
};

const longest = 40;

/** The likeliest words that a form runs together; `own` counts words of the article, for names that no lexicon has. */
export const partsOf = (form: string, own: (form: string) => number): Parts | undefined => {
  if (form.length < 2 * shortest || form.length > longest || !/^\p{Ll}+$/u.test(form)) return undefined;
  const found = two(form, own) ?? (form.length >= 12 ? more(form, own, 4) : undefined);
  // `openload`, `homebase`: a compound of English.
  const foreign =
    found?.parts.every((part) => englishSize(part) > 0) && found.parts.some((part) => knownForm(part) <= known.possible);
  return foreign ? undefined : found;
};
