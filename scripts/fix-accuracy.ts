// Measures janggal fix: how many of its changes are the correction that an annotation wants.
//
//   npx jiti scripts/fix-accuracy.ts ../shared [--write]
//
// The folder holds eval/damage.mjs and corpora/; none of it is part of the repository. Plants every kind of damage with three seeds,
// and fixes edited news with annotated slips. Prints the changes that are no correction, for reading; --write puts the figures
// into reports/accuracy.md. Takes some minutes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type FixRun, fixCorpus } from './fix-accuracy/run.ts';
import { keepSection } from './section.ts';

const [given] = process.argv.slice(2);
if (!given || given.startsWith('-')) {
  console.error('usage: npx jiti scripts/fix-accuracy.ts FOLDER [--write] (with eval/ and corpora/)');
  process.exit(2);
}
const shared = path.resolve(given);
const folder = mkdtempSync(path.join(os.tmpdir(), 'fix-accuracy-'));
const corpus = (name: string) => path.join(shared, 'corpora', name);

const planted: FixRun[] = [];
for (const seed of ['1', '2', '3']) {
  const file = path.join(folder, `${seed}.jsonl`);
  const damage = path.join(shared, 'eval/damage.mjs');
  const args = [damage, '--in', corpus('human-dev.jsonl'), '--out', file, '--seed', seed];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  planted.push(await fixCorpus(file));
  console.log(`seed ${seed}: ${planted.at(-1)!.changes.length} changes`);
}
rmSync(folder, { recursive: true });
const news = await fixCorpus(corpus('human-slips-dev.jsonl'));

const share = (hits: number, all: number): string => (all === 0 ? '–' : (hits / all).toFixed(3));
const meeting = (run: FixRun) => run.changes.filter(({ slips }) => slips.length > 0);
const rightOf = (run: FixRun) => meeting(run).filter(({ right }) => right);
const sum = (of: (run: FixRun) => number): number => planted.reduce((total, run) => total + of(run), 0);

const asked: Readonly<Record<string, string>> = {
  'split-hyphen': '0.600',
  'doubled-word': '0.600',
  'glued-word': '0.600',
  encoding: '0.600',
};
const kinds = [...new Set(planted.flatMap(({ slips }) => slips.map(({ category }) => category)))].sort();
const rows = kinds.flatMap((kind) => {
  const of = (run: FixRun) => run.slips.filter(({ category }) => category === kind);
  const fixed = (run: FixRun) => of(run).filter(({ corrected }) => corrected).length;
  if (sum(fixed) === 0) return [];
  const lowest = planted.map((run) => share(fixed(run), of(run).length)).sort()[0];
  return [
    `| ${kind} | ${sum((run) => of(run).length)} | ${share(
      sum(fixed),
      sum((run) => of(run).length),
    )} | ${lowest} | ${asked[kind] ?? '–'} |`,
  ];
});

const byRule = new Map<string, { planted: [number, number]; news: [number, number] }>();
for (const [name, run] of [...planted.map((each) => ['planted', each] as const), ['news', news] as const]) {
  for (const { change, right } of meeting(run)) {
    const row = byRule.get(change.finding.rule) ?? { planted: [0, 0], news: [0, 0] };
    row[name][0] += 1;
    if (right) row[name][1] += 1;
    byRule.set(change.finding.rule, row);
  }
}

const off = news.changes.filter(({ slips }) => slips.length === 0);
const wrong = [...planted.flatMap(meeting), ...meeting(news)].filter(({ right }) => !right);
for (const { id, change, shown, slips } of wrong)
  console.log(`not the correction: ${change.finding.rule} ${id} ${shown} wants ${slips.map(({ suggestion }) => suggestion)}`);
for (const { id, change, shown } of off) console.log(`meets no slip: ${change.finding.rule} ${id} ${shown}`);

const section = `\`npx jiti scripts/fix-accuracy.ts ../shared --write\`: \`janggal fix\` on human-dev with all kinds of damage planted (damage.mjs, seeds 1, 2, 3)
and on edited news (human-slips-dev). A change is right where the text around it is what the annotation makes of it.

| figure | measured | asked |
| --- | --- | --- |
| planted damage: changes that meet it and are its correction | ${share(
  sum((run) => rightOf(run).length),
  sum((run) => meeting(run).length),
)} (${sum((run) => rightOf(run).length)} of ${sum((run) => meeting(run).length)}) | 0.970 |
| planted damage: changes that meet none, per 1,000 words (slips that the desk let pass; \`joined-word\`, \`missing-space\` above all) | ${(
  (sum((run) => run.changes.length - meeting(run).length) * 1000) / sum(({ words }) => words)
).toFixed(3)} | – |
| edited news: changes that meet no annotated slip, per 1,000 words | ${((off.length * 1000) / news.words).toFixed(3)} (${off.length} in ${news.words} words) | at most 0.050 |
| edited news: changes that meet an annotated slip and are its correction to the letter | ${share(rightOf(news).length, meeting(news).length)} (${rightOf(news).length} of ${meeting(news).length}) | – |
| texts whose score fell | ${planted.reduce((total, { fallen }) => total + fallen, news.fallen)} | 0 |

| planted | spans | fixed | lowest of 3 | asked |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

| rule | changes on planted damage | right | changes on annotated slips | right |
| --- | --- | --- | --- | --- |
${[...byRule]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, { planted: p, news: n }]) => `| ${rule} | ${p[0]} | ${share(p[1], p[0])} | ${n[0]} | ${share(n[1], n[0])} |`)
  .join('\n')}
`;
console.log(section);
if (process.argv.includes('--write')) keepSection('accuracy', 'Fix', section);
