// Look-up in a large glossary: 100,000 names, cold and warm.
//
//   npx jiti scripts/bench-glossary.ts [--write]
//
// The names are made of syllables, 60,000 people of two words and 40,000 places of one, so that no list is needed. Queries are
// 2,000 of their words with one damage each. --write puts the figures into reports/speed.md.
import { bind } from '../src/glossary/book.js';
import { openGlossary } from '../src/glossary/match.js';
import type { Term } from '../src/model/glossary.js';
import { keepSection } from './section.ts';

let state = 7;
const below = (limit: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((state / 4_294_967_296) * limit);
};
const syllables =
  'ba be bi bo bu da di do du ga go ha he hi ja jo ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va vi vo wa wi ya yo za zhi kov lev nen nik ski sky vic'.split(
    ' ',
  );
const name = (): string => {
  const text = Array.from({ length: 2 + below(3) }, () => syllables[below(syllables.length)]!).join('');
  return text[0]!.toUpperCase() + text.slice(1);
};
const size = 100_000;
const terms = Array.from({ length: size }, (_, index): Term => {
  const person = index < size * 0.6;
  return {
    term: person ? `${name()} ${name()}` : name(),
    type: person ? 'person' : 'place',
    aliases: [],
    forbidden: [],
    roles: [],
    case: 'exact',
    from: `made.csv:${index + 2}`,
    own: false,
  };
});

const since = (start: bigint): number => Number(process.hrtime.bigint() - start) / 1e6;
let start = process.hrtime.bigint();
const text = bind(terms);
const binding = since(start);
start = process.hrtime.bigint();
const glossary = openGlossary([text]);
const size_ = glossary.size;
const opening = since(start);

const damaged = (word: string): string => {
  const at = 1 + below(word.length - 2);
  return [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + 'aeioumnrst'[below(10)]! + word.slice(at + 1),
    word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
    word.slice(0, at) + 'aeioumnrst'[below(10)]! + word.slice(at),
  ][below(4)]!;
};
const words = terms.flatMap(({ term }) => term.split(' ')).filter((word) => word.length >= 5);
const queries = Array.from({ length: 2_000 }, () => {
  const right = words[below(words.length)]!;
  return { right, word: damaged(right) };
});
start = process.hrtime.bigint();
glossary.near(queries[0]!.word);
const first = since(start);
start = process.hrtime.bigint();
const hits = queries.filter(
  ({ word, right }) => word === right || glossary.knows(word) || glossary.near(word).some((other) => other.word === right),
);
const near = queries.length / (since(start) / 1e3);
const tokens = terms.slice(0, 20_000).map(({ term }) => term.split(' ').map((word) => ({ text: word })));
start = process.hrtime.bigint();
const found = tokens.filter((words) => glossary.match(words, 0)?.length === words.length).length;
const match = tokens.length / (since(start) / 1e3);
const again = queries.slice(0, 500).map(({ word }) => `${word}x`);
start = process.hrtime.bigint();
for (const word of again) glossary.near(word);
const warm = again.length / (since(start) / 1e3);

const lines = [
  `| binding ${size.toLocaleString('en')} rows into a book (done at build time for the shipped glossary) | ${binding.toFixed(0)} ms |`,
  `| opening the book | ${opening.toFixed(1)} ms (${size_.toLocaleString('en')} entries, ${(text.length / 1e6).toFixed(1)} MB) |`,
  `| first near look-up, cold | ${first.toFixed(1)} ms |`,
  `| near look-ups of damaged words, each the first of its kind | ${Math.round(near).toLocaleString('en')} a second, cold shelves included; ${Math.round(warm).toLocaleString('en')} warm |`,
  `| of 2,000 damaged words the right one is among the candidates (or the form is another name) | ${((hits.length / queries.length) * 100).toFixed(1)} % |`,
  `| exact look-ups of whole names, cold | ${Math.round(match).toLocaleString('en')} a second (${found.toLocaleString('en')} of ${tokens.length.toLocaleString('en')} found) |`,
];
const table = ['| look-up over 100,000 entries | |', '| --- | --- |', ...lines].join('\n');
console.log(table);
if (process.argv.includes('--write')) {
  const how = '`npx jiti scripts/bench-glossary.ts --write`: 100,000 made names, 2,000 damaged words.';
  keepSection('speed', 'A large glossary', `${how}\n\n${table}`);
}
