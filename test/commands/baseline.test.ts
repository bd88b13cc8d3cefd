import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/index.js';
import { type World, world } from './world.js';

const old =
  'Warga desa menunggu di di balai kota sampai malam karena hujan turun terus sejak pagi hari dan jalan menuju pasar tertutup lumpur. Petugas memasang tenda darurat untuk para pengungsi di lapangan sekolah, sedangkan bantuan makanan baru tiba menjelang malam setelah truk melewati jalan memutar.';
const fresh = 'Menteri itu membahas rancangan undang -undang baru bersama para wakil rakyat di gedung parlemen kemarin sore.';

/** Runs a command line in a folder that stays; what it prints is its own. */
const at =
  ({ io }: World) =>
  async (...line: readonly string[]) => {
    let [out, err] = ['', ''];
    const keep = (add: (text: string) => void) => ({
      isTTY: false,
      async write(text: string) {
        add(text);
        return true;
      },
    });
    const code = await run(line, {
      ...io,
      stdout: keep((text) => (out += text)),
      stderr: keep((text) => (err += text)),
    });
    return { code, out, err };
  };

const adopted = async (files: Readonly<Record<string, string>> = {}) => {
  const place = world({ files: { 'news/a.txt': old, ...files } });
  const janggal = at(place);
  expect(await janggal('baseline', 'news')).toMatchObject({ code: 0, err: '' });
  return { janggal, cwd: place.cwd, file: join(place.cwd, 'janggal-baseline.json') };
};

