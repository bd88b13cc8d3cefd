// Plants the damage that an article does not betray: every mention of one name of the glossary is damaged.
//
//   npx jiti scripts/damage-glossary.ts ../shared/corpora/human-dev.jsonl damaged.jsonl [seed] [--both]
//
// Half of the articles get one damaged form throughout (a machine that knows the name badly), the other half a form of its own
// at every mention (a machine that guesses anew). With --both a person is chosen, and first name and surname are damaged where
// they stand together. Gold has the fields that eval/evaluate.mjs reads.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shippedFromCsv } from '../src/glossary/load.js';

const {
  values: { both },
  positionals: [input, output, seed = '1'],
} = parseArgs({ allowPositionals: true, options: { both: { type: 'boolean', default: false } } });
if (!input || !output) {
  console.error('usage: jiti scripts/damage-glossary.ts clean.jsonl damaged.jsonl [seed]');
  process.exit(2);
}

// mulberry32: small, seeded, the same everywhere
let state = Number(seed) >>> 0;
const random = (): number => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = state;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const below = (limit: number): number => Math.floor(random() * limit);
const letter = (): string => 'aeiourstnkbdhl'[below(14)]!;

/** One damage as machines make them: a piece of one or two letters lost, a letter changed, two swapped, one put in, `-is` for `-y`. */
const garble = (name: string): string => {
  const at = 1 + below(name.length - 3);
  const made = [
    () => name.slice(0, at) + name.slice(at + 2),
    () => name.slice(0, at) + name.slice(at + 1),
    () => name.slice(0, at) + letter() + name.slice(at + 1),
    () => name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2),
    () => (/[yi]$/u.test(name) ? `${name.slice(0, -1)}is` : name.slice(0, at) + letter() + name.slice(at)),
  ][below(5)]!();
  return made.toLowerCase() === name.toLowerCase() ? garble(name) : made;
};

interface Line {
  readonly id: string;
  readonly text: string;
}

// A name is told by its last word of five letters and more: the surname of a person, the proper part of a place.
const targets = new Map<string, Set<string>>();
const people = new Set<string>();
for (const { term, aliases, type } of await shippedFromCsv()) {
  if (type === 'term' || type === 'work') continue;
  for (const form of [term, ...aliases]) {
    const words = form.split(' ').filter((word) => /^\p{Lu}[\p{Ll}’']{4,}$/u.test(word));
    const last = words.at(-1);
    if (type === 'person' && words.length > 1 && words.length === form.split(' ').length) people.add(form);
    if (!last || (type !== 'person' && words.length > 1)) continue;
    targets.set(last, (targets.get(last) ?? new Set()).add(form));
  }
}

/** Every word of a name damaged. */
const damagedForm = (name: string): string => name.split(' ').map(garble).join(' ');

/** People of the glossary whose full name stands in a text. */
const bothNames = (text: string): string[] =>
  [...new Set(text.match(/(?<![\p{L}-])\p{Lu}[\p{Ll}’']{4,} \p{Lu}[\p{Ll}’']{4,}(?![\p{L}-])/gu) ?? [])].filter((pair) =>
    people.has(pair),
  );

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
let planted = 0;
const lines = readFileSync(input, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .flatMap((line) => {
    const { id, text } = JSON.parse(line) as Line;
    // Only where the name is written as a name inside a sentence, and never as a small word.
    const present = [...new Set(text.match(/(?<=\p{Ll},? )\p{Lu}[\p{Ll}’']{4,}(?![\p{L}-])/gu) ?? [])].filter(
      (name) =>
        [...(targets.get(name) ?? [])].some((form) => text.includes(form)) &&
        !new RegExp(`(?<!\\p{L})${escaped(name.toLowerCase())}(?!\\p{L})`, 'u').test(text),
    );
    const choices = both ? bothNames(text) : present;
    if (choices.length === 0) return [];
    const name = choices[below(choices.length)]!;
    const throughout = random() < 0.5 ? damagedForm(name) : undefined;
    const spans: object[] = [];
    let made = '';
    let last = 0;
    for (const { index } of text.matchAll(new RegExp(`(?<![\\p{L}-])${escaped(name)}(?![\\p{L}-])`, 'gu'))) {
      made += text.slice(last, index);
      const words = name.split(' ');
      for (const [at, put] of (throughout ?? damagedForm(name)).split(' ').entries()) {
        if (at > 0) made += ' ';
        made += put;
        const [start, end] = [made.length - put.length, made.length];
        spans.push({ start, end, category: 'garbled-name', severity: 'major', suggestion: words[at], surface: put });
      }
      last = index + name.length;
    }
    made += text.slice(last);
    planted += spans.length;
    return [JSON.stringify({ id: `${id}~${seed}`, is_mt: true, text: made, spans })];
  });
writeFileSync(output, `${lines.join('\n')}\n`);
console.log(`${lines.length} articles, ${planted} damaged words`);
