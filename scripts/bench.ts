// Start-up, throughput and memory of the built command, against `node -e 0` on the same machine.
//
//   npm run bench -- --corpus ../shared/corpora/human-dev.jsonl [--megabytes 20] [--write]
//
// The corpus is JSON Lines with a text field; it is repeated to the size asked for. --write puts the figures into reports/speed.md.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = path.join(root, 'dist/cli.js');
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    megabytes: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '15' },
    write: { type: 'boolean', default: false },
  },
});

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** Wall time in ms of a child that must not fail for a reason of its own. */
const wall = (args: readonly string[], expected: readonly number[]): number => {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore'], cwd: root });
  if (!expected.includes(status ?? -1)) throw new Error(`${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const article = 'seeds/001_72ad8f4d44b99d4f.txt';
const commands: readonly (readonly [string, readonly string[]])[] = [
  ['node -e 0', ['-e', '0']],
  ['janggal --version', [cli, '--version']],
  ['janggal rules', [cli, 'rules']],
  ['janggal check, one article, plain', [cli, 'check', article, '--format', 'plain', '--no-cache']],
  ['janggal check, one article, json', [cli, 'check', article, '--format', 'json', '--no-cache']],
  ['janggal check, one article, ink', [cli, 'check', article, '--format', 'ink', '--no-cache']],
];
const times = new Map(commands.map(([name]) => [name, [] as number[]]));
// Taken in turn, so that a slow second of the machine hits all of them.
for (let round = 0; round < Number(options.rounds); round += 1)
  for (const [name, args] of commands) times.get(name)!.push(wall(args, [0, 1]));
const base = median(times.get('node -e 0')!);
const startup = commands.map(([name]) => ({ name, ms: median(times.get(name)!), ratio: median(times.get(name)!) / base }));

const peak = async (args: readonly string[]): Promise<{ seconds: number; megabytes: number; half: number }> => {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: root });
  const seen: number[] = [];
  const timer = setInterval(() => {
    try {
      const rss = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
      if (rss) seen.push(Number(rss[1]) / 1024);
    } catch {
      // The child has just ended.
    }
  }, 50);
  await new Promise((done) => child.on('exit', done));
  clearInterval(timer);
  const half = Math.max(0, ...seen.slice(0, seen.length >> 1));
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, megabytes: Math.max(0, ...seen), half };
};

const lines = [
  `Node ${process.version}, ${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), ${new Date().toISOString().slice(0, 10)}; medians of ${options.rounds} runs taken in turn.`,
  '',
  '| command | ms | × `node -e 0` |',
  '| --- | --- | --- |',
  ...startup.map(({ name, ms, ratio }) => `| ${name} | ${ms.toFixed(0)} | ${ratio.toFixed(2)} |`),
];
if (options.corpus) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const file = path.join(folder, 'corpus.jsonl');
  const unit = readFileSync(options.corpus);
  const handle = openSync(file, 'w');
  let bytes = 0;
  while (bytes < Number(options.megabytes) * 1e6) bytes += writeSync(handle, unit);
  // The best of three: whatever else the machine does can only slow a run down.
  const runs = [];
  for (let round = 0; round < 3; round += 1)
    runs.push(await peak([cli, 'check', file, '--format', 'jsonl', '--no-config', '--no-cache']));
  const { seconds, megabytes, half } = runs.sort((a, b) => a.seconds - b.seconds)[0]!;
  rmSync(folder, { recursive: true, force: true });
  lines.push(
    '',
    `Throughput: ${(bytes / 1e6).toFixed(1)} MB of JSON Lines in ${seconds.toFixed(2)} s, **${(bytes / 1e6 / seconds).toFixed(2)} MB/s** with every rule on, one process, one thread, start-up included (best of three).`,
    `Memory: peak ${megabytes.toFixed(0)} MB; in the first half of the run ${half.toFixed(0)} MB.`,
  );
}
console.log(lines.join('\n'));
if (options.write) {
  const report = path.join(root, 'reports/speed.md');
  // What other scripts measured stands in sections of its own.
  const before = readFileSync(report, 'utf8');
  const sections = before.includes('\n## ') ? before.slice(before.indexOf('\n## ')) : '';
  writeFileSync(
    report,
    `# Speed\n\nMeasured by \`npm run bench -- --corpus ../shared/corpora/human-dev.jsonl --write\`; the corpus is not part of the repository, any JSON Lines file of articles will do.\n\n${lines.join('\n')}\n\nAsked: at most 4 × \`node -e 0\` for one article piped; 3 MB/s and flat memory under 250 MB. What was tried for the throughput and\nwhat it would take: docs/decisions/0003-throughput.md; what names cost of it: docs/decisions/0004-names.md.\n${sections}`,
  );
}
