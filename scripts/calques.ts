// The pack of literal translations: src/rules/accuracy/literal-translation/*.ts.
//
//   npx jiti scripts/calques.ts --check [FILE…]   every `wrong` sentence is found exactly where it is marked, every `right` one not at
//                                                 all; counts on edited news and on machine passages (needs ../shared)
//   npx jiti scripts/calques.ts --count           writes counts.json: how often each entry stands there (needs ../shared)
//   npx jiti scripts/calques.ts                   binds the pack with its counts: calques.txt and calques.bin of
//                                                 src/language/id/data, docs/calques.md
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeTable } from '../src/language/id/table.js';
import { functionWords } from '../src/language/id/words.js';
import { bindPhrases } from '../src/phrases/bind.js';
import { type Counts, weigh } from './calques/counts.js';
import { type Family, finder, loadFamilies, phrasesOf } from './calques/pack.js';
import { page } from './calques/page.js';
import { faultsOf } from './calques/prove.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'src/rules/accuracy/literal-translation');
const countsFile = path.join(folder, 'counts.json');
const shared = process.env['SHARED'] ?? path.join(root, '../shared');

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'calque.ts')
  .map((file) => path.join(folder, file));
const families: readonly Family[] = await loadFamilies(named.length > 0 ? named.map((file) => path.resolve(file)) : all);

const articles = (file: string): { id: string; text: string }[] =>
  readFileSync(path.join(shared, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** human: edited news; machine: machine passages and the translated seeds; other: human passages translated from English. */
const count = async (show: boolean): Promise<Counts> => {
  const find = finder(families);
  const counts: Record<string, { human: number; machine: number }> = {};
  const passages = new Map<string, Set<string>>();
  const add = async (kind: 'human' | 'machine', group: string, { id, text }: { id: string; text: string }): Promise<void> => {
    for (const { hit, text: matched, start, end } of await find(text)) {
      const entry = counts[hit.phrase.bad] ?? { human: 0, machine: 0 };
      counts[hit.phrase.bad] = entry;
      entry[kind] += 1;
      passages.set(group, (passages.get(group) ?? new Set()).add(id));
      if (show && kind === 'human')
        console.log(
          `${group} ${hit.phrase.bad} · …${text.slice(Math.max(0, start - 60), start)}[[${matched}]]${text.slice(end, end + 60)}…`.replace(
            /\n/gu,
            ' ',
          ),
        );
    }
  };
  for (const article of articles('corpora/human-dev.jsonl')) await add('human', 'HUMAN', article);
  for (const article of articles('corpora/flores-dev.jsonl')) {
    const engine = article.id.replace(/^flores-(.+)-\d+$/u, '$1');
    await add(engine === 'ref' ? 'human' : 'machine', engine === 'ref' ? 'REF' : engine, article);
  }
  for (const article of articles('gold/seeds.jsonl'))
    await add(/^001|^003/u.test(article.id) ? 'human' : 'machine', 'seeds', article);
  console.log(`documents with a hit: ${[...passages].map(([group, ids]) => `${group} ${ids.size}`).join(', ')}`);
  return counts;
};

const sorted = (counts: Counts): Counts => Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

if (process.argv.includes('--check')) {
  console.log(families.map(({ file, calques }) => `${file}: ${calques.length}`).join(', '));
  const faults = await faultsOf(families);
  for (const fault of faults) console.log(`FAULT ${fault}`);
  for (const [bad, { human, machine }] of Object.entries(sorted(await count(true))))
    console.log(`${bad}: human ${human}, machine ${machine}`);
  console.log(faults.length === 0 ? 'no faults' : `${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} else if (process.argv.includes('--count')) {
  writeFileSync(countsFile, `${JSON.stringify(sorted(await count(false)), null, 1)}\n`);
} else {
  const counts = JSON.parse(readFileSync(countsFile, 'utf8')) as Counts;
  const phrases = phrasesOf(families, (calque) => weigh(calque, counts[calque.bad]));
  const { text, keys } = bindPhrases(phrases, (word) => functionWords.has(word));
  const data = path.join(root, 'src/language/id/data');
  writeFileSync(path.join(data, 'calques.txt'), text);
  writeFileSync(path.join(data, 'calques.bin'), new Uint8Array(writeTable(new Map(keys.map((key) => [key, 1]))).buffer));
  writeFileSync(path.join(root, 'docs/calques.md'), page(families, counts));
  console.log(`${phrases.length} phrases`);
}
