import { word } from '../../language/id/lexicon.js';
import { waker } from '../../language/id/spots.js';
import { isPlain, role, roleOf } from '../../language/id/syntax.js';
import type { Token } from '../../model/document.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** No plurals: what is doubled is the word itself. */
const lexical = words(`
  undang-undang laki-laki kupu-kupu mata-mata kura-kura gado-gado alun-alun oleh-oleh rata-rata paru-paru cumi-cumi ubur-ubur kisi-kisi
  layang-layang agar-agar lumba-lumba biri-biri laba-laba langit-langit anting-anting umbul-umbul kunang-kunang tiba-tiba sama-sama
  masing-masing sungguh-sungguh baik-baik hati-hati ikut-ikutan lain-lain besar-besaran kecil-kecilan apa-apa kali-kali hal-hal
  tanda-tanda cita-cita gara-gara rambu-rambu sel-sel otot-otot kata-kata barang-barang pagi-pagi ibu-ibu bapak-bapak tengah-tengah`);
const numerals = words('dua tiga empat lima enam tujuh delapan sembilan sepuluh puluhan ratusan ribuan belasan');
/** `semua anak-anak` and `setiap` with a plural are heard too often to be called wrong. */
const mild = words('semua seluruh setiap kebanyakan berbagai');

/** The single form, where the token is a noun said twice. */
const single = ({ lower, text }: Token): string | undefined => {
  const half = (lower.length - 1) / 2;
  return text === lower && half >= 3 && word(lower.slice(0, half)).count > 0 ? lower.slice(0, half) : undefined;
};

const doubledForm = (lower: string): boolean => {
  const half = (lower.length - 1) / 2;
  return lower[half] === '-' && lower.slice(0, half) === lower.slice(half + 1) && !lexical.has(lower);
};
const wakes = waker(doubledForm);

const isAmount = ({ kind, text }: Token): boolean => kind === 'number' && /^\d{1,3}$/u.test(text);

export default defineRule({
  id: 'fluency/double-plural',
  artifact: 'other-fluency',
  severity: 'minor',
  confidence: 0.7,
  safe: true,
  summary: { id: 'Jamak dua kali: “banyak orang-orang”.', en: 'Plural twice: “banyak orang-orang”.' },
  why: '`para`, `banyak`, `beberapa` dan bilangan sudah berarti jamak; kata ulang sesudahnya menyalin *-s* dari bahasa Inggris.',
  refs: ['Buku Praktis Bahasa Indonesia 1: penjamakan'],
  languages: ['id'],
  incorrect: [
    { text: '[[Para menteri-menteri]] tiba di istana.', suggests: ['Para menteri'] },
    { text: 'Ada [[banyak kota-kota]] yang belum punya rumah sakit.', suggests: ['banyak kota'] },
    { text: 'Panti itu merawat [[dua anak-anak]].', suggests: ['dua anak'] },
    { text: 'Sekitar [[500 orang-orang]] mengungsi.', suggests: ['500 orang'] },
  ],
  correct: [
    'Para menteri tiba di istana.',
    'DPR membahas beberapa undang-undang.',
    'Pada 2019 anak-anak itu masih kecil.',
    'Semua anak-anak pulang lebih awal.',
    'Dua laki-laki itu ditangkap.',
    'Gedung-gedung tinggi berjajar di sana.',
  ],
  *check(article) {
    for (const { tokens, at } of wakes(article)) {
      const [before, token] = [tokens[at - 1], tokens[at]!];
      if (!before) continue;
      const counted = isAmount(before) || numerals.has(before.lower);
      if (!counted && !(isPlain(before) && roleOf(before) === role.counting && !mild.has(before.lower))) continue;
      if (!counted && token.lower === 'anak-anak' && before.lower !== 'para') continue;
      const one = single(token);
      if (!one) continue;
      yield {
        span: span(before.start, token.end),
        message: { id: `“${before.text}” sudah jamak: “${one}”.`, en: `“${before.text}” is plural already: “${one}”.` },
        suggestions: [{ text: `${before.text} ${one}` }],
      };
    }
  },
});
