import { wakerOf } from '../../language/id/spots.js';
import { isPlain, isVerb, role, roleOf } from '../../language/id/syntax.js';
import type { Token } from '../../model/document.js';
import type { Severity } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

/** Predicates by themselves. */
const adjectives = new Set(
  `penting sulit mustahil normal wajar aman ilegal legal gratis mirip serupa mungkin perlu benar salah berbahaya jelas mudah`.split(
    /\s+/u,
  ),
);

const notNow = new Set(['ini', 'itu', 'yang', 'saat', 'terbaik', 'tepat', 'kritis', 'paling']);

interface Fault {
  /** Index of the last token. */
  readonly last: number;
  readonly put: string | undefined;
  readonly confidence: number;
  readonly severity?: Severity;
}

const faultAt = (tokens: readonly Token[], at: number): Fault | undefined => {
  const next = tokens[at + 1];
  if (!isPlain(next)) return undefined;
  const after = tokens[at + 2];
  const what = roleOf(next);
  if (what === role.copula) return { last: at + 1, put: 'merupakan', confidence: 0.9 };
  if (what === role.auxiliary && next.lower !== 'mungkin') return { last: at + 1, put: next.lower, confidence: 0.8 };
  if (next.lower === 'bahwa') return { last: at + 1, put: 'ialah', confidence: 0.6 };
  if (next.lower === 'untuk' && isVerb(roleOf(after)) && isPlain(after))
    return { last: at + 1, put: undefined, confidence: 0.55, severity: 'info' };
  const clause = next.lower === 'ketika' || (next.lower === 'saat' && !notNow.has(after?.lower ?? ''));
  if (clause && roleOf(tokens[at - 1]) === role.pointing && tokens[at - 2]?.kind !== 'word')
    return { last: at + 1, put: undefined, confidence: 0.65 };
  if (next.lower === 'apa' && after?.lower === 'yang') return { last: at + 2, put: 'adalah yang', confidence: 0.6 };
  if (what === role.passive) return { last: at + 1, put: next.lower, confidence: 0.7 };
  if (adjectives.has(next.lower) && next.text === next.lower && (after?.lower === 'untuk' || after?.lower === 'bahwa'))
    return { last: at + 1, put: next.lower, confidence: 0.8 };
  return undefined;
};

const wakes = wakerOf('adalah');

export default defineRule({
  id: 'fluency/copula',
  artifact: 'other-fluency',
  severity: 'minor',
  confidence: 0.6,
  summary: { id: '“adalah” yang menyalin “is”.', en: '“adalah” that copies “is”.' },
  why: '`adalah` menghubungkan dua kata benda. Di depan kata kerja, kata sifat, `untuk` atau `bahwa` ia menyalin *is*: `tujuannya adalah untuk memberi`, `adalah penting untuk`, `ini adalah ketika`.',
  refs: ['KBBI: adalah', 'Tata Bahasa Baku Bahasa Indonesia: predikat nominal'],
  languages: ['id'],
  origin: { languages: ['en'] },
  incorrect: [
    { text: 'Tujuan program itu [[adalah untuk]] memberi petani modal.' },
    { text: 'Masalahnya [[adalah bahwa]] gudang itu terlalu kecil.', suggests: ['ialah'] },
    { text: 'Kantor itu [[adalah merupakan]] bangunan tertua di sini.', suggests: ['merupakan'] },
    { text: 'Bagi warga [[adalah penting]] untuk menyimpan air.', suggests: ['penting'] },
    { text: 'Ini [[adalah ketika]] warga mulai mengungsi.' },
    { text: 'Keamanan [[adalah apa yang]] dicari investor.', suggests: ['adalah yang'] },
    { text: 'Kapal itu [[adalah dibangun]] di Surabaya.', suggests: ['dibangun'] },
  ],
  correct: [
    'Tujuan program itu memberi petani modal.',
    'Ia adalah guru di desa itu.',
    'Yang dicari adalah orang hilang.',
    'Salah satu caranya adalah menanam bakau.',
    '“Tujuan kami adalah untuk menang,” katanya.',
    'Sekolah itu adalah salah satu yang tertua.',
    'Ini adalah saat yang tepat untuk menanam.',
    'Momen ini adalah ketika warga mulai mengungsi.',
    'Hal yang terpenting adalah keselamatan.',
  ],
  *check(article) {
    for (const { segment, tokens, at } of wakes(article)) {
      if (segment.kind === 'headline' || at === 0) continue;
      const token = tokens[at]!;
      const fault = faultAt(tokens, at);
      if (!fault) continue;
      const last = tokens[fault.last]!;
      yield {
        span: span(token.start, last.end),
        confidence: fault.confidence,
        ...(fault.severity ? { severity: fault.severity } : {}),
        message: {
          id: `“adalah” tidak perlu di depan “${last.text}”.`,
          en: `“adalah” links nouns; before “${last.text}” it copies “is”.`,
        },
        ...(fault.put ? { suggestions: [{ text: fault.put }] } : {}),
      };
    }
  },
});
