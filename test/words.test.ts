import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indonesian } from '../src/language/id/index.js';
import { readTable, writeTable } from '../src/language/id/table.js';
import { known } from '../src/model/lexicon.js';

const { lexicon } = indonesian;

describe('the lexicon', () => {
  it('knows what follows from known words by regular formation', () => {
    const forms = `meng-update presidennya ke-38 di-SK-kan dibilang-bilang bukunyalah kutingkatkan dilabeli terparah keparahan nirkabel
      pascabencana peracik diskusikan mengupload berlari-lari`;
    for (const form of forms.trim().split(/\s+/u))
      expect(lexicon.knownForm(form.toLowerCase()), form).toBeGreaterThan(known.english);
  });

  it('does not know slips, glue and damage', () => {
    for (const form of ['keterangn', 'pernagkat', 'yangkeruh', 'zensky', 'drenging', 'mninyak'])
      expect(lexicon.knownForm(form), form).toBe(known.not);
  });

  it('tells how common a word is, and English words by their size', () => {
    expect(lexicon.about('yang')).toBeGreaterThan(10_000);
    expect(lexicon.about('qwertyu')).toBe(0);
    expect(lexicon.englishSize('the')).toBe(1);
    expect(lexicon.englishSize('perundingan')).toBe(0);
    expect(lexicon.translationsOf('rivers')).toContain('sungai');
  });

  it('finds the word that a slip was meant to be', () => {
    expect(lexicon.slipOf('keterangn')).toMatchObject({ form: 'keterangan', kind: 'lost' });
    expect(lexicon.slipOf('pernagkat')).toMatchObject({ form: 'perangkat', kind: 'swapped' });
    expect(lexicon.slipOf('kareena')).toMatchObject({ form: 'karena', kind: 'doubled' });
    expect(lexicon.slipOf('mssuk')).toMatchObject({ form: 'masuk', kind: 'changed' });
    expect(lexicon.slipOf('xqzvw')).toBeUndefined();
  });

  it('cuts what is run together, with the words of the article', () => {
    const nobody = () => 0;
    expect(lexicon.partsOf('menjadilebih', nobody)?.parts).toEqual(['menjadi', 'lebih']);
    expect(lexicon.partsOf('pemerintahsudahmenyiapkan', nobody)?.parts).toEqual(['pemerintah', 'sudah', 'menyiapkan']);
    expect(lexicon.partsOf('wibisanadatang', (part) => (part === 'wibisana' ? 2 : 0))?.parts).toEqual(['wibisana', 'datang']);
    expect(lexicon.partsOf('deksametason', nobody)?.score ?? 0).toBeLessThan(1);
  });

  it('keeps the licence of every source beside its data', () => {
    for (const file of ['forms', 'english', 'translations'])
      expect(readFileSync(new URL(`../src/language/id/data/${file}.licence.txt`, import.meta.url), 'utf8')).toMatch(
        /licen[cs]e|copyright/iu,
      );
  });
});

describe('a table of forms', () => {
  it('answers what was written, and 0 for everything else', () => {
    const forms = new Map(Array.from({ length: 5000 }, (_, at) => [`kata${at.toString(36)}`, (at % 255) + 1]));
    const table = readTable(new Uint8Array(writeTable(forms).buffer));
    for (const [form, value] of forms) expect(table.get(form)).toBe(value);
    const strange = Array.from({ length: 5000 }, (_, at) => `lain${at.toString(36)}`);
    expect(strange.filter((form) => table.get(form) !== 0).length).toBeLessThan(5);
  });

  it('refuses a value that is none', () => {
    expect(() => writeTable(new Map([['kata', 0]]))).toThrow('from 1 to 255');
  });
});
