import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadFamilies } from '../scripts/calques/pack.js';
import { faultsOf } from '../scripts/calques/prove.js';
import { indonesian } from '../src/language/id/index.js';
import { activeForm } from '../src/language/id/voice.js';
import { functionWords } from '../src/language/id/words.js';
import { span } from '../src/model/span.js';
import { bindPhrases, inMemory } from '../src/phrases/bind.js';
import { openPhrases, type Phrase } from '../src/phrases/phrasebook.js';
import { replacements } from '../src/phrases/replace.js';

const folder = fileURLToPath(new URL('../src/rules/accuracy/literal-translation', import.meta.url));
const families = await loadFamilies(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'calque.ts')
    .map((file) => path.join(folder, file)),
);

describe('the pack of literal translations', () => {
  it('finds every wrong sentence where it is marked and leaves every right one alone', { timeout: 120_000 }, async () => {
    expect(await faultsOf(families)).toEqual([]);
  });

  it('has the families and the size that docs/calques.md says', () => {
    expect(families.reduce((sum, { calques }) => sum + calques.length, 0)).toBeGreaterThan(2000);
    expect(families.every(({ calques }) => calques.length > 0)).toBe(true);
  });
});

describe('a pattern', () => {
  const isGrammatical = (word: string): boolean => functionWords.has(word);
  const find = (
    phrase: Partial<Phrase> & Pick<Phrase, 'bad'>,
    text: string,
  ): readonly { text: string; better: readonly string[] }[] => {
    const whole: Phrase = { good: [], from: '', severity: 'minor', confidence: 1, ...phrase };
    const book = openPhrases(inMemory(bindPhrases([whole], isGrammatical)), isGrammatical);
    const { sentences } = indonesian.segment(text, { kind: 'paragraph', ...span(0, text.length) });
    return sentences.flatMap((sentence) =>
      book.find(sentence).map((hit) => ({
        text: text.slice(sentence.tokens[hit.from]!.start, sentence.tokens[hit.to - 1]!.end),
        better: replacements(hit, sentence.tokens),
      })),
    );
  };

  it('takes every voice of a verb, and puts the better verb into the same', () => {
    const phrase = { bad: '<ambil> tempat', good: ['<gelar>'] };
    for (const [text, better] of [
      ['Rapat mengambil tempat kemarin.', 'menggelar'],
      ['Rapat diambil tempat kemarin.', 'digelar'],
      ['Diambilnya tempat itu.', 'Digelarnya'],
    ] as const)
      expect(find(phrase, text).map((hit) => hit.better[0])).toEqual([better]);
    expect(find(phrase, 'Pengambilan tempat itu lama.')).toEqual([]);
  });

  it('matches nouns with clitics and doubled, gaps, numbers and names, and keeps what they held', () => {
    expect(find({ bad: '{kabar} dari _?  baik', good: [] }, 'Kabarnya dari sana baik.')[0]?.text).toBe('Kabarnya dari sana baik');
    expect(find({ bad: 'naik # kali', good: ['# kali lipat'] }, 'Harga naik 3 kali.')[0]?.better).toEqual(['3 kali lipat']);
    expect(find({ bad: 'pergi untuk @', good: ['berangkat ke @'] }, 'Ia pergi untuk Nusa Tenggara.')[0]?.better).toEqual([
      'berangkat ke Nusa Tenggara',
    ]);
    expect(find({ bad: 'keluar serangan/operasi', good: ['melancarkan =2'] }, 'Mereka keluar operasi.')[0]?.better).toEqual([
      'melancarkan operasi',
    ]);
  });

  it('stops at marks, and at the places it names', () => {
    expect(find({ bad: 'datang lewat' }, 'Ia datang, lewat jendela.')).toEqual([]);
    expect(find({ bad: '^ itu adalah' }, 'Kata itu adalah kunci.')).toEqual([]);
    expect(find({ bad: '^ itu adalah' }, '“Itu adalah kunci.”')).toHaveLength(1);
    expect(find({ bad: '^, menambahkan bahwa' }, 'Ia setuju, menambahkan bahwa harga naik.')).toHaveLength(1);
    expect(find({ bad: '^, menambahkan bahwa' }, 'Ia menambahkan bahwa harga naik.')).toEqual([]);
    expect(find({ bad: 'nanti $' }, 'Ia pulang nanti malam.')).toEqual([]);
  });

  it('needs its company, and is silent in the other', () => {
    const phrase = { bad: 'tujuan pertama', near: ['{kiper}'], unless: ['tujuan pertama wisata'] };
    expect(find(phrase, 'Kiper gagal menahan tujuan pertama.')).toHaveLength(1);
    expect(find(phrase, 'Bali menjadi tujuan pertama.')).toEqual([]);
    expect(find(phrase, 'Kipernya menyebut Bali tujuan pertama wisata.')).toEqual([]);
  });

  it('says which item it cannot read', () => {
    expect(() =>
      bindPhrases([{ bad: 'kata <salah', good: [], from: '', severity: 'minor', confidence: 1 }], isGrammatical),
    ).toThrow('<salah');
    expect(() => bindPhrases([{ bad: '_ (kata)', good: [], from: '', severity: 'minor', confidence: 1 }], isGrammatical)).toThrow(
      'one word that is not optional',
    );
  });
});

it('forms active verbs as Indonesian does', () => {
  const forms = 'ambil tekan sapu pukul kirim produksi transfer bom pelajari perkuat perintahkan kunjungi lihat nyanyikan'.split(
    ' ',
  );
  expect(forms.map(activeForm)).toEqual(
    'mengambil menekan menyapu memukul mengirim memproduksi mentransfer mengebom mempelajari memperkuat memerintahkan mengunjungi melihat menyanyikan'.split(
      ' ',
    ),
  );
});
