import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Document, Format } from '../../src/model/document.js';
import { defaultFields, isFailure, read } from '../../src/read/index.js';
import { type Original, readOriginal, rewritten } from '../../src/write/index.js';
import { gather } from '../read/support.js';

const originalOf = (content: string | Uint8Array, format: Format): Original => ({
  path: `/berita.${format}`,
  bytes: Buffer.from(content as string),
  format,
});

/** Reads the file, changes every document's text and writes it back. */
const rewrite = async (original: Original, change: (raw: string) => string): Promise<Buffer> => {
  const source = { path: 'berita', format: original.format, bytes: async () => original.bytes };
  const outcomes = await gather(read(source, { maxFileSize: 1 << 24, fields: defaultFields }));
  const documents = outcomes.filter((outcome): outcome is Document => !isFailure(outcome));
  const texts = new Map(documents.map((document) => [document.id, { document, raw: change(document.raw) }]));
  return Buffer.from(rewritten(original, texts, defaultFields));
};

const fixed = (raw: string) => raw.replaceAll('undang -undang', 'undang-undang');

describe('rewritten', () => {
  it('changes the text of a file and keeps its BOM and line ends', async () => {
    const bytes = await rewrite(originalOf('\ufeffRapat undang -undang.\r\n\r\nSelesai.\r\n', 'text'), fixed);
    expect(bytes.toString()).toBe('\ufeffRapat undang-undang.\r\n\r\nSelesai.\r\n');
  });

  it('gives the same bytes where nothing changes', async () => {
    const original = originalOf(gzipSync('Rapat undang -undang.'), 'text');
    expect(await rewrite(original, (raw) => raw)).toEqual(original.bytes);
    expect(Buffer.from(rewritten(original, new Map(), defaultFields))).toEqual(original.bytes);
  });

  it('packs again what was packed', async () => {
    const bytes = await rewrite(originalOf(gzipSync('Rapat undang -undang.'), 'text'), fixed);
    expect(gunzipSync(bytes).toString()).toBe('Rapat undang-undang.');
  });

  it('changes the string of a record and not one other byte', async () => {
    const file =
      '{ "data": {\t"articles" : [\n{"id":7, "nilai":1.0e3,"text" : "Rapat undang -undang.\\nSelesai \\u00e9\\/." },\n\n{"teks":1}]} }\n';
    const bytes = await rewrite(originalOf(file, 'json'), fixed);
    expect(bytes.toString()).toBe(file.replace('undang -undang', 'undang-undang'));
  });

  it('writes strings as the file writes them: ASCII stays ASCII, escaped slashes stay escaped', async () => {
    const file = '{"text":"Rapat a\\/b \\u201cx\\u201d undang -undang"}';
    const bytes = await rewrite(originalOf(file, 'json'), (raw) => raw.replace('x', 'é/'));
    expect(bytes.toString()).toBe('{"text":"Rapat a\\/b \\u201c\\u00e9\\/\\u201d undang -undang"}');
  });

  it('takes the last of two members with one name, as the reader does', async () => {
    const file = '{"text":"satu undang -undang","text":"dua undang -undang"}';
    expect((await rewrite(originalOf(file, 'json'), fixed)).toString()).toBe(
      '{"text":"satu undang -undang","text":"dua undang-undang"}',
    );
  });

  it('leaves lines alone that hold no record of these, broken ones too', async () => {
    const [broken, other] = [Buffer.from([0x7b, 0xff, 0xfe, 0x0d, 0x0a]), Buffer.from('{"id":"b","text":"Biasa saja."}\r\n')];
    const line = '{"id":"a","body":"Rapat undang -undang."}\r\n';
    const bytes = await rewrite(originalOf(Buffer.concat([other, broken, Buffer.from(line)]), 'jsonl'), fixed);
    expect(bytes).toEqual(Buffer.concat([other, broken, Buffer.from(fixed(line))]));
  });

  it('keeps UTF-16 and a missing last line end of JSON Lines', async () => {
    const lines = '{"text":"Rapat undang -undang."}\n\n{"text":"Sidang – undang -undang."}';
    const bytes = await rewrite(originalOf(Buffer.from(`\ufeff${lines}`, 'utf16le'), 'jsonl'), fixed);
    expect(bytes.toString('utf16le')).toBe(`\ufeff${fixed(lines)}`);
  });

  it('finds records that share an id by their text', async () => {
    const file = '{"id":1,"text":"Rapat undang -undang."}\n{"id":1,"text":"Sidang undang -undang."}\n';
    const bytes = await rewrite(originalOf(file, 'jsonl'), fixed);
    expect(bytes.toString()).toBe('{"id":1,"text":"Rapat undang -undang."}\n{"id":1,"text":"Sidang undang-undang."}\n');
  });

  it('refuses documents that are not in the file as they were read', async () => {
    const document = { id: 'berita', path: 'berita', raw: 'Lama.', text: 'Lama.', map: [], blocks: [], meta: {} };
    const texts = new Map([['berita', { document, raw: 'Baru.' }]]);
    expect(() => rewritten(originalOf('Lain.', 'text'), texts, defaultFields)).toThrow(
      'berita is not in the file as it was read',
    );
  });

  it('says so where JSON nests deeper than it can be taken apart', async () => {
    const deep = `{"lain":${'['.repeat(9000)}${']'.repeat(9000)},"text":"Rapat undang -undang."}`;
    await expect(rewrite(originalOf(deep, 'json'), fixed)).rejects.toThrow('nests too deep');
  });
});

describe('readOriginal', () => {
  it('keeps the bytes as they are on disk, with the format of the name', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'janggal-')), 'a.md.gz');
    writeFileSync(file, gzipSync('# Judul'));
    expect(await readOriginal(file, 'a.md.gz')).toEqual({ path: file, bytes: readFileSync(file), format: 'markdown' });
  });

  it('refuses what is not there, is a folder, too large, or cannot be written back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'janggal-'));
    writeFileSync(join(folder, 'a.txt'), 'Rapat panjang.');
    await expect(readOriginal(join(folder, 'b.txt'), 'b.txt')).rejects.toThrow('b.txt does not exist');
    await expect(readOriginal(folder, 'x')).rejects.toThrow('x is a folder');
    await expect(readOriginal(join(folder, 'a.txt'), 'a.txt', 5)).rejects.toThrow('larger than 5 bytes');
    await expect(readOriginal('/dev/null', 'null')).rejects.toThrow('cannot be written back');
  });
});
