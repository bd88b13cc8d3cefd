// How a newsroom with a folder of damaged articles gets on with a baseline: it accepts what is there, scrapes the folder again, and
// wants to hear of what is new and of nothing else.
//
//   npx jiti scripts/adoption.ts ../shared [--write] [--seed 1]
//
// Needs a build and a folder with eval/damage.mjs and corpora/human-dev.jsonl. --write puts the figures into reports/accuracy.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { DocumentReport } from '../src/model/report.ts';
import { plant } from './adoption/plant.ts';
import { generator } from './adoption/random.ts';
import { furnish, rescrape } from './adoption/rescrape.ts';
import { keepSection } from './section.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, seed: { type: 'string', default: '1' } },
});
const [shared] = positionals;
if (!shared) {
  console.error('usage: npx jiti scripts/adoption.ts FOLDER [--write] [--seed N]');
  process.exit(2);
}
const random = generator(Number(values.seed));
const folder = mkdtempSync(path.join(os.tmpdir(), 'adoption-'));
mkdirSync(path.join(folder, 'articles'));
const articles = 700;
const planted = 20;

const node = (...args: string[]): { stdout: string; status: number | null } => {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}\n${stderr}`);
  return { stdout, status };
};
const janggal = (...args: string[]) => node(path.join(root, 'dist/cli.js'), ...args);
const check = (where: string, ...args: string[]): DocumentReport[] =>
  janggal('check', where, '--format', 'jsonl', ...args)
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as DocumentReport);

const damaged = (seed: number): string[] => {
  const out = path.join(folder, `damaged-${seed}.jsonl`);
  const [from, tool] = ['corpora/human-dev.jsonl', 'eval/damage.mjs'].map((file) => path.resolve(shared, file));
  node(tool!, '--in', from!, '--out', out, '--seed', String(seed));
  return readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
};

const file = (at: number) => path.join(folder, 'articles', `${String(at).padStart(3, '0')}.txt`);
// The corpus is a little short of 700: the rest is damaged anew.
const pages = [...damaged(1), ...damaged(2)].slice(0, articles).map((text) => furnish(text, random));
for (const [at, text] of pages.entries()) writeFileSync(file(at), text);
janggal('baseline', 'articles');
const accepted = check('articles').reduce((sum, { suppressed = [] }) => sum + suppressed.length, 0);

const again = pages.map((text) => rescrape(text, random));
for (const [at, text] of again.entries()) writeFileSync(file(at), text);
const plain = check('articles', '--no-baseline');
const faults = new Map<number, string>();
for (let at = 0; faults.size < planted; at += 1) {
  const page = Math.floor(random() * articles);
  if (faults.has(page)) continue;
  const made = plant(
    again[page]!,
    plain[page]!.findings.map(({ start }) => start),
    at,
    random,
  );
  if (!made) continue;
  again[page] = made.text;
  faults.set(page, made.fault);
  writeFileSync(file(page), made.text);
}

interface Outcome {
  readonly found: number;
  readonly seen: number;
  readonly again: number;
  readonly failed: number;
}
/** `found`: planted faults that are reported as new; `again`: accepted ones that are; `seen`: planted ones janggal sees at all. */
const outcome = (where: string): Outcome => {
  const reports = check(where, '--fail-on', 'new');
  const hits = (findings: DocumentReport['findings'], at: number) =>
    findings.filter(({ text }) => faults.has(at) && (text === faults.get(at) || faults.get(at)!.includes(text)));
  const fresh = reports.map(({ findings }, at) => ({ all: findings, hit: hits(findings, at) }));
  return {
    found: fresh.filter(({ hit }) => hit.length > 0).length,
    seen: reports.filter(({ findings, suppressed = [] }, at) => hits([...findings, ...suppressed], at).length > 0).length,
    again: fresh.reduce((sum, { all, hit }) => sum + all.length - hit.length, 0),
    failed: reports.filter(({ verdict }) => verdict === 'fail').length,
  };
};
const second = outcome('articles');
renameSync(path.join(folder, 'articles'), path.join(folder, 'archive'));
const moved = outcome('archive');
rmSync(folder, { recursive: true, force: true });

const share = (count: number) => `${count} of ${accepted} (${((100 * count) / accepted).toFixed(2)} %)`;
const section = `\`npx jiti scripts/adoption.ts ../shared --write\`: ${articles} articles with planted damage and page furniture are accepted into a baseline
(${accepted} findings); then every page is scraped again (furniture in other places; other white space, quotes, dashes and line ends),
${planted} new faults are planted, most of them beside accepted ones, and \`janggal check articles --fail-on new\` is run. *Moved* is the same
with the folder renamed.

| figure | measured | moved | asked |
| --- | --- | --- | --- |
| new faults reported as new | ${second.found} of ${planted} | ${moved.found} of ${planted} | ${planted} |
| accepted findings reported again | ${share(second.again)} | ${share(moved.again)} | at most 1 % |
`;
console.log(section);
console.log({ second, moved });
if (values.write) keepSection('accuracy', 'Adoption', section);
