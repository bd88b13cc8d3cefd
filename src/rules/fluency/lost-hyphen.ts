import { changedReduplication, doubling } from '../../language/id/reduplication.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

export default defineRule({
  id: 'fluency/lost-hyphen',
  artifact: 'lost-hyphen',
  severity: 'minor',
  confidence: 0.93,
  safe: true,
  summary: { id: 'Kata ulang ditulis tanpa tanda hubung.', en: 'A reduplicated word without its hyphen.' },
  why: 'EYD menuntut tanda hubung pada kata ulang: `anak-anak`, bukan `anak anak`. Wartawan pun kadang lupa, jadi temuan ini tidak membuktikan terjemahan mesin.',
  refs: ['EYD V: kata ulang'],
  languages: ['id'],
  incorrect: [
    { text: 'Para [[orang orang]] desa berkumpul.', suggests: ['orang-orang'] },
    { text: 'Lampu [[warna warni]] itu [[satu satunya]] hiasan.', suggests: ['warna-warni', 'satu-satunya'] },
    { text: 'Mereka pulang ke rumah [[masing masing]].', suggests: ['masing-masing'] },
    { text: '[[Negara negara]] itu menolak usul tersebut.', suggests: ['Negara-negara'] },
  ],
  correct: [
    'Anak-anak bermain.',
    'Satu satu mereka keluar.',
    'Mereka tinggal di desa Desa Sukamaju.',
    'Petugas yang yang berjaga sudah pulang.',
  ],
  *check({ segments }) {
    for (const { tokens } of segments) {
      for (let index = 0; index + 1 < tokens.length; index += 1) {
        const first = tokens[index]!;
        const second = tokens[index + 1]!;
        if (first.kind !== 'word' || second.kind !== 'word' || !second.spaced) continue;
        const same = first.word === second.word;
        if (same ? doubling(first, second, tokens[index - 1]) !== 'hyphen' : !changedReduplication(first, second)) continue;
        const whole = `${first.text}-${second.text}`;
        yield {
          span: span(first.start, second.end),
          message: { id: `Tulis “${whole}” dengan tanda hubung.`, en: `Write “${whole}” with a hyphen.` },
          suggestions: same ? [{ text: whole }, { text: first.text }] : [{ text: whole }],
        };
      }
    }
  },
});
