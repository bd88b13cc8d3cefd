import { beforeAll, describe, expect, it } from 'vitest';
import { nameDamage, sameSound } from '../src/glossary/damage.js';
import { loadGlossary } from '../src/index.js';
import type { Glossary } from '../src/model/glossary.js';
import { rules } from '../src/rules/index.js';
import { findingsOf } from '../src/testing.js';
import { janggal } from './commands/world.js';

let glossary: Glossary;
beforeAll(async () => {
  glossary = await loadGlossary();
});

const garbled = rules.find(({ id }) => id === 'terminology/garbled-name')!;
const inconsistent = rules.find(({ id }) => id === 'terminology/inconsistent-name')!;
const found = async (text: string, rule = garbled) =>
  (await findingsOf(rule, text, glossary)).map(({ text: span, suggestions }) => `${span} → ${suggestions[0]?.text ?? ''}`);

/** Names that newspapers spell in two ways. */
const variants = [
  ['Zelensky', 'Zelenskyy'],
  ['Zelensky', 'Zelenskiy'],
  ['Zelenskyy', 'Zelenskyi'],
  ['Kyiv', 'Kiev'],
  ['Moskow', 'Moskwa'],
  ['Tiongkok', 'China'],
  ['China', 'Cina'],
  ['Odesa', 'Odessa'],
  ['Kharkiv', 'Kharkov'],
  ['Zaporizhzhia', 'Zaporizhia'],
  ['Lviv', 'Lvov'],
  ['Dnipro', 'Dnepr'],
  ['Luhansk', 'Lugansk'],
  ['Prancis', 'Perancis'],
  ['Sumatera', 'Sumatra'],
  ['Afghanistan', 'Afganistan'],
  ['Soeharto', 'Suharto'],
  ['Soekarno', 'Sukarno'],
  ['Khadafi', 'Gaddafi'],
  ['Qaddafi', 'Gaddafi'],
  ['Khamenei', 'Khameini'],
  ['Tokyo', 'Tokio'],
  ['Lavrov', 'Lawrow'],
  ['Gorbachev', 'Gorbachov'],
  ['Khrushchev', 'Khrushchov'],
  ['Mohammad', 'Mohammed'],
  ['Muhammad', 'Mohammad'],
  ['Yogyakarta', 'Jogjakarta'],
  ['Yerusalem', 'Jerusalem'],
  ['Tripoli', 'Tripolis'],
  ['Beirut', 'Bayrut'],
  ['Hizbullah', 'Hezbollah'],
  ['Houthi', 'Huthi'],
  ['Teheran', 'Tehran'],
  ['Damaskus', 'Damascus'],
  ['Sanaa', 'Sana’a'],
  ['Riyadh', 'Riyad'],
  ['Mekkah', 'Makkah'],
  ['Madinah', 'Medinah'],
  ['Aleksandr', 'Alexandr'],
  ['Sergei', 'Sergey'],
  ['Dmitry', 'Dmitri'],
  ['Yevgeny', 'Evgeny'],
  ['Andriy', 'Andrii'],
  ['Oleksiy', 'Oleksii'],
  ['Serhiy', 'Serhii'],
  ['Valeriy', 'Valerii'],
  ['Vladimir', 'Wladimir'],
  ['Volodymyr', 'Volodimir'],
  ['Dostoyevsky', 'Dostojevsky'],
  ['Tolstoy', 'Tolstoi'],
  ['Tchaikovsky', 'Chaikovsky'],
  ['Ahmad', 'Achmad'],
  ['Abdullah', 'Abdulah'],
  ['Ramadan', 'Ramadhan'],
  ['Fadil', 'Fadhil'],
  ['Ridwan', 'Ridhwan'],
  ['Komarudin', 'Komaruddin'],
  ['Djoko', 'Joko'],
  ['Tjahjo', 'Cahyo'],
  ['Myanmar', 'Burma'],
  ['Thailand', 'Muangthai'],
  ['Belarusia', 'Belarus'],
  ['Kazakhstan', 'Kazakstan'],
  ['Uzbekistan', 'Usbekistan'],
  ['Selandia Baru', 'New Zealand'],
  ['Timor-Leste', 'Timor Leste'],
  ['Al-Qaeda', 'Al Qaeda'],
] as const;

describe('accepted variants', () => {
  it('are at least sixty', () => expect(variants.length).toBeGreaterThanOrEqual(60));

  it.each(variants)('%s and %s are never a damaged name', async (one, other) => {
    const text = `Rombongan dari ${one} tiba pada pagi hari. Menurut ${one}, hal itu wajar, dan ${one} tidak keberatan. Berita tentang ${other} ditulis kemudian oleh wartawan.`;
    expect(await found(text)).toEqual([]);
    expect(await found(text.replaceAll(one, '\u0000').replaceAll(other, one).replaceAll('\u0000', other))).toEqual([]);
  });
});

describe('damage', () => {
  it.each([
    ['Zensky', 'Zelensky', 'lost', 2],
    ['Serbii', 'Serhii', 'changed', 1],
    ['Zelesnky', 'Zelensky', 'swapped', 2],
    ['Zelenskaky', 'Zelensky', 'added', 2],
    ['Zelenskiy', 'Zelensky', 'spelt', 1],
    ['Hamenei', 'Khamenei', 'spelt', 1],
  ] as const)('%s of %s is %s', (form, right, kind, letters) => {
    expect(nameDamage(form, right)).toMatchObject({ kind, letters });
  });

  it('costs nothing for accents, hyphens and case, and little for transliteration', () => {
    expect(nameDamage('Erdoğan', 'Erdogan').cost).toBe(0);
    expect(nameDamage('Al-Qaeda', 'AlQaeda').cost).toBe(0);
    expect(nameDamage('Soeharto', 'Suharto').cost).toBeLessThan(nameDamage('Suhrto', 'Suharto').cost);
    expect(sameSound('Soeharto', 'Suharto')).toBe(true);
    expect(sameSound('Suhrto', 'Suharto')).toBe(false);
  });
});

