import { describe, expect, it } from 'vitest';
import { furniture, inlineFurniture } from '../../src/language/id/boilerplate.js';
import type { Block } from '../../src/model/document.js';
import { span } from '../../src/model/span.js';

const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ kind: 'paragraph', ...span(at, at + line.length) });
    at += line.length + 1;
  }
  return blocks;
};

const found = (text: string): Record<string, string> =>
  Object.fromEntries([...furniture(text, blocksOf(text))].map(([block, { kind }]) => [text.slice(block.start, block.end), kind]));

const headline = 'Gubernur Resmikan Jembatan Gantung di Hulu Sungai';
const prose = [
  'Warga dua desa kini dapat menyeberang tanpa perahu setelah jembatan sepanjang seratus meter itu selesai dibangun pada awal pekan.',
  'Kepala dinas mengatakan pengerjaan berlangsung sembilan bulan karena hujan deras beberapa kali memutus jalan menuju lokasi proyek.',
  'Anak-anak sekolah yang sebelumnya memutar hingga tujuh kilometer menjadi kelompok pertama yang merasakan manfaat jalur baru tersebut.',
  'Pemerintah daerah berencana menambah penerangan dan papan peringatan agar jalur itu aman dilewati warga pada malam hari.',
];
const around = (...lines: string[]): string => [headline, prose[0], prose[1], ...lines, prose[2], prose[3]].join('\n');

