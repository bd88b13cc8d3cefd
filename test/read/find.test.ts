import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Source } from '../../src/model/document.js';
import { type FindOptions, find, fromFile, fromText, isFailure } from '../../src/read/index.js';
import { failureOf, gather, readAll } from './support.js';

const text = 'Pasar malam dibuka lagi di tepi sungai.\n';
let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'baca-'));
});

afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Writes files; a name that ends in `/` is a folder. */
const lay = (files: Readonly<Record<string, string | Uint8Array>>) => {
  for (const [name, content] of Object.entries(files)) {
    const path = join(cwd, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, content);
  }
};

const found = (paths: readonly string[], options: Partial<FindOptions> = {}) =>
  gather(find(paths, { cwd, maxFileSize: 4096, ...options }));

const names = async (...paths: readonly string[]) =>
  (await found(paths)).map((one) => (isFailure(one) ? `! ${one.message}` : one.path));

const sources = async (paths: readonly string[], options: Partial<FindOptions> = {}): Promise<Source[]> =>
  (await found(paths, options)).filter((one): one is Source => !isFailure(one));

describe('finding', () => {
  test('a folder gives its articles, sorted, whatever the depth', async () => {
    lay({
      'b.txt': text,
      'a/z.md': text,
      'a/c.html.gz': text,
      'a-1.json': text,
      'a.jsonl': text,
      'foto.png': text,
      'x.HTM': text,
      'kosong/': '',
    });
    expect(await names('.')).toEqual(['a-1.json', 'a.jsonl', 'a/c.html.gz', 'a/z.md', 'b.txt', 'x.HTM']);
    expect((await sources(['.'])).map(({ format }) => format)).toEqual(['json', 'jsonl', 'html', 'markdown', 'text', 'html']);
  });

  test('a folder without articles and a glob without files give nothing', async () => {
    lay({ 'kosong/': '', 'gambar/a.png': 'x' });
    expect(await names('kosong', 'gambar', '*.txt')).toEqual([]);
  });

  test('every file is given once, in the order of the arguments', async () => {
    lay({ 'b.txt': text, 'a.txt': text });
    symlinkSync('a.txt', join(cwd, 'c.txt'));
    expect(await names('b.txt', '.', './a.txt', '*.txt', 'c.txt')).toEqual(['b.txt', 'a.txt']);
  });

  test('.gitignore and .janggalignore count at every level, the nearer one more', async () => {
    lay({
      '.gitignore': 'draf/\n*.html\n# catatan\n',
      '.janggalignore': '/lama.txt\n',
      'lama.txt': text,
      'baru.txt': text,
      'a.html': text,
      'draf/a.txt': text,
      'kota/.gitignore': '!a.html\n/uji-*.txt\n',
      'kota/a.html': text,
      'kota/uji-1.txt': text,
      'kota/lama.txt': text,
      'kota/dalam/uji-1.txt': text,
      'node_modules/p/readme.md': text,
      '.git/info.txt': text,
    });
    expect(await names('.')).toEqual(['baru.txt', 'kota/a.html', 'kota/dalam/uji-1.txt', 'kota/lama.txt']);
    expect(await names('**/*.{txt,html}')).toEqual(['baru.txt', 'kota/a.html', 'kota/dalam/uji-1.txt', 'kota/lama.txt']);
    expect(await names('kota')).toEqual(['kota/a.html', 'kota/dalam/uji-1.txt', 'kota/lama.txt']);
  });

  test('what is named is read, ignored or not, of whatever extension', async () => {
    lay({ '.gitignore': 'draf/\n*.log\n', 'draf/a.txt': text, 'b.log': text });
    expect(await names('draf', 'b.log')).toEqual(['draf/a.txt', 'b.log']);
    expect(await names('draf/*.txt')).toEqual(['draf/a.txt']);
    expect(await names('*/*.txt')).toEqual([]);
    expect(await names(join(cwd, 'draf', '*.txt'))).toEqual(['draf/a.txt']);
    expect((await sources(['b.log']))[0]?.format).toBe('text');
    expect((await sources(['b.log'], { format: 'markdown' }))[0]?.format).toBe('markdown');
  });

  test('globs are globs only where no such file exists', async () => {
    lay({ '[1].txt': text, '1.txt': text, 'a.dat': text, 'a.md': text });
    expect(await names('[1].txt')).toEqual(['[1].txt']);
    expect(await names('?.*')).toEqual(['1.txt', 'a.md']);
    expect(await names('*.dat')).toEqual(['a.dat']);
  });

  test('what does not exist is a failure, the others are found', async () => {
    lay({ 'a.txt': text });
    expect(await names('b.txt', 'a.txt', 'a.txt/b', 'x\0y')).toEqual([
      '! b.txt does not exist; check the path',
      'a.txt',
      '! a.txt/b does not exist; check the path',
      expect.stringMatching(/^! /),
    ]);
    expect((await found(['b.txt']))[0]).toMatchObject({ kind: 'failure', code: 'not-found', path: 'b.txt' });
  });

  test('links that lead in a circle end', async () => {
    lay({ 'a/a.txt': text });
    symlinkSync('..', join(cwd, 'a/atas'));
    symlinkSync('diri', join(cwd, 'diri'));
    symlinkSync('hilang.txt', join(cwd, 'putus.txt'));
    expect(await names('.')).toEqual(['a/a.txt']);
    expect(await names('diri')).toEqual(['! diri is a link that leads to itself; remove the link']);
  });

  test('paths outside the working directory are shown from it', async () => {
    lay({ 'a.txt': text, 'sub/': '' });
    expect((await sources(['../a.txt'], { cwd: join(cwd, 'sub') })).map(({ path }) => path)).toEqual(['../a.txt']);
  });

  test('- is standard input, its format that of the given name', async () => {
    const stdin = async function* () {
      yield Buffer.from('# Judul\n\n');
      yield Buffer.from('Isi berita.');
    };
    const [plain] = await sources(['-'], { stdin });
    expect(await readAll(plain!)).toMatchObject([
      { id: '<stdin>', raw: '# Judul\n\nIsi berita.', text: '# Judul\n\nIsi berita.' },
    ]);
    const [named] = await sources(['-'], { stdin, stdinFilename: 'berita/a.md' });
    expect(await readAll(named!)).toMatchObject([{ id: 'berita/a.md', text: 'Judul\n\nIsi berita.' }]);
    expect(await sources(['-', '-'], { stdin })).toHaveLength(1);
    const [small] = await sources(['-'], { stdin, maxFileSize: 10 });
    expect(await failureOf(small!)).toMatchObject({ code: 'too-large' });
    expect(await names('-')).toEqual(['! standard input cannot be read here; name a file instead of -']);
  });
});

