// Writes what the engine compiles of the built command while it checks the seeds, beside every chunk (src/loader.ts reads it).
// The build runs it; node runs nothing else here, for what was compiled under other settings of the engine would be refused.
import { readdirSync, writeFileSync } from 'node:fs';
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
for (const format of ['json', 'plain'])
  await run(['check', ...seeds.map((file) => path.join('seeds', file)), '--format', format], io);
for (const [file, script] of scripts) writeFileSync(compiledOf(file), script.createCachedData());
