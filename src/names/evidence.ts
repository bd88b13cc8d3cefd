import { damages } from '../glossary/distance.js';
import { titles } from '../language/id/words.js';
import type { Token } from '../model/document.js';
import { type DamageKind, damageKinds, type Glossary, type NameUse, type NearWord } from '../model/glossary.js';
import { capitalised } from '../model/token.js';
import type { Candidate } from './candidates.js';
import type { Form } from './forms.js';
import { roleOverlap } from './roles.js';
import { hasCompany, hasNames, hasOffice, mostPlaces, nearWords, officeWords, place } from './surroundings.js';

/** How the words around a form fit a name of the glossary. */
export interface Company {
  readonly use: NameUse;
  /** Other words of the name that stand where they should: 1 each, 0.7 where one of them is damaged too. */
  readonly fits: number;
  /** Other names in their place. */
  readonly clashes: number;
  /** One of the words that fit is a rare one. */
  readonly rare: boolean;
  /** The office or role of the person stands around the form. */
  readonly office: boolean;
}

/** A form, a name it may be, and what the article and the glossary see around it. */
export interface Pair extends Candidate {
  readonly form: Form;
  readonly company: Company | undefined;
  /** Other forms of the article that may be the same name: a machine that guesses anew leaves several. */
  readonly siblings: number;
}

const placed = (form: Form, index: number, use: NameUse): { fits: number; clashes: number; rare: boolean } => {
  const { within, here } = place(form, index);
  let [fits, clashes, rare] = [0, 0, false];
  for (let other = 0; other < use.words.length; other += 1) {
    const token = within[here + other - use.at];
    const [word, lower] = [use.words[other]!, use.lowers[other]!];
    if (other === use.at || token === undefined || token.kind !== 'word' || titles.has(lower)) continue;
    if (token.text === word || token.lower === lower) {
      fits += 1;
      if (token.word.count < 60) rare = true;
    } else if (capitalised(token)) {
      if (word.length >= 5 && token.word.count < 3 && damages(token.lower, lower, 1) === 1) fits += 0.7;
      else if (Math.abs(other - use.at) === 1 && !titles.has(token.lower) && token.word.capital >= 0.5) clashes += 1;
    }
  }
  return { fits, clashes, rare };
};

const officeStands = (words: readonly ReadonlySet<string>[], { term }: NameUse): boolean =>
  term.type === 'person' && words.some((around) => roleOverlap(term, around) >= 2);

const worth = ({ fits, clashes, office }: Omit<Company, 'use'>): number => fits - clashes + (office ? 0.8 : 0);

const hasPart = (words: readonly string[], near: NearWord): boolean => {
  for (const word of words) if (near.goesWith(word)) return true;
  return false;
};

const hasOfficial = (words: readonly ReadonlySet<string>[], { officials }: NearWord): boolean => {
  for (const term of officials) for (const around of words) if (roleOverlap(term, around) >= 2) return true;
  return false;
};

/** Whether a word of the name, or the office of a person of that name, stands near a form. */
export const speaksFor = (form: Form, near: NearWord): boolean =>
  (hasNames(form) && hasPart(nearWords(form), near)) ||
  (hasOffice(form) && near.officials.length > 0 && hasOfficial(officeWords(form), near));

/** The name of the glossary whose other words and office fit the form best; nothing where no name and no office is near. */
export const company = (form: Form, near: NearWord): Company | undefined => {
  if (!hasCompany(form)) return undefined;
  const [names, words] = [hasNames(form), officeWords(form)];
  // Where nothing speaks for any of its names, the first one shows what stands in their place.
  const uses = speaksFor(form, near) ? near.uses : near.uses.slice(0, 1);
  let best: Company | undefined;
  for (const use of uses) {
    const office = words.length > 0 && officeStands(words, use);
    let found = { fits: 0, clashes: 0, rare: false };
    for (let index = 0; names && use.words.length > 1 && index < form.tokens.length && index < mostPlaces; index += 1) {
      const here = placed(form, index, use);
      if (index === 0 || here.fits - here.clashes > found.fits - found.clashes) found = here;
    }
    const made = { use, office, ...found };
    if (!best || worth(made) > worth(best)) best = made;
  }
  return best;
};

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const item of a) if (b.has(item)) return true;
  return false;
};

/** The two are used with the same first name or surname. */
export const sameCompany = (a: Form, b: Form): boolean => share(a.before, b.before) || share(a.after, b.after);

/** Each goes with names of its own (`Alex Marquezo`, `Marc Marqueza`): two people rather than two spellings. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !share(a, b);

/** Each stands with names of its own: two people of nearly one name. */
export const otherPerson = (a: Form, b: Form): boolean =>
  !sameCompany(a, b) && (differ(a.before, b.before) || differ(a.after, b.after));

/** Part of a name: capitalised, no title, no ordinary word. */
const ofName = (token: Token | undefined): boolean =>
  capitalised(token) && !titles.has(token.lower) && (token.word.inside < 3 || token.word.capital >= 0.6);

