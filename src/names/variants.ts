import { damages } from '../glossary/distance.js';
import type { Article } from '../model/document.js';
import type { Glossary } from '../model/glossary.js';
import { derived, type Form, forms, smallWords } from './forms.js';

/** A spelling that stands beside a better attested one of the same name. */
export interface Variant {
  readonly form: Form;
  readonly better: Form;
  readonly distance: number;
  /** The two are used with the same first name or surname. */
  readonly sameCompany: boolean;
}

/** How many damages (distance.ts) two forms may be apart, by the length of the better one. */
const most = (better: Form): number => (better.text.length >= 8 ? 2 : 1);

/** Compared only with forms of the same first letter and nearly the same length: machines keep the first letter. */
const keyOf = (text: string, length = text.length): number => text.charCodeAt(0) * 256 + Math.min(length, 255);
const reach = 2;
/** Keeps the work linear in an article of nothing but similar names. */
const mostCompared = 60;

/** Read small everywhere: an ordinary word that begins a sentence or stands in a title. */
const ordinary = ({ tokens }: Form): boolean => {
  const { word } = tokens[0]!;
  return word.function || (word.inside >= 3 && word.capital < 0.5) || (word.count > 0 && word.inside > 0 && word.capital < 0.3);
};

/** Seen often enough in edited news, with a capital: a name of its own. */
const established = ({ tokens, text }: Form, glossary: Glossary): boolean => tokens[0]!.word.count >= 3 || glossary.knows(text);

/** Edited text has slips too: a form a few hundred times rarer than its neighbour is one. */
const slipOf = (form: Form, better: Form): boolean =>
  form.text.length >= 6 &&
  better.tokens[0]!.word.count >= 400 * form.tokens[0]!.word.count &&
  damages(form.lower, better.lower, 1) === 1;

const plainLetters = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const item of a) if (b.has(item)) return true;
  return false;
};

/** Each goes with names of its own (`Alex Marquezo`, `Marc Marqueza`): two people rather than two spellings. */
const differentCompany = (a: Form, b: Form): boolean =>
  (a.before.size > 0 && b.before.size > 0 && !share(a.before, b.before)) ||
  (a.after.size > 0 && b.after.size > 0 && !share(a.after, b.after));

/** Far better attested in edited news than any single person: company says nothing about it. */
const wellKnown = ({ tokens }: Form): boolean => tokens[0]!.word.count >= 60;

const compare = (form: Form, better: Form, glossary: Glossary): Variant | undefined => {
  const [few, many] = [form.tokens.length, better.tokens.length];
  if (better === form || better.inside === 0 || many < few) return undefined;
  if (many === few && !established(better, glossary)) return undefined;
  if (form.text.length < 5 && (many < 2 || better.text.length < 5) && !wellKnown(better)) return undefined;
  const allowed = most(better);
  const distance = damages(form.lower, better.lower, allowed);
  if (distance === 0 || distance > allowed) return undefined;
  if (established(form, glossary) && !slipOf(form, better)) return undefined;
  if (derived(form.text, better.text) || plainLetters(form.text) === plainLetters(better.text)) return undefined;
  if (!wellKnown(better) && differentCompany(form, better)) return undefined;
  const sameCompany = share(form.before, better.before) || share(form.after, better.after);
  if (distance > 1 && !sameCompany && many < 3 && !glossary.knows(better.text)) return undefined;
  return { form, better, distance, sameCompany };
};

/** Minority spellings of an article's names, each with the best majority one. Computed from distinct forms only. */
export const variants = (article: Article, glossary: Glossary): readonly Variant[] => {
  const all = article.once(forms, forms);
  const buckets = new Map<number, Form[]>();
  for (const form of all.values()) {
    if (form.inside === 0 || form.text.length < 4) continue;
    const bucket = buckets.get(keyOf(form.text));
    if (!bucket) buckets.set(keyOf(form.text), [form]);
    else if (bucket.length < mostCompared) bucket.push(form);
  }
  const found: Variant[] = [];
  for (const form of all.values()) {
    if (form.text.length < 3 || form.inside === 0 || ordinary(form)) continue;
    let best: Variant | undefined;
    for (let length = form.text.length - reach; length <= form.text.length + reach; length += 1) {
      const bucket = buckets.get(keyOf(form.text, length));
      if (!bucket) continue;
      for (const better of bucket) {
        const variant = better === form ? undefined : compare(form, better, glossary);
        if (!variant) continue;
        if (
          !best ||
          variant.distance < best.distance ||
          (variant.distance === best.distance && better.tokens.length > best.better.tokens.length)
        )
          best = variant;
      }
    }
    if (best && !article.once(smallWords, smallWords).has(form.lower)) found.push(best);
  }
  return found;
};
