import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/index.js';
import { janggal, world } from './world.js';

const clean =
  'Pemerintah mengesahkan aturan baru tentang angkutan kota pada hari Senin setelah rapat panjang di Jakarta. Para sopir ' +
  'menyambut baik keputusan tersebut, meskipun sebagian masih menunggu petunjuk pelaksanaan. Warga berharap perjalanan ke ' +
  'kantor menjadi lebih cepat dan murah, dan bus datang tepat waktu pada jam sibuk.';
const damaged = 'Parlemen mengesahkan undang -undang itu setelah orang - orang berunjuk rasa di kota. '.repeat(6).trim();
const short = 'Harga beras naik lagi.';

const record = (id: string, text: string, more: object = {}) => JSON.stringify({ id, text, ...more });

/** Feeds as no two tools write them: spaces, line ends, broken lines, blank ones. */
const good = `{ "id":"baik",  "text": ${JSON.stringify(clean)} }\r\n`;
const bad = `${record('rusak', damaged, { extra: [1, null, '\\u00e9'] })}\n`;
const brief = `${record('pendek', short)}\n`;
const foreign = `${record('asing', clean, { lang: 'en' })}\n`;
const broken = `{"id":"patah", "text"\n`;
const windows = Buffer.concat([Buffer.from('{"id":"w","text":"Caf'), Buffer.of(0xe9), Buffer.from(` ${clean}"}\n`)]);

const split = async (files: Readonly<Record<string, string | Uint8Array>>, ...line: readonly string[]) => {
  const { io, cwd, out, err } = world();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  const code = await run(['check', '--no-config', '--no-default-glossary', ...line], io);
  const read = (name: string) => readFileSync(join(cwd, name), 'latin1');
  return { code, out: out(), err: err(), read, cwd, has: (name: string) => existsSync(join(cwd, name)) };
};
const latin = (...parts: readonly (string | Uint8Array)[]) =>
  parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)).toString('latin1')).join('');

