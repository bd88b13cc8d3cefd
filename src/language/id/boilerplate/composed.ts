const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

interface Grammar {
  readonly kind: string;
  readonly heads: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** Without one of these it is a title like any other. */
  readonly marks: ReadonlySet<string>;
}

/** Headings that sites put together from a few words: `Kabar Terpopuler Minggu Ini`, `Latest Business News`, `Tulis komentar Anda`. */
const grammars: readonly Grammar[] = [
  {
    kind: 'widget',
    heads: words(
      'berita artikel kabar video foto topik tulisan pos postingan cerita konten liputan galeri headline bacaan news info',
    ),
    marks: words(
      'terkait lainnya lain terkini terbaru populer terpopuler terhangat terhits pilihan rekomendasi serupa sejenis unggulan trending terfavorit tersorot',
    ),
    others: words(
      'redaksi editor menarik hari ini minggu pekan bulan untukmu untuk anda kamu hot kami dari penulis nasional internasional daerah dunia update pembaca',
    ),
  },
  {
    kind: 'widget',
    heads: words(
      'news post posts article articles story stories video videos topic topics reads read content headlines comments categories tags updates update links picks coverage',
    ),
    marks: words(
      'latest popular recent related trending top more recommended featured similar suggested other editor editors must today',
    ),
    others: words(
      'most s the this from for you our in author week month now business world sports politics breaking choice live and your',
    ),
  },
  {
    kind: 'comment-form',
    heads: words('komentar balasan tanggapan komen comment comments reply replies'),
    marks: words(
      'tulis tuliskan beri berikan kirim kirimkan tinggalkan tambah tambahkan buat lihat muat posting isi ketik ketikkan tampilkan sembunyikan silakan silahkan laporkan write add post leave submit show hide load view send cancel',
    ),
    others: words(
      'anda kamu mu lain lainnya di sini disini ini baru semua lebih banyak pertama a your all more here new the first sebuah dulu',
    ),
  },
];

export const composed = (line: string): string | undefined => {
  const parts = line.split(' ');
  if (parts.length < 2 || parts.length > 5) return undefined;
  return grammars.find(
    ({ heads, marks, others }) =>
      parts.some((each) => heads.has(each)) &&
      parts.some((each) => marks.has(each)) &&
      parts.every((each) => heads.has(each) || marks.has(each) || others.has(each)),
  )?.kind;
};
