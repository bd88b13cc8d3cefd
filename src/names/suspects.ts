import type { Article } from '../model/document.js';
import type { Glossary } from '../model/glossary.js';
import { candidates } from './candidates.js';
import { type Company, company, evidence, modeOf, otherPerson, type Pair } from './evidence.js';
import { type Form, standSmall } from './forms.js';
import { glossaryPlaces } from './matches.js';
import { weights } from './weights.js';

/** A form, and the name it most likely is. */
export interface Suspect extends Pair {
  /** Weight of all evidence, in natural log-odds. */
  readonly weight: number;
}

/** A form that stands in names of its own is accused only by a person around it: a rare first name or surname, or the office. */
const contradicts = (found: Company | undefined): boolean =>
  found !== undefined && found.fits >= 1 && (found.office || found.rare);

/** Edited text has the name this often: what else stands beside it says nothing. */
const wellKnown = 60;

/** How much damage a form may have to count as a sibling. */
const mostOfSibling = 1.4;

/** Every pair of a form and a name it may be, with the company that the glossary sees around it. */
export function* pairs(article: Article, glossary: Glossary): Generator<Pair> {
  const all = [...candidates(article, glossary)];
  if (all.length === 0) return;
  const near = new Map<string, number>();
  for (const { candidates: found } of all)
    for (const { better, damage } of found) if (damage.cost <= mostOfSibling) near.set(better, (near.get(better) ?? 0) + 1);
  for (const { form, known, candidates: found } of all) {
    for (const candidate of found) {
      const around = candidate.near && company(form, candidate.near);
      if (known && !contradicts(around)) continue;
      if (candidate.beside && candidate.common < wellKnown && otherPerson(form, candidate.beside)) continue;
      const siblings = Math.max(0, (near.get(candidate.better) ?? 0) - (candidate.damage.cost <= mostOfSibling ? 1 : 0));
      // Written out: copying an object by `...` is slow where its shapes differ.
      const { better, beside, near: nearWord, damage, common } = candidate;
      yield { form, better, beside, near: nearWord, damage, common, company: around, siblings };
    }
  }
}

/** The weight of all that is said of a pair; `said` hears each piece with its share. */
export const weigh = (pair: Pair, glossary: Glossary, said?: (name: string, share: number) => void): number => {
  let sum = 0;
  evidence(pair, glossary, (name, value) => {
    const share = (weights[name] ?? 0) * value;
    sum += share;
    said?.(name, share);
  });
  return sum;
};

/** Of two names as likely, the one that the glossary prefers. */
const preferred = ({ company, better }: Pair): boolean => {
  const name = company?.use.term.term;
  return name?.includes(better) === true && name.split(' ').includes(better);
};
const tie = 0.05;

/**
 * What an accusation needs, in log-odds. Between the other words of a name less will do: of what stands there and is nearly the
 * name, hardly anything is another name (reports/accuracy.md has what each finds and what it costs).
 */
export const thresholds = { beside: 0.3, company: -1.2, lone: 1.15 } as const;
const enough = (suspect: Suspect): boolean => suspect.weight >= thresholds[modeOf(suspect)];

/** Another spelling of a name is no damage; between the other words of that name less is needed to see it. */
const speltThreshold = -3;

/** Where the first and last words of the accepted names of an article start. */
const ends = (article: Article, glossary: Glossary): ReadonlySet<number> =>
  article.once(ends, () => {
    const found = new Set<number>();
    for (const { match, first, last } of glossaryPlaces(article, glossary).values())
      if (match.kind === 'exact' && first !== last) found.add(first.start).add(last.start);
    return found;
  });

/** Inside a longer accepted name a form is right whatever it resembles; what also stands in small letters is a word. */
const acceptedOf = (found: ReadonlyMap<Form, Suspect>, article: Article, glossary: Glossary): ((form: Form) => boolean) => {
  if (found.size === 0) return () => false;
  const wanted = new Set<string>();
  for (const { lower } of found.keys()) wanted.add(lower);
  const [small, sides] = [standSmall(article, wanted), ends(article, glossary)];
  return ({ lower, tokens }) => small.has(lower) || tokens.some(({ start }) => sides.has(start));
};

/** Of two forms that are each other's likeliest name the better accused one is wrong; of equal ones the one that comes later. */
const answered = (suspect: Suspect, other: Suspect | undefined): boolean =>
  other !== undefined &&
  other.beside === suspect.form &&
  (other.weight > suspect.weight ||
    (other.weight === suspect.weight && other.form.tokens[0]!.start > suspect.form.tokens[0]!.start));

/** Names that edited text has this often are meant even where the article spells them in several wrong ways. */
const famous = 1000;

/** The best pair of every form that reaches `speltThreshold`; once an article. */
const best = (article: Article, glossary: Glossary): readonly Suspect[] =>
  article.once(best, () => {
    const found = new Map<Form, Suspect>();
    // What a form may be that the article does not have.
    const others = new Map<Form, Suspect>();
    const all = [...pairs(article, glossary)];
    if (all.length === 0) return [];
    // A form that a rarer one of the article may be a damage of is a name here, whatever famous name it resembles.
    const leading = new Set<Form>();
    for (const { form, beside } of all) if (beside && beside.tokens.length > form.tokens.length) leading.add(beside);
    for (const pair of all) {
      if (modeOf(pair) === 'lone' && pair.common < famous && leading.has(pair.form)) continue;
      const weight = weigh(pair, glossary) + (preferred(pair) ? tie : 0);
      if (weight >= speltThreshold && weight > (found.get(pair.form)?.weight ?? Number.NEGATIVE_INFINITY))
        found.set(pair.form, { ...pair, weight });
      if (!pair.beside && weight > (others.get(pair.form)?.weight ?? speltThreshold)) others.set(pair.form, { ...pair, weight });
    }
    const accepted = acceptedOf(found, article, glossary);
    return [...found.values()].flatMap((suspect) => {
      if (accepted(suspect.form)) return [];
      if (!answered(suspect, suspect.beside && found.get(suspect.beside))) return [suspect];
      return others.get(suspect.form) ?? [];
    });
  });

/** The forms of an article that are likely damaged, each with the likeliest name. Linear in the text. */
export const suspects = (article: Article, glossary: Glossary): readonly Suspect[] =>
  best(article, glossary).filter((suspect) => suspect.damage.kind !== 'spelt' && enough(suspect));

/** Forms that spell a name of the article, or one whose other words stand around them, in another way. */
export const spelt = (article: Article, glossary: Glossary): readonly Suspect[] =>
  best(article, glossary).filter(
    (suspect) => suspect.damage.kind === 'spelt' && (modeOf(suspect) === 'company' || enough(suspect)),
  );
