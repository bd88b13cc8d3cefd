import { beforeAll, describe, expect, it } from 'vitest';
import { createJanggal, type Janggal } from '../src/index.js';
import type { DocumentReport, SourceMark } from '../src/model/report.js';

let janggal: Janggal;
beforeAll(async () => {
  janggal = await createJanggal({ locale: 'en' });
});

/** Enough edited Indonesian for every text to be told as an article. */
const around =
  'Pemerintah kota membuka kembali jembatan yang rusak karena banjir, dan warga di tepi sungai sudah pulang ke rumah mereka sejak pekan lalu.\n';

const reportOn = async (text: string): Promise<DocumentReport> => {
  const outcome = await janggal.checkText(`${around}${text}\n${around}`);
  if (outcome.kind === 'failure') throw new Error(outcome.message);
  return outcome;
};
const sourceOf = async (text: string): Promise<SourceMark | null> => (await reportOn(text)).source;

describe('a source line', () => {
  it('of a Vietnamese site is enough', async () => {
    expect(await sourceOf('Rapat ditutup sore hari.\nSumber: https://baomoi-contoh.vn/tin-tuc-185.htm')).toEqual({
      language: 'vi',
      certainty: 'likely',
      evidence: [{ text: 'https://baomoi-contoh.vn', line: 3 }],
    });
  });

  it.each([
    'Sumber: https://en.contoh.vn/politics/a-1.html',
    'Sumber: https://contoh.vn/en/a-1.html',
    'Sumber: https://contoh.co.id/berita/vn-123',
    'Klub itu membalas lewat laman contoh.vn kemarin.',
  ])('proves nothing where the page is not Vietnamese: %s', async (line) => expect(await sourceOf(line)).toBeNull());
});

describe('Vietnamese', () => {
  it('is told by different marks, each shown once, the telling ones first', async () => {
    const mark = await sourceOf(
      `Kedua menteri bertemu di Riyadh (Arab Saudi) pada tanggal 4 Juni dan di Doha (Qatar) pada tanggal 7 Juni.
Pemilik Gedung Putih menerima pesan dari Tuan Orlov.
Menurut Tn. Orlov, perundingan berjalan lancar.`,
    );
    expect(mark).toMatchObject({ language: 'vi', certainty: 'likely' });
    expect(mark!.evidence[0]).toEqual({ text: 'Riyadh (Arab Saudi)', line: 2 });
    expect(mark!.evidence.map(({ text }) => text)).not.toContain('Doha (Qatar)');
    expect(mark!.evidence.at(-1)).toEqual({ text: 'pada tanggal 4 Juni', line: 2 });
  });

  it('is not told by one kind of mark, however often', async () => {
    expect(await sourceOf('Ia terbang ke Riyadh (Arab Saudi), lalu ke Doha (Qatar) dan ke Ankara (Turki).')).toBeNull();
    expect(
      await sourceOf('Ia lahir pada tanggal 4 Juni, menikah pada tanggal 9 Mei, dan wafat pada tanggal 1 April.'),
    ).toBeNull();
  });

  it('is not told by athletes and their countries, nor by a country said twice', async () => {
    expect(await sourceOf('Ia menang atas Anders Holm (Denmark) dan Li Wen (China). Pemilik Gedung Putih hadir.')).toBeNull();
    expect(
      await sourceOf('Ia tiba dari Amerika Serikat (AS) dan Britania Raya (Inggris). Pemilik Gedung Putih hadir.'),
    ).toBeNull();
  });
});

