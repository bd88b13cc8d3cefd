import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Source } from '../../src/model/document.js';
import { defaultFields, isFailure, read } from '../../src/read/index.js';
import { expectSound, expectWords, failureOf, readAll, readOne, sourceOf, words } from './support.js';

const text = 'Nelayan pulang saat fajar.';

/** A source that streams, in pieces of `size` bytes. */
const streamed = (bytes: Uint8Array, size: number, path = 'arsip.jsonl'): Source => ({
  path,
  format: 'jsonl',
  bytes: () => Promise.reject(new Error('read whole')),
  async *stream() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  },
});

const brief = (outcomes: Awaited<ReturnType<typeof readAll>>) =>
  outcomes.map((outcome) => (isFailure(outcome) ? `${outcome.line}: ${outcome.code}` : `${outcome.id}: ${outcome.text}`));

describe('JSON Lines', () => {
  test('any records, cut anywhere, packed or not: text unchanged, words in place', async () => {
    const record = fc.record({ title: fc.string(), id: fc.nat(), text: words.map((all) => all.join(' ')), junk: fc.jsonValue() });
    const ends = fc.constantFrom('\n', '\r\n', '\n\n', '\n \n');
    const sizes = fc.integer({ min: 1, max: 99 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(record, ends), { minLength: 1 }),
        sizes,
        fc.boolean(),
        fc.boolean(),
        async (records, size, bom, packed) => {
          const file = Buffer.from((bom ? '\ufeff' : '') + records.map(([one, end]) => JSON.stringify(one) + end).join(''));
          const documents = (await readAll(streamed(packed ? gzipSync(file) : file, size))) as Document[];
          expect(documents.map(({ raw }) => raw)).toEqual(records.map(([{ text }]) => text));
          expect(documents.map(({ id }) => id)).toEqual(records.map(([{ id }]) => `arsip.jsonl#${id}`));
          for (const document of documents) {
            expectSound(document);
            expectWords(document);
          }
        },
      ),
    );
  });

  test('a bad line is one failure with its number, the others are read', async () => {
    const file = `{"text":"${text}"}\n\n{"text": }\n[1]\n{"judul":"Tanpa isi"}\n{"text":" "}\n{"text":"${text}"}`;
    const outcomes = await readAll(sourceOf(file, 'jsonl', 'arsip.jsonl'));
    expect(brief(outcomes)).toEqual([
      `arsip.jsonl#1: ${text}`,
      '3: malformed',
      '4: malformed',
      '5: no-text',
      '6: empty',
      `arsip.jsonl#7: ${text}`,
    ]);
    expect(outcomes.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6, 7]);
    const messages = outcomes.filter(isFailure).map(({ message }) => message);
    expect(messages[0]).toMatch(/^arsip\.jsonl, line 3, is not valid JSON \(.+\); correct the line or leave it out$/);
    expect(messages[2]).toContain('no text under text, content, body, article, articleBody');
  });

  test('a record longer than the limit is a failure, the file may be longer', async () => {
    const line = JSON.stringify({ text: text.repeat(20) });
    const file = Buffer.from(`${line}\n${JSON.stringify({ text: text.repeat(200) })}\n${`${line}\n`.repeat(20)}`);
    const outcomes = await readAll(streamed(file, 64), { maxFileSize: 1024 });
    expect(outcomes).toHaveLength(22);
    expect(outcomes.filter(isFailure)).toMatchObject([
      {
        line: 2,
        code: 'too-large',
        message: 'arsip.jsonl, line 2, is longer than 1 KiB; split the record or raise --max-file-size',
      },
    ]);
  });

  test('it is read as it comes: the first documents are there before the stream ends', async () => {
    let sent = 0;
    let closed = false;
    const endless: Source = {
      ...streamed(Buffer.from(''), 1),
      async *stream() {
        try {
          for (;;) {
            sent += 1;
            yield Buffer.from(`{"text":"${text}"}\n`);
          }
        } finally {
          closed = true;
        }
      },
    };
    let got = 0;
    for await (const _ of read(endless, { maxFileSize: 1024, fields: defaultFields })) if (++got === 100) break;
    expect(sent).toBeLessThan(200);
    expect(closed).toBe(true);
  });

  test('a packed file that breaks off gives what came before and then says so', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => JSON.stringify({ id: at, text: `${text} ${at * 7919}` })).join('\n');
    const packed = gzipSync(lines);
    const outcomes = await readAll(streamed(packed.subarray(0, packed.length >> 1), 500, 'arsip.jsonl.gz'));
    expect(outcomes.slice(0, -1).every((outcome) => !isFailure(outcome))).toBe(true);
    expect(outcomes.length).toBeGreaterThan(10);
    expect(outcomes.at(-1)).toMatchObject({ message: 'arsip.jsonl.gz is damaged or cut off (gzip); fetch or compress it again' });
  });

  test('a stream that fails ends in one failure', async () => {
    const broken: Source = {
      ...streamed(Buffer.from(''), 1),
      async *stream() {
        yield Buffer.from(`{"text":"${text}"}\n`);
        throw Object.assign(new Error('gone'), { code: 'ENOENT' });
      },
    };
    expect(brief(await readAll(broken))).toEqual([`arsip.jsonl#1: ${text}`, 'undefined: not-found']);
  });

  test('UTF-16 and Windows-1252 lines are read', async () => {
    const line = `{"text":"Café itu tutup."}\n`;
    expect(brief(await readAll(streamed(Buffer.from(`\ufeff${line}`, 'utf16le'), 7)))).toEqual([
      'arsip.jsonl#1: Café itu tutup.',
    ]);
    expect(brief(await readAll(streamed(Buffer.from(line, 'latin1'), 7)))).toEqual(['arsip.jsonl#1: Café itu tutup.']);
  });

  test('without records it is empty', async () => {
    expect((await failureOf(sourceOf('\n \n', 'jsonl'))).code).toBe('empty');
  });
});

