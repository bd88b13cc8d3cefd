import { waker } from '../../language/id/spots.js';
import { isPlain } from '../../language/id/syntax.js';
import { dayNames } from '../../language/id/words.js';
import type { Token } from '../../model/document.js';
import { defineRule } from '../../model/rule.js';

/** Take their object without a preposition. */
const direct = new Set(
  `meragukan menanggapi menyambut mengecam mengkritik menolak mendukung menyetujui menentang memprotes mengutuk mengabaikan menghormati
  menghindari melanggar membantah menyangkal memuji mengancam menyerang`.split(/\s+/u),
);
const put = new Set(['terhadap', 'atas']);
const times = new Set(['kemarin', 'kembali', 'lagi', 'langsung', 'segera']);

/** Index after an adverbial of time or manner: `pada hari Jumat`, `secara samar-samar`, `kembali`. */
const adverbial = (tokens: readonly Token[], from: number): number => {
  const first = tokens[from];
  if (times.has(first?.lower ?? '')) return from + 1;
  if (first?.lower === 'secara' || first?.lower === 'dengan') {
    // A hyphen torn by the machine leaves three tokens of one word.
    return tokens[from + 2]?.text === '-' ? from + 4 : first.lower === 'secara' ? from + 2 : from;
  }
  if (first?.lower !== 'pada') return from;
  const day = tokens[from + 1]?.lower === 'hari' ? from + 2 : from + 1;
  return dayNames.has(tokens[day]?.lower ?? '') ? day + 1 : from;
};

const wakes = waker((lower) => direct.has(lower));

export default defineRule({
  id: 'fluency/verb-preposition',
  artifact: 'other-fluency',
  severity: 'minor',
  confidence: 0.75,
  summary: { id: 'Kata depan di antara kata kerja dan objeknya.', en: 'A preposition between a verb and its object.' },
  why: '`menanggapi terhadap`, `meragukan pada hari Jumat atas`: kata kerja ini langsung diikuti objek; kata depannya menyalin *respond to*, *doubts about*.',
  refs: ['Tata Bahasa Baku Bahasa Indonesia: verba transitif'],
  languages: ['id'],
  incorrect: [
    { text: 'Menteri itu menanggapi secara hati-hati [[terhadap]] usul tersebut.' },
    { text: 'Gubernur meragukan pada hari Jumat [[atas]] niat pengembang.' },
    { text: 'Warga mengecam [[terhadap]] rencana itu.' },
  ],
  correct: [
    'Menteri itu menanggapi usul tersebut secara hati-hati.',
    'Warga menolak atas nama desa.',
    'Mereka mendukung sanksi terhadap perusahaan itu.',
    'Tanggapan menteri terhadap usul itu dingin.',
    'Polisi membantah tuduhan atas petugasnya.',
  ],
  *check(article) {
    for (const { segment, tokens, at } of wakes(article)) {
      if (segment.kind === 'headline') continue;
      const place = adverbial(tokens, at + 1);
      const token = tokens[place];
      if (!isPlain(token) || !put.has(token.lower)) continue;
      const next = tokens[place + 1];
      if (next?.lower === 'nama' || next?.lower === 'dasar') continue;
      const verb = tokens[at]!;
      yield {
        span: token,
        message: {
          id: `“${verb.text}” langsung diikuti objek, tanpa “${token.text}”.`,
          en: `“${verb.text}” takes its object without “${token.text}”.`,
        },
      };
    }
  },
});