describe('English', () => {
  const phrases = [
    'Presiden meminta lawannya memaafkan kehidupan para tawanan.',
    'Menteri itu menyatakan optimisme yang cermat tentang perundingan.',
    'Toko itu tutup pada 8:30 p.m. waktu setempat.',
    'Sidang dibuka pada Mei 3, 2024 di Surabaya.',
  ];

  it('is told by three different marks', async () => {
    expect(await sourceOf(phrases.slice(0, 3).join('\n'))).toEqual({
      language: 'en',
      certainty: 'hint',
      evidence: [
        { text: 'memaafkan kehidupan', line: 2 },
        { text: 'optimisme yang cermat', line: 3 },
        { text: '8:30 p.m.', line: 4 },
      ],
    });
    expect(await sourceOf(phrases.join('\n'))).toMatchObject({ language: 'en', certainty: 'likely' });
  });

  it('is not told by two, nor by one phrase again and again', async () => {
    expect(await sourceOf(phrases.slice(0, 2).join('\n'))).toBeNull();
    expect(await sourceOf(`${phrases[0]}\n`.repeat(4))).toBeNull();
  });

  it('stands between: its phrases do not outweigh the marks of another language', async () => {
    const other = 'Pemilik Gedung Putih tiba di Riyadh (Arab Saudi).\nJuga pada tanggal 4 Juni, sidang dibuka.';
    expect(await sourceOf(`${phrases.slice(0, 3).join('\n')}\n${other}`)).toMatchObject({ language: 'vi' });
  });
});

describe('Russian and Chinese', () => {
  it('are told by their phrases', async () => {
    expect(
      await sourceOf('Pasukan rezim Kiev menembaki desa itu.\nSikap Barat kolektif tidak berubah selama operasi militer khusus.'),
    ).toMatchObject({ language: 'ru' });
    expect(
      await sourceOf('Wali kota Chen Bowen (陈博文) hadir.\nMenurut statistik yang tidak lengkap, 40 rumah rusak.'),
    ).toMatchObject({ language: 'zh', certainty: 'hint' });
  });

  it('are not told by a name in its own letters or a quoted phrase', async () => {
    expect(await sourceOf('Wali kota Chen Bowen (陈博文) dan wakilnya, Lin Yue (林月), hadir.')).toBeNull();
    expect(await sourceOf('“Operasi militer khusus itu gagal melawan rezim Kiev,” katanya.')).toBeNull();
  });

  it('contradict each other: silence', async () => {
    expect(
      await sourceOf(
        'Pasukan rezim Kiev mundur dari desa itu.\nSikap Barat kolektif tidak berubah.\nWali kota Chen Bowen (陈博文) hadir.\nMenurut statistik yang tidak lengkap, 40 rumah rusak.',
      ),
    ).toBeNull();
  });
});

it('is told by sentences left in it, beside another mark', async () => {
  expect(
    await sourceOf('Переговоры продолжатся на следующей неделе в столице.\nPasukan rezim Kiev menembaki desa itu.'),
  ).toMatchObject({ language: 'ru' });
  expect(
    await sourceOf('Переговори продовжаться наступного тижня у столиці.\nPasukan rezim Kiev menembaki desa itu.'),
  ).toBeNull();
});

describe('Malay', () => {
  it('is told by several of its words', async () => {
    expect(await sourceOf('Pengerusi itu berkata perkhidmatan ditutup kerana wang habis.')).toMatchObject({
      language: 'ms',
      evidence: [{ text: 'perkhidmatan' }, { text: 'kerana' }, { text: 'wang' }],
    });
  });

  it('is not told by words that Indonesian has too, nor by quotations', async () => {
    expect(await sourceOf('Kerajaan itu membeli polis asuransi untuk kereta api; prasasti ialah sumbernya.')).toBeNull();
    expect(await sourceOf('“Perkhidmatan ditutup kerana wang habis,” kata warga Johor itu.')).toBeNull();
  });
});

it('is silent on edited news', async () => {
  expect(await sourceOf('Ratusan petani memanen padi di Karawang pada Kamis (5/6/2025), lebih awal dari tahun lalu.')).toBeNull();
});

it('says of a finding which language it comes from', async () => {
  const { findings } = await reportOn('Pemilik Gedung Putih memaafkan kehidupan para tawanan.');
  expect(
    findings.filter(({ rule }) => rule === 'accuracy/literal-translation').map(({ text, origin }) => [text, origin?.languages]),
  ).toEqual([
    ['Pemilik Gedung Putih', ['vi']],
    ['memaafkan kehidupan', ['en']],
  ]);
});