/** Whether names stand right before and right after the form, at the first place that tells. */
const neighbours = (form: Form): { readonly left: boolean; readonly right: boolean } => {
  const { within, here } = place(form, 0);
  return { left: ofName(within[here - 1]), right: within[here + 1]?.spaced === true && ofName(within[here + 1]) };
};

const endings = new Set(['i', 's', 'e', 'an', 'wi', 'iah', 'n', 'ian', 'ish', 'a', 'y', 'nis', 'h', 'k', 'r', 't']);

/** What the article says, what the words around say, and what nearness alone says are weighed apart. */
export const modeOf = ({ beside, company: found }: Pick<Pair, 'beside' | 'company'>): 'beside' | 'company' | 'lone' =>
  beside ? 'beside' : found && (found.fits > 0 || found.office) ? 'company' : 'lone';

type Mode = ReturnType<typeof modeOf>;

const numbered = (name: string, count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${name}${at}`);
/** Names of the evidence in one mode, made once: an article has many pairs. */
const namesOf = (mode: Mode) => ({
  mode,
  cost: `${mode}.cost`,
  common: `${mode}.common`,
  siblings: `${mode}.siblings`,
  alone: `${mode}.alone`,
  rare: `${mode}.rare`,
  office: `${mode}.office`,
  length: numbered(`${mode}.length.`, 9),
  seen: numbered(`${mode}.seen`, 4),
  times: numbered(`${mode}.times`, 3),
  fits: numbered(`${mode}.fits`, 4),
  kind: Object.fromEntries(damageKinds.map((kind) => [kind, `${mode}.${kind}`])) as Record<DamageKind, string>,
});
const names = { beside: namesOf('beside'), company: namesOf('company'), lone: namesOf('lone') } as const;
const othersNames = numbered('others', 4);
const lostNames = new Map([-2, -1, 0, 1, 2, 3].map((lost) => [lost, `lost.${lost}`]));

/** Which of the ranges that the bounds cut a value is in, from 0. */
const range = (value: number, bounds: readonly number[]): number => {
  let index = 0;
  while (index < bounds.length && value > bounds[index]!) index += 1;
  return index;
};

/** Tells what speaks for a candidate and against it: a name of `weights.ts` and a figure, 1 unless it says more. */
export const evidence = (
  { form, better, beside, near, damage, common, company: found, siblings }: Pair,
  glossary: Glossary,
  say: (name: string, value: number) => void,
): void => {
  const { word } = form.tokens[0]!;
  const [times, others] = [form.tokens.length, beside?.tokens.length ?? 0];
  const { fits = 0, clashes = 0, rare = false, office = false } = found ?? {};
  // The counts may be of this very article too: what it says itself is no news about how common a name is.
  const seen = Math.max(0, word.count - times);
  const commonness = Math.log10(Math.max(0, common - others) + 1);
  const mode = modeOf({ beside, company: found });
  const own = names[mode];
  say(mode, 1);
  say(own.cost, damage.cost);
  // Beside a rare first name or surname it does not matter how well known the person is.
  if (mode !== 'company' || !rare) say(own.common, commonness);
  say(own.length[Math.min(8, better.length)]!, 1);
  say(own.kind[damage.kind], 1);
  // Edited text has slips of its own: between the other words of its name a form seen once or twice is one more.
  say(own.seen[range(seen, mode === 'company' ? [2, 9] : [0, 2, 9])]!, 1);
  say(own.times[range(times, [1, 2])]!, 1);
  say(lostNames.get(Math.max(-2, Math.min(3, better.length - form.text.length)))!, 1);
  if (siblings > 0) say(own.siblings, Math.log2(1 + siblings));
  if (form.inside === 0) say('outside', 1);
  if (word.english) say('english', 1);
  if (glossary.knows(form.text)) say('known', 1);
  const rest = better.startsWith(form.text)
    ? better.slice(form.text.length)
    : form.text.startsWith(better)
      ? form.text.slice(better.length)
      : '';
  if (rest) say(endings.has(rest) ? 'ending' : 'ending2', 1);
  if (near) {
    say('glossary', 1);
    if (near.alone) say(own.alone, 1);
    say('similar', near.similarity);
  }
  if (fits > 0) say(own.fits[range(fits, [0.8, 1, 1.8])]!, 1);
  if (rare) say(own.rare, 1);
  if (office) say(own.office, 1);
  if (clashes > 0 && fits === 0) say('clash', 1);
  if (mode === 'lone') {
    const { left, right } = neighbours(form);
    if (left) say('lone.left', 1);
    if (right) say('lone.right', 1);
  }
  if (!beside) return;
  say(othersNames[range(others, [1, 2, 4])]!, 1);
  if (others > times) say('more', Math.log2(others / times));
  if (others === times) say('equal', 1);
  const same = sameCompany(form, beside);
  if (same) say('same', 1);
  else if (otherPerson(form, beside)) say('differ', 1);
  if (seen > 2) {
    if (same) say('seen.same', 1);
    say('seen.capital', word.capital);
    say('seen.gap', commonness - Math.log10(seen + 1));
    if (others > 1) say('seen.more', 1);
  }
};
