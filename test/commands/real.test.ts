import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { janggal } from './world.js';

/** The same commands with nothing put in their place. */
const clean = `Pemerintah mengesahkan aturan baru tentang angkutan kota pada hari Senin setelah rapat panjang di Jakarta. Menteri
Perhubungan mengatakan aturan itu berlaku mulai bulan depan. Para sopir menyambut baik keputusan tersebut, meskipun sebagian
masih menunggu petunjuk pelaksanaan. Di Bandung, wali kota berjanji memperbaiki halte dan menambah bus pada jam sibuk. Warga
berharap perjalanan ke kantor menjadi lebih cepat dan murah.
`.replaceAll(/\n(?=.)/g, ' ');
const damaged = `${'Parlemen mengesahkan undang -undang itu setelah orang - orang berunjuk rasa di kota. '.repeat(6).trim()}\n`;

describe('janggal check', () => {
  it('passes, fails, and tells where', async () => {
    expect((await janggal(['check', 'a.txt'], { files: { 'a.txt': clean } })).code).toBe(0);
    const failed = await janggal(['check', '.'], { files: { 'a.txt': clean, 'sub/b.txt': damaged } });
    expect(failed.code).toBe(1);
    expect(failed.out).toMatch(/^sub\/b\.txt:1:22 \w+ fluency\/split-hyphen /m);
    expect(failed.err).toBe('');
  });

  it('reads standard input under the name given', async () => {
    expect((await janggal(['check'], { stdin: clean })).out).toContain('<stdin>');
    expect((await janggal(['check', '-', '--stdin-filename', 'kirim.txt'], { stdin: clean })).out).toContain('kirim.txt');
  });

  it('goes on after what cannot be read', async () => {
    const { code, out } = await janggal(['check', 'none.txt', 'binary.txt', 'b.txt'], {
      files: { 'b.txt': damaged, 'binary.txt': 'a\0\u0001\0b' },
    });
    expect(code).toBe(2);
    expect(out).toContain('none.txt does not exist');
    expect(out).toContain('binary.txt');
    expect(out).toContain('b.txt:1:22');
  });

  it('finds nothing in an empty folder', async () => {
    expect((await janggal(['check', '.'])).code).toBe(2);
    expect((await janggal(['check', '.', '--allow-empty'])).code).toBe(0);
  });

  it('reads records by the fields named', async () => {
    const files = { 'a.jsonl': `${JSON.stringify({ guid: 'x1', tubuh: damaged })}\n` };
    expect((await janggal(['check', 'a.jsonl'], { files })).code).toBe(2);
    const { code, out } = await janggal(['check', 'a.jsonl', '--text-field', 'tubuh', '--id-field', 'guid', '--format', 'json'], {
      files,
    });
    expect(code).toBe(1);
    expect(JSON.parse(out).documents[0].id).toContain('x1');
    const config = { 'janggal.config.json': '{"fields":{"text":"tubuh"}}' };
    expect((await janggal(['check', 'a.jsonl'], { files: { ...files, ...config } })).code).toBe(1);
  });

  it('runs the rules asked for', async () => {
    const files = { 'b.txt': damaged };
    expect((await janggal(['check', 'b.txt', '--no-rule', 'fluency/*'], { files })).out).not.toContain(' fluency/');
    const only = (await janggal(['check', 'b.txt', '--rule', 'fluency/split-hyphen', '--format', 'json'], { files })).out;
    const rules = JSON.parse(only).documents[0].findings.map(({ rule }: { rule: string }) => rule);
    expect(new Set(rules)).toEqual(new Set(['fluency/split-hyphen']));
  });

  it('does not take its own configuration and reports for articles, unless they are named', async () => {
    const files = { 'janggal.config.json': '{}', 'a.txt': clean, 'report.json': '{"janggal":"0"}' };
    expect((await janggal(['check', '.', '--format', 'json=report.json'], { files })).code).toBe(0);
    expect((await janggal(['check', 'janggal.config.json', 'a.txt'], { files })).code).toBe(2);
  });

  it('applies overrides by path', async () => {
    const config = { overrides: [{ files: ['arsip/'], rules: { 'fluency/split-hyphen': 'off' }, failOn: ['critical'] }] };
    const files = { 'janggal.config.json': JSON.stringify(config), 'arsip/a.txt': damaged, 'b.txt': damaged };
    const { code, out } = await janggal(['check', '.', '--format', 'json'], { files });
    expect(code).toBe(1);
    const [archived, other] = JSON.parse(out).documents;
    expect(archived).toMatchObject({ path: 'arsip/a.txt', verdict: 'pass' });
    expect(archived.findings.map(({ rule }: { rule: string }) => rule)).not.toContain('fluency/split-hyphen');
    expect(other).toMatchObject({ path: 'b.txt', verdict: 'fail' });
  });

  it('applies overrides by the site of a record', async () => {
    const config = { overrides: [{ sites: ['arsip.example'], rules: { 'fluency/split-hyphen': 'off' }, failOn: ['critical'] }] };
    const record = (url: string) => JSON.stringify({ url, text: damaged });
    const feed = [record('https://www.arsip.example/1'), record('https://kabar.example/2')].join('\n');
    const files = { 'janggal.config.json': JSON.stringify(config), 'feed.jsonl': feed };
    const { code, out } = await janggal(['check', 'feed.jsonl', '--format', 'json'], { files });
    expect(code).toBe(1);
    const [archived, other] = JSON.parse(out).documents;
    expect(archived.verdict).toBe('pass');
    expect(archived.findings.map(({ rule }: { rule: string }) => rule)).not.toContain('fluency/split-hyphen');
    expect(other.verdict).toBe('fail');
  });

  it.each([
    ['configuration', { 'janggal.config.json': '{ "rule": {} }' }, 'did you mean rules?'],
    ['glossary', { 'janggal.config.json': '{ "glossary": ["none.csv"] }' }, 'none.csv'],
  ])('a broken %s stops it before anything is printed', async (_, files, message) => {
    const { code, out, err } = await janggal(['check', 'a.txt', '--format', 'json'], { files: { ...files, 'a.txt': clean } });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toContain('bug');
  });

  it('prints what applies to a path', async () => {
    const files = {
      'janggal.config.json': '{"rules":{"fluency/*":"minor"},"overrides":[{"files":["x/"],"rules":{"fluency/*":"off"}}]}',
    };
    const { code, out } = await janggal(['check', '--print-config', 'x/a.txt', '--fail-under', '50'], { files });
    expect(code).toBe(0);
    const config = JSON.parse(out);
    expect(config).toMatchObject({ rules: { 'fluency/split-hyphen': 'off' }, failOn: ['critical', 'score<50'] });
    expect(config).not.toHaveProperty('overrides');
    expect(config.file).toMatch(/janggal\.config\.json$/);
  });

  it('checks the seeds without a crash', async () => {
    const folder = new URL('../../seeds/', import.meta.url);
    const files = Object.fromEntries(
      ['000_307ff75c2cdd60b3.txt'].map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
    );
    expect((await janggal(['check', '.'], { files })).code).toBeLessThan(2);
  });
});