describe('JSON', () => {
  const article = {
    id: 'a7',
    judul: 'Musim Ikan',
    link: 'https://contoh.example/7',
    language: 'id',
    original: 'Fishermen come home.',
    content: text,
  };

  test.each([
    ['one record', article],
    ['a list', [article]],
    ['an object with a list', { total: 1, tags: ['laut'], articles: [article] }],
    ['a list further in', { data: { page: 1, items: [article] } }],
  ])('%s', async (_, json) => {
    expect(await readOne(JSON.stringify(json, null, 2), 'json')).toMatchObject({
      id: 'berita.json#a7',
      path: 'berita.json',
      raw: text,
      text,
      original: 'Fishermen come home.',
      meta: { title: 'Musim Ikan', url: 'https://contoh.example/7', lang: 'id' },
    });
  });

  test('any records keep text and places', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 2, maxLength: 5 }), fc.constantFrom(0, 2), async (texts, indent) => {
        const raw = texts.map((all) => all.join('\n'));
        const json = JSON.stringify(
          raw.map((text) => ({ text })),
          null,
          indent,
        );
        const documents = (await readAll(sourceOf(json, 'json', 'a.json'))) as Document[];
        expect(documents.map(({ id, raw }) => [id, raw])).toEqual(raw.map((text, at) => [`a.json#${at + 1}`, text]));
        for (const document of documents) {
          expectSound(document);
          expectWords(document);
        }
      }),
    );
  });

  test('lone surrogates, NULs and terminal escapes are kept', async () => {
    const raw = 'Kapal \ud800 merah \u0000 \u001b[31m berlabuh \udc00.';
    const document = await readOne(JSON.stringify({ text: raw }), 'json');
    expect(document.raw).toBe(raw);
    expectWords(document);
  });

  test('fields may be named, deeper ones with dots', async () => {
    const fields = { ...defaultFields, text: ['berita.isi'], title: ['berita.kepala'] };
    const json = JSON.stringify({ text: 'bukan ini', berita: { isi: text, kepala: 'Musim Ikan' } });
    expect(await readAll(sourceOf(json, 'json', 'a.json'), { fields })).toMatchObject([
      { id: 'a.json', raw: text, meta: { title: 'Musim Ikan' } },
    ]);
  });

  test('an empty field gives way to a filled one', async () => {
    expect((await readOne(JSON.stringify({ text: '', body: text }), 'json')).raw).toBe(text);
  });

  test.each([
    ['{"text": ', 'malformed', /^a\.json is not valid JSON \(.+\); correct it or write it again$/],
    ['"teks"', 'malformed', /^a\.json is no JSON object but a string;/],
    ['[]', 'empty', /^a\.json has no records; leave it out$/],
    ['{"isi_berita": "x"}', 'no-text', /^a\.json has no text under text, content/],
  ])('%s is a failure that says what is wrong', async (json, code, message) => {
    const failure = await failureOf(sourceOf(json, 'json', 'a.json'));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(message);
  });

  test('what is wrong in a file never brings control characters into the message', async () => {
    const failure = await failureOf(sourceOf('\u001b[2J\u0007 {"text": 1', 'json', 'a.json'));
    expect(failure.message).not.toMatch(/\p{Cc}/u);
  });

  test('endless nesting is a failure, no crash', async () => {
    expect((await failureOf(sourceOf('['.repeat(1e6), 'json'))).code).toBe('malformed');
    expect((await failureOf(sourceOf(`${'{"a":'.repeat(2e5)}1${'}'.repeat(2e5)}`, 'json'))).code).toBe('no-text');
  });
});
