import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Source } from '../../src/model/document.js';
import { defaultFields, isFailure, read } from '../../src/read/index.js';
import { expectSound, failureOf, gather, readAll, sourceOf, words } from './support.js';

const text = 'Nelayan pulang saat fajar.';

const streamed = (bytes: Uint8Array, size: number): Source => ({
  path: 'arsip.csv',
  format: 'csv',
  bytes: () => Promise.reject(new Error('read whole')),
  async *stream() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  },
});

const brief = (outcomes: Awaited<ReturnType<typeof readAll>>) =>
  outcomes.map((outcome) => (isFailure(outcome) ? `${outcome.line}: ${outcome.code}` : `${outcome.id}: ${outcome.text}`));

describe('CSV', () => {
  test('any cells, cut anywhere: text unchanged, and the bytes of all rows together are the file', async () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('a;b', 'a,b', '"', '""', 'x\r\ny', '\n', '\t', ' " ', '|'));
    const body = fc.tuple(words, cell).map(([all, odd]) => `${all.join(' ')} ${odd} akhir`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, body, fc.boolean()), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async (rows, delimiter, end, size, bom) => {
          const quoted = (value: string, always: boolean) =>
            always || /["\r\n,;\t|]/u.test(value) || value !== value.trim() ? `"${value.replaceAll('"', '""')}"` : value;
          const lines = [
            `${bom ? '\ufeff' : ''}id${delimiter}Judul${delimiter}ISI${end}`,
            ...rows.map(
              ([title, isi, always], at) => `${at}${delimiter}${quoted(title, always)}${delimiter}${quoted(isi, always)}${end}`,
            ),
          ];
          const options = { maxFileSize: 1 << 20, fields: defaultFields, keepRecords: true };
          const documents = (await gather(read(streamed(Buffer.from(lines.join('')), size), options))) as Document[];
          expect(documents.map(({ raw }) => raw)).toEqual(rows.map(([, isi]) => isi));
          expect(documents.map(({ record }) => Buffer.from(record!.bytes).toString())).toEqual(lines.slice(1));
          expect(documents.every(({ record }) => Buffer.from(record!.head!).toString() === lines[0])).toBe(true);
          for (const document of documents) expectSound(document);
        },
      ),
    );
  });

  test('a bad row is one failure with its line, the others are read', async () => {
    const file = `id,text\n1,${text}\n\n2,${text},lebih\n3,"${text}\n4,${text}\n5,"${text}\n${text}"\n6,\n7,kata "asing" ${text}\n8,"buka\n9,${text}`;
    expect(brief(await readAll(sourceOf(file, 'csv', 'arsip.csv')))).toEqual([
      `arsip.csv#1: ${text}`,
      '4: malformed',
      '5: malformed',
      `arsip.csv#4: ${text}`,
      '7: malformed',
      '8: malformed',
      '9: empty',
      `arsip.csv#7: kata "asing" ${text}`,
      '11: malformed',
      `arsip.csv#9: ${text}`,
    ]);
  });

  test('a quotation mark that is never closed costs one row, not the file', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => `${at},${text}\n`).join('');
    const [bad, ...rest] = await readAll(sourceOf(`id,text\nx,"${text}\n${rows}`, 'csv', 'a.csv'), { maxFileSize: 400 });
    expect(bad).toMatchObject({ line: 2, code: 'malformed' });
    expect(rest).toHaveLength(50);
    expect(rest.every((outcome) => !isFailure(outcome))).toBe(true);
  });

  test('columns are found whatever their case, or named; without one for the text nothing is read', async () => {
    const fields = { ...defaultFields, text: ['naskah lengkap'] };
    const [named] = await readAll(sourceOf(`No\tNaskah Lengkap\n1\t${text}\n`, 'csv'), { fields });
    expect(named).toMatchObject({ raw: text });
    const failure = await failureOf(sourceOf(`1,${text}\n2,${text}\n`, 'csv'));
    expect(failure.code).toBe('no-text');
    expect(failure.message).toContain('write a header line');
    expect((await failureOf(sourceOf('id,text\n', 'csv'))).code).toBe('empty');
    expect((await failureOf(sourceOf('', 'csv'))).code).toBe('empty');
  });
});
