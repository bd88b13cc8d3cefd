import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it, vi } from 'vitest';
import type { DocumentReport, Outcome, Paper } from '../../src/model/report.js';
import { ink } from '../../src/ui/report.js';
import { article, clean, damaged, hostile, huge, middling, outcomes, print, short, unreadable } from '../report/fixtures.js';

// Loading and laying out Ink takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const draw = (list: readonly Outcome[], on: Partial<Paper> = {}) => print(ink('1.0.0'), list, on);
/** The text as one line, so that wrapping does not hide what is looked for. */
const flat = (text: string): string => stripVTControlCharacters(text).replace(/\s+(?:│ )?/g, ' ');
const lines = (text: string): readonly string[] => stripVTControlCharacters(text).split('\n');

describe.each([60, 80, 140])('at %i columns', (columns) => {
  it.each([true, false])('keeps within the screen (colour: %s)', async (colour) => {
    const text = await draw([...outcomes, hostile, huge(30)], { columns, colour });
    for (const line of lines(text)) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    expect(text).not.toMatch(/[ \t]+\n/);
  });

  it('shows where, how bad, what is wrong and what it should be', async () => {
    const text = flat(await draw([damaged], { columns }));
    expect(text).toContain(`GAGAL ${'█'.repeat(Math.round((damaged.score / 100) * (columns < 80 ? 16 : 24)))}`);
    expect(text).toContain(` ${damaged.score} 640 kata · 12 temuan`);
    expect(text).toContain(`Gagal karena skor ${damaged.score} < 85; 1 temuan kritis`);
    expect(text).toContain('3:29 ✖ kritis nama rusak');
    expect(text).toContain('Ganjar ⟦Pranowi⟧ mengatakan');
    expect(text).toContain('“Pranowi” bukan nama yang dikenal');
    expect(text).toContain('→ Pranowo (gubernur Jawa Tengah)');
    expect(text).toContain('→ sementara itu · adapun');
  });

  it('shows every document and how it ended', async () => {
    const text = flat(await draw(outcomes, { columns }));
    const end = text.slice(text.indexOf('Ringkasan'));
    for (const document of [damaged, middling, short, clean]) expect(end).toContain(document.path.slice(-20));
    expect(end).toContain('GAGAL 2 gagal · 1 lulus · 1 terlalu pendek · 1 tak terperiksa · 14 temuan');
  });
});

describe('the span', () => {
  it('is in colour where there is colour', async () => {
    const text = await draw([damaged], { colour: true });
    expect(text).toContain('\u001B[1m\u001B[4m\u001B[31mPranowi\u001B[39m\u001B[24m\u001B[22m');
    expect(text).not.toContain('⟦');
  });

  it('is not broken over two lines when it is short', async () => {
    for (let columns = 60; columns < 90; columns += 3) expect(await draw([damaged], { columns })).toContain('⟦undang -undang⟧');
  });

  it('stands in brackets where there is none, without one escape', async () => {
    const text = await draw([...outcomes, hostile]);
    expect(text).toContain('⟦undang -undang⟧');
    expect(text).toContain('⟦‸⟧');
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u202E]/);
  });

  it('lets only colours through where there is colour', async () => {
    const text = await draw([hostile], { colour: true });
    expect(text.replace(/\u001B\[\d+m/g, '')).not.toMatch(/[\u001B\u0007\u009B\u202E]/);
    expect(text).toContain('␛[2Jjahat�.txt');
  });
});

