import type { Token } from '../../model/document.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

const zones = new Set('et est edt pt pst pdt ct cst gmt utc bst cet waktu wib wita wit'.split(' '));
const clockWords = new Set(['pukul', 'jam', 'sekitar', 'pkl']);
const quarters = new Map([
  ['am', 0],
  ['pm', 12],
]);

interface Half {
  /** Hours to add after noon. */
  readonly noon: number;
  /** Index of its last token. */
  readonly last: number;
  readonly capitals: boolean;
}

/** `p.m.`, `pm`, `PM`, `o'clock` from a token on. */
const halfDay = (tokens: readonly Token[], at: number): Half | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const whole = quarters.get(token.lower);
  if (whole !== undefined) return { noon: whole, last: at, capitals: token.text !== token.lower };
  if (token.lower !== 'a' && token.lower !== 'p') return undefined;
  const [stop, letter, close] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (stop?.text !== '.' || letter?.lower !== 'm' || stop.spaced) return undefined;
  const following = tokens[at + 4];
  // The stop of `p.m.` at the end of a sentence closes the sentence too.
  const closes = following !== undefined && following.kind === 'word' && following.text === following.lower;
  const last = close?.text === '.' && !close.spaced && (closes || following?.kind === 'mark') ? at + 3 : at + 2;
  return { noon: token.lower === 'p' ? 12 : 0, last, capitals: false };
};

/** `8:30` and its half of the day as Indonesian writes it, or nothing where that is no time. */
const on24 = (text: string, noon: number): string | undefined => {
  const parts = /^(\d{1,2})(?:[.:](\d\d))?$/u.exec(text);
  const hour = Number(parts?.[1] ?? 99);
  const minute = parts?.[2] ?? '00';
  if (hour > 23 || Number(minute) > 59) return undefined;
  const full = hour > 12 ? hour : (hour % 12) + noon;
  return `${String(full).padStart(2, '0')}.${minute}`;
};

export default defineRule({
  id: 'locale/time-format',
  artifact: 'wrong-format',
  severity: 'minor',
  confidence: 0.9,
  safe: true,
  summary: { id: 'Waktu ditulis dengan a.m./p.m.', en: 'A time of day with a.m. or p.m.' },
  why: 'Berita berbahasa Indonesia memakai jam 24: `pukul 20.30`, bukan `8:30 p.m.`.',
  refs: ['EYD V: tanda titik'],
  languages: ['id'],
  origin: { languages: ['en'] },
  incorrect: [
    { text: 'Toko itu tutup pada [[8:30 p.m.]] waktu setempat.', suggests: ['pukul 20.30'] },
    { text: 'Upacara dimulai pukul [[9 a.m]].', suggests: ['09.00'] },
    { text: 'Gempa terasa sekitar [[12.15 AM]] WIB.', suggests: ['pukul 00.15'] },
    { text: 'Kereta berangkat jam [[5pm]] dari Gambir.', suggests: ['17.00'] },
  ],
  correct: [
    'Toko itu tutup pukul 20.30.',
    'Dalam 3 tahun, 2 PM Inggris mundur.',
    'Radio AM 720 masih mengudara.',
    'Ia lahir pukul 05.00 pagi.',
  ],
  *check({ segments }) {
    for (const { tokens, numbers } of segments) {
      for (const at of numbers) {
        const number = tokens[at]!;
        if (number.kind !== 'number') continue;
        const half = halfDay(tokens, at + 1);
        const text = half && on24(number.text, half.noon);
        if (!half || !text) continue;
        const previous = tokens[at - 1]?.lower ?? '';
        const clear = clockWords.has(previous) || number.text.includes(':') || zones.has(tokens[half.last + 1]?.lower ?? '');
        // `2 PM Inggris` are prime ministers.
        if (half.capitals && !clear) continue;
        const put = previous === 'pukul' || previous === 'jam' || previous === 'pkl' ? text : `pukul ${text}`;
        yield {
          span: span(number.start, tokens[half.last]!.end),
          message: { id: `Pakai jam 24: “${put}”.`, en: `Use the 24-hour clock: “${put}”.` },
          suggestions: [{ text: put }],
        };
      }
    }
  },
});