describe('janggal baseline', () => {
  it('accepts what is there, so that only what is new is told', async () => {
    const { janggal, cwd } = await adopted();
    const before = await janggal('check', 'news', '--fail-on', 'new');
    expect(before).toMatchObject({ code: 0, err: '' });
    expect(before.out).toContain('score 100 PASS');
    expect(before.out).toContain('0 findings, 1 known');
    writeFileSync(join(cwd, 'news/a.txt'), `${fresh}\n\n${old}`);
    const after = await janggal('check', 'news', '--fail-on', 'new');
    expect(after.code).toBe(1);
    expect(after.out).toContain('FAIL (1 new finding)');
    expect(after.out).toContain('undang-undang');
    expect(after.out).not.toContain('“di”');
    expect((await janggal('check', 'news', '--no-baseline')).out).toContain('2 findings');
  });

  it('marks known and new in JSON, with the reason for failing', async () => {
    const { janggal, cwd } = await adopted();
    writeFileSync(join(cwd, 'news/b.txt'), fresh);
    const { out } = await janggal('check', 'news', '--fail-on', 'new', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      documents: [
        { verdict: 'pass', findings: [], suppressed: [{ baseline: 'unchanged', suppressed: { by: 'baseline' } }] },
        { verdict: 'fail', findings: [{ baseline: 'new' }], reasons: ['1 new finding'] },
      ],
      summary: { findings: 1, known: 1 },
    });
  });

  it('writes the same for the same, one finding a line', async () => {
    const { janggal, file } = await adopted({ 'news/b.txt': fresh });
    const written = readFileSync(file, 'utf8');
    expect(written.match(/^ {6}\{"fingerprint":.*$/gm)).toHaveLength(2);
    expect(JSON.parse(written)).toMatchObject({ schema: 1, documents: { 'news/a.txt': [{ text: 'di di' }] } });
    await janggal('baseline', 'news');
    expect(readFileSync(file, 'utf8')).toBe(written);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it('refuses growth, telling how much, until it is allowed', async () => {
    const { janggal, cwd, file } = await adopted();
    writeFileSync(join(cwd, 'news/b.txt'), fresh);
    const written = readFileSync(file, 'utf8');
    const refused = await janggal('baseline', 'news');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('would grow by 1 finding');
    expect(refused.err).toContain('--allow-growth');
    expect(readFileSync(file, 'utf8')).toBe(written);
    expect((await janggal('baseline', '--allow-growth', 'news')).out).toContain('2 findings in 2 documents (+1 −0)');
  });

  it('says what no longer matches, where the run could know, and prunes it', async () => {
    const { janggal, cwd } = await adopted({ 'news/b.txt': fresh });
    rmSync(join(cwd, 'news/b.txt'));
    expect((await janggal('check', 'news/a.txt')).err).toBe('');
    expect((await janggal('check', 'news', '--rule', 'style/*')).err).toBe('');
    const told = await janggal('check', 'news');
    expect(told.code).toBe(0);
    expect(told.err).toContain('1 finding of janggal-baseline.json no longer matches');
    expect(told.err).toContain('janggal baseline --prune news');
    expect((await janggal('baseline', '--prune', 'news')).out).toContain('1 finding in 1 document (+0 −1)');
    expect((await janggal('check', 'news')).err).toBe('');
  });

  it('knows articles that moved', async () => {
    const { janggal, cwd } = await adopted();
    mkdirSync(join(cwd, 'archive'));
    renameSync(join(cwd, 'news/a.txt'), join(cwd, 'archive/a.txt'));
    expect((await janggal('check', 'archive', '--fail-on', 'new')).code).toBe(0);
  });

  it('shows what is accepted', async () => {
    const { janggal } = await adopted();
    const { out } = await janggal('baseline', '--show');
    expect(out).toContain('janggal-baseline.json: 1 finding in 1 document');
    expect(out).toContain('1  fluency/doubled-word');
    expect(out).toContain('1  news/a.txt');
  });

  it('holds from another folder too, by the configuration', async () => {
    const { janggal, cwd } = await adopted({ 'janggal.config.json': '{"baseline":"lists/known.json"}', 'lists/.keep': '' });
    expect(existsSync(join(cwd, 'lists/known.json'))).toBe(true);
    const inside = at({ ...world(), io: { ...world().io, cwd: join(cwd, 'news') } });
    expect((await inside('check', 'a.txt', '--fail-on', 'new')).code).toBe(0);
    expect((await janggal('check', '.', '--no-config', '--fail-on', 'minor')).code).toBe(1);
  });

  it('loses neither of two runs at once', async () => {
    const place = world({ files: { 'news/a.txt': old, 'other/b.txt': fresh } });
    const janggal = at(place);
    const both = await Promise.all([
      janggal('baseline', '--allow-growth', 'news'),
      janggal('baseline', '--allow-growth', 'other'),
    ]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const written = JSON.parse(readFileSync(join(place.cwd, 'janggal-baseline.json'), 'utf8'));
    expect(Object.keys(written.documents)).toEqual(['news/a.txt', 'other/b.txt']);
  });

  it.each([
    ['{', 'not valid JSON'],
    ['[]', 'does not say so'],
    ['{"janggal":"baseline","schema":9,"documents":{}}', 'written by a newer janggal'],
    ['{"janggal":"baseline","schema":1,"documents":{"a.txt":[{"rule":"x"}]}}', 'documents.a.txt.0.fingerprint'],
    ['<<<<<<< HEAD\n{"janggal":"baseline"}', 'not valid JSON'],
  ])('refuses %j and leaves it', async (text, why) => {
    const place = world({ files: { 'news/a.txt': old, 'janggal-baseline.json': text } });
    for (const line of [
      ['check', 'news'],
      ['baseline', 'news'],
      ['baseline', '--show'],
    ]) {
      const { code, out, err } = await at(place)(...line);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(why);
    }
    expect(readFileSync(join(place.cwd, 'janggal-baseline.json'), 'utf8')).toBe(text);
  });

  it.each([
    [['baseline', 'none'], 'no article could be checked'],
    [['baseline', '--show'], 'there is no such baseline'],
    [['baseline', '--prune', 'news'], 'there is no such baseline'],
    [['baseline', '--prune', '--allow-growth', 'news'], '--prune takes out'],
    [['baseline', '--baseline', 'no/where.json', 'news'], 'there is no such folder'],
  ])('refuses %j', async (line, message) => {
    const { code, err } = await at(world({ files: { 'news/a.txt': old } }))(...line);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });
});

describe('ignore entries', () => {
  const config = JSON.stringify({
    ignore: [
      { text: 'di di', reason: 'kutipan' },
      { rule: 'fluency/split-hyphen', path: 'news/**', reason: 'nama rubrik' },
      { text: 'x x', path: 'elsewhere/**', reason: 'lain' },
    ],
  });

  it('are told with their reasons; unused ones are named where a folder was checked that they could match in', async () => {
    const janggal = at(world({ files: { 'news/a.txt': old, 'janggal.config.json': config } }));
    const { code, out, err } = await janggal('check', 'news', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      documents: [{ findings: [], suppressed: [{ suppressed: { by: 'ignore', reason: 'kutipan' } }] }],
      summary: { ignored: 1 },
    });
    expect(err).toContain('nama rubrik');
    expect(err).not.toMatch(/kutipan|lain/);
    expect((await janggal('check', 'news/a.txt')).err).toBe('');
    expect((await janggal('check', 'news')).out).toContain('0 findings, 1 ignored');
  });
});
