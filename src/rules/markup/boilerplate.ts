import { defineRule } from '../../model/rule.js';

export default defineRule({
  id: 'markup/boilerplate',
  artifact: 'boilerplate',
  severity: 'minor',
  confidence: 0.95,
  safe: true,
  summary: { id: 'Sisa halaman web di dalam artikel.', en: 'Page furniture in the article.' },
  why: 'Pengambil teks membawa serta slot iklan, tautan “baca juga”, tombol, dan formulir komentar. Ini kotoran halaman, bukan kerusakan terjemahan: nilainya dibatasi sendiri, berapa pun barisnya.',
  languages: 'any',
  reads: 'furniture',
  incorrect: [
    { text: 'Harga beras naik lagi pekan ini.\n[[spot_img]]\nPedagang mengeluh sepi pembeli.', suggests: [''] },
    { text: 'Pedagang mengeluh sepi pembeli.\n[[Baca juga: Harga Cabai Tembus Rekor]]\n[[Leave a Reply]]', suggests: ['', ''] },
  ],
  correct: ['Ia mengajak warga membaca juga kitab itu.', 'Sumber: Antara', 'Iklan rokok dilarang di dekat sekolah.'],
  *check({ segments }) {
    for (const { start, end, furniture } of segments) {
      yield {
        span: { start, end },
        message: {
          id: `Sisa halaman web (${furniture}), bukan isi artikel.`,
          en: `Page furniture (${furniture}), not part of the article.`,
        },
        suggestions: [{ text: '' }],
      };
    }
  },
});
