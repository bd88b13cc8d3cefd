// How fast the review is: the first screen on the seeds, and key to frame on an article of 20,000 words.
//
//   npm run build && npx jiti scripts/bench-review.ts [--write]      --write puts the table into reports/speed.md
//
// The first screen is timed in a pseudo-terminal (script), from the start of the process to the first whole frame; key to frame in
// the reducer and Ink's render, from the press to the frame being handed to the terminal.
import { spawn, spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createJiti } from 'jiti';
import { createStore } from '../src/commands/review/store.ts';
import { createJanggal } from '../src/index.ts';
import { textDocument } from '../src/read/text.ts';
import { marksOf } from '../src/ui/review/place.ts';
import { initial } from '../src/ui/review/state.ts';
import { keepSection } from './section.ts';

const { import: load } = createJiti(import.meta.url, { jsx: { runtime: 'automatic' } });
const { draw } = await load<typeof import('../src/ui/review/review.js')>('../src/ui/review/review.tsx');
const root = fileURLToPath(new URL('..', import.meta.url));
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const elapsed = (since: bigint): number => Number(process.hrtime.bigint() - since) / 1e6;

const bare = (): number => {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, ['-e', '0']);
  return elapsed(start);
};

/** From the start of the process to its first whole frame. */
const firstScreen = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const command = `stty rows 40 cols 140; exec env -u CI ${process.execPath} dist/cli.js review seeds/*.txt --locale en`;
    let seen = '';
    const start = process.hrtime.bigint();
    const child = spawn('script', ['-qfc', command, '/dev/null'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
    child.on('error', reject);
    child.stdout.on('data', (chunk: Buffer) => {
      seen += chunk.toString('latin1');
      if (!seen.includes('all keys')) return;
      child.stdout.removeAllListeners('data');
      resolve(elapsed(start));
      child.stdin.write('\u0003');
    });
  });

const starts: number[] = [];
const screens: number[] = [];
for (let round = 0; round < 11; round += 1) {
  starts.push(bare());
  screens.push(await firstScreen());
}

const sentence =
  'Pemerintah daerah membahas undang -undang baru tentang harga pupuk bersama para petani dan pedagang di balai desa itu. ';
const words = sentence.trim().split(' ').length;
const text = Array.from({ length: Math.ceil(20_000 / words) }, (_, at) => sentence + (at % 5 === 4 ? '\n\n' : '')).join('');
const janggal = await createJanggal({ language: 'id' });
const document = textDocument(text, { id: 'panjang.txt', path: 'panjang.txt' });
const outcome = await janggal.checkText(text, 'panjang.txt');
if (outcome.kind !== 'document') throw new Error(outcome.message);
const store = createStore(initial(['panjang.txt'], { columns: 140, rows: 40 }), () => {});
store.dispatch({
  type: 'arrived',
  path: 'panjang.txt',
  entries: [
    {
      kind: 'opened',
      id: 'panjang.txt',
      path: 'panjang.txt',
      format: 'text',
      document,
      report: outcome,
      conditions: [],
      marks: marksOf(document, outcome.findings),
    },
  ],
});
let framed: (() => void) | undefined;
const output = Object.assign(
  new Writable({
    decodeStrings: false,
    write(frame: string, _, done) {
      if (frame.length > 1000) framed?.();
      done();
    },
  }),
  { isTTY: true, columns: 140, rows: 40 },
);
const keys: string[] = [];
const input = Object.assign(new EventEmitter(), {
  isTTY: true,
  setRawMode: () => {},
  setEncoding: () => {},
  ref: () => {},
  unref: () => {},
  read: () => keys.shift() ?? null,
});
const screen = draw(
  store,
  { locale: 'en', colour: true, ruleOf: () => undefined, termOf: () => undefined },
  { input: input as unknown as NodeJS.ReadStream, output: output as unknown as NodeJS.WriteStream },
);
const press = (key: string): Promise<number> =>
  new Promise((resolve) => {
    const start = process.hrtime.bigint();
    framed = () => {
      framed = undefined;
      resolve(elapsed(start));
    };
    keys.push(key);
    input.emit('readable');
  });
const cycle = ['j', 'a', 'j', 'x', ' ', 'k', 'u', 'j', '\u0004', 'a', 'G', 'g'];
const times: number[] = [];
for (let at = 0; at < 240; at += 1) times.push(await press(cycle[at % cycle.length]!));
screen.unmount();
const sorted = [...times].sort((a, b) => a - b);
const ratios = screens.map((time, index) => time / starts[index]!);

const table = [
  '| review | | asked |',
  '| --- | --- | --- |',
  `| first whole screen on the five seeds, from the start of the process | ${median(screens).toFixed(0)} ms, **${median(ratios).toFixed(1)} ×** \`node -e 0\` (${median(starts).toFixed(0)} ms) | at most 10 × |`,
  `| key to frame, ${outcome.words.toLocaleString('en')} words, ${outcome.findings.length.toLocaleString('en')} findings, 140 × 40 | median **${median(times).toFixed(1)} ms**, 95 % under ${sorted[Math.floor(sorted.length * 0.95)]!.toFixed(1)} ms | under 50 ms |`,
].join('\n');
console.log(table);
if (process.argv.includes('--write'))
  keepSection(
    'speed',
    'The review',
    `\`npx jiti scripts/bench-review.ts --write\`; medians of 11 starts in turn and of 240 keys.\n\n${table}`,
  );
process.exit(0);
