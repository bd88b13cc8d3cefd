// The lexicon alone: how long it takes to open, what it weighs, how fast it answers.
//
//   npx jiti scripts/bench-lexicon.ts ../shared/lexicon/word-counts.tsv [--write]      --write puts the table into reports/speed.md
//
// Each figure is of a fresh process of its own; look-ups are of forms of edited text and of as many that are not there.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepSection } from './section.ts';

const data = (file: string): URL => new URL(`../src/language/id/data/${file}`, import.meta.url);
const files = ['forms.bin', 'english.bin', 'counts.bin', 'words.bin', 'supplement.txt', 'translations.tsv'];

if (process.argv.includes('--child')) {
  const rss = (): number => process.memoryUsage().rss / 1e6;
  const before = rss();
  const start = process.hrtime.bigint();
  const { indonesian } = await import('../src/language/id/index.js');
  const { lexicon } = indonesian;
  const loading = process.hrtime.bigint();
  // The first question opens the tables.
  lexicon.knownForm('perundingannya');
  lexicon.englishSize('river');
  indonesian.word('perundingan');
  const opened = Number(process.hrtime.bigint() - loading) / 1e6;
  const memory = rss() - before;
  const forms = readFileSync(process.argv.at(-1)!, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t')[0]!);
  const strange = forms.map((form) => `${form.slice(1)}q${form[0]}`);
  const rate = (ask: (form: string) => unknown, list: readonly string[]): number => {
    for (const form of list) ask(form);
    const begin = process.hrtime.bigint();
    for (let round = 0; round < 5; round += 1) for (const form of list) ask(form);
    return (5 * list.length) / (Number(process.hrtime.bigint() - begin) / 1e3);
  };
  const both = forms.flatMap((form, at) => [form, strange[at]!]);
  console.log(
    JSON.stringify({
      opened,
      modules: Number(loading - start) / 1e6,
      memory,
      count: rate((form) => lexicon.about(form), both),
      english: rate((form) => lexicon.englishSize(form), both),
      known: rate((form) => lexicon.knownForm(form), forms),
      strange: rate((form) => lexicon.knownForm(form), strange),
      interned: rate((form) => lexicon.knownAs(indonesian.word(form)), forms),
    }),
  );
} else {
  const words = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  if (!words) {
    console.error('usage: jiti scripts/bench-lexicon.ts word-counts.tsv [--write]');
    process.exit(2);
  }
  type Figures = Readonly<Record<'opened' | 'memory' | 'count' | 'english' | 'known' | 'strange' | 'interned', number>>;
  const runs = Array.from(
    { length: 5 },
    () =>
      JSON.parse(
        execFileSync('npx', ['jiti', fileURLToPath(import.meta.url), '--child', path.resolve(words!)], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      ) as Figures,
  );
  const median = (of: (figures: Figures) => number): number => runs.map(of).sort((a, b) => a - b)[runs.length >> 1]!;
  const size = files.reduce((sum, file) => sum + statSync(data(file)).size, 0);
  const table = [
    '| lexicon (medians of 5 processes) | | asked |',
    '| --- | --- | --- |',
    `| opening it, first answer | ${median(({ opened }) => opened).toFixed(1)} ms | at most 40 |`,
    `| memory | ${median(({ memory }) => memory).toFixed(1)} MB, code included | at most 30 |`,
    `| files | ${(size / 1e6).toFixed(1)} MB | – |`,
    `| is it a word, forms of edited text | ${median(({ known }) => known).toFixed(1)} M a second | 2 |`,
    `| the same, forms that a text has had before | ${median(({ interned }) => interned).toFixed(1)} M a second | 2 |`,
    `| how common is it, half of the forms unknown | ${median(({ count }) => count).toFixed(1)} M a second | 2 |`,
    `| is it English, half of the forms unknown | ${median(({ english }) => english).toFixed(1)} M a second | 2 |`,
    `| is it a word, forms that are none (every formation is tried) | ${median(({ strange }) => strange).toFixed(2)} M a second | – |`,
  ].join('\n');
  console.log(table);
  if (process.argv.includes('--write')) {
    const command = 'npx jiti scripts/bench-lexicon.ts ../shared/lexicon/word-counts.tsv --write';
    keepSection('speed', 'The lexicon', `\`${command}\`\n\n${table}`);
  }
}
