import { editDistance } from '../glossary/distance.js';
import type { Article } from '../model/document.js';
import type { Glossary, TermType } from '../model/glossary.js';
import { type Sighting, unknownNames } from './unknown.js';

/** A name that stands often in articles and in no glossary. */
export interface Suggestion {
  readonly name: string;
  /** A guess from the words around it. */
  readonly type: TermType | undefined;
  /** Of the name alone, without its variants. */
  readonly mentions: number;
  readonly articles: number;
  /** Near spellings, most frequent first: other people, or the same one misspelt. */
  readonly variants: readonly { readonly name: string; readonly mentions: number }[];
  /** Up to two places it stands at, the name in `⟦⟧`; raw text of an article. */
  readonly contexts: readonly string[];
}

export interface Gatherer {
  add(article: Article): void;
  /** Names with at least `min` mentions, the most frequent first. */
  suggestions(min: number): Suggestion[];
}

interface Tally {
  readonly name: string;
  mentions: number;
  inside: number;
  articles: number;
  readonly votes: Map<TermType, number>;
  readonly contexts: string[];
}

/** Forms kept at once; beyond it those seen once are forgotten, so that a corpus of any size fits. */
const mostKept = 500_000;
const mostContexts = 2;
const around = 40;

/** The words of a name a surname or first name may stand for. */
const ends = (name: string): string[] => {
  const words = name.split(' ');
  return words.length > 1 ? [...new Set([words[0]!, words.at(-1)!])] : [];
};

/**
 * Single words to the one longer name they begin or end. Left out are those with several, those that stand before the longer
 * name does (an article names in full first), and abbreviations.
 */
const fullNames = (names: Iterable<string>): ReadonlyMap<string, string> => {
  const full = new Map<string, string | undefined>();
  for (const name of names) {
    if (!name.includes(' ') && !full.has(name)) full.set(name, undefined);
    for (const word of ends(name)) full.set(word, full.has(word) && full.get(word) !== name ? undefined : name);
  }
  const sure = (word: string, name: string | undefined): name is string => name !== undefined && word !== word.toUpperCase();
  return new Map([...full].flatMap(([word, name]) => (sure(word, name) ? [[word, name] as const] : [])));
};

const contextOf = (text: string, { tokens }: Sighting): string => {
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  const from = Math.max(0, start - around);
  const cut = (part: string) => part.replace(/\s+/gu, ' ');
  const left = cut(text.slice(from, start)).replace(from > 0 ? /^\S*\s/u : /^/u, from > 0 ? '… ' : '');
  const right = cut(text.slice(end, end + around)).replace(
    end + around < text.length ? /\s\S*$/u : /$/u,
    end + around < text.length ? ' …' : '',
  );
  return `${left}⟦${cut(text.slice(start, end))}⟧${right}`.trim();
};

/** Share of the mentions whose company must agree. */
const enough = 0.15;

const typeOf = ({ votes, mentions }: Tally): TermType | undefined => {
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= mentions * enough ? best[0] : undefined;
};

/** How many letters two spellings of a name may differ in. */
const reach = (name: string): number => (name.length >= 8 ? 2 : name.length >= 5 ? 1 : 0);

const keyOf = (name: string, length = name.length): string => `${name[0]}${name.split(' ').length}:${length}`;

/** Each rarer name that is nearly a more frequent one, to that one. Compared within a bucket of first letter and length only. */
const nearOnes = (tallies: readonly Tally[], min: number): ReadonlyMap<Tally, Tally> => {
  const buckets = new Map<string, Tally[]>();
  const found = new Map<Tally, Tally>();
  for (const tally of tallies) {
    const limit = reach(tally.name);
    let best: Tally | undefined;
    for (let length = tally.name.length - limit; limit > 0 && length <= tally.name.length + limit; length += 1)
      best ??= buckets
        .get(keyOf(tally.name, length))
        ?.find(({ name, mentions }) => mentions > tally.mentions && editDistance(tally.name, name, limit) <= limit);
    if (best) found.set(tally, best);
    else if (tally.mentions >= min) {
      const bucket = buckets.get(keyOf(tally.name));
      if (!bucket) buckets.set(keyOf(tally.name), [tally]);
      else if (bucket.length < 200) bucket.push(tally);
    }
  }
  return found;
};

/** Collects unknown names article by article. */
export const gatherer = (glossary: Glossary): Gatherer => {
  const tallies = new Map<string, Tally>();
  const tallyOf = (name: string): Tally => {
    const known = tallies.get(name);
    if (known) return known;
    if (tallies.size >= mostKept) for (const [key, { mentions }] of tallies) if (mentions < 2) tallies.delete(key);
    const fresh: Tally = { name, mentions: 0, inside: 0, articles: 0, votes: new Map(), contexts: [] };
    tallies.set(name, fresh);
    return fresh;
  };

  return {
    add(article) {
      const sightings = unknownNames(article, glossary);
      const full = fullNames(sightings.filter(({ type }) => type !== 'organisation').map(({ text }) => text));
      const here = new Set<Tally>();
      for (const sighting of sightings) {
        const tally = tallyOf(full.get(sighting.text) ?? sighting.text);
        tally.mentions += 1;
        if (sighting.inside) tally.inside += 1;
        if (sighting.type) tally.votes.set(sighting.type, (tally.votes.get(sighting.type) ?? 0) + 1);
        if (tally.contexts.length < mostContexts && !here.has(tally))
          tally.contexts.push(contextOf(article.document.text, sighting));
        here.add(tally);
      }
      for (const tally of here) tally.articles += 1;
    },

    suggestions(min) {
      // A surname in an article of its own goes to the one full name it can stand for.
      const people = [...tallies.values()].filter((tally) => typeOf(tally) === 'person' && tally.name.includes(' '));
      const full = fullNames(people.map(({ name }) => name));
      const merged = new Map<string, Tally>();
      for (const tally of tallies.values()) {
        const name = full.get(tally.name) ?? tally.name;
        const there = merged.get(name) ?? { ...tallies.get(name)!, mentions: 0, inside: 0, articles: 0 };
        there.mentions += tally.mentions;
        there.inside += tally.inside;
        there.articles += tally.articles;
        merged.set(name, there);
      }
      const all = [...merged.values()].sort(
        (a, b) => b.mentions - a.mentions || b.articles - a.articles || (a.name < b.name ? -1 : 1),
      );
      const near = nearOnes(all, min);
      const variants = new Map<Tally, Tally[]>();
      for (const [few, many] of near) variants.set(many, [...(variants.get(many) ?? []), few]);
      return all
        .filter((tally) => tally.mentions >= min && tally.inside > 0 && !near.has(tally))
        .map((tally) => ({
          name: tally.name,
          type: typeOf(tally),
          mentions: tally.mentions,
          articles: tally.articles,
          variants: (variants.get(tally) ?? []).map(({ name, mentions }) => ({ name, mentions })),
          contexts: tally.contexts,
        }));
    },
  };
};
