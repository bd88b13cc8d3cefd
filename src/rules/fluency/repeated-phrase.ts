import { isProse } from '../../language/id/clauses.js';
import { daysAgain, type Repeat, repeatsIn, twins } from '../../language/id/repeats.js';
import type { Article, Segment, Sentence, Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

const shown = (tokens: readonly Token[]): string => {
  const text = tokens.map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text)).join('');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** Takes the copy away, with the space before it. */
const copy = (tokens: readonly Token[], { from, to }: Repeat, confidence: number): Draft => ({
  span: span(from > 0 ? tokens[from - 1]!.end : tokens[from]!.start, tokens[to - 1]!.end),
  confidence,
  message: {
    id: `“${shown(tokens.slice(from, to))}” sudah disebut.`,
    en: `“${shown(tokens.slice(from, to))}” has been said already.`,
  },
  suggestions: [{ text: '' }],
});

const loop = (tokens: readonly Token[], { from, to, times }: Repeat): Draft => {
  const once = tokens.slice(from, from + Math.floor((to - from) / times));
  return {
    span: span(tokens[from]!.start, tokens[to - 1]!.end),
    confidence: 0.95,
    message: {
      id: `“${shown(once)}” berulang ${times} kali berturut-turut.`,
      en: `“${shown(once)}” stands ${times} times in a row.`,
    },
    suggestions: [{ text: shown(once) }],
  };
};

/** What a sentence says, as a number, or nothing where it is too short or too plain to be a copy. */
const keyOf = ({ tokens }: Sentence): number | undefined => {
  let [words, numbers, quoted] = [0, 0, 0];
  // Two hashes in one number: by chance two different sentences share it once in a thousand million articles.
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (const token of tokens) {
    if (token.quoted) quoted += 1;
    if (token.kind === 'mark') continue;
    if (token.kind === 'number') numbers += 1;
    words += 1;
    low = Math.imul(low ^ token.word.id, 0x01000193);
    high = Math.imul(high ^ token.word.id, 0x85ebca6b) ^ (high >>> 13);
  }
  if (words < (numbers === 0 ? 6 : 10) || quoted === tokens.length) return undefined;
  return (high >>> 11) * 0x100000000 + (low >>> 0);
};

/** Sentences that stand in the article word for word a second time; neighbours in one paragraph count as one. */
function* copies(segments: readonly Segment[]): Generator<Draft> {
  const seen = new Set<number>();
  let found = 0;
  for (const [index, segment] of segments.entries()) {
    // A headline above its own copy is reported as such.
    if (!isProse(segment) || (index === 1 && segment.text.toLowerCase() === segments[0]!.text.toLowerCase())) continue;
    let open: { from: number; to: number } | undefined;
    const fresh: number[] = [];
    const runs: { from: number; to: number }[] = [];
    for (const sentence of segment.sentences) {
      const key = keyOf(sentence);
      if (key !== undefined) fresh.push(key);
      if (key === undefined || !seen.has(key)) open = undefined;
      else if (open) open.to = sentence.end;
      else {
        open = { from: sentence.start, to: sentence.end };
        runs.push(open);
      }
    }
    for (const key of fresh) seen.add(key);
    for (const { from, to } of runs) {
      found += 1;
      yield {
        span: span(from, to),
        ...(found > 3 ? { severity: 'info' as const } : {}),
        message: {
          id: 'Kalimat ini sudah ada kata demi kata.',
          en: 'This sentence stands in the article already, word for word.',
        },
        suggestions: [{ text: '' }],
      };
    }
  }
}

export default defineRule({
  id: 'fluency/repeated-phrase',
  artifact: 'repeated-phrase',
  severity: 'major',
  confidence: 0.85,
  summary: { id: 'Frasa atau kalimat yang terulang.', en: 'A phrase or sentence said twice.' },
  why: 'Mesin penerjemah mengulang keterangan waktu di awal dan akhir kalimat, menyamakan dua sinonim (`damai dan damai`), atau terjebak mengulang kata yang sama.',
  languages: ['id'],
  incorrect: [
    { text: 'Pada hari Senin, gubernur meninjau pelabuhan[[ pada hari Senin]] bersama wali kota.', suggests: [''] },
    { text: 'Lereng itu terjal[[ dan terjal]].', suggests: [''] },
    { text: 'Penonton [[bersorak bersorak bersorak bersorak]] di stadion.', suggests: ['bersorak'] },
    { text: 'Ia tinggal [[di kota itu di kota itu di kota itu]] sejak kecil.', suggests: ['di kota itu'] },
    { text: 'Panen padi tahun ini turun[[ panen padi tahun ini turun]] karena kemarau.', suggests: [''] },
    {
      text: 'Harga kedelai impor naik sejak awal tahun.\nPerajin tempe mengurangi ukuran dagangan mereka.\nPasokan masih tersendat.\n[[Perajin tempe mengurangi ukuran dagangan mereka.]]',
      suggests: [''],
    },
  ],
  correct: [
    'Satu per satu, hari demi hari, mereka terus dan terus berlatih.',
    'Bus berangkat pada Senin pukul 7 dan kembali pada Senin malam.',
    'Ia mengubah gaya dan gaya hidup.',
    '"Merdeka merdeka merdeka merdeka," teriak massa.',
    'Kompetisi itu terdiri atas Lintas Alam Triatlon dan Triatlon.',
    'Anak-anak bermain di halaman.',
  ],
  *check({ segments }: Article): Generator<Draft> {
    const [headline, second] = segments;
    if (headline && second && headline.text === second.text && headline.tokens.length >= 4) {
      yield {
        span: second,
        severity: 'minor',
        message: { id: 'Judul terulang sebagai baris pertama.', en: 'The headline is repeated as the first line.' },
        suggestions: [{ text: '' }],
      };
    }
    for (const segment of segments) {
      const { tokens } = segment;
      const { loops, echoes } = repeatsIn(tokens);
      for (const round of loops) yield loop(tokens, round);
      for (const echo of echoes) yield copy(tokens, echo, 0.9);
      for (const { tokens: words } of segment.sentences) {
        for (const day of daysAgain(words)) yield copy(words, day, 0.85);
        for (const twin of twins(words)) yield copy(words, twin, 0.8);
      }
    }
    yield* copies(segments);
  },
});
