import type { Sentence } from '../model/document.js';
import type { Severity } from '../model/finding.js';
import { remembered, type Word } from '../model/language.js';
import type { BoundPhrases } from '../model/lexicon.js';
import { escaped, seek } from '../model/lines.js';
import type { Calque } from './calque.js';
import { nounReadings, verbReadings } from './inflect.js';
import { type Match, matchAt, mayMatchAt } from './match.js';
import { type IsGrammatical, type Pattern, readPattern } from './pattern.js';

/** What of a calque is needed to find it and say so; its sentences prove it elsewhere. */
export interface Phrase extends Pick<Calque, 'bad' | 'good' | 'advice' | 'from' | 'near' | 'unless'> {
  readonly severity: Severity;
  /** Share of its hits that were damage on measured text. */
  readonly confidence: number;
}

export interface Hit extends Match {
  readonly phrase: Phrase;
}

/** All phrases, found in one walk: a word wakes the few patterns whose anchor it may be. */
export interface Phrasebook {
  find(sentence: Pick<Sentence, 'tokens'>): readonly Hit[];
}

/** The keys that a form may be woken by: what `bindPhrases` files patterns under. */
const readings = (lower: string): readonly string[] => [
  `=${lower}`,
  ...verbReadings(lower).map(([base]) => `<${base}`),
  ...nounReadings(lower).map((noun) => `{${noun}`),
];

interface Entry {
  readonly phrase: Phrase;
  readonly bad: Pattern;
  /** Read when the phrase itself was found. */
  readonly conditions: () => { readonly near: readonly Pattern[]; readonly unless: readonly Pattern[] };
}

const anywhere = (sentence: Pick<Sentence, 'tokens'>, pattern: Pattern, outside?: Match): boolean =>
  sentence.tokens.some((_, at) => {
    const match = matchAt(sentence, at, pattern);
    return match !== undefined && (!outside || match.to <= outside.from || match.from >= outside.to);
  });

/** Whether what must stand beside the phrase does, and nothing that makes it right. */
const holds = (sentence: Pick<Sentence, 'tokens'>, match: Match, { conditions }: Entry): boolean => {
  const { near, unless } = conditions();
  if (near.length > 0 && !near.some((pattern) => anywhere(sentence, pattern, match))) return false;
  return !unless.some((pattern) => anywhere(sentence, pattern));
};

/** The longest stands where several meet. */
const longest = (hits: Hit[]): readonly Hit[] => {
  if (hits.length < 2) return hits;
  hits.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: Hit[] = [];
  for (const hit of hits) if (kept.every(({ from, to }) => hit.to <= from || hit.from >= to)) kept.push(hit);
  return kept.sort((a, b) => a.from - b.from);
};

/** Between the phrases and the keys of a bound text. */
export const part = '\f';

/** Where the phrases stand that a key wakes. */
const placesOf = (index: string, key: string): readonly number[] => {
  const head = `${escaped(key)}\t`;
  const at = seek(index, head);
  if (!index.startsWith(head, at)) return [];
  return index
    .slice(at + head.length, index.indexOf('\n', at))
    .split(' ')
    .map((place) => Number.parseInt(place, 36));
};

const wordPlaces = 1 << 14;

interface Ranked {
  readonly entry: Entry;
  readonly rank: number;
}

/** The patterns that a word wakes, by the word that must stand after it, or before it, where a pattern names one. */
interface Woken {
  readonly lower: string;
  readonly always: readonly Ranked[];
  readonly after: ReadonlyMap<string, readonly Ranked[]>;
  readonly before: ReadonlyMap<string, readonly Ranked[]>;
}

const wordsAt = ({ items, anchor }: Pattern, step: 1 | -1): readonly string[] | undefined => {
  const item = items[anchor + step];
  return item?.kind === 'word' && !item.optional ? item.words : undefined;
};

const sort = (lower: string, entries: readonly Entry[]): Woken => {
  const always: Ranked[] = [];
  const after = new Map<string, Ranked[]>();
  const before = new Map<string, Ranked[]>();
  entries.forEach((entry, rank) => {
    const next = wordsAt(entry.bad, 1);
    const words = next ?? wordsAt(entry.bad, -1);
    if (!words) always.push({ entry, rank });
    const filed = next ? after : before;
    for (const word of new Set(words)) filed.set(word, [...(filed.get(word) ?? []), { entry, rank }]);
  });
  return { lower, always, after, before };
};

const none: readonly Ranked[] = [];

/** Those of them that may match between two words, in order. */
const beside = ({ always, after, before }: Woken, previous = '', next = ''): readonly Ranked[] => {
  const ahead = after.get(next) ?? none;
  const behind = before.get(previous) ?? none;
  if (ahead.length + behind.length === 0) return always;
  return [...always, ...ahead, ...behind].sort((a, b) => a.rank - b.rank);
};

/** Opens what `bindPhrases` (bind.ts) bound: a table tells which words wake anything, the rest is searched and parsed when they do. */
export const openPhrases = ({ keys, text }: BoundPhrases, isGrammatical: IsGrammatical): Phrasebook => {
  const parsed = new Map<number, Entry>();
  let index: string | undefined;
  const entryAt = (place: number): Entry => {
    const known = parsed.get(place);
    if (known) return known;
    const phrase = JSON.parse(text().slice(place, text().indexOf('\n', place))) as Phrase;
    const read = (source: string): Pattern => readPattern(source, isGrammatical);
    let conditions: ReturnType<Entry['conditions']> | undefined;
    const made: Entry = {
      phrase,
      bad: read(phrase.bad),
      conditions: () => {
        conditions ??= { near: (phrase.near ?? []).map(read), unless: (phrase.unless ?? []).map(read) };
        return conditions;
      },
    };
    parsed.set(place, made);
    return made;
  };

  const wakes = remembered((lower) => (readings(lower).some((key) => keys().get(key) > 0) ? 1 : 0));
  const wake = (lower: string): Woken => {
    index ??= text().slice(text().indexOf(part) + 1);
    const places = new Set<number>();
    for (const key of readings(lower)) if (keys().get(key) > 0) for (const place of placesOf(index, key)) places.add(place);
    return sort(lower, [...places].map(entryAt));
  };
  // Filed by the number of a word; another word of that place takes it over.
  const woken = new Array<Woken | undefined>(wordPlaces).fill(undefined);
  const wokenBy = ({ id, lower }: Word): Woken => {
    const known = woken[id & (wordPlaces - 1)];
    if (known?.lower === lower) return known;
    const fresh = wake(lower);
    woken[id & (wordPlaces - 1)] = fresh;
    return fresh;
  };

  return {
    find(sentence) {
      const hits: Hit[] = [];
      const { tokens } = sentence;
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at]!;
        if (token.kind !== 'word' || wakes(token.word) === 0) continue;
        for (const { entry } of beside(wokenBy(token.word), tokens[at - 1]?.lower, tokens[at + 1]?.lower)) {
          const match = mayMatchAt(sentence, at, entry.bad) ? matchAt(sentence, at, entry.bad) : undefined;
          if (match && holds(sentence, match, entry)) hits.push({ ...match, phrase: entry.phrase });
        }
      }
      return longest(hits);
    },
  };
};