describe('damaged names', () => {
  it.each([
    ['by the first name', 'Presiden Ukraina Volodymyr Zelunsky berpidato di parlemen kemarin.', ['Zelunsky → Zelensky']],
    [
      'by the article',
      'Hakim Sutarmiji datang. Menurut Sutarmiji, sidang ditunda. Hakim Sutarmiji marah. Lalu Sutamiji pulang.',
      ['Sutamiji → Sutarmiji'],
    ],
    ['by nothing but a famous name', 'Rombongan itu berangkat dari Jakrta pada pagi hari.', ['Jakrta → Jakarta']],
    ['one word of a long one', 'Laporan Organisasi Kesehatn Dunia terbit kemarin.', ['Kesehatn → Kesehatan']],
    ['small letters', 'Kapal itu tenggelam di laut jawa kemarin pagi.', ['jawa → Jawa']],
    [
      'an abbreviation',
      'Sertifikat dari BPJPH terbit. Kata BPJPH, syaratnya mudah. Namun BPJHP belum menjawab surat itu.',
      ['BPJHP → BPJPH'],
    ],
    ['a wrong expansion', 'Ia lulus dari Institut Teknik Bandung (ITB) tahun lalu.', ['Teknik → Teknologi']],
  ])('are found: %s', async (_, text, expected) => expect(await found(text)).toEqual(expected));

  it.each([
    'Kakak beradik Rudi Wirahardjo dan Rida Wirahardji bertanding di kelas yang sama.',
    'Warga Malaysian Chinese Association hadir, begitu pula wakil Malaysia.',
    'Trump-nya Brasil itu kalah, padahal Trump mendukungnya.',
    'Pelatih Fabio Sontora dan pemain Mario Sontoro tiba bersama.',
    'Menurut Salah seorang saksi, Dan juga warga lain, mobil itu melaju kencang.',
  ])('are not seen in %j', async (text) => expect(await found(text)).toEqual([]));

  it('give a reason that an editor can check', async () => {
    const [finding] = await findingsOf(garbled, 'Presiden Ukraina Volodymyr Zelunsky berpidato di parlemen kemarin.', glossary);
    expect(finding?.message).toBe(
      '“Zelunsky”: one letter differs from “Zelensky”; first name and office match Volodymyr Zelensky.',
    );
  });
});

describe('wavering names', () => {
  it.each([
    ['Kapal TNI AL berlayar. Markas TNI AL tenang. Lalu TNI-AL menyusul.', ['TNI-AL → TNI AL']],
    ['Tim U-23 menang. Pelatih U-23 senang. Kini U23 berlibur.', ['U23 → U-23']],
    ['Harga iPhone naik. Penjual iPhone untung. Pembeli Iphone mengeluh.', ['Iphone → iPhone']],
    ['Wisata di Kulon Progo ramai. Warga Kulon Progo senang. Bupati Kulonprogo hadir.', ['Kulonprogo → Kulon Progo']],
  ])('are seen in %j', async (text, expected) => expect(await found(text, inconsistent)).toEqual(expected));

  it.each([
    'Harga Rp 500 naik menjadi Rp500 di tabel itu.',
    'Kata Trump-nya orang desa, Trump itu hebat, dan Trump diam.',
    'Tagar #F15 ramai, padahal jet F-15 sudah tua.',
  ])('are not seen in %j', async (text) => expect(await found(text, inconsistent)).toEqual([]));
});

describe('janggal glossary trace', () => {
  const trace = (line: readonly string[], files: Record<string, string> = {}) =>
    janggal(['glossary', 'trace', ...line, '--locale', 'en'], { files });

  it('says why a name is accepted, forbidden, near or unknown', async () => {
    expect((await trace(['Kiev'])).out).toMatch(
      /^Kiev: accepted, not reported\n {2}an accepted form of Kyiv \(glossary\/places\.csv:\d+\)\n$/u,
    );
    expect((await trace(['Zensky'])).out).toContain('Zensky: forbidden, would be reported');
    const near = await trace(['Volodymyr', 'Zelunsky']);
    expect(near.out).toContain('Zelunsky: near, would be reported\n  one letter differs from “Zelensky”; first name matches');
    expect(near.out).toMatch(/weight \d\.\d, needs -1\.2: /u);
    expect((await trace(['Xqwzk'])).out).toContain('Xqwzk: unknown, not reported');
  });

  it('looks at the article that it is given', async () => {
    const article =
      'Hakim Sutarmiji datang. Menurut Sutarmiji, sidang ditunda. Hakim Sutarmiji marah. Lalu Sutamiji pulang ke rumahnya.';
    const { out } = await trace(['Sutamiji', '--in', 'a.txt', '--format', 'json'], { 'a.txt': article });
    expect(JSON.parse(out)).toMatchObject([{ text: 'Sutamiji', resolution: 'near', flagged: true }]);
    const missing = await trace(['Gorbachev', '--in', 'a.txt'], { 'a.txt': article });
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('does not stand in a.txt');
  });
});