describe('reading what was found', () => {
  test('packed files are read, streamed where the format streams', async () => {
    lay({ 'a.txt.gz': gzipSync(text), 'b.jsonl.gz': gzipSync(`{"text":"${text.trim()}"}\n`.repeat(500)) });
    const [a, b] = await sources(['.']);
    expect(await readAll(a!)).toMatchObject([{ raw: text }]);
    expect(await readAll(b!, { maxFileSize: 200 })).toHaveLength(500);
  });

  test('a file that vanishes is one failure', async () => {
    lay({ 'a.txt': text, 'b.jsonl': '{}' });
    const [a, b] = await sources(['.']);
    rmSync(join(cwd, 'a.txt'));
    rmSync(join(cwd, 'b.jsonl'));
    const gone = (path: string) => ({
      code: 'not-found',
      path,
      message: `${path} does not exist, or no longer does; check the path`,
    });
    expect(await failureOf(a!)).toMatchObject(gone('a.txt'));
    expect(await failureOf(b!)).toMatchObject(gone('b.jsonl'));
  });

  test('a folder, a large file and a forbidden one are failures with what to do', async () => {
    lay({ 'sub/': '', 'besar.txt': text.repeat(200), 'rahasia.txt': text });
    expect((await failureOf(fromFile('sub', { cwd }))).message).toBe(
      'sub is a folder, not a file; name the files in it or check the folder itself',
    );
    const [large] = await sources(['besar.txt']);
    expect((await failureOf(large!)).message).toBe('besar.txt is larger than 4 KiB; split it or raise --max-file-size');
    chmodSync(join(cwd, 'rahasia.txt'), 0);
    if (process.getuid?.() === 0) return;
    expect((await failureOf(fromFile('rahasia.txt', { cwd }))).message).toBe(
      'rahasia.txt may not be read; change its permissions or leave it out',
    );
  });

  test('a source that throws anything is one failure', async () => {
    const source: Source = { path: 'a.txt', format: 'text', bytes: () => Promise.reject(new Error('jaringan\nputus')) };
    expect(await failureOf(source)).toMatchObject({ code: 'unreadable', message: expect.stringContaining('jaringan putus') });
  });

  test('a string is a source too, with every character it has', async () => {
    for (const raw of ['Warga pulang.', '\ufeffWarga pulang.', 'Warga \ud800 pulang.', 'Warga \0 “pulang”.']) {
      expect(await readAll(fromText(raw))).toMatchObject([{ id: '<text>', raw }]);
    }
    expect(await readAll(fromText('# Warga', { path: 'a.md' }))).toMatchObject([{ id: 'a.md', text: 'Warga' }]);
    expect(await readAll(fromText('{"text":"Warga pulang."}', { format: 'jsonl' }))).toMatchObject([{ text: 'Warga pulang.' }]);
  });
});
