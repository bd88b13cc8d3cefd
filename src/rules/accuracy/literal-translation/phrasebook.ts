import type { Sentence, Token } from '../../../model/document.js';
import { remembered, type Word } from '../../../model/language.js';
import type { Calque } from './calque.js';
import { nounReadings, verbReadings } from './inflect.js';
import { type Match, matchAt } from './match.js';
import { type Pattern, parsePattern } from './pattern.js';

interface Entry {
  readonly calque: Calque;
  readonly bad: Pattern;
  readonly near: readonly Pattern[];
  readonly unless: readonly Pattern[];
}

export interface Hit extends Match {
  readonly calque: Calque;
}

/** All phrases, found in one walk: a word wakes the few patterns whose anchor it may be. */
export interface Phrasebook {
  find(sentence: Pick<Sentence, 'tokens'>): readonly Hit[];
}

const anywhere = (sentence: Pick<Sentence, 'tokens'>, pattern: Pattern, outside?: Match): boolean =>
  sentence.tokens.some((_, at) => {
    const match = matchAt(sentence, at, pattern);
    return match !== undefined && (!outside || match.to <= outside.from || match.from >= outside.to);
  });

const mostCached = 20_000;

/** @throws Error that names the pattern which cannot be read */
export const phrasebook = (calques: readonly Calque[], isGrammatical: (word: string) => boolean): Phrasebook => {
  const words = new Map<string, Entry[]>();
  const verbs = new Map<string, Entry[]>();
  const nouns = new Map<string, Entry[]>();
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry) => {
    const others = map.get(key);
    if (others) others.push(entry);
    else map.set(key, [entry]);
  };
  const parse = (source: string): Pattern => parsePattern(source, isGrammatical);
  for (const calque of calques) {
    const bad = parse(calque.bad);
    const entry: Entry = { calque, bad, near: (calque.near ?? []).map(parse), unless: (calque.unless ?? []).map(parse) };
    const anchor = bad.items[bad.anchor]!;
    if (anchor.kind === 'word') for (const word of anchor.words) put(words, word, entry);
    else if (anchor.kind === 'verb') for (const base of anchor.bases) put(verbs, base, entry);
    else if (anchor.kind === 'noun') for (const noun of anchor.nouns) put(nouns, noun, entry);
  }

  const wokenBy = (lower: string): Entry[] => {
    const found = new Set(words.get(lower) ?? []);
    for (const [base] of verbReadings(lower)) for (const entry of verbs.get(base) ?? []) found.add(entry);
    for (const noun of nounReadings(lower)) for (const entry of nouns.get(noun) ?? []) found.add(entry);
    return [...found];
  };
  const wakes = remembered((lower) => (wokenBy(lower).length > 0 ? 1 : 0));
  const woken = new Map<string, readonly Entry[]>();
  const entriesFor = ({ lower }: Word): readonly Entry[] => {
    const known = woken.get(lower);
    if (known) return known;
    if (woken.size > mostCached) woken.clear();
    const entries = wokenBy(lower);
    woken.set(lower, entries);
    return entries;
  };

  const hitsAt = function* (sentence: Pick<Sentence, 'tokens'>, at: number, token: Token): Iterable<Hit> {
    for (const { calque, bad, near, unless } of entriesFor(token.word)) {
      const match = matchAt(sentence, at, bad);
      if (!match) continue;
      if (near.length > 0 && !near.some((pattern) => anywhere(sentence, pattern, match))) continue;
      if (unless.some((pattern) => anywhere(sentence, pattern))) continue;
      yield { ...match, calque };
    }
  };

  return {
    find(sentence) {
      const hits: Hit[] = [];
      const { tokens } = sentence;
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at]!;
        if (token.kind === 'word' && wakes(token.word) === 1) hits.push(...hitsAt(sentence, at, token));
      }
      if (hits.length < 2) return hits;
      // The longest stands where several meet.
      hits.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
      const kept: Hit[] = [];
      for (const hit of hits) if (kept.every(({ from, to }) => hit.to <= from || hit.from >= to)) kept.push(hit);
      return kept.sort((a, b) => a.from - b.from);
    },
  };
};
