import type { Article, Sentence } from '../../model/document.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { styleOf } from '../../words/style.js';
import { weights } from '../../words/style-weights.js';

/** The sentence that has most of what tells, by its own words. */
const mostTelling = ({ segments }: Article): Sentence | undefined => {
  let best: Sentence | undefined;
  let most = 0;
  for (const { sentences } of segments) {
    for (const sentence of sentences) {
      if (sentence.language !== 'id') continue;
      let sum = 0;
      for (const { lower } of sentence.tokens) sum += weights.get(lower) ?? 0;
      if (sum > most) {
        most = sum;
        best = sentence;
      }
    }
  }
  return best;
};

const shown = 4;

export default defineRule({
  id: 'fluency/translated-style',
  artifact: 'other-fluency',
  severity: 'minor',
  confidence: 0.75,
  summary: {
    id: 'Pilihan kata tugas sepanjang naskah seperti terjemahan yang belum disunting.',
    en: 'Grammatical words are chosen as in unedited translation throughout.',
  },
  why: 'Mesin penerjemah memakai satu padanan untuk setiap kata tugas (`ketika`, `meskipun`, `adalah`, `memiliki`), sedangkan penulis bervariasi (`saat`, `walau`, `merupakan`, `punya`). Dihitung atas seluruh naskah, paling sedikit 120 kata, dan hanya dilaporkan sekali, pada kalimat yang paling khas. Bobotnya diukur (scripts/fit-style.ts); berita pendek yang diterjemahkan mesin sering tidak dikenali dengan cara ini.',
  languages: ['id'],
  options: { from: 0, majorFrom: 1.5 },
  incorrect: [
    {
      text: `Kucing adalah hewan yang memiliki kemampuan untuk melihat dalam gelap, dan mereka dapat berburu ketika malam tiba.
[[Meskipun mereka memiliki banyak kesamaan satu sama lain, setiap kucing memiliki kebiasaan yang berbeda, dan beberapa di antaranya mungkin tidak suka jika Anda menyentuh mereka ketika mereka tidur.]]
Ketika kucing merasa takut, mereka akan bersembunyi atau mencoba untuk melarikan diri dari tempat yang terbuka.
Ini adalah cara mereka untuk melindungi diri, meskipun beberapa kucing mungkin menyerang ketika mereka tidak memiliki pilihan lain.
Kucing dapat tidur selama enam belas jam setiap hari, dan ini adalah jumlah yang cukup besar jika dibandingkan dengan hewan lain.
Anda harus memberikan makanan dan air yang cukup untuk setiap kucing, dan Anda mungkin perlu membawa mereka ke dokter jika mereka tidak mau makan atau ketika mereka terlihat lemah.`,
    },
  ],
  correct: [
    `Pemerintah kota menutup pasar lama di tepi sungai itu mulai pekan ini. Para pedagang pindah ke gedung baru di seberang jalan.
Kepala dinas pasar, Rina Wulandari, bilang sewa lapak digratiskan enam bulan. Sesudah itu pedagang cuma membayar iuran kebersihan.
Sejumlah pedagang mengaku belum siap. Sebab, pelanggan mereka kebanyakan turun di halte lama yang jaraknya lumayan jauh dari gedung baru.
Halte bakal dipindah juga, kata Rina. Kalau tak ada aral, pekan depan bus sudah berhenti persis di muka gedung.
Sementara itu, bangunan lama akan dibongkar lalu dijadikan taman. Warga sekitar menyambut gembira rencana tersebut karena selama ini mereka tak punya tempat bermain anak.
Taman itu nantinya dilengkapi lapangan basket, panggung kecil, serta kios makanan bagi pedagang kaki lima yang kini berjualan di trotoar.
Pembongkaran ditaksir rampung sebelum musim hujan datang, sedangkan pembangunan taman memakan waktu setahun.`,
  ],
  *check(article, { options }) {
    const style = styleOf(article);
    if (!style || style.score < options.from) return;
    const sentence = mostTelling(article);
    if (!sentence) return;
    const said = style.habits
      .slice(0, shown)
      .map(({ word, count }) => `“${word}” ${count}×`)
      .join(', ');
    const likely = 1 / (1 + Math.exp(-style.score));
    yield {
      span: span(sentence.start, sentence.end),
      severity: style.score >= options.majorFrom ? 'major' : 'minor',
      confidence: Math.round(Math.min(0.95, Math.max(0.5, likely)) * 100) / 100,
      message: {
        id: `Kata tugas sepanjang naskah dipakai seperti dalam terjemahan yang belum disunting: ${said}. Kalimat ini yang paling khas.`,
        en: `Grammatical words are used throughout as in unedited translation: ${said}. This sentence is the most telling.`,
      },
    };
  },
});
