import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDocument } from '../../src/read/text.js';
import { blockTexts, expectSound, expectWords, kinds, lineEnd, readOne, words } from './support.js';

const long = 'Warga kampung nelayan itu memperbaiki tanggul yang jebol diterjang ombak.';

describe('plain text', () => {
  test('any text keeps its characters and every word its place', async () => {
    const separator = fc.oneof(lineEnd, fc.constantFrom('\n\n', '\u2028', '\u2029', '\f', ' \t\n', '\u00a0\r\n\r\n'));
    const lines = fc.array(fc.tuple(words, separator, fc.constantFrom('', ' ', '\t', '\u3000')), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(lines, async (parts) => {
        const raw = parts.map(([line, end, indent]) => `${indent}${line.join(' ')}${end}`).join('');
        const document = await readOne(raw, 'text');
        expect(document.raw).toBe(raw);
        expectSound(document);
        expectWords(document);
        expect(blockTexts(document).join(' ').split(/\s+/)).toEqual(parts.flatMap(([line]) => line));
      }),
    );
  });

  test('no text of whatever characters breaks it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => expectSound(textDocument(raw, { id: 'a', path: 'a' }))));
  });

  test.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\f'])('%j ends a line', async (end) => {
    expect(blockTexts(await readOne(`${long}${end}${end}Pasar dibuka lagi.`, 'text'))).toEqual([long, 'Pasar dibuka lagi.']);
  });

  test('hard-wrapped lines are one block', async () => {
    const wrapped =
      'Kepala desa meminta agar jalan menuju sekolah\nsegera diperbaiki sebelum musim hujan datang\ndan sungai meluap.';
    expect(blockTexts(await readOne(`${wrapped}\nIa menunggu.`, 'text'))).toEqual([wrapped, 'Ia menunggu.']);
  });

  test('a line that begins in lower case after a sentence, a blank line or a short line stands alone', async () => {
    expect(blockTexts(await readOne(`${long}\nlalu mereka pulang.`, 'text'))).toHaveLength(2);
    expect(blockTexts(await readOne(`${long.slice(0, -1)}\n\nlalu mereka pulang.`, 'text'))).toHaveLength(2);
    expect(blockTexts(await readOne('Beranda\nlainnya', 'text'))).toHaveLength(2);
  });

  test('blocks are labelled', async () => {
    const raw = [
      'Tanggul Jebol, Warga Bergotong Royong!',
      long,
      'Bantuan datang dari kota tetangga',
      long,
      '“Kami bekerja sejak subuh.”',
      '- Air bersih',
      '1. Beras',
      'a) Selimut',
      'Foto: Rukmini',
      'Selesai',
    ].join('\n');
    expect(kinds(await readOne(raw, 'text')).map((kind) => kind.split(':')[0])).toEqual(
      'headline paragraph headline paragraph quote list-item list-item list-item caption paragraph'.split(' '),
    );
  });

  test('a row of menu entries is no row of headlines', async () => {
    const document = await readOne('Ombak Tinggi\n\nBeranda\n\nOlahraga\n\nCuaca\n\nKontak', 'text');
    expect(document.blocks.slice(1).every(({ kind }) => kind === 'paragraph')).toBe(true);
  });

  test('terminal escapes, NULs and lone surrogates stay where they are', async () => {
    const raw = 'Kapal \u001b[31mmerah\u001b[0m berlabuh \0 di \ud800 dermaga.';
    const document = textDocument(raw, { id: 'a', path: 'a' });
    expect(document.raw).toBe(raw);
    expectWords(document);
    expect((await readOne(raw.replace('\ud800', ''), 'text')).raw).toContain('\u001b[31mmerah\u001b[0m berlabuh \0');
  });

  test('time grows with length, on one line and on many', () => {
    const time = (raw: string) => {
      const start = performance.now();
      textDocument(raw, { id: 'a', path: 'a' });
      return performance.now() - start;
    };
    for (const [unit, length, times, atMost] of [
      [`${long} `, 2.5e6, 8, 23],
      [' ', 2.5e6, 8, 23],
      // Blocks are allocated, so that the collector blurs the figure; quadratic time would be 64.
      [`${long}\n`, 1e6, 8, 28],
    ] as const) {
      const small = unit.repeat(length / unit.length);
      const large = small.repeat(times);
      // Taken in turns, so that a busy machine slows both down.
      const rounds = Array.from({ length: 5 }, () => [time(small), time(large)] as const);
      const best = (which: 0 | 1) => Math.min(...rounds.map((round) => round[which]));
      expect(best(1) / Math.max(best(0), 1)).toBeLessThan(atMost);
    }
  });
});
