import { changedReduplication, doubling } from '../../language/id/reduplication.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

/** EYD: a clitic on an abbreviation is set off (`KPK-nya`). */
const onAbbreviation = /^(\p{Lu}{2,})(nya|lah|kah|pun)$/u;

export default defineRule({
  id: 'fluency/lost-hyphen',
  artifact: 'lost-hyphen',
  severity: 'minor',
  confidence: 0.93,
  safe: true,
  summary: { id: 'Kata ulang ditulis tanpa tanda hubung.', en: 'A reduplicated word without its hyphen.' },
  why: 'EYD menuntut tanda hubung pada kata ulang: `anak-anak`, bukan `anak anak`. Wartawan pun kadang lupa, jadi temuan ini tidak membuktikan terjemahan mesin.',
  refs: ['EYD V: kata ulang, tanda hubung'],
  languages: ['id'],
  incorrect: [
    { text: 'Para [[orang orang]] desa berkumpul.', suggests: ['orang-orang'] },
    { text: 'Lampu [[warna warni]] itu [[satu satunya]] hiasan.', suggests: ['warna-warni', 'satu-satunya'] },
    { text: 'Mereka pulang ke rumah [[masing masing]].', suggests: ['masing-masing'] },
    { text: 'Dalam [[KUHPnya]] tidak ada pasal itu.', suggests: ['KUHP-nya'] },
    { text: '[[Negara negara]] itu menolak usul tersebut.', suggests: ['Negara-negara'] },
  ],
  correct: [
    'Anak-anak bermain.',
    'Satu satu mereka keluar.',
    'Mereka tinggal di desa Desa Sukamaju.',
    'Petugas yang yang berjaga sudah pulang.',
  ],
  *check({ segments }) {
    for (const { tokens, capitals } of segments) {
      for (const at of capitals) {
        const token = tokens[at]!;
        const cut = token.text.endsWith(token.lower.slice(-3)) ? onAbbreviation.exec(token.text) : null;
        if (!cut) continue;
        const whole = `${cut[1]}-${cut[2]}`;
        yield {
          span: span(token.start, token.end),
          message: { id: `Tulis “${whole}” dengan tanda hubung.`, en: `Write “${whole}” with a hyphen.` },
          suggestions: [{ text: whole }],
        };
      }
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