describe('a line is furniture whatever surrounds it', () => {
  it.each([
    [
      'ad',
      [
        'spot_img',
        '- Advertisement -',
        'ADVERTISEMENT',
        '[iklan_2]',
        '[ad_1]',
        'SCROLL TO CONTINUE WITH CONTENT',
        'Scroll untuk melanjutkan membaca',
        '<!-- iklan tengah -->',
        '(adsbygoogle = window.adsbygoogle || []).push({});',
        'Quảng cáo',
      ],
    ],
    [
      'read-also',
      [
        'Baca Juga',
        'BACA JUGA:',
        'Baca juga: Tujuh Jembatan Terpanjang di Pulau Ini',
        '(Baca juga: Jalan Desa Rusak Parah)',
        'Baca Juga : Warga Tolak Tambang Pasir',
        'Lihat juga: Foto Udara Kota Tua',
        'Simak juga: Jadwal Kapal Cepat',
        'You May Also Like',
        'READ MORE: Floods Cut Off Villages',
        'Selengkapnya »',
      ],
    ],
    [
      'widget',
      [
        'Berita Terkait',
        'BERITA TERKAIT:',
        'Terpopuler',
        'Related Posts',
        'Trending Now',
        'Pilihan Redaksi',
        'MORE FROM AUTHOR',
        'Recent Comments',
      ],
    ],
    [
      'share',
      [
        'Bagikan ini:',
        'Share this:',
        '12 Shares',
        '1.2K Views',
        'Share on Facebook',
        'Click to share on WhatsApp (Opens in new window)',
        'Klik untuk berbagi pada Twitter(Membuka di jendela yang baru)',
        '0 FacebookTwitterPinterestEmail',
        'Share on WhatsAppShare on Twitter',
        'Salin tautan',
        '3 menit membaca',
      ],
    ],
    [
      'follow',
      [
        'Ikuti kami di Google News',
        'Ikuti Kami',
        '0FansSuka',
        '0PengikutMengikuti',
        '22,044 Followers Follow',
        'Gabung saluran WhatsApp kami untuk kabar terkini',
      ],
    ],
    [
      'comment-form',
      [
        'Leave a Reply',
        'Leave a Comment',
        'Cancel reply',
        'Komentar (3)',
        '0 Komentar',
        'Tinggalkan Balasan',
        'Your email address will not be published. Required fields are marked *',
        'Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.',
        'Save my name, email, and website in this browser for the next time I comment.',
        'Anda harus masuk untuk berkomentar.',
        'Nama *',
      ],
    ],
    [
      'player',
      [
        '[Gambas:Video 20detik]',
        'Saksikan video pilihan di bawah ini:',
        'Simak videonya.',
        'View this post on Instagram',
        '00:00 / 02:31',
      ],
    ],
    [
      'pagination',
      [
        'Previous Post',
        'Next Post',
        'Halaman 2 dari 3',
        'Back to top button',
        'KEMBALI KE ARTIKEL',
        'Selanjutnya: Harga Beras Turun Lagi',
        'Artikel sebelumnyaHarga Beras Turun Lagi',
        '← Harga Beras Turun Lagi',
        '1 2 3 Next',
      ],
    ],
    [
      'source',
      [
        'Source link',
        'Sumber: https://contoh.example/berita/1',
        'https://contoh.example/berita/1',
        'Artikel ini telah tayang di contoh.example dengan judul Jembatan Baru',
        'The post Jembatan Baru appeared first on Contoh.',
      ],
    ],
    [
      'image',
      [
        'Screenshot-2024-05-03-at-10-21-31.png',
        'IMG_2034.jpg',
        'WhatsApp Image 2024-05-03 at 10.20.33.jpeg',
        'Foto Budi Santoso, Pool via AP',
        'Handout Kantor Gubernur',
        'REUTERS/Jane Doe',
        'Sumber gambar, Getty Images',
      ],
    ],
    [
      'cookie',
      [
        'Accept all cookies',
        'Kami menggunakan cookie untuk meningkatkan pengalaman Anda.',
        'This website uses cookies to improve your experience.',
      ],
    ],
    ['newsletter', ['Subscribe to our newsletter', 'Sign up for our daily newsletter', 'Masukkan alamat email Anda']],
    ['login', ['Forgot your password? Get help', 'Lupa kata sandi Anda?', 'Sebuah kata sandi akan dikirimkan ke email Anda.']],
    [
      'navigation',
      [
        'Skip to content',
        'Langsung ke konten',
        'Home » Dunia » Perang',
        '© 2024 Contoh Media. All rights reserved.',
        'Pedoman Media Siber',
      ],
    ],
    ['author-box', ['View all posts by admin', 'Posted by admin', 'About the Author']],
    ['tag-cloud', ['Tags:', 'Tags: Jembatan, Sungai, Gubernur', '#jembatan #sungai']],
    [
      'translation-notice',
      [
        'Artikel ini diterjemahkan secara otomatis dari bahasa Inggris.',
        'Translated by Google Translate',
        'This article was translated by a machine.',
      ],
    ],
    ['date', ['Jumat, Mei 3, 2024', 'May 3, 2024', '3 jam yang lalu']],
  ])('%s', (kind, lines) => {
    for (const line of lines) expect(found(around(line)), line).toEqual({ [line]: kind });
  });
});

