import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = path.join(root, 'dist/cli.js');
const load = (file: string) => parse(readFileSync(path.join(root, file), 'utf8'));

const damaged = `Pemerintah membahas undang -undang baru bersama para petani di balai desa pada hari Senin. Leave a Reply

Mereka membawa barang -barang bantuan ke desa -desa yang terendam banjir sejak pekan lalu, kata warga setempat.
Bantuan itu tiba lewat jalan -jalan kecil karena jembatan utama rusak dan belum sempat diperbaiki oleh dinas pekerjaan umum.
`;
const clean = 'Warga desa menanam padi setiap musim hujan dan menjual hasilnya di pasar kecamatan.\n';

/** A folder with a damaged and a clean article; the command is the built one. */
const place = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'janggal-ci-'));
  writeFileSync(path.join(folder, 'rusak.txt'), damaged);
  writeFileSync(path.join(folder, 'baik.txt'), clean);
  return folder;
};
const environment = {
  PATH: process.env['PATH'],
  HOME: os.tmpdir(),
  XDG_CACHE_HOME: mkdtempSync(path.join(os.tmpdir(), 'cache-')),
};
const run = (command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...environment, ...env } });

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[] };
}

describe('action.yml', () => {
  const { inputs, runs } = load('action.yml') as Action;

  /** Runs the step as the runner would: inputs or their defaults into the environment, then the script. */
  const step = (given: Readonly<Record<string, string>>, cwd = place()) => {
    const { run: script = '', env = {} } = runs.steps[0]!;
    expect(Object.keys(given).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
    const filled = Object.fromEntries(
      Object.entries(env).map(([name, value]) => [
        name,
        value.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/gu, (_, input: string) => given[input] ?? inputs[input]!.default),
      ]),
    );
    const output = path.join(cwd, 'output.txt');
    const result = run('bash', ['-c', script], cwd, {
      ...filled,
      GITHUB_ACTION_PATH: root,
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: output,
      JANGGAL_COMMAND: `${process.execPath} ${cli}`,
    });
    return { ...result, cwd, output: readFileSync(output, 'utf8') };
  };

  it('puts no input into the script itself', () => {
    expect(runs.steps.filter(({ run: script }) => script?.includes('${{'))).toEqual([]);
  });

  it('annotates, fails where the gate fails, and writes SARIF', () => {
    const { status, stdout, output, cwd } = step({ version: 'local', 'fail-on': 'major, score<85', sarif: 'janggal.sarif' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=rusak\.txt/mu);
    expect(output).toBe('exit-code=1\n');
    expect(JSON.parse(readFileSync(path.join(cwd, 'janggal.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('passes where nothing fails, and takes paths and more arguments', () => {
    const { status, output } = step({ version: 'local', paths: 'baik.txt', arguments: '--min-severity minor --no-cache' });
    expect({ status, output }).toEqual({ status: 0, output: 'exit-code=0\n' });
  });

  it('runs nothing that stands in an input', () => {
    const { status, stderr, cwd } = step({
      version: 'local',
      paths: '$(touch terpanggil) ;touch terpanggil; baik.txt',
      arguments: '`touch terpanggil`',
    });
    expect(status).toBe(2);
    expect(stderr).not.toContain('    at ');
    expect(existsSync(path.join(cwd, 'terpanggil'))).toBe(false);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks = load('.pre-commit-hooks.yaml') as readonly {
    readonly id: string;
    readonly entry: string;
    readonly files: string;
  }[];
  const hook = (id: string, cwd: string, files: readonly string[]) => {
    const [name, ...args] = hooks.find((each) => each.id === id)!.entry.split(' ');
    expect(name).toBe('janggal');
    return run(process.execPath, [cli, ...args, ...files], cwd);
  };

  it('checks the files of a commit', () => {
    const { status, stdout } = hook('janggal', place(), ['rusak.txt', 'baik.txt']);
    expect(status).toBe(1);
    expect(stdout).toContain('fluency/split-hyphen');
  });

  it('mends what needs nobody to look at it', () => {
    const cwd = place();
    expect(hook('janggal-fix', cwd, ['rusak.txt']).status).toBe(0);
    expect(readFileSync(path.join(cwd, 'rusak.txt'), 'utf8')).toContain('undang-undang');
  });

  it('takes articles and leaves other files', () => {
    const takes = hooks.map(({ files }) => new RegExp(files));
    expect(takes.map((pattern) => ['a.txt', 'b.html', 'c.md'].every((file) => pattern.test(file)))).toEqual([true, true]);
    expect(takes.map((pattern) => ['a.ts', 'b.png', 'glossary.csv'].some((file) => pattern.test(file)))).toEqual([false, false]);
  });
});

it('ci/gitlab.yml checks, and writes what GitLab reads', () => {
  const { variables, janggal } = load('ci/gitlab.yml') as {
    variables: Record<string, string>;
    janggal: { script: readonly string[]; artifacts: { reports: Record<string, string> } };
  };
  const cwd = place();
  const script = janggal.script.join('\n').replace('npx --yes "janggal@$JANGGAL_VERSION"', `${process.execPath} ${cli}`);
  const { status, stdout } = run('bash', ['-e', '-c', script], cwd, { ...variables, JANGGAL_ARGUMENTS: '--fail-on major' });
  expect(status).toBe(1);
  expect(stdout).toContain('rusak.txt:1:');
  const { codequality = '', junit = '' } = janggal.artifacts.reports;
  expect(JSON.parse(readFileSync(path.join(cwd, codequality), 'utf8'))[0]).toMatchObject({ location: { path: 'rusak.txt' } });
  expect(readFileSync(path.join(cwd, junit), 'utf8')).toContain('<testsuite');
});
