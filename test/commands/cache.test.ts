import { appendFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/commands/check.js';
import { loadParts, type Parts } from '../../src/commands/checking.js';
import { explainError } from '../../src/commands/complain.js';
import { type World, world } from './world.js';

const torn = 'Parlemen mengesahkan undang -undang itu setelah orang - orang berunjuk rasa di depan gedung pada hari Senin.\n';
const records = [
  { id: 'satu', title: 'Judul', text: torn },
  { id: 'dua', text: `Kabar lain. ${torn}` },
];
const files = {
  'a.txt': torn,
  'b/sama.txt': torn,
  'c.md': `# Sidang\n\n${torn}`,
  'd.html': `<title>Sidang</title><article><p>${torn}</p></article>`,
  'e.jsonl': `${records.map((record) => JSON.stringify(record)).join('\n')}\n`,
  'f.json': JSON.stringify(records),
  'kosong.txt': '',
  'glosarium/persons.csv': 'term,forbidden\nBudi Santoso,Budy Santoso\n',
};

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Checkers that were made. */
  readonly made: number;
}

/** Runs in a world that stays, with a build of our own and checkers counted. */
const check = async (at: World, line: readonly string[] = [], build = 'satu'): Promise<Ran> => {
  const { create } = await loadParts();
  let made = 0;
  const parts: Partial<Parts> = {
    build: () => build,
    create: (options) => {
      made += 1;
      return create(options);
    },
  };
  const [out, err] = [at.out().length, at.err().length];
  // Run from its sources janggal binds the shipped glossary anew for every checker.
  const argv = [...line, '--format', 'json', '--cache-location', '.simpan', '--no-default-glossary'];
  const code = await run(line.some((word) => !word.startsWith('-')) ? argv : ['.', ...argv], at.io, parts).catch((error) =>
    explainError(at.io, error),
  );
  return { code, out: at.out().slice(out), err: at.err().slice(err), made };
};

afterEach(() => void vi.restoreAllMocks());

