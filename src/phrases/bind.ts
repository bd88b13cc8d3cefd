import type { BoundPhrases } from '../model/lexicon.js';
import { escaped } from '../model/lines.js';
import { type IsGrammatical, type Pattern, parsePattern } from './pattern.js';
import { type Phrase, part } from './phrasebook.js';

/** `=kata`, `<base`, `{noun`: what wakes a pattern. */
const keysOf = ({ items, anchor }: Pattern): readonly string[] => {
  const item = items[anchor]!;
  if (item.kind === 'word') return item.words.map((word) => `=${word}`);
  if (item.kind === 'verb') return item.bases.map((base) => `<${base}`);
  return item.kind === 'noun' ? item.nouns.map((noun) => `{${noun}`) : [];
};

/**
 * Phrases as text that is searched without being parsed: a line of JSON for every phrase; then sorted lines, a key and where the
 * phrases that it wakes stand. The keys alone, for a table that dismisses most words without a search (scripts/calques.ts).
 * @throws Error that names the pattern which cannot be read
 */
export const bindPhrases = (
  phrases: readonly Phrase[],
  isGrammatical: IsGrammatical,
): { readonly text: string; readonly keys: readonly string[] } => {
  const places = new Map<string, number[]>();
  let lines = '';
  for (const phrase of phrases) {
    for (const source of [...(phrase.near ?? []), ...(phrase.unless ?? [])]) parsePattern(source, isGrammatical);
    for (const key of new Set(keysOf(parsePattern(phrase.bad, isGrammatical))))
      places.set(key, [...(places.get(key) ?? []), lines.length]);
    lines += `${escaped(JSON.stringify(phrase))}\n`;
  }
  const index = [...places].map(([key, found]) => `${escaped(key)}\t${found.map((at) => at.toString(36)).join(' ')}\n`);
  index.sort((a, b) => (a < b ? -1 : 1));
  return { text: lines + part + index.join(''), keys: [...places.keys()] };
};

/** What was bound, to be opened without being written. */
export const inMemory = ({ text, keys }: ReturnType<typeof bindPhrases>): BoundPhrases => {
  const known = new Set(keys);
  return { text: () => text, keys: () => ({ get: (key) => (known.has(key) ? 1 : 0) }) };
};
