import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { gluedWords } from '../../words/glued.js';

export default defineRule({
  id: 'fluency/glued-word',
  artifact: 'glued-word',
  severity: 'major',
  confidence: 0.93,
  safe: true,
  summary: { id: 'Dua kata atau lebih menempel tanpa spasi.', en: 'Two words or more run together.' },
  why: 'Pengambilan halaman sering menghapus spasi di ujung tautan atau huruf miring: `Rusiaklaim`. Kata yang tidak ada di kamus, tetapi jelas terdiri dari kata yang lazim, ditandai; merek, nama, dan istilah asing dibiarkan.',
  languages: ['id'],
  incorrect: [
    { text: 'Banjir di kota itu [[menjadilebih]] parah.', suggests: ['menjadi lebih'] },
    { text: 'Pasar [[Jakartaakan]] ditutup besok.', suggests: ['Jakarta akan'] },
    { text: 'Warga [[menunggubantuan]] sejak pagi.', suggests: ['menunggu bantuan'] },
    { text: 'Menurut menteri, [[pemerintahsudahmenyiapkan]] dana.', suggests: ['pemerintah sudah menyiapkan'] },
    { text: 'Keputusan [[DPRsebagai]] lembaga ditunggu.', suggests: ['DPR sebagai'] },
    { text: 'Penyair Wibisana datang. Karya [[Wibisanamenarik]] perhatian.', suggests: ['Wibisana menarik'] },
  ],
  correct: [
    'Ia memakai WhatsApp dan YouTube di RuangGuru.',
    'Pertanggungjawaban keuangan dibahas dalam rapat pascabencana.',
    'Ikuti akun @wargakotabaru dan situs kabarwarga.com.',
    'Suryadi dan Setiadi tinggal di Sukamaju.',
    'Dokter meresepkan parasetamol dan deksametason.',
    'Presidennya sendiri yang mengumumkan.',
  ],
  *check(article, { glossary }) {
    for (const { token, text, confidence } of gluedWords(article, glossary)) {
      yield {
        span: span(token.start, token.end),
        message: { id: `Kata menempel; tulis “${text}”.`, en: `Words run together; write “${text}”.` },
        suggestions: [{ text }],
        confidence,
        ...(confidence < 0.9 ? { safe: false } : {}),
      };
    }
  },
});
