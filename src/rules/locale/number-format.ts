import type { Article, Token } from '../../model/document.js';
import { merged } from '../../model/places.js';
import { defineRule } from '../../model/rule.js';
import { type Span, span } from '../../model/span.js';

/** What is counted, never measured: `6,500 orang` cannot be a fraction. */
const counted = new Set(
  `orang jiwa warga penduduk pengungsi tentara prajurit pasukan personel polisi petugas karyawan pekerja buruh pegawai penonton pengunjung
  penumpang pelanggan pengguna siswa mahasiswa pelajar guru dokter perawat pasien korban anak wanita perempuan pria laki-laki keluarga pemilih
  suara kursi rumah bangunan gedung unit buah ekor kasus kata halaman desa kendaraan mobil truk bus kapal pesawat drone rudal roket tank bom
  peluru perusahaan toko sekolah masjid lembar eksemplar tiket kamar kali tahun hari sukarelawan relawan demonstran pengunjuk peserta imigran
  migran tahanan sandera pemain penggemar pengikut anggota pemuda wartawan nelayan petani pohon bibit paket`.split(/\s+/u),
);
/** After these a comma is the decimal comma. */
const fractions = new Set(
  'detik menit jam triliun miliar milyar juta ribu persen poin point bps bp skor km kilometer liter gram kg meter mm cm inci'.split(
    ' ',
  ),
);
/** A quantity that is written with the decimal comma. */
const measured = new Set(
  `ribu persen juta miliar milyar triliun kilometer km meter cm mm sentimeter milimeter kg kilogram gram ton liter hektare hektar derajat poin kali sr
  barel gb tb mhz ghz volt watt mw gw inci mil kaki knot lipat`.split(/\s+/u),
);
const thousands = /^[1-9]\d{0,2}(?:,\d{3})+$/u;
const decimal = /^(?:\d{1,3}\.\d{1,2}|0\.\d{3,4})$/u;
const notDecimal = new Set('pukul pkl jam versi pasal ayat nomor no bab butir tipe seri gambar tabel'.split(' '));
const currency = /^(?:[$€£¥]+|Rp|IDR|USD|US|EUR|GBP|JPY)$/u;
const rupiah = /^(?:Rp|IDR)$/u;

/** A number with what stands around it; `Rp5,000` comes as a word and two more tokens. */
interface Figure {
  readonly tokens: readonly Token[];
  readonly span: Span;
  readonly text: string;
  readonly before: Token | undefined;
  /** Index of the token that follows. */
  readonly next: number;
  readonly sign: string;
}

const gluedStart = new Set([...'RUI'].map((char) => char.charCodeAt(0)));

const figureAt = (tokens: readonly Token[], at: number): Figure | undefined => {
  const token = tokens[at]!;
  if (token.kind === 'number' && /[.,]/u.test(token.text)) {
    const before = tokens[at - 1];
    const sign =
      before?.text === '.' && tokens[at - 2]?.text === 'Rp' ? 'Rp' : before && currency.test(before.text) ? before.text : '';
    return { tokens, span: token, text: token.text, before, next: at + 1, sign };
  }
  const glued =
    token.kind === 'word' && gluedStart.has(token.text.charCodeAt(0)) ? /^(Rp|USD|US|IDR)(\d{1,3})$/u.exec(token.text) : null;
  const [mark, rest] = [tokens[at + 1], tokens[at + 2]];
  if (!glued || rest?.kind !== 'number' || rest.spaced || mark!.spaced || !/^[.,]$/u.test(mark!.text)) return undefined;
  const text = `${glued[2]}${mark!.text}${rest.text}`;
  return { tokens, span: span(rest.end - text.length, rest.end), text, before: tokens[at - 1], next: at + 3, sign: glued[1]! };
};

/** A comma with three digits after it is a decimal comma here, or may be. */
const fraction = ({ tokens, before, next }: Figure): boolean => {
  const after = tokens[next];
  if (after !== undefined && (fractions.has(after.lower) || /^[%/]$/u.test(after.text))) return true;
  return before !== undefined && /^(?:menit|plus|skor|level|indeks|[-/])$/u.test(before.lower);
};

