// Builds src/language/id/data/words.tsv from a list of word counts.
//
//   npx jiti scripts/lexicon.ts ../shared/lexicon/word-counts.tsv
//
// In: word, count, count inside a sentence, of those with a capital (tab-separated, # comments).
// Out: the same figures sorted by UTF-16 unit, so that the lexicon can search its lines without parsing them.
// The built file is committed: the counts stand outside the repository.
import { readFileSync, writeFileSync } from 'node:fs';

const [input] = process.argv.slice(2);
if (!input) {
  console.error('usage: jiti scripts/lexicon.ts word-counts.tsv');
  process.exit(2);
}
const rows = readFileSync(input, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .filter((cells) => cells.length === 4 && cells[0] === cells[0]!.toLowerCase());
rows.sort(([a], [b]) => (`${a}\t` < `${b}\t` ? -1 : 1));
writeFileSync(
  new URL('../src/language/id/data/words.tsv', import.meta.url),
  `${rows.map((cells) => cells.join('\t')).join('\n')}\n`,
);
console.log(`${rows.length} forms`);
