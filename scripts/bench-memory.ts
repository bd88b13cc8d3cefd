// Memory of the built command over a long stream of records, as it grows.
//
//   npm run --silent build && npx jiti scripts/bench-memory.ts --corpus ../shared/corpora/human-dev.jsonl [--megabytes 150] [--fresh 0.02] [--write]
//
// The corpus is JSON Lines with a text field; it is repeated to the size asked for, and nothing is written to the disk but the
// two files of --split. --fresh changes a letter in that share of the words, each time another one: a corpus that is never
// the same twice, so that what is remembered of words is put to the test. --write puts the figures into reports/speed.md.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keepSection } from './section.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    megabytes: { type: 'string', default: '150' },
    fresh: { type: 'string', default: '0' },
    cli: { type: 'string', default: path.join(root, 'dist/cli.js') },
    write: { type: 'boolean', default: false },
  },
});
if (!options.corpus) {
  console.error('usage: jiti scripts/bench-memory.ts --corpus articles.jsonl [--megabytes 150] [--fresh 0.02] [--write]');
  process.exit(2);
}
const wanted = Number(options.megabytes) * 1e6;
const share = Number(options.fresh);
const unit = readFileSync(options.corpus, 'utf8').trimEnd().split('\n');

let seed = 1;
/** The same figures in every run. */
const random = (below: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed % below;
};
const letter = (): string => String.fromCharCode(97 + random(26));
const freshened = (line: string): string =>
  share === 0
    ? line
    : line.replace(/(?<=[ a-z])[a-z]{4,}/gu, (word) => {
        if (random(10_000) >= share * 10_000) return word;
        const at = random(word.length);
        return word.slice(0, at) + letter() + letter() + word.slice(at + 1);
      });

const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-memory-'));
const [pass, fail] = [path.join(folder, 'pass.jsonl'), path.join(folder, 'fail.jsonl')];
const child = spawn(
  process.execPath,
  [
    ...[options.cli, 'check', '-', '--no-cache', '--no-config', '--input-format', 'jsonl', '--format', 'jsonl=/dev/null'],
    ...['--split', `pass=${pass}`, `fail=${fail}`],
  ],
  { cwd: root, stdio: ['pipe', 'ignore', 'ignore'] },
);
const ended = once(child, 'exit');

/** MB of the child, now or at most. */
const megabytes = (what: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`${what}:\\s+(\\d+)`, 'u').exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const start = process.hrtime.bigint();
const rows: string[] = [];
let sent = 0;
let records = 0;
let peak = 0;
let tenth = 0;
let sum = 0;
let looks = 0;
while (sent < wanted) {
  const line = `${freshened(unit[records % unit.length]!)}\n`;
  records += 1;
  sent += Buffer.byteLength(line);
  if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  if (records % 64 !== 0) continue;
  peak = Math.max(peak, megabytes('VmHWM'));
  sum += megabytes('VmRSS');
  looks += 1;
  if (sent < ((tenth + 1) * wanted) / 10) continue;
  tenth += 1;
  rows.push(`| ${(sent / 1e6).toFixed(0)} | ${(sum / looks).toFixed(0)} | ${peak.toFixed(0)} |`);
  console.error(rows.at(-1));
  [sum, looks] = [0, 0];
}
child.stdin.end();
await ended;
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const back = statSync(pass).size + statSync(fail).size;
rmSync(folder, { recursive: true, force: true });

const stream =
  share === 0 ? 'the corpus again and again' : `the corpus again and again, a letter changed in ${share * 100} % of its words`;
const lines = [
  `${records} records, ${(sent / 1e6).toFixed(0)} MB of JSON Lines on standard input (${stream}), \`--format jsonl=/dev/null --split pass=… fail=…\`: ` +
    `**peak ${peak.toFixed(0)} MB** in ${seconds.toFixed(0)} s; ${back === sent ? 'both files together are as long as the stream' : `${sent - back} bytes are missing`}.`,
  '',
  '| MB read | memory, mean since the last line (MB) | peak so far (MB) |',
  '| --- | --- | --- |',
  ...rows,
].join('\n');
console.log(lines);
if (options.write) {
  const title = share === 0 ? 'Memory' : 'Memory, never the same word twice';
  const command = `npx jiti scripts/bench-memory.ts --corpus ../shared/corpora/human-dev.jsonl --megabytes ${options.megabytes}${share === 0 ? '' : ` --fresh ${share}`} --write`;
  keepSection('speed', title, `\`${command}\`\n\n${lines}\n\nAsked: under 300 MB and flat over 1 GB.`);
}