describe('is never furniture', () => {
  it.each([
    'Editor: Rina Wulandari',
    'Penulis: Rina Wulandari',
    '(TIS/BAC)',
    '(Ade/cnn)',
    'Sumber: Antara',
    'sumber : Antara',
    'JAKARTA, CONTOH.com - Jembatan itu dibuka pagi tadi.',
    'Jalannya Pertandingan',
    'Susunan pemain:',
    'Seorang petugas memeriksa tali baja jembatan pada 3 Mei.',
    'Foto: Gubernur menyapa warga di tepi sungai.',
    '1. WhatsApp',
    '- Facebook',
    '3 Mei 2024',
    'Kronologi kejadian',
    'Lihat klasemennya:',
    'Baca puisi jadi kegemarannya sejak kecil.',
    'Keterangan:',
    'Masuk Daftar Terpopuler',
    'Tanggapan untuk Gubernur',
    'Unduh aplikasi layanan warga',
    'Saksikan "Laskar Sungai" malam ini.',
    'Kembali ke Sekolah',
    'Rekomendasi kebijakan',
    'Isu utama',
    '*',
    '————————',
  ])('%s', (line) => expect(found(around(line))).toEqual({}));

  it('prose that begins like furniture', () => {
    const text = around(
      'Simak saja bagaimana warga bergotong royong mengangkut batu dari sungai setiap hari Minggu, kata kepala desa kepada wartawan.',
      'Ikuti arus sungai ke hulu dan pengunjung akan menemukan air terjun yang dulu hanya dikenal oleh para pencari rotan.',
      'Komentar itu disampaikan gubernur saat menjawab pertanyaan tentang anggaran pemeliharaan jembatan tahun depan.',
      'Sebelumnya, jembatan lama hanyut terbawa banjir bandang.',
      'Video itu memperlihatkan detik-detik jembatan lama runtuh.',
      'Halaman sekolah penuh lumpur setelah banjir.',
    );
    expect(found(text)).toEqual({});
  });

  it('a bar of networks counts, a list of them does not', () => {
    expect(found(around('1. Facebook', '2. Instagram', '3. TikTok'))).toEqual({});
    expect(found(around('Aplikasi yang paling sering dipakai:', 'Facebook', 'Instagram', 'TikTok'))).toEqual({});
    expect(found(around('Bagikan:', 'Facebook', 'WhatsApp'))).toEqual({
      'Bagikan:': 'share',
      Facebook: 'share',
      WhatsApp: 'share',
    });
  });

  it('a sub-heading whose word the text below takes up', () => {
    const below =
      'Rekomendasi itu disusun bersama para ahli konstruksi dan akan diserahkan kepada pemerintah pusat sebelum akhir tahun ini.';
    expect(found(around('Rekomendasi', below))).toEqual({});
  });

  it('a list that a sentence announces', () => {
    const text = around(
      'Berikut daftar jembatan yang dibangun:',
      '- Jembatan Gantung Merah Putih Sungai Barat',
      '- Jembatan Gantung Tanjung Harapan Sungai Timur',
    );
    expect(found(text)).toEqual({});
  });
});

describe('place', () => {
  it('takes a section, a path and a date over the headline', () => {
    expect(found(['Internasional', headline, ...prose].join('\n'))).toEqual({ Internasional: 'navigation' });
    expect(found(['Beranda / Nasional', 'Jumat, 3 Mei 2024 10:20 WIB', headline, ...prose].join('\n'))).toEqual({
      'Beranda / Nasional': 'navigation',
      'Jumat, 3 Mei 2024 10:20 WIB': 'date',
    });
  });

  it('leaves a section name further down alone', () => expect(found(around('Internasional', 'Regional'))).toEqual({}));

  it('takes lists of titles under a label, and two or more that nothing announces', () => {
    const titles = [
      '- Harga Beras Turun Lagi di Pasar Induk Ibu Kota',
      '- Petani Minta Pemerintah Tambah Kuota Pupuk Bersubsidi',
    ];
    expect(Object.keys(found(around('Baca juga:', titles[0]!)))).toEqual(['Baca juga:', titles[0]]);
    expect(Object.keys(found(around(...titles)))).toEqual(titles);
  });

  it('takes short lines that come back between paragraphs', () => {
    const line = 'Kabar Sungai Hari Ini';
    expect(found([headline, prose[0], line, prose[1], line, prose[2], line, prose[3]].join('\n'))).toEqual({
      [line]: 'repeated',
    });
    expect(found([headline, prose[0], line, prose[1], line, prose[2]].join('\n'))).toEqual({});
    expect(
      found([headline, prose[0], 'Keterangan:', prose[1], 'Keterangan:', prose[2], 'Keterangan:', prose[3]].join('\n')),
    ).toEqual({});
  });

  it('keeps the offsets of the block that it was given', () => {
    const text = `${prose[0]}\n  spot_img  `;
    const blocks = blocksOf(text);
    expect([...furniture(text, blocks).keys()]).toEqual([blocks[1]]);
  });
});

