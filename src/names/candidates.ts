import { type Damage, mayBeDamaged, nameDamage } from '../glossary/damage.js';
import { word as wordOf } from '../language/id/lexicon.js';
import { dayNames, titles } from '../language/id/words.js';
import type { Article } from '../model/document.js';
import type { Glossary, NearWord } from '../model/glossary.js';
import type { Word } from '../model/language.js';
import { speaksFor } from './evidence.js';
import { type Form, type Forms, forms } from './forms.js';
import { hasCompany } from './surroundings.js';

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
const ordinary = (word: Word): boolean =>
  word.function || (word.inside >= 3 && word.capital < 0.5) || (word.count > 0 && word.inside > 0 && word.capital < 0.3);

/** A form seen this often in edited text is a name or word of its own. */
const established = 60;
/** Names of the glossary that do not stand in the article are tried for forms that edited text hardly knows. */
const hardlySeen = 10;

/** Nearness alone never said enough for a name that edited text has less often (scripts/fit-names.ts). */
const leastKnown = 4;

/** With an Indonesian clitic, or as the people or language of a place: no damage. */
const inflected = /^[-’']?(?:nya|lah|kah|pun|ku|mu|n|an|ian|ish|i|ese|iyah|iah|wi)$/u;
const isInflected = (form: string, better: string): boolean =>
  form.startsWith(better) && inflected.test(form.slice(better.length));

/** In a short article every form is compared with every other; in a long one with those of its own first letter and length. */
const few = 120;

const bucketsOf = (all: readonly Form[]): ReadonlyMap<number, readonly Form[]> => {
  const buckets = new Map<number, Form[]>();
  for (const form of all) {
    const bucket = buckets.get(keyOf(form.text));
    if (!bucket) buckets.set(keyOf(form.text), [form]);
    else if (bucket.length < mostCompared) bucket.push(form);
  }
  return buckets;
};

const nobody: readonly Form[] = [];

/** Of some forms those that a form may be a damaged spelling of, after those `found` before; mostly none, and then no list is made. */
const among = (form: Form, others: readonly Form[], found: readonly Form[]): readonly Form[] => {
  let known = found as Form[];
  const initial = form.text.charCodeAt(0);
  const { length } = form.text;
  for (const beside of others) {
    const { text } = beside;
    const more = text.length - length;
    if (more < -2 || more > 3 || text.charCodeAt(0) !== initial || text.length < 4 || beside === form) continue;
    if (!mayBeDamaged(form.lower, beside.lower)) continue;
    if (known === nobody) known = [beside];
    else known.push(beside);
  }
  return known;
};

/** Finds the forms of an article that a form may be a damaged spelling of. */
const besidesIn = ({ all }: Forms): ((form: Form) => readonly Form[]) => {
  if (all.length <= few) return (form) => among(form, all, nobody);
  const buckets = bucketsOf(all);
  return (form) => {
    let found = nobody;
    for (let length = form.text.length - 2; length <= form.text.length + 3; length += 1)
      found = among(form, buckets.get(keyOf(form.text, length)) ?? nobody, found);
    return found;
  };
};

/** A word that stands small is common as a word, not as a name. */
const countAsName = (lower: string): number => {
  const { count, inside, capital } = wordOf(lower);
  return inside > 0 && capital < 0.3 ? 0 : count;
};

const fits = ({ damage, better }: Candidate, form: Form): boolean => damage.cost > 0 && !isInflected(form.text, better);

/** What is known of a form wherever it stands. */
interface Profile {
  /** Too well known to be damaged, or no name. */
  readonly sound: boolean;
  /** A word of accepted names. */
  readonly known: boolean;
  readonly near: readonly { readonly word: NearWord; readonly common: number }[];
}

const sound: Profile = { sound: true, known: true, near: [] };

const profileOf = (form: Form, word: Word, glossary: Glossary): Profile => {
  if (word.count >= established || form.text.length < 3) return sound;
  if (ordinary(word) || titles.has(form.lower) || dayNames.has(form.lower)) return sound;
  const known = glossary.knows(form.text);
  if (known && word.count >= hardlySeen) return sound;
  const near = glossary.size > 0 && word.count < hardlySeen ? glossary.near(form.text) : [];
  return { sound: false, known, near: near.map((other) => ({ word: other, common: countAsName(other.lower) })) };
};

/** Names come back in article after article; a corpus has new ones for ever. */
const mostKept = 100_000;
const profiles = new WeakMap<Glossary, Map<string, Profile>>();

/** Profiles of forms by their text, for one glossary. */
const profilesFor = (glossary: Glossary): Map<string, Profile> => {
  const kept = profiles.get(glossary);
  if (kept && kept.size < mostKept) return kept;
  const fresh = new Map<string, Profile>();
  profiles.set(glossary, fresh);
  return fresh;
};

/** Every form of an article that may be damaged, with the names it may be: of the article itself and of the glossary. */
export function* candidates(
  article: Article,
  glossary: Glossary,
): Generator<{ readonly form: Form; readonly known: boolean; readonly candidates: readonly Candidate[] }> {
  const found = article.once(forms, forms);
  const kept = profilesFor(glossary);
  let besides: ((form: Form) => readonly Form[]) | undefined;
  for (const form of found.all) {
    const first = form.tokens[0]!;
    // With a clitic the token is another word than the form; most forms are well known, and dismissed without a look-up.
    const word = first.text === form.text ? first.word : wordOf(form.lower);
    if (word.count >= established) continue;
    let profile = kept.get(form.text);
    if (!profile) {
      profile = profileOf(form, word, glossary);
      kept.set(form.text, profile);
    }
    if (profile.sound) continue;
    const { known, near } = profile;
    const may: Candidate[] = [];
    if (!known) {
      besides ??= besidesIn(found);
      for (const beside of besides(form)) {
        may.push({
          better: beside.text,
          beside,
          near: near.find((other) => other.word.word === beside.text)?.word,
          damage: nameDamage(form.text, beside.text),
          common: beside.tokens[0]!.word.count,
        });
      }
    }
    for (const { word: other, common } of near) {
      const beside = found.get(other.word);
      if (beside && !known) continue;
      if (beside || common >= leastKnown || (hasCompany(form) && speaksFor(form, other)))
        may.push({ better: other.word, beside, near: other, damage: other, common });
    }
    if (may.length === 0) continue;
    const left = may.filter((candidate) => fits(candidate, form));
    if (left.length > 0) yield { form, known, candidates: left };
  }
}
