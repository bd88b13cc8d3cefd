import { type StrayMark, strayEnds, strayMarks } from '../../language/id/marks.js';
import type { Article } from '../../model/document.js';
import type { Draft, Message } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { type NameStop, nameStops } from '../../names/stops.js';

const messages: Readonly<Record<StrayMark['what'], Message>> = {
  doubled: { id: 'Dua tanda baca bertabrakan; cukup satu.', en: 'Two marks collide; one is enough.' },
  spaced: { id: 'Spasi di tempat yang salah dekat tanda baca.', en: 'A space in the wrong place beside a mark.' },
  markup: { id: 'Sisa penanda format (Markdown) di dalam teks.', en: 'Formatting marks (Markdown) left in the text.' },
  bracket: { id: 'Kurung tutup tanpa kurung buka.', en: 'A closing bracket that nothing opened.' },
  quote: { id: 'Tanda baca salah tempat di dekat kutipan.', en: 'A misplaced mark beside a quotation.' },
  sentence: {
    id: 'Titik sebelum huruf kecil: kalimat terpotong, atau kalimat berikutnya kehilangan huruf besar.',
    en: 'A stop before a small letter: the sentence is cut, or the next one lost its capital.',
  },
  abbreviation: { id: 'Titik singkatan bahasa Inggris; tulis “AS”.', en: 'A stop of an English abbreviation; write “AS”.' },
  final: { id: 'Paragraf tidak ditutup dengan titik.', en: 'The paragraph does not end in a stop.' },
};

/** How often findings of a kind were right, where it differs from the rule as a whole. */
const confidences: Partial<Readonly<Record<StrayMark['what'], number>>> = { sentence: 0.85, bracket: 0.8, final: 0.8 };

const nameDraft = ({ left, mark, right, confidence }: NameStop): Draft => ({
  span: mark,
  severity: 'major',
  confidence,
  safe: confidence >= 0.9,
  message: {
    id: `Tanda “${mark.text}” memotong nama “${left.text} ${right.text}”.`,
    en: `A “${mark.text}” cuts the name “${left.text} ${right.text}” in two.`,
  },
  suggestions: [{ text: '' }],
});

const markDraft = ({ start, end, puts, what }: StrayMark): Draft => ({
  span: span(start, end),
  message: messages[what],
  suggestions: puts.map((text) => ({ text })),
  ...(confidences[what] === undefined ? {} : { confidence: confidences[what], safe: false }),
});

export default defineRule({
  id: 'fluency/stray-punctuation',
  artifact: 'stray-punctuation',
  severity: 'minor',
  confidence: 0.95,
  safe: true,
  summary: { id: 'Tanda baca tersesat di dalam nama atau kalimat.', en: 'A stray mark inside a name or a sentence.' },
  why: 'Titik singkatan bahasa sumber (`Gen.`, `U.S.`) sering tertinggal di tengah nama: `Valery. Gerasimov`. Tanda ganda, spasi sebelum koma, dan sisa Markdown datang dari penyuntingan atau pengambilan halaman.',
  refs: ['EYD V: pemakaian tanda baca'],
  languages: ['id'],
  incorrect: [
    { text: 'Rapat dibuka oleh Presiden[[.]] Sukarno kemarin.', suggests: [''] },
    { text: 'Ratna[[.]] Wulandari, juru bicara bandara, membantah. Ratna Wulandari sudah pulang.', suggests: [''] },
    { text: 'Peserta lomba berkumpul di Gedung[[.]] Kesenian sejak pagi.', suggests: [''] },
    { text: 'Harga beras naik[[,,]] kata pedagang.', suggests: [','] },
    { text: 'Banjir surut[[ ,]] tetapi jalan masih licin[[ .]]', suggests: [',', '.'] },
    { text: 'Petugas imigrasi [[( WNA )]] berjaga di bandara.', suggests: ['(WNA)'] },
    { text: '"Kami siap[[."]] kata ketua panitia.', suggests: [',"'] },
    { text: 'Kebijakan bank sentral [[A.S.]] tidak berubah.', suggests: ['AS'] },
    { text: 'Delegasi dari AS[[.]] tiba pagi ini.', suggests: [''] },
    { text: 'Kapal itu tenggelam[[. kedua]] nakhodanya selamat.', suggests: ['. Kedua'] },
    { text: 'Warga menunggu [[**]]bantuan pangan[[**]] sejak Senin.', suggests: ['', ''] },
  ],
  correct: [
    'Mereka menetap di Bandung. Sukarno lahir di kota lain.',
    'Dr. H. M. Yusuf dan N. Wayne tiba bersama St. Yohanes.',
    'Saham Astra Tbk. naik Rp 2.000 menurut catatan No. 5.',
    'Perusahaan itu milik Baker & Co., kata dia.',
    'Ia terdiam... lalu pergi.',
    'sumber : Antara',
    'Halaman resmi ada di situs .id milik pemerintah.',
    'Pdt. Samuel tiba dari Kab. Malang pagi ini.',
    'Ia mendukung kebijakan Pemerintah. Jokowi belum menjawab.',
    'Daftar belanja: a) beras, b) gula.',
    'Ia lahir di Yogyakarta. Namun, ia besar di Medan.',
  ],
  *check(article: Article, { glossary }): Generator<Draft> {
    for (const stop of nameStops(article, glossary)) yield nameDraft(stop);
    for (const segment of article.segments) for (const mark of strayMarks(segment)) yield markDraft(mark);
    for (const mark of strayEnds(article.segments)) yield markDraft(mark);
  },
});
