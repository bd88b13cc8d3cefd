import type { Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { amountOf, dimensions, firsts, inches, kept, metric, multiples, rounded, units } from './unit-format/units.js';

const reach = 8;

const keptHere = (tokens: readonly Token[], at: number, unit: string): boolean => {
  const trade = kept.get(unit);
  for (let index = Math.max(0, at - 2 * reach); index < Math.min(tokens.length, at + 2 * reach); index += 1) {
    const { lower } = tokens[index]!;
    if (trade?.test(lower)) return true;
    if (Math.abs(index - at) <= reach && metric.test(lower)) return true;
  }
  return false;
};

const near = (tokens: readonly Token[], at: number, test: (word: string) => boolean): boolean => {
  for (let index = Math.max(0, at - reach); index < Math.min(tokens.length, at + reach); index += 1)
    if (test(tokens[index]!.lower)) return true;
  return false;
};

const imperial = (tokens: readonly Token[], at: number): Draft | undefined => {
  const number = tokens[at]!;
  const multiple = multiples.has(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  let last = at + 1 + multiple;
  const first = tokens[last];
  if (!first || !firsts.has(first.lower) || first.text === 'PON') return undefined;
  const value = amountOf(number.text);
  if (Number.isNaN(value) || tokens[at - 1]?.text === '/') return undefined;
  let name = first.lower;
  const pair = `${name} ${tokens[last + 1]?.lower ?? ''}`;
  if (units.has(pair)) {
    name = pair;
    last += 1;
  }
  const unit = units.get(name);
  if (!unit || keptHere(tokens, at, first.lower)) return undefined;
  if (name === 'inci' && !near(tokens, at, (word) => inches.has(word))) return undefined;
  if (name === 'kaki' && value < 8 && !near(tokens, at, (word) => dimensions.test(word))) return undefined;
  if (name === 'galon' && !near(tokens, at, (word) => /^(?:bensin|bbm|bahan|minyak|mil|solar|gas)$/u.test(word)))
    return undefined;
  const convert = (text: string) =>
    unit.factor === 0
      ? String(Math.round(((amountOf(text) - 32) * 5) / 9)).replace(/^-/u, 'minus ')
      : rounded(amountOf(text) * unit.factor, text);
  // `100-200 mil`
  const dash = tokens[at - 1];
  const from =
    dash && /^[-–]$/u.test(dash.text) && !number.spaced && tokens[at - 2]?.kind === 'number' ? tokens[at - 2]! : undefined;
  if (from && Number.isNaN(amountOf(from.text))) return undefined;
  const amount = `${from ? `${convert(from.text)}${dash!.text}` : ''}${convert(number.text)}`;
  const put = `${amount}${multiple ? ` ${tokens[at + 1]!.text}` : ''} ${unit.metric}`;
  return {
    span: span((from ?? number).start, tokens[last]!.end),
    message: { id: `Ukuran asing; pembaca Indonesia memakai “${put}”.`, en: `Imperial measure; in Indonesian “${put}”.` },
    suggestions: [{ text: put }],
    safe: false,
    origin: { languages: ['en'] },
  };
};

const signs = new Map([
  ['$', /^(?:dolar|dollar)$/u],
  ['€', /^euro$/u],
  ['£', /^(?:pound|pon|poundsterling)$/u],
  ['¥', /^(?:yen|yuan)$/u],
  ['Rp', /^rupiah$/u],
]);

/** `$50 dolar`, `Rp 5.000 rupiah`. */
const doubled = (tokens: readonly Token[], at: number): Draft | undefined => {
  const before = tokens[at - 1];
  const sign = before?.text === '.' && tokens[at - 2]?.text === 'Rp' ? tokens[at - 2]! : before;
  const word = sign && signs.get(sign.text);
  if (!word) return undefined;
  const multiple = multiples.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.lower === 'triliun' ? 1 : 0;
  const name = tokens[at + 1 + multiple];
  if (!name || !word.test(name.lower)) return undefined;
  const amount = `${tokens[at]!.text}${multiple ? ` ${tokens[at + 1]!.text}` : ''}`;
  const prefix = sign.text === '$' && /^(?:US|AS)$/u.test(tokens[at - 2]?.text ?? '') ? tokens[at - 2]! : sign;
  const put = sign.text === 'Rp' ? `Rp ${amount}` : `${amount} ${name.text}`;
  return {
    span: span(prefix.start, name.end),
    message: { id: `Mata uang ditulis dua kali; cukup “${put}”.`, en: `The currency stands twice; “${put}” is enough.` },
    suggestions: [{ text: put }],
    confidence: 0.9,
  };
};

export default defineRule({
  id: 'locale/unit-format',
  artifact: 'wrong-format',
  severity: 'minor',
  confidence: 0.65,
  safe: true,
  summary: {
    id: 'Ukuran Inggris tanpa padanan metrik, atau mata uang ganda.',
    en: 'An imperial measure without its metric figure, or a currency named twice.',
  },
  why: 'Pembaca Indonesia memakai ukuran metrik. `500 mil persegi` disalin dari naskah sumber; beri padanannya dalam kilometer. Ukuran yang memang lazim (inci untuk layar, kaki untuk ketinggian terbang, mil laut) tidak ditandai.',
  languages: ['id'],
  incorrect: [
    { text: 'Lahan itu membentang [[500 mil persegi]] ke utara.', suggests: ['1.300 kilometer persegi'] },
    { text: 'Suhu turun hingga [[14 derajat Fahrenheit]] malam itu.', suggests: ['minus 10 derajat Celsius'] },
    { text: 'Beruang itu berbobot [[880 pon]].', suggests: ['400 kilogram'] },
    { text: 'Angin bertiup [[60-80 mil]] per jam.', suggests: ['97-130 kilometer'] },
    { text: 'Tiketnya [[$50 dolar]], parkir [[Rp 5.000 rupiah]].', suggests: ['50 dolar', 'Rp 5.000'] },
  ],
  correct: [
    'Jaraknya 10 mil (16 kilometer) dari pantai.',
    'Kapal itu berada 12 mil laut dari pulau.',
    'Pesawat terbang di ketinggian 35.000 kaki.',
    'Layarnya berukuran 6,5 inci.',
    'Kursi berkaki 3 itu roboh; ia membeli 2 galon air.',
    'Atlet PON 20 tiba.',
  ],
  *check({ segments }) {
    for (const { tokens, numbers } of segments) {
      for (const at of numbers) {
        const found = imperial(tokens, at) ?? (at > 0 ? doubled(tokens, at) : undefined);
        if (found) yield found;
      }
    }
  },
});
