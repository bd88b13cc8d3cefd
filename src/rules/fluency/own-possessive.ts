import { wakerOf } from '../../language/id/spots.js';
import { isPlain, role, roleOf } from '../../language/id/syntax.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { lowerCase } from '../../model/token.js';

/** What these are said of may well act by itself: `pihak kami sendiri`. */
const emphatic = new Set('diri bagi oleh dengan pihak kalangan antara sesama keinginan pun juga hanya kalau'.split(' '));
const finding = new Set('menemukan mendapati menemui'.split(' '));

const wakes = wakerOf('mereka anda kita kami');

export default defineRule({
  id: 'fluency/own-possessive',
  artifact: 'other-fluency',
  severity: 'minor',
  confidence: 0.65,
  summary: { id: '“… mereka sendiri” untuk “their own”.', en: '“… mereka sendiri” for “their own”.' },
  why: '*Their own* diterjemahkan bulat-bulat menjadi `mereka sendiri`, *find oneself* menjadi `menemukan diri`. Penyunting menulis `sendiri`, `masing-masing`, atau `-nya`.',
  languages: ['id'],
  origin: { languages: ['en'] },
  incorrect: [
    { text: 'Mahasiswa belajar dengan kecepatan [[mereka sendiri]].', suggests: ['sendiri'] },
    { text: 'Setiap keluarga membawa makanan [[mereka sendiri]] ke balai desa.', suggests: ['sendiri'] },
    { text: 'Ratusan penumpang [[menemukan diri mereka]] terjebak di bandara.' },
  ],
  correct: [
    'Mahasiswa belajar dengan kecepatan masing-masing.',
    'Mereka sendiri yang membawa makanan.',
    'Keputusan itu diambil oleh mereka sendiri.',
    'Warga membela diri mereka sendiri.',
    '“Itu urusan rumah kami sendiri,” katanya.',
    'Pihak kami sendiri belum menerima laporan.',
  ],
  *check(article) {
    for (const { segment, tokens, at } of wakes(article)) {
      if (segment.kind !== 'headline' && at >= 2) {
        const token = tokens[at]!;
        const before = tokens[at - 1]!;
        const next = tokens[at + 1];
        if (next?.lower === 'sendiri' && isPlain(next)) {
          const noun = lowerCase(before) && !before.word.function && roleOf(before) === role.other && !emphatic.has(before.lower);
          if (!noun || !isPlain(before)) continue;
          yield {
            span: span(token.start, next.end),
            message: {
              id: `“${token.text} sendiri” menyalin *their own*; cukup “sendiri” atau “-nya”.`,
              en: `“${token.text} sendiri” copies “their own”; “sendiri” or “-nya” is enough.`,
            },
            suggestions: [{ text: 'sendiri' }, { text: 'masing-masing' }],
          };
        } else if (before.lower === 'diri' && finding.has(tokens[at - 2]!.lower)) {
          yield {
            span: span(tokens[at - 2]!.start, token.end),
            message: {
              id: 'Menyalin *find oneself*; langsung sebut keadaannya.',
              en: 'Copies “find oneself”; say what happened to them.',
            },
          };
        }
      }
    }
  },
});
