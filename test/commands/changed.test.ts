import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/check.js';
import type { Parts } from '../../src/commands/checking.js';
import { explainError } from '../../src/commands/complain.js';
import type { Source } from '../../src/model/document.js';
import { documentOf, type World, type WorldOptions, world } from './world.js';

/** Says of every source that it is fine. */
const parts: Partial<Parts> = {
  create: async () => ({
    async *check(sources) {
      for await (const source of sources) {
        if ('kind' in source) yield source;
        else yield documentOf({ id: source.path, path: (source as Source).path });
      }
    },
    async *read() {},
    async *checkDocument() {},
  }),
};

const env = { PATH: process.env['PATH']!, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=uji', '-c', 'user.email=uji@example.org', '-c', 'protocol.file.allow=always', ...args], {
    cwd,
    env: { ...env, HOME: cwd },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const commit = (cwd: string, message = 'ubah'): void => {
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '-m', message);
};
const put = (cwd: string, name: string, text = 'Kabar baru.\n'): void => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), text);
};

/** A repository with one commit on `main`, and a branch that is checked out. */
const repository = (files: Readonly<Record<string, string>>, options: WorldOptions = {}): World => {
  const at = world({ ...options, files, env });
  git(at.cwd, 'init', '-q', '-b', 'main');
  commit(at.cwd, 'awal');
  git(at.cwd, 'checkout', '-q', '-b', 'cabang');
  return at;
};

const check = async (at: World, line: readonly string[], cwd = at.cwd) => {
  const [out, err] = [at.out().length, at.err().length];
  const argv = [...line, '--format', 'jsonl', '--no-cache'];
  const code = await run(argv, { ...at.io, cwd }, parts).catch((error) => explainError(at.io, error));
  const paths = at
    .out()
    .slice(out)
    .split('\n')
    .filter(Boolean)
    .map((each) => (JSON.parse(each) as { path: string }).path);
  return { code, paths, err: at.err().slice(err) };
};

describe('--changed-since', () => {
  it('takes what is committed, staged, changed and new; not what is gone, ignored or as it was', async () => {
    const at = repository({
      'tetap.txt': 'a',
      'hapus.txt': 'a',
      'pindah.txt': 'Isi yang panjang supaya git melihat bahwa berkas ini hanya berganti nama.\n',
      'ubah.txt': 'a',
      'kembali.txt': 'a',
      '.gitignore': 'abai.txt\n',
    });
    put(at.cwd, 'simpan.txt');
    commit(at.cwd);
    put(at.cwd, 'kembali.txt', 'b');
    git(at.cwd, 'add', '.');
    put(at.cwd, 'kembali.txt', 'a');
    put(at.cwd, 'panggung.txt');
    git(at.cwd, 'add', 'panggung.txt');
    put(at.cwd, 'ubah.txt', 'b');
    put(at.cwd, 'baru.txt');
    put(at.cwd, 'abai.txt');
    rmSync(join(at.cwd, 'hapus.txt'));
    renameSync(join(at.cwd, 'pindah.txt'), join(at.cwd, 'nama.txt'));
    const { code, paths } = await check(at, ['--changed-since', 'main']);
    expect(code).toBe(0);
    expect(paths).toEqual(['baru.txt', 'nama.txt', 'panggung.txt', 'simpan.txt', 'ubah.txt']);
  });

  it('looks from where the branch left, not at what REF has got since', async () => {
    const at = repository({ 'a.txt': 'a', 'b.txt': 'b' });
    put(at.cwd, 'a.txt');
    commit(at.cwd);
    git(at.cwd, 'checkout', '-q', 'main');
    put(at.cwd, 'b.txt');
    commit(at.cwd);
    git(at.cwd, 'checkout', '-q', 'cabang');
    expect((await check(at, ['--changed-since', 'main'])).paths).toEqual(['a.txt']);
  });

  it('keeps to the paths given, and works in a subfolder', async () => {
    const at = repository({ 'awal.txt': 'a' });
    for (const name of ['berita/satu.txt', 'berita/dua.dat', 'lain/tiga.txt']) put(at.cwd, name);
    const below = join(at.cwd, 'berita');
    expect((await check(at, ['--changed-since', 'main'], below)).paths).toEqual(['satu.txt']);
    expect((await check(at, ['../lain', '--changed-since', 'main'], below)).paths).toEqual(['../lain/tiga.txt']);
    expect((await check(at, ['berita/dua.dat', 'awal.txt', '--changed-since', 'main'])).paths).toEqual(['berita/dua.dat']);
  });

  it('takes names as they are', async () => {
    const at = repository({ 'awal.txt': 'a' });
    const names = ['dua kata.txt', '"kutip\'.txt', 'baris\nbaru.txt', 'é–ñ.txt', '-n.txt'];
    for (const name of names) put(at.cwd, name);
    expect([...(await check(at, ['--changed-since', 'main'])).paths].sort()).toEqual([...names].sort());
  });

  it('passes with a word where nothing has changed, and reads no piped article then', async () => {
    const at = repository({ 'a.txt': 'a' }, { stdin: 'Kabar.' });
    expect(await check(at, ['--changed-since', 'main'])).toEqual({
      code: 0,
      paths: [],
      err: 'janggal: no article has changed since main\n',
    });
    expect((await check(at, ['--changed-since', 'main', '--quiet'])).err).toBe('');
    expect((await check(at, ['*.md', '--changed-since', 'main'])).code).toBe(2);
    expect((await check(at, ['none.txt', '--changed-since', 'main'])).code).toBe(2);
  });

  it.each([['tidak-ada'], ['--output=terbaca.txt'], [''], ['main..cabang']])('refuses %j, which is no commit', async (ref) => {
    const at = repository({ 'a.txt': 'a' });
    const { code, err } = await check(at, [`--changed-since=${ref}`]);
    expect(code).toBe(2);
    expect(err).toContain(`git knows no commit "${ref}"`);
    expect(err).toContain('git fetch --unshallow');
  });

  it('says what to do in a shallow clone', async () => {
    const at = repository({ 'a.txt': 'a' });
    put(at.cwd, 'a.txt');
    commit(at.cwd);
    const clone = join(world().cwd, 'klon');
    git(at.cwd, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${at.cwd}`, clone);
    const { code, err } = await check(at, ['--changed-since', 'origin/main'], clone);
    expect(code).toBe(2);
    expect(err).toContain('have no common commit');
    expect(err).toContain('git fetch --unshallow');
  });

  it('says that there is no repository, or no git', async () => {
    const alone = world({ files: { 'a.txt': 'a' }, env: { ...env, GIT_CEILING_DIRECTORIES: '/' } });
    expect((await check(alone, ['--changed-since', 'main'])).err).toContain('this folder is in no git repository');
    const without = world({ files: { 'a.txt': 'a' }, env: { PATH: '/none' } });
    expect((await check(without, ['--changed-since', 'main'])).err).toContain('git, which is not installed');
  });

  it('cannot compare standard input', async () => {
    const at = repository({ 'a.txt': 'a' }, { stdin: 'Kabar.' });
    const { code, err } = await check(at, ['-', '--changed-since', 'main']);
    expect(code).toBe(2);
    expect(err).toContain('git knows nothing of standard input');
  });
});