describe('the cache', () => {
  it('gives the same report byte for byte, of every format, and makes no checker', async () => {
    const at = world({ files });
    const without = await check(at, ['--no-cache']);
    const first = await check(at);
    expect(existsSync(join(at.cwd, '.simpan'))).toBe(true);
    const { made, ...again } = await check(at);
    // The empty file is a failure, which is never remembered.
    expect(made).toBe(1);
    expect(again.out).toBe(without.out);
    expect(first.out).toBe(without.out);
    expect(again.code).toBe(without.code);
    expect((await check(at, ['a.txt', 'b', 'c.md', 'd.html', 'e.jsonl', 'f.json'])).made).toBe(0);
  });

  it('remembers nothing under rules of your own, which are code', async () => {
    const rule = { id: 'fluency/sidang', artifact: 'other-fluency', severity: 'minor', confidence: 0.5, languages: ['id'] };
    const card = JSON.stringify({ ...rule, summary: { id: 'Sidang.', en: 'Sidang.' }, why: 'Uji.', incorrect: [], correct: [] });
    const config = `export default { customRules: [{ ...${card}, *check() {} }] };`;
    const at = world({ files: { 'a.txt': torn, 'janggal.config.mjs': config } });
    expect(await check(at, ['a.txt'])).toMatchObject({ code: 0, err: '', made: 1 });
    expect(await check(at, ['a.txt'])).toMatchObject({ code: 0, err: '', made: 1 });
    expect(existsSync(join(at.cwd, '.simpan'))).toBe(false);
  });

  it('calls a text by the name of the file it is found in now', async () => {
    const at = world({ files: { 'a.txt': torn } });
    await check(at);
    writeFileSync(join(at.cwd, 'z.txt'), torn);
    const { out, made } = await check(at, ['z.txt']);
    expect(made).toBe(0);
    expect(JSON.parse(out).documents[0]).toMatchObject({ id: 'z.txt', path: 'z.txt' });
  });

  it('knows records by what they say, wherever they stand', async () => {
    const at = world({ files: { 'e.jsonl': files['e.jsonl'] } });
    await check(at);
    writeFileSync(join(at.cwd, 'e.jsonl'), `${JSON.stringify({ id: 'tiga', title: 'Lain', text: torn })}\n${files['e.jsonl']}`);
    const { out, made } = await check(at);
    expect(made).toBe(0);
    const { documents } = JSON.parse(out);
    expect(documents.map(({ id }: { id: string }) => id)).toEqual(['e.jsonl#tiga', 'e.jsonl#satu', 'e.jsonl#dua']);
    expect(documents[0].meta).toEqual({ title: 'Lain' });
  });

  it('checks a text that changed, whatever its time says', async () => {
    const at = world({ files: { 'a.txt': torn } });
    const before = JSON.parse((await check(at)).out).documents[0].findings.length;
    appendFileSync(join(at.cwd, 'a.txt'), 'Mereka membahas langkah -langkah darurat.\n');
    const { out, made } = await check(at);
    expect(made).toBe(1);
    expect(JSON.parse(out).documents[0].findings.length).toBeGreaterThan(before);
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, string?]>([
    ['a rule', ['--no-rule', 'fluency/split-hyphen'], {}],
    ['the language of messages', ['--locale', 'id'], {}],
    ['a glossary', ['--glossary', 'glosarium/persons.csv'], {}],
    ['the configuration', [], { 'janggal.config.json': '{"rules":{"fluency/split-hyphen":"critical"}}' }],
    ['an entry of ignore', [], { 'janggal.config.json': '{"ignore":[{"text":"undang -undang","reason":"kutipan"}]}' }],
    ['another build', [], {}, 'dua'],
  ])('is not asked under other settings: %s', async (_, line, more, build) => {
    const at = world({ files: { 'a.txt': torn, 'glosarium/persons.csv': files['glosarium/persons.csv'] } });
    await check(at, ['a.txt']);
    for (const [name, text] of Object.entries(more)) writeFileSync(join(at.cwd, name), text);
    const { out, made } = await check(at, ['a.txt', ...line], build);
    expect(made).toBe(1);
    expect(out).toBe((await check(at, ['a.txt', ...line, '--no-cache'])).out);
  });

  it('is asked under another gate, which is judged anew', async () => {
    const at = world({ files: { 'a.txt': torn } });
    expect((await check(at, ['a.txt', '--fail-on', 'critical'])).code).toBe(0);
    expect(await check(at, ['a.txt', '--fail-on', 'minor'])).toMatchObject({ code: 1, made: 0 });
  });

  it('sees the content of a glossary, not its name', async () => {
    const text = `${torn.trim()} Menurut Budy Santoso, sidang akan dilanjutkan pekan depan.\n`;
    const at = world({ files: { 'a.txt': text, 'glosarium/persons.csv': files['glosarium/persons.csv'] } });
    const line = ['a.txt', '--glossary', 'glosarium/persons.csv'];
    expect((await check(at, line)).out).toContain('Budy Santoso');
    expect((await check(at, line)).made).toBe(0);
    writeFileSync(join(at.cwd, 'glosarium/persons.csv'), 'term\nBudi Santoso\nBudy Santoso\n');
    const { out, made } = await check(at, line);
    expect(made).toBe(1);
    expect(JSON.parse(out).documents[0].findings.map(({ text: found }: { text: string }) => found)).not.toContain('Budy Santoso');
    writeFileSync(join(at.cwd, 'glosarium/persons.csv'), 'nama\nBudi\n');
    expect(await check(at, line)).toMatchObject({ code: 2, out: '' });
  });

  it('tells files apart that an entry of ignore tells apart', async () => {
    const config = '{"ignore":[{"rule":"fluency/*","path":"arsip/","reason":"lama"}]}';
    const at = world({ files: { 'janggal.config.json': config, 'arsip/a.txt': torn, 'b.txt': torn } });
    // The checker itself asks the process where it is.
    vi.spyOn(process, 'cwd').mockReturnValue(at.cwd);
    await check(at);
    const { out, made } = await check(at);
    expect(made).toBe(0);
    const [old, other] = JSON.parse(out).documents;
    expect(old.findings).toEqual([]);
    expect(other.findings).not.toEqual([]);
  });

  it('gives the settings of each path their own', async () => {
    const config = '{"overrides":[{"files":["arsip/"],"rules":{"fluency/split-hyphen":"off"}}]}';
    const at = world({ files: { 'janggal.config.json': config, 'arsip/a.txt': torn, 'b.txt': torn } });
    const without = await check(at, ['--no-cache']);
    await check(at);
    expect(await check(at)).toMatchObject({ out: without.out, made: 0 });
  });

  it('is kept by nobody where it is not wanted', async () => {
    const at = world({ files: { 'a.txt': torn } });
    await check(at, ['--no-cache']);
    expect(readdirSync(at.cwd)).toEqual(['a.txt']);
  });

  it('refuses a file for a folder', async () => {
    const at = world({ files: { 'a.txt': torn, '.simpan': '' } });
    const { code, err } = await check(at);
    expect(code).toBe(2);
    expect(err).toContain('--cache-location: .simpan is a file');
  });

  it('lies with the packages of the project, or in the folder of the user for caches', async () => {
    const { create, find, defaultFields, rules } = await loadParts();
    const parts: Parts = { create, find, defaultFields, rules, build: () => 'satu' };
    const at = world({ files: { 'a.txt': torn } });
    const io = {
      ...at.io,
      env: { ...at.io.env, HOME: at.cwd, XDG_CACHE_HOME: join(at.cwd, 'xdg'), LOCALAPPDATA: join(at.cwd, 'xdg') },
    };
    await run(['a.txt', '--no-default-glossary'], io, parts);
    expect(readdirSync(join(at.cwd, 'xdg', 'janggal'))).toHaveLength(1);
    mkdirSync(join(at.cwd, 'node_modules'));
    writeFileSync(join(at.cwd, 'package.json'), '{}');
    await run(['a.txt', '--no-default-glossary'], io, parts);
    expect(readdirSync(join(at.cwd, 'node_modules', '.cache', 'janggal'))).toHaveLength(1);
  });
});