describe('a document', () => {
  it('says what weighs most and where damage comes from', async () => {
    const text = flat(await draw([damaged]));
    expect(text).toMatch(/Paling merusak nama rusak −\d+, tanda hubung terpisah −\d+/);
    expect(text).toMatch(/Kerusakan terjemahan −\d+ · pengambilan teks −[\d,]+ · sisa halaman web −[\d,]+/);
    expect(text).toMatch(/tanda hubung terpisah 2 −[\d,]+ ▲ berat/);
  });

  it('adds up to what the score lost', async () => {
    const [, ...losses] = /jenis.*?terberat (.*?) 3:29/.exec(flat(await draw([damaged])))![1]!.split('−');
    const sum = losses.reduce((total, loss) => total + Number.parseFloat(loss.replace(',', '.')), 0);
    expect(Math.abs(sum - (100 - damaged.score))).toBeLessThan(1.5);
  });

  it('names the engine with its evidence', async () => {
    const text = flat(await draw([damaged]));
    expect(text).toContain(
      'Jejak mesin Google Translate (gratis), kemungkinan besar: “undang -undang” (baris 3), “baik -baik” (baris 5)',
    );
  });

  it('names the source language with its evidence, and says nothing where it is not known', async () => {
    expect(flat(await draw([damaged]))).toContain('Jejak bahasa Vietnam, kemungkinan besar: “ujung minggu” (baris 5)');
    expect(flat(await draw([{ ...damaged, source: null }]))).not.toContain('Jejak bahasa');
  });

  it('groups the same fault', async () => {
    const text = flat(await draw([damaged]));
    expect(text).toContain('3:54 ▲ berat tanda hubung terpisah ×2');
    expect(text).toContain('juga baris 6');
    expect(text.match(/⟦undang -undang⟧/g)).toHaveLength(1);
  });

  it('gathers page furniture in one block', async () => {
    const text = flat(await draw([damaged]));
    expect(text).toContain(
      'Sisa halaman web 4 temuan baris 2, 8 Bagikan ke WhatsApp ×2 baris 7 spot_img baris 9 Tinggalkan Balasan',
    );
    expect(text).not.toContain('⟦spot_img⟧');
  });

  it('shows the heaviest finding first', async () => {
    const text = flat(await draw([damaged]));
    const at = ['3:29 ✖', '3:54 ▲', '6:94 ▲', '4:78 ●', '4:89 ●'].map((place) => text.indexOf(place));
    expect(at.every((place) => place >= 0)).toBe(true);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  it('shows what changes in a long suggestion', async () => {
    expect(flat(await draw([damaged]))).toContain('ubah “dibuat” ⇒ “diambil”, “ujung minggu” ⇒ “akhir pekan”, “segar” ⇒ “baru”');
  });

  it('without findings says so', async () => {
    const text = flat(await draw([clean]));
    expect(text).toContain(`LULUS ${'█'.repeat(24)} 100`);
    expect(text).toContain('Tidak ada temuan.');
  });

  it('that is too short gets no bar', async () => {
    expect(flat(await draw([short]))).toContain('TERLALU PENDEK skor 100 6 kata');
  });

  it('says when the gate is milder than the score', async () => {
    const text = flat(await draw([{ ...damaged, verdict: 'pass' }], { gate: () => [] }));
    expect(text).toContain('LULUS');
    expect(text).toContain('Catatan Skornya di bawah 85');
  });

  it('hides below the least severity and says how much', async () => {
    const text = flat(await draw([damaged], { minSeverity: 'major' }));
    expect(text).not.toContain('Kata Inggris tertinggal');
    expect(text).not.toContain('spot_img');
    expect(text).toContain('6 temuan di bawah “berat” tidak ditampilkan.');
    expect(text).toContain(` ${damaged.score} 640 kata · 12 temuan`);
  });
});

describe('a saved report from elsewhere', () => {
  it('cannot write escapes through ids and evidence', async () => {
    const rule = 'style/\u001B[2J' as const;
    const spoilt: DocumentReport = {
      ...damaged,
      findings: damaged.findings.map((finding) => ({ ...finding, rule })),
      engine: { engine: 'nllb', certainty: 'hint', evidence: [{ text: '\u001B[2J', line: 1 }] },
      source: { language: 'ru', certainty: 'hint', evidence: [{ text: '\u001B[3J', line: 2 }] },
    };
    const text = await draw([spoilt]);
    expect(text).not.toContain('\u001B');
    expect(text).toContain('NLLB, petunjuk: “␛[2J” (baris 1)');
    expect(text).toContain('Rusia, petunjuk: “␛[3J” (baris 2)');
  });
});

describe('a run', () => {
  it('shows the worst first', async () => {
    const text = flat(await draw(outcomes));
    const first = text.indexOf(damaged.path);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(text.indexOf(middling.path.slice(0, 50)));
  });

  it('says the verdict of a long document again at the end', async () => {
    const end = lines(await draw([damaged]))
      .slice(-6)
      .join('\n');
    expect(end).toContain(damaged.path);
    expect(end).toContain('GAGAL  1 gagal · 12 temuan');
  });

  it('leaves passing documents with nothing to show to the table', async () => {
    expect(flat(await draw(outcomes)).split(clean.path)).toHaveLength(2);
  });

  it('gives failures their own block', async () => {
    const text = flat(await draw([clean, unreadable]));
    expect(text).toContain(`Tidak dapat diperiksa ✖ ${unreadable.path} ${unreadable.message}`);
    expect(text).toContain('TIDAK LENGKAP 1 lulus · 1 tak terperiksa');
  });

  it('can be empty', async () => expect(await draw([])).toBe('Tidak ada dokumen.\n'));

  it('speaks English', async () => {
    const text = flat(await draw(outcomes, { locale: 'en' }));
    expect(text).toContain('4 documents');
    expect(text).toContain('FAIL');
    expect(text).toContain('TOO SHORT');
    expect(text).toContain('garbled name');
    expect(text).toContain('also line 6');
    expect(text).not.toMatch(/kritis nama|temuan \d|baris \d/);
  });
});

describe('a large run', () => {
  it('draws a part of 2,000 findings', async () => {
    const text = flat(await draw([huge(2000)]));
    expect(text).toContain('⟦Nama199wi⟧');
    expect(text).not.toContain('⟦Nama200wi⟧');
    expect(text).toContain('… dan 1.800 temuan lagi: --format plain atau json');
  });

  it('puts documents beyond the fiftieth in the table only', async () => {
    const many: readonly DocumentReport[] = Array.from({ length: 60 }, (_, at) => huge(1, `artikel/ke-${at}.txt`));
    const text = flat(await draw(many));
    expect(text.split('artikel/ke-49.txt')).toHaveLength(3);
    expect(text.split('artikel/ke-50.txt')).toHaveLength(2);
    expect(text).toContain('… dan 10 dokumen lagi, hanya dalam ringkasan');
  });

  it('bears the same file twice without a complaint of React', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    await draw([
      damaged,
      damaged,
      unreadable,
      unreadable,
      article('', '[[a:]][[a:]]', { a: { artifact: 'encoding', severity: 'info', message: '' } }),
    ]);
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });
});
