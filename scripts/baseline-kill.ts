// Two runs of janggal baseline at once on one file, one of them killed at a random moment, again and again: the file must always be
// whole, and a check against it must never be wrong.
//
//   npx jiti scripts/baseline-kill.ts [TIMES]     (30; needs a build)
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generator } from './adoption/random.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = path.join(root, 'dist/cli.js');
const times = Number(process.argv[2] ?? 30);
const folder = mkdtempSync(path.join(os.tmpdir(), 'baseline-kill-'));
const file = path.join(folder, 'janggal-baseline.json');
const random = generator(1);
const halves = ['one', 'two'];
for (const [at, name] of readdirSync(path.join(root, 'seeds'))
  .filter((each) => each.endsWith('.txt'))
  .entries())
  cpSync(path.join(root, 'seeds', name), path.join(folder, halves[at % 2]!, name));

const start = (half: string) =>
  spawn(process.execPath, [cli, 'baseline', '--allow-growth', half], { cwd: folder, stdio: 'ignore' });
const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) =>
    child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(child.exitCode),
  );
const documents = (): readonly string[] =>
  existsSync(file) ? Object.keys((JSON.parse(readFileSync(file, 'utf8')) as { documents: object }).documents) : [];

const before = performance.now();
await ended(start('one'));
const usual = performance.now() - before;

const figures = { runs: times, killed: 0, corrupt: 0, lost: 0, wrong: 0, leftBehind: 0 };
for (let at = 0; at < times; at += 1) {
  rmSync(file, { force: true });
  const victim = start('one');
  const survivor = start('two');
  // Most of them while the file is being written, at the end.
  await new Promise((resolve) => setTimeout(resolve, usual * (at % 3 === 0 ? 2 * random() : 0.8 + random())));
  if (victim.kill('SIGKILL')) figures.killed += 1;
  const [, code] = await Promise.all([ended(victim), ended(survivor)]);
  try {
    const names = documents();
    if (code !== 0 || !names.some((name) => name.startsWith('two/'))) figures.lost += 1;
    const known = names.some((name) => name.startsWith('one/'));
    const { status } = spawnSync(process.execPath, [cli, 'check', 'one', 'two', '--fail-on', 'new', '--quiet'], { cwd: folder });
    if (status !== (known ? 0 : 1)) figures.wrong += 1;
  } catch {
    figures.corrupt += 1;
  }
}
figures.leftBehind = readdirSync(folder).filter((name) => name.endsWith('.tmp')).length;
rmSync(folder, { recursive: true, force: true });
console.log(figures);
process.exitCode = figures.corrupt + figures.lost + figures.wrong > 0 ? 1 : 0;
