// Kills runs at random points and lets two use one cache at once; what is found after that must be what is found without a cache.
//
//   npm run --silent build && npx jiti scripts/cache-kill.ts --corpus ../shared/corpora/human-dev.jsonl [--kills 30] [--articles 60]
//
// Twice over: the store alone, with bounds so small that it writes and puts files together all the time, and the built command.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keyOf } from '../src/cache/digest.js';
import { openStore } from '../src/cache/store.js';
import { writeArticles } from './folder.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    kills: { type: 'string', default: '30' },
    articles: { type: 'string', default: '60' },
    child: { type: 'string' },
  },
});
const textOf = (number: number): Buffer => Buffer.from(`${number} `.repeat(50 + (number % 300)));
const numbers = Array.from({ length: 400 }, (_, number) => number);

/** What a store holds that it must not; how much it holds that it may. */
const audit = (folder: string): { readonly wrong: number; readonly right: number } => {
  const store = openStore(folder);
  const found = numbers.flatMap((number) => {
    const value = store.get(keyOf(`${number}`));
    return value ? [value.equals(textOf(number))] : [];
  });
  store.close();
  return { wrong: found.filter((right) => !right).length, right: found.filter(Boolean).length };
};

const ended = (child: ChildProcess): Promise<void> => new Promise((done) => child.on('exit', () => done()));
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

if (options.child) {
  process.stdout.write('.');
  for (;;) {
    const store = openStore(options.child, { segment: 8_000, small: 3, total: 200_000 });
    for (let turn = 0; turn < 60; turn += 1) {
      const number = Math.floor(Math.random() * numbers.length);
      if (!store.get(keyOf(`${number}`))) store.put(keyOf(`${number}`), textOf(number));
    }
    store.close();
  }
}
if (!options.corpus) {
  console.error('usage: jiti scripts/cache-kill.ts --corpus articles.jsonl [--kills 30] [--articles 60]');
  process.exit(2);
}

const home = mkdtempSync(path.join(os.tmpdir(), 'cache-kill-'));
const kills = Number(options.kills);
let failed = 0;

const writer = async (folder: string): Promise<ChildProcess> => {
  const file = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, [path.join(root, 'node_modules/jiti/lib/jiti-cli.mjs'), file, '--child', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // From the first output on it writes; before that there is nothing to kill.
  await new Promise((done) => child.stdout!.once('data', done));
  return child;
};
const store = path.join(home, 'store');
let most = 0;
for (let kill = 0; kill < kills; kill += 2) {
  const children = await Promise.all([writer(store), writer(store)]);
  await wait(20 + Math.random() * 300);
  for (const child of children) {
    const gone = ended(child);
    child.kill('SIGKILL');
    await gone;
  }
  const { wrong, right } = audit(store);
  most = Math.max(most, right);
  failed += wrong;
}
console.log(`store: ${kills} kills, two writers at once, up to ${most} of ${numbers.length} values held: ${failed} wrong`);

writeArticles(options.corpus, path.join(home, 'articles'), Number(options.articles));
const line = [path.join(root, 'dist/cli.js'), 'check', 'articles', '--format', 'json', '--no-config'];
const cache = ['--cache-location', 'cache'];
const check = (...more: readonly string[]): string => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...line, ...more], {
    cwd: home,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
};
const start = Date.now();
const expected = check('--no-cache');
const whole = Date.now() - start;
let different = 0;
for (let kill = 0; kill < kills; kill += 1) {
  // Every third time from nothing, so that killed runs are of all kinds: all new, some new, nothing new.
  if (kill % 3 === 0) rmSync(path.join(home, 'cache'), { recursive: true, force: true });
  const child = spawn(process.execPath, [...line, ...cache], { cwd: home, stdio: 'ignore' });
  const gone = ended(child);
  await wait(Math.random() * whole);
  child.kill('SIGKILL');
  await gone;
  if (kill % 5 === 4 && check(...cache) !== expected) different += 1;
}
rmSync(path.join(home, 'cache'), { recursive: true, force: true });
const both = [0, 1].map(() => spawn(process.execPath, [...line, ...cache], { cwd: home, stdio: 'ignore' }));
await Promise.all(both.map(ended));
if (check(...cache) !== expected) different += 1;
const left = readdirSync(path.join(home, 'cache')).filter((file) => !file.endsWith('.pack'));
console.log(
  `command: ${kills} kills within ${whole} ms, then two at once: ${different} reports other than without a cache; ${left.length} files left over`,
);
rmSync(home, { recursive: true });
process.exitCode = failed + different === 0 ? 0 : 1;