const surelyThousands = (figure: Figure): boolean => {
  const { tokens, text, next, sign } = figure;
  const after = tokens[next];
  if (text.split(',').length > 2 || (after?.kind === 'word' && counted.has(after.lower))) return true;
  if (fraction(figure)) return false;
  const weighed = after?.lower === 'per' && /^(?:metrik|ton|ons|troy|ounce)$/u.test(tokens[next + 1]?.lower ?? '');
  return rupiah.test(sign) || (sign !== '' && weighed) || text.endsWith('00');
};

const surelyDecimal = ({ tokens, text, span: { start }, before, next, sign }: Figure): boolean => {
  if (before && (notDecimal.has(before.lower) || (sign === '' && before.end === start))) return false;
  if (before?.lower === 'magnitudo' && text.length <= 4) return true;
  const after = tokens[next];
  return after !== undefined && (after.text === '%' || (after.kind === 'word' && measured.has(after.lower)));
};

/** Then a lone comma with three digits after it is a fraction. */
const writesIndonesian = ({ segments }: Article): boolean =>
  segments.some(({ tokens, numbers }) => numbers.some((at) => /^(?:\d{1,3}(?:\.\d{3})+|\d+,\d{1,2})$/u.test(tokens[at]!.text)));

const found = function* (
  figures: readonly Figure[],
  article: Article,
): Iterable<{ figure: Figure; put: string; likely: boolean }> {
  const comma = figures.filter(({ text }) => thousands.test(text));
  const sure = new Set(comma.filter(surelyThousands));
  const priced = new Set([...sure].map(({ sign }) => sign).filter((sign) => sign !== ''));
  const foreign = sure.size > 0 && sure.size < comma.length && !writesIndonesian(article);
  for (const figure of figures) {
    const { text, sign } = figure;
    if (thousands.test(text)) {
      const likely = !sure.has(figure);
      if (likely && (fraction(figure) || !(foreign || priced.has(sign)))) continue;
      yield { figure, put: text.replaceAll(',', '.'), likely };
    } else if (decimal.test(text) && surelyDecimal(figure)) yield { figure, put: text.replace('.', ','), likely: false };
  }
};

export default defineRule({
  id: 'locale/number-format',
  artifact: 'wrong-format',
  severity: 'minor',
  confidence: 0.94,
  safe: true,
  summary: { id: 'Angka dengan koma dan titik bahasa Inggris.', en: 'A number with English separators.' },
  why: 'Di Indonesia titik memisahkan ribuan dan koma memisahkan pecahan: `6.500 orang`, `2,5 persen`. Hasil mesin sering membaliknya, dan pembaca salah membaca besarnya.',
  refs: ['EYD V: tanda titik, tanda koma'],
  languages: ['id'],
  origin: { languages: ['en', 'zh', 'ms'] },
  incorrect: [
    { text: 'Sebanyak [[6,500]] orang mengungsi.', suggests: ['6.500'] },
    { text: 'Kerugian ditaksir [[1,234,567]] dolar.', suggests: ['1.234.567'] },
    { text: 'Harga naik [[0.85]] persen menjadi Rp [[7,250]] per liter.', suggests: ['0,85', '7.250'] },
    { text: 'Tembaga dibuka di US$ [[9,150]] per ton, dari US$ [[9,084]] kemarin.', suggests: ['9.150', '9.084'] },
    { text: 'Tiket masuk Rp[[5,000]] dan parkir Rp[[2.5]] ribu.', suggests: ['5.000', '2,5'] },
  ],
  correct: [
    'Sebanyak 6.500 orang mengungsi, naik 2,5 persen.',
    'Ia finis dalam 1 menit 20,372 detik.',
    'Laba bersih mencapai Rp 4,195 triliun.',
    'Indeks dibuka pada level 96,380.',
    'Versi 2.5 dirilis pukul 10.30.',
    'Skor kota itu 3,945.',
  ],
  *check(article) {
    const figures: Figure[] = [];
    for (const { tokens, numbers, capitals } of article.segments) {
      for (const at of numbers.length === 0 ? numbers : merged(numbers, capitals)) {
        const figure = figureAt(tokens, at);
        if (figure) figures.push(figure);
      }
    }
    for (const { figure, put, likely } of found(figures, article)) {
      yield {
        span: figure.span,
        message: { id: `Tanda pemisah bahasa Inggris; tulis “${put}”.`, en: `English separators; write “${put}”.` },
        suggestions: [{ text: put }],
        ...(likely ? { confidence: 0.8, safe: false } : {}),
      };
    }
  },
});
