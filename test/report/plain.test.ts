import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/report.js';
import { plain } from '../../src/report/plain.js';
import { article, clean, damaged, gate, hostile, outcomes, paper, print, short, unreadable } from './fixtures.js';

const lines = (text: string): readonly string[] => text.trimEnd().split('\n');

describe('plain', () => {
  it('prints one finding a line, then the document', async () => {
    const text = await print(plain(), [damaged]);
    expect(lines(text)).toHaveLength(damaged.findings.length + 2);
    expect(text).toContain(
      'artikel/banjir-demak.txt:3:54 major fluency/split-hyphen Tanda hubung terpisah dari katanya. → undang-undang\n',
    );
    expect(text).toContain('artikel/banjir-demak.txt:6:94 major accuracy/missing-word Predikat kalimat ini hilang.\n');
    expect(text).toContain('markup/boilerplate Tombol berbagi ikut terambil. → (hapus)\n');
    expect(text).toContain(
      `artikel/banjir-demak.txt: skor ${damaged.score} GAGAL (${gate(damaged).join('; ')}), 640 kata, 12 temuan\n`,
    );
  });

  it('ends with the run', async () => {
    expect(lines(await print(plain(), outcomes)).at(-1)).toBe(
      '4 dokumen: 2 gagal, 1 lulus, 1 terlalu pendek, 1 tak terperiksa; 14 temuan',
    );
    expect(lines(await print(plain(), [clean], { locale: 'en' }))).toEqual([
      `${clean.path}: score 100 PASS, 78 words, 0 findings`,
      '1 document: 1 passed; 0 findings',
    ]);
    expect(lines(await print(plain(), []))).toEqual(['0 dokumen; 0 temuan']);
  });

  it('prints failures as path and message', async () => {
    expect(await print(plain(), [unreadable])).toContain(`${unreadable.path}: ${unreadable.message}\n`);
    expect(await print(plain(), [{ ...unreadable, path: 'a.jsonl', line: 7 }])).toContain(`a.jsonl:7: ${unreadable.message}\n`);
  });

  it('names a record by its id', async () => {
    const named = (id: string) => print(plain(), [{ ...short, path: 'batch.jsonl', id }]);
    expect(await named('batch.jsonl#17')).toContain('batch.jsonl#17: skor');
    expect(await named('kilas-3')).toContain('batch.jsonl#kilas-3: skor');
  });

  it('hides below the least severity without touching the score', async () => {
    const text = await print(plain(), [damaged], { minSeverity: 'critical' });
    expect(lines(text)).toHaveLength(3);
    expect(text).toContain(`skor ${damaged.score} GAGAL`);
  });

  it('fails by verdict or by the gate', async () => {
    expect(await print(plain(), [damaged], { gate: () => [] })).toContain('GAGAL,');
    expect(await print(plain(), [{ ...damaged, verdict: 'pass' }], { gate: () => [] })).toContain('LULUS,');
    expect(await print(plain(), [clean], { gate: () => ['1 temuan baru'] })).toContain('GAGAL (1 temuan baru)');
  });

  it('keeps hostile text on one line', async () => {
    const text = await print(plain(), [hostile]);
    expect(lines(text)).toHaveLength(3);
    expect(text).not.toMatch(/[\u001B\u009B\u202E]/);
  });

  it('prints an outcome before it asks for the next', async () => {
    const seen: string[] = [];
    async function* slow(): AsyncGenerator<Outcome> {
      for (const outcome of [article('a.txt', 'Satu.', {}), article('b.txt', 'Dua.', {})]) {
        seen.push(`ask ${outcome.path}`);
        yield outcome;
      }
    }
    for await (const part of plain()(slow(), paper())) seen.push(part.split(':')[0]!);
    expect(seen).toEqual(['ask a.txt', 'a.txt', 'ask b.txt', 'b.txt', '2 dokumen']);
  });
});
