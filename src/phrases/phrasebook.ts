import type { Sentence, Token } from '../model/document.js';
import type { Severity } from '../model/finding.js';
import { remembered, type Word } from '../model/language.js';
import type { Calque } from './calque.js';
import { nounReadings, verbReadings } from './inflect.js';
import { type Match, matchAt } from './match.js';
import { type Pattern, parsePattern } from './pattern.js';

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

type IsGrammatical = (word: string) => boolean;

/** `=kata`, `<base`, `{noun`: what wakes a pattern. */
const keysOf = ({ items, anchor }: Pattern): readonly string[] => {
  const item = items[anchor]!;
  if (item.kind === 'word') return item.words.map((word) => `=${word}`);
  if (item.kind === 'verb') return item.bases.map((base) => `<${base}`);
  return item.kind === 'noun' ? item.nouns.map((noun) => `{${noun}`) : [];
};

/** The keys that a form may be woken by. */
const readings = (lower: string): readonly string[] => [
  `=${lower}`,
  ...verbReadings(lower).map(([base]) => `<${base}`),
  ...nounReadings(lower).map((noun) => `{${noun}`),
];

/**
 * Phrases as text that is searched without being parsed: how many keys there are, a line for each key (`key`, then the numbers of its
 * phrases), and a line of JSON for every phrase.
 * @throws Error that names the pattern which cannot be read
 */
export const bindPhrases = (phrases: readonly Phrase[], isGrammatical: IsGrammatical): string => {
  const keys = new Map<string, number[]>();
  phrases.forEach((phrase, number) => {
    for (const source of [...(phrase.near ?? []), ...(phrase.unless ?? [])]) parsePattern(source, isGrammatical);
    for (const key of new Set(keysOf(parsePattern(phrase.bad, isGrammatical)))) keys.set(key, [...(keys.get(key) ?? []), number]);
  });
  const index = [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, numbers]) => `${key}\t${numbers.join(' ')}`);
  const lines = phrases.map((phrase) => JSON.stringify(phrase));
  return `${[index.length, ...index, ...lines].join('\n')}\n`;
};

interface Entry {
  readonly phrase: Phrase;
  readonly bad: Pattern;
  readonly near: readonly Pattern[];
  readonly unless: readonly Pattern[];
}

const anywhere = (sentence: Pick<Sentence, 'tokens'>, pattern: Pattern, outside?: Match): boolean =>
  sentence.tokens.some((_, at) => {
    const match = matchAt(sentence, at, pattern);
    return match !== undefined && (!outside || match.to <= outside.from || match.from >= outside.to);
  });

const mostCached = 20_000;

/** Opens what `bindPhrases` bound. */
export const openPhrases = (text: string, isGrammatical: IsGrammatical): Phrasebook => {
  const lines = text.split('\n');
  const many = Number(lines[0]);
  const keys = new Map<string, string>();
  for (let at = 1; at <= many; at += 1) {
    const line = lines[at]!;
    const tab = line.indexOf('\t');
    keys.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const parsed = new Map<number, Entry>();
  const entry = (number: number): Entry => {
    const known = parsed.get(number);
    if (known) return known;
    const phrase = JSON.parse(lines[many + 1 + number]!) as Phrase;
    const parse = (source: string): Pattern => parsePattern(source, isGrammatical);
    const made = {
      phrase,
      bad: parse(phrase.bad),
      near: (phrase.near ?? []).map(parse),
      unless: (phrase.unless ?? []).map(parse),
    };
    parsed.set(number, made);
    return made;
  };

  const wakes = remembered((lower) => (readings(lower).some((key) => keys.has(key)) ? 1 : 0));
  const woken = new Map<string, readonly Entry[]>();
  const wokenBy = ({ lower }: Word): readonly Entry[] => {
    const known = woken.get(lower);
    if (known) return known;
    if (woken.size > mostCached) woken.clear();
    const numbers = new Set(readings(lower).flatMap((key) => keys.get(key)?.split(' ').map(Number) ?? []));
    const entries = [...numbers].map(entry);
    woken.set(lower, entries);
    return entries;
  };

  const hitsAt = function* (sentence: Pick<Sentence, 'tokens'>, at: number, token: Token): Iterable<Hit> {
    for (const { phrase, bad, near, unless } of wokenBy(token.word)) {
      const match = matchAt(sentence, at, bad);
      if (!match) continue;
      if (near.length > 0 && !near.some((pattern) => anywhere(sentence, pattern, match))) continue;
      if (unless.some((pattern) => anywhere(sentence, pattern))) continue;
      yield { ...match, phrase };
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