describe('inside a body block', () => {
  const inside = (text: string): [string, string][] =>
    blocksOf(text).flatMap((block) =>
      inlineFurniture(text, block).map(({ start, end, kind }): [string, string] => [text.slice(start, end), kind]),
    );

  it.each<[string, string, string]>([
    ['the end', `${prose[0]}Komentar (0)spot_img`, 'Komentar (0)spot_img'],
    ['the end, spaced', `${prose[0]} BERITA TERKAIT:`, 'BERITA TERKAIT:'],
    ['the end, a sentence', `${prose[0]} Simak videonya.`, 'Simak videonya.'],
    ['the end, an open bracket', `${prose[0]} (Baca juga:`, '(Baca juga:'],
    [
      'the end, told elsewhere',
      `${prose[0]} Berita ini telah tayang di Contoh dengan judul: Jembatan`,
      'Berita ini telah tayang di Contoh dengan judul: Jembatan',
    ],
    ['the start', `ADVERTISEMENT ${prose[0]}`, 'ADVERTISEMENT'],
    ['the start, glued', `Berita Terkait${prose[0]}`, 'Berita Terkait'],
    ['a bracket', `${prose[0]} [Gambas:Video 20detik] ${prose[1]}`, '[Gambas:Video 20detik]'],
    [
      'a title up to the next sentence',
      `${prose[0]} Baca juga: Harga Beras Turun di Pasar Induk Adapun warga tetap menunggu kabar dari kota.`,
      'Baca juga: Harga Beras Turun di Pasar Induk',
    ],
    ['a title in brackets', `${prose[0]} (Baca juga: Harga beras turun) ${prose[1]}`, '(Baca juga: Harga beras turun)'],
    ['a title before a double space', `${prose[0]} BACA JUGA: Harga Beras Turun  ${prose[1]}`, 'BACA JUGA: Harga Beras Turun'],
  ])('%s', (_, text, expected) => expect(inside(text).map(([surface]) => surface)).toEqual([expected]));

  it.each([
    ...prose,
    'Ia baca juga buku lama peninggalan kakeknya tentang jembatan [dan sungai] itu.',
    'Pertemuan tingkat tinggi (KTT) lainnya. Mereka sepakat (sementara) lainnya.',
    'Pengguna YouTube dan WhatsApp mengunggah ulang rekaman detik-detik runtuhnya jembatan lama ke TikTok',
    'Kolom Komentar itu ditutup oleh pengelola setelah ramai diserbu warganet (netizen)',
  ])('nothing in: %s', (text) => expect(inside(text)).toEqual([]));
});

// Eight times the text takes eight times the time where it is linear and 64 times where it is quadratic; the limit lies between, as
// far from the one as from the other, so that a busy machine does not decide.
it('takes time in step with length', { timeout: 60_000, retry: 2 }, () => {
  const worst: [string, number][] = [
    ['(Baca juga: Aku ', 2.5e5],
    ['ADVERTISEMENT ', 2.5e5],
    ['[gambas: ', 8e4],
    ['Baca Juga: Aku Dia. ', 8e4],
    ['Facebook\n', 5e4],
    ['1\n', 2.5e4],
    ['- Aku Dia Kami Kita Mereka Semua\n', 5e4],
    ['Kabar Sungai\n', 5e4],
  ];
  const time = (text: string): number => {
    const blocks = blocksOf(text);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 2; round += 1) {
      const from = performance.now();
      furniture(text, blocks);
      for (const block of blocks) inlineFurniture(text, block);
      best = Math.min(best, performance.now() - from);
    }
    return best;
  };
  for (const [piece, length] of worst) {
    const once = piece.repeat(Math.ceil(length / piece.length));
    expect(time(once.repeat(8)) / Math.max(time(once), 2), piece).toBeLessThan(8 ** 1.5);
  }
});