describe('janggal check --split', () => {
  it('writes every record into one of two files, byte for byte', async () => {
    const feed = Buffer.concat([
      Buffer.from(`${good}${bad}\n  \n${brief}${foreign}${broken}`),
      windows,
      Buffer.from(good.trim()),
    ]);
    const { code, read } = await split({ 'a.jsonl': feed }, 'a.jsonl', '--split', 'pass=p', 'fail=f');
    expect(code).toBe(2);
    expect(read('p')).toBe(latin(good, brief, windows, good.trim()));
    expect(read('f')).toBe(latin(bad, foreign, broken));
  });

  it('takes files for what is too short and what could not be checked', async () => {
    const { read } = await split(
      { 'a.jsonl': good + bad + brief + broken },
      ...['--split', 'pass=p', '--split', 'fail=f', '--split', 'too-short=s', 'error=e', '--quiet', '--', 'a.jsonl'],
    );
    expect([read('p'), read('f'), read('s'), read('e')]).toEqual([good, bad, brief, broken].map((one) => latin(one)));
  });

  it('goes by the gate, and writes only what was asked for', async () => {
    const { read, code, has } = await split(
      { 'a.jsonl': good + bad + brief },
      '--split',
      'fail=f',
      'a.jsonl',
      '--fail-on',
      'minor',
    );
    expect(code).toBe(1);
    expect(read('f')).toBe(bad);
    expect(has('pass')).toBe(false);
    const lenient = await split({ 'a.jsonl': good + bad }, '--split', 'fail=f', 'a.jsonl', '--fail-on', 'score<0');
    expect(lenient.read('f')).toBe('');
  });

  it('keeps the order of several feeds, packed or not, and glues no two records together', async () => {
    const files = { 'a.jsonl': bad.trim(), 'b.jsonl.gz': gzipSync(bad + good), 'c.ndjson': bad };
    const { read } = await split(files, 'a.jsonl', 'b.jsonl.gz', 'c.ndjson', '--split', 'pass=p.gz', 'fail=f');
    expect(read('f')).toBe(bad + bad + bad);
    expect(gunzipSync(Buffer.from(read('p.gz'), 'latin1')).toString()).toBe(good);
  });

  it('repeats the header of a table in each file', async () => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const head = '\ufeffID;Judul;Isi\r\n';
    const rows = [
      `1;"Satu ""dua""";${cell(`${clean}\r\n\n${clean}`)}\r\n`,
      `2;Dua;${cell(damaged)}\r\n`,
      `3;"buka\r\n`,
      `4;Empat\r\n`,
    ];
    const more = `id;judul;isi\n5;Lima;${clean}`;
    const { read } = await split(
      { 'a.csv': head + rows.join(''), 'b.csv': `${head}6;Enam;${clean}` },
      'a.csv',
      'b.csv',
      '--split',
      'pass=p',
      'fail=f',
    );
    expect(read('p')).toBe(latin(`${head}${rows[0]}6;Enam;${clean}`));
    expect(read('f')).toBe(latin(`${head}${rows[1]}${rows[2]}${rows[3]}`));
    const other = await split({ 'a.csv': head + rows.join(''), 'b.csv': more }, 'a.csv', 'b.csv', '--split', 'pass=p', 'fail=f');
    expect(other.code).toBe(2);
    expect(other.err).toContain('different columns');
    expect(readdirSync(other.cwd).sort()).toEqual(['a.csv', 'b.csv']);
    const empty = await split({ 'a.csv': head }, 'a.csv', '--split', 'pass=p', 'fail=f');
    expect([empty.read('p'), empty.read('f')]).toEqual([latin(head), latin(head)]);
  });

  it('writes all records though nobody reads the report any more', async () => {
    const { io, cwd } = world({ files: { 'a.jsonl': (good + bad).repeat(30) }, patience: 1 });
    await run(['check', 'a.jsonl', '--no-default-glossary', '--no-default-glossary', '--split', 'pass=p', 'fail=f'], io);
    expect(readFileSync(join(cwd, 'p'), 'utf8')).toBe(good.repeat(30));
    expect(readFileSync(join(cwd, 'f'), 'utf8')).toBe(bad.repeat(30));
  });

  it('keeps records longer than the limit, which are not checked', async () => {
    const long = `${record('panjang', clean.repeat(40))}\n`;
    const { read, code } = await split(
      { 'a.jsonl': good + long + good },
      'a.jsonl',
      '--split',
      'pass=p',
      'fail=f',
      '--max-file-size',
      '4k',
    );
    expect(code).toBe(2);
    expect(read('f')).toBe(long);
    expect(read('p')).toBe(good + good);
  });

  it('shows no bytes of records in a report', async () => {
    const { out } = await split({ 'a.jsonl': good + broken }, 'a.jsonl', '--split', 'pass=p', '--format', 'json');
    const { documents, failures } = JSON.parse(out);
    expect(Object.keys({ ...documents[0], ...failures[0] })).not.toContain('record');
  });

  it.each([
    ['a text', ['a.txt', '--split', 'pass=p'], 'is no feed of records'],
    ['a list', ['a.json', '--split', 'pass=p'], "jq -c '.[]'"],
    ['standard input without a name', ['-', '--split', 'pass=p'], '--input-format jsonl'],
    ['a wrong kind', ['a.jsonl', '--split', 'fial=f'], 'did you mean fail=f?'],
    ['no kind at all', ['--split', 'a.jsonl'], 'where should the records go?'],
    ['a kind twice', ['a.jsonl', '--split', 'fail=f', 'fail=g'], 'given twice'],
    ['no name', ['a.jsonl', '--split', 'fail='], 'is missing'],
    ['one file for two', ['a.jsonl', '--split', 'fail=f', 'pass=./f'], 'file of its own'],
    ['the feed itself', ['a.jsonl', '--split', 'fail=a.jsonl'], 'file of its own'],
    ['a folder', ['a.jsonl', '--split', 'pass=p', 'fail=.'], 'it is a folder'],
  ])('refuses %s and leaves nothing behind', async (_, line, message) => {
    const { io, cwd, err } = world({
      files: { 'a.txt': clean, 'a.json': `[${record('1', clean)}]`, 'a.jsonl': good },
      stdin: good,
    });
    expect(await run(['check', ...line], io)).toBe(2);
    expect(err()).toContain(message);
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'a.jsonl', 'a.txt']);
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe(good);
  });

  it('refuses bytes it could not give back', async () => {
    const { code, err, out } = await split(
      { 'a.jsonl': Buffer.from(`\ufeff${good}`, 'utf16le') },
      'a.jsonl',
      '--split',
      'pass=p',
    );
    expect(code).toBe(2);
    expect(out + err).toContain('save it as UTF-8');
  });

  it('reads a feed from standard input', async () => {
    const { io, cwd } = world({ stdin: `id,text\n1,"${clean}"\n2,"${damaged}"\n` });
    expect(await run(['check', '-', '--no-default-glossary', '--input-format', 'csv', '--split', 'pass=p', 'fail=f'], io)).toBe(
      1,
    );
    expect(readFileSync(join(cwd, 'p'), 'utf8')).toBe(`id,text\n1,"${clean}"\n`);
    expect(readFileSync(join(cwd, 'f'), 'utf8')).toBe(`id,text\n2,"${damaged}"\n`);
  });
});

describe('feeds', () => {
  it('keep who wrote what where and when', async () => {
    const line = {
      url: 'https://www.contoh.id/a',
      byline: [{ name: 'Redaksi' }, 'Meja Kota'],
      pubDate: '2026-03-02',
      situs: 'Contoh',
    };
    const { out } = await janggal(['check', 'a.jsonl', '--no-default-glossary', '--format', 'json'], {
      files: { 'a.jsonl': record('1', clean, line) },
    });
    expect(JSON.parse(out).documents[0].meta).toEqual({
      url: 'https://www.contoh.id/a',
      author: 'Redaksi, Meja Kota',
      date: '2026-03-02',
      site: 'Contoh',
    });
  });

  it('are taken at their word about the language, unless it is forced', async () => {
    const files = { 'a.jsonl': record('1', clean, { bhs: 'en-GB' }) };
    const said = await janggal(['check', 'a.jsonl', '--no-default-glossary', '--lang-field', 'bhs'], { files });
    expect(said.code).toBe(2);
    expect(said.out).toContain('says that its language is "en-GB"');
    expect(
      (await janggal(['check', 'a.jsonl', '--no-default-glossary', '--lang-field', 'bhs', '--language', 'id'], { files })).code,
    ).toBe(0);
    for (const lang of ['id', 'ID-id', 'in', 'ind', 'Bahasa Indonesia', ''])
      expect(
        (await janggal(['check', 'a.jsonl', '--no-default-glossary'], { files: { 'a.jsonl': record('1', clean, { lang }) } }))
          .code,
        lang,
      ).toBe(0);
  });
});
