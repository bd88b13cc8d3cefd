import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loader } from '../src/loader.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = path.join(root, 'dist/cli.js');
let folder: string;
beforeAll(() => {
  if (!existsSync(cli)) throw new Error('the command is not built: npm run build (npm test does it)');
  folder = mkdtempSync(path.join(os.tmpdir(), 'janggal-start-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The modules a run of the built command loads, by a load hook and what its own loader reads; what is bundled shows by its chunk's content. */
const loaded = (...args: string[]): string[] => {
  const log = path.join(folder, `log-${Math.abs(args.join().length)}-${args.length}.txt`);
  writeFileSync(log, '');
  const hooks = path.join(folder, 'hooks.mjs');
  writeFileSync(
    hooks,
    `import { appendFileSync } from 'node:fs';\nexport const load = async (url, context, next) => { appendFileSync(process.env.LOADED, url + '\\n'); return next(url, context); };\n`,
  );
  const register = path.join(folder, 'register.mjs');
  writeFileSync(
    register,
    `import fs from 'node:fs';
import { register, syncBuiltinESMExports } from 'node:module';
register(${JSON.stringify(`file://${hooks}`)});
const read = fs.readFileSync;
fs.readFileSync = (file, ...rest) => {
  if (String(file).endsWith('.cjs')) fs.appendFileSync(process.env.LOADED, 'file://' + file + '\\n');
  return read(file, ...rest);
};
syncBuiltinESMExports();
`,
  );
  const { status, stderr } = spawnSync(process.execPath, ['--import', `file://${register}`, cli, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LOADED: log, GITHUB_ACTIONS: '' },
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status} ${stderr}`);
  return readFileSync(log, 'utf8').split('\n').filter(Boolean);
};

const contains = (url: string, text: string): boolean =>
  url.startsWith('file:') && /\.c?js$/u.test(url) && readFileSync(fileURLToPath(url), 'utf8').includes(text);

describe('a piped check of one article', () => {
  it('loads no Ink, React, franc, HTML or Markdown parser, no zod and nothing of natural', () => {
    const urls = loaded('check', 'seeds/001_72ad8f4d44b99d4f.txt', '--format', 'plain', '--no-cache');
    expect(urls.length).toBeGreaterThan(3);
    const marks = {
      ink: 'node_modules/ink/build',
      react: 'node_modules/react/',
      yoga: 'node_modules/yoga-layout',
      franc: 'node_modules/franc/',
      linkedom: 'node_modules/linkedom',
      micromark: 'node_modules/micromark/',
      zod: 'node_modules/zod',
    };
    for (const [name, mark] of Object.entries(marks))
      expect(
        urls.filter((url) => contains(url, mark)),
        name,
      ).toEqual([]);
    expect(urls.filter((url) => url.includes('/natural/'))).toEqual([]);
  });

  it('does load Ink where the Ink report is asked for, so the check above can fail', () => {
    const urls = loaded('check', 'seeds/001_72ad8f4d44b99d4f.txt', '--format', 'ink', '--no-cache');
    expect(urls.some((url) => contains(url, 'node_modules/ink/build'))).toBe(true);
  });
});

it('loads neither rules nor the language where everything is in the cache', () => {
  const line = [
    'check',
    'seeds/002_e7bd42b0a48ae168.txt',
    '--format',
    'plain',
    '--exit-zero',
    '--no-config',
    '--cache-location',
    path.join(folder, 'cache'),
  ];
  const rules = (urls: readonly string[]) => urls.filter((url) => contains(url, '//#region src/rules/fluency/split-hyphen.ts'));
  expect(rules(loaded(...line))).not.toEqual([]);
  expect(rules(loaded(...line))).toEqual([]);
});

it('runs what was compiled when it was built', () => {
  const { load, scripts } = loader();
  load(path.join(root, 'dist/command.cjs'));
  expect(scripts.size).toBeGreaterThan(0);
  for (const [file, script] of scripts) expect(script.cachedDataRejected, file).toBe(false);
});

it('reads a configuration that is a module, which a compiled script cannot import of itself', () => {
  for (const [file, text] of [
    ['janggal.config.mjs', "export default { minSeverity: 'major' };"],
    ['janggal.config.ts', "export default { minSeverity: 'major' as const };"],
  ] as const) {
    const home = mkdtempSync(path.join(folder, 'config-'));
    writeFileSync(path.join(home, file), text);
    const { stdout } = spawnSync(process.execPath, [cli, 'check', '--print-config'], { cwd: home, encoding: 'utf8' });
    expect(JSON.parse(stdout).minSeverity, file).toBe('major');
  }
});

it('answers --version without loading a command', () => {
  expect(loaded('--version').filter((url) => url.startsWith('file:') && url.includes('/dist/'))).toHaveLength(1);
});

it('carries what it needs: data, glossary, licences of what is bundled', () => {
  for (const file of [
    'dist/data/words.bin',
    'dist/THIRD-PARTY-LICENSES.txt',
    'glossary/persons.csv',
    'schema/report.schema.json',
    'schema/config.schema.json',
  ]) {
    expect(existsSync(path.join(root, file)), file).toBe(true);
  }
  expect(readFileSync(path.join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')).toContain('franc 6.2.0 (MIT)');
});
