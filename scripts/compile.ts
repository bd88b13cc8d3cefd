// Writes what the engine compiles of the built command while it checks the seeds, beside every chunk (src/loader.ts reads it).
// The build runs it; node runs nothing else here, for what was compiled under other settings of the engine would be refused.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledOf, loader } from '../src/loader.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { load, scripts } = loader();
const { run } = load(path.join(root, 'dist/command.cjs')) as typeof import('../src/command.js');
const seeds = readdirSync(path.join(root, 'seeds')).filter((file) => file.endsWith('.txt'));
const silent = { isTTY: false, write: async () => true };
const io = {
  stdin: { piped: false, read: () => process.stdin },
  stdout: silent,
  stderr: silent,
  env: {},
  cwd: root,
  columns: 80,
  version: '',
  scratch: new Set<string>(),
};
// A cache of its own, empty at first: the second run finds everything in it.
const cache = mkdtempSync(path.join(os.tmpdir(), 'janggal-cache-'));
for (const format of ['json', 'plain'])
  await run(['check', ...seeds.map((file) => path.join('seeds', file)), '--format', format, '--cache-location', cache], io);
rmSync(cache, { recursive: true });
for (const [file, script] of scripts) writeFileSync(compiledOf(file), script.createCachedData());
