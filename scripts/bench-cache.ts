// What the cache saves: a folder of articles checked without one, with an empty one, and again with the one that was written.
//
//   npm run --silent build && npx jiti scripts/bench-cache.ts --corpus ../shared/corpora/human-dev.jsonl [--articles 5000] [--write]
//
// The corpus is JSON Lines with a text field. --write puts the table into reports/speed.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeArticles } from './folder.js';
import { keepSection } from './section.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    articles: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '15' },
    write: { type: 'boolean', default: false },
  },
});
if (!options.corpus) {
  console.error('usage: jiti scripts/bench-cache.ts --corpus articles.jsonl [--articles 5000] [--rounds 15] [--write]');
  process.exit(2);
}

const home = mkdtempSync(path.join(os.tmpdir(), 'bench-cache-'));
const folder = path.join(home, 'articles');
const count = Number(options.articles);
const bytes = writeArticles(options.corpus, folder, count);

interface Ran {
  readonly seconds: number;
  readonly report: string;
}
const check = (what: string, ...more: readonly string[]): Ran => {
  const start = process.hrtime.bigint();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(root, 'dist/cli.js'), 'check', what, '--format', 'json', '--no-config', ...more],
    { cwd: home, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, report: stdout };
};

const cache = ['--cache-location', 'cache'];
check('articles/000', '--no-cache');
const without = check('articles', '--no-cache');
const first = check('articles', ...cache);
const second = check('articles', ...cache);
if (first.report !== without.report || second.report !== without.report) throw new Error('the reports differ');
const size = readdirSync(path.join(home, 'cache')).reduce((sum, file) => sum + statSync(path.join(home, 'cache', file)).size, 0);

/** One article, in turn: without, into an empty cache, out of it. */
const times: readonly number[][] = [[], [], []];
mkdirSync(path.join(home, 'one'));
for (let round = 0; round < Number(options.rounds); round += 1) {
  const one = ['--cache-location', `one/${round}`];
  for (const [at, more] of [['--no-cache'], one, one].entries()) times[at]!.push(check('articles/000/7.txt', ...more).seconds);
}
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
const [oneWithout, oneFirst, oneSecond] = times.map(median) as [number, number, number];
rmSync(home, { recursive: true });

const row = (name: string, seconds: number, one: number): string =>
  `| ${name} | ${seconds.toFixed(2)} | ${(without.seconds / seconds).toFixed(1)} × | ${(one * 1000).toFixed(0)} |`;
const table = [
  `| | ${count} articles (${(bytes / 1e6).toFixed(1)} MB), s | as fast as without | one article, ms (median of ${options.rounds}) |`,
  '| --- | --- | --- | --- |',
  row('without a cache', without.seconds, oneWithout),
  row('into an empty cache', first.seconds, oneFirst),
  row('**again, nothing changed**', second.seconds, oneSecond),
  '',
  `One run of each, side by side, as JSON; the three reports are equal byte for byte. The cache takes ${(size / 1e6).toFixed(1)} MB. Asked: 5 × for an`,
  `unchanged folder of 5,000 articles. The machine had ${os.cpus().length} cores and a load of ${os.loadavg()[0]!.toFixed(0)}: the ratio counts, not the seconds.`,
].join('\n');
console.log(table);
if (options.write) {
  const command = 'npx jiti scripts/bench-cache.ts --corpus ../shared/corpora/human-dev.jsonl --write';
  keepSection('speed', 'Cache', `\`${command}\`\n\n${table}`);
}
