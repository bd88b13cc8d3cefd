import { type Damage, mayBeDamaged, nameDamage } from '../glossary/damage.js';
import { word as wordOf } from '../language/id/lexicon.js';
import { dayNames, titles } from '../language/id/words.js';
import type { Article } from '../model/document.js';
import type { Glossary, NearWord } from '../model/glossary.js';
import { type Form, forms, smallWords } from './forms.js';

/** A name that a form may be a damaged spelling of. */
export interface Candidate {
  readonly better: string;
  /** The name's own form, where the article has it too. */
  readonly beside: Form | undefined;
  /** The name as the glossary knows it. */
  readonly near: NearWord | undefined;
  readonly damage: Damage;
  /** How often edited text has the word as a name; 0 for words that stand small. */
  readonly common: number;
}

/** Compared only with forms of the same first letter and nearly the same length: machines keep the first letter. */
const keyOf = (text: string, length = text.length): number => text.charCodeAt(0) * 256 + Math.min(length, 255);
/** Keeps the work linear in an article of nothing but similar names. */
const mostCompared = 60;

/** Read small in edited text: an ordinary word that begins a sentence or stands in a title. */
const ordinary = ({ tokens }: Form): boolean => {
  const { word } = tokens[0]!;
  return word.function || (word.inside >= 3 && word.capital < 0.5) || (word.count > 0 && word.inside > 0 && word.capital < 0.3);
};

/** A form seen this often in edited text is a name or word of its own, unless a far commoner one stands beside it. */
const established = 60;
const commoner = (form: Form, beside: Form): boolean => {
  const { count } = form.tokens[0]!.word;
  return count < established || (form.text.length >= 6 && beside.tokens[0]!.word.count >= 400 * count);
};
/** Names of the glossary that do not stand in the article are tried for forms that edited text hardly knows. */
const hardlySeen = 10;

/** With an Indonesian clitic, or as the people or language of a place: no damage. */
const inflected = /^[-’']?(?:nya|lah|kah|pun|ku|mu|n|an|ian|ish|i|ese|iyah|iah|wi)$/u;
const isInflected = (form: string, better: string): boolean =>
  form.startsWith(better) && inflected.test(form.slice(better.length));

const bucketsOf = (all: ReadonlyMap<string, Form>): ReadonlyMap<number, readonly Form[]> => {
  const buckets = new Map<number, Form[]>();
  for (const form of all.values()) {
    if (form.text.length < 4) continue;
    const bucket = buckets.get(keyOf(form.text));
    if (!bucket) buckets.set(keyOf(form.text), [form]);
    else if (bucket.length < mostCompared) bucket.push(form);
  }
  return buckets;
};

const besides = (form: Form, buckets: ReadonlyMap<number, readonly Form[]>): Form[] => {
  const found: Form[] = [];
  for (let length = form.text.length - 2; length <= form.text.length + 3; length += 1) {
    for (const beside of buckets.get(keyOf(form.text, length)) ?? [])
      if (beside !== form && mayBeDamaged(form.lower, beside.lower) && commoner(form, beside)) found.push(beside);
  }
  return found;
};

/** A word that stands small is common as a word, not as a name. */
const countAsName = (lower: string): number => {
  const { count, inside, capital } = wordOf(lower);
  return inside > 0 && capital < 0.3 ? 0 : count;
};

const fits = ({ damage, better }: Candidate, form: Form): boolean => damage.cost > 0 && !isInflected(form.text, better);

/** Every form of an article that may be damaged, with the names it may be: of the article itself and of the glossary. */
export function* candidates(
  article: Article,
  glossary: Glossary,
): Generator<{ readonly form: Form; readonly candidates: readonly Candidate[] }> {
  const all = article.once(forms, forms);
  const buckets = bucketsOf(all);
  for (const form of all.values()) {
    const { word } = form.tokens[0]!;
    if (
      form.text.length < 3 ||
      ordinary(form) ||
      titles.has(form.lower) ||
      dayNames.has(form.lower) ||
      article.once(smallWords, smallWords).has(form.lower)
    )
      continue;
    const known = glossary.knows(form.text);
    const near = glossary.size > 0 && word.count < hardlySeen ? glossary.near(form.text) : [];
    const found: Candidate[] = [];
    if (!known) {
      for (const beside of besides(form, buckets)) {
        found.push({
          better: beside.text,
          beside,
          near: near.find((other) => other.word === beside.text),
          damage: nameDamage(form.text, beside.text),
          common: beside.tokens[0]!.word.count,
        });
      }
    }
    for (const other of near) {
      const beside = all.get(other.word);
      if (beside && !known) continue;
      found.push({ better: other.word, beside, near: other, damage: other, common: countAsName(other.lower) });
    }
    const left = found.filter((candidate) => fits(candidate, form));
    if (left.length > 0) yield { form, candidates: left };
  }
}
