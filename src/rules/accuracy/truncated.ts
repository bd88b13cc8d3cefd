import { binders, isProse, wordsOf } from '../../language/id/clauses.js';
import { speechVerbs } from '../../language/id/verbs.js';
import type { Article, Segment, Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

/** `Editor:`, `Baca juga:`, `Simak videonya:`: what they announce is no text. */
const labels =
  /^(?:baca|lihat|simak|tonton|saksikan|penulis|editor|sumber|reporter|laporan|foto|tags?|topik|kontributor|ikuti)\b/iu;
const shown = /\b(?:video|foto|infografis|cuitan|unggahan|tautan|link|grafik|gambar|tayangan|klip|siaran)/iu;
const readOn = /^\W{0,4}(?:baca |klik )?(?:selengkapnya|lanjutkan membaca|read more|continue reading)/iu;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** What keeps a paragraph from being complete, wherever it stands. */
const dangling = ({ tokens }: Segment): 'word' | 'speaker' | 'hyphen' | undefined => {
  const [before, last] = [tokens.at(-2), tokens.at(-1)];
  if (!last || !before) return undefined;
  if (/^[-‐‑]$/u.test(last.text) && !last.spaced && isWord(before)) return 'hyphen';
  if (!isWord(last) || last.text !== last.lower) return undefined;
  if (speechVerbs.has(last.lower) && /^["”]$/u.test(before.text)) return 'speaker';
  return binders.has(last.lower) && !last.quoted && isWord(before) ? 'word' : undefined;
};

/** A paragraph that begins with the abbreviation of what is gone: `(KPU) menetapkan …`. */
const beheaded = ({ tokens }: Segment): boolean => {
  const [open, name, close, next] = tokens;
  if (open?.text !== '(' || close?.text !== ')' || !isWord(name) || !isWord(next)) return false;
  return /^\p{Lu}{2,}$/u.test(name.text) && next.text === next.lower;
};

/** Signs that count only at the very end of the article. */
const breaksOff = (
  { tokens, text }: Segment,
  after: string,
): 'colon' | 'comma' | 'ellipsis' | 'bracket' | 'more' | 'word' | undefined => {
  const last = tokens.at(-1)!;
  if (/^(?:\.{3,}|…)$/u.test(last.text) && !last.quoted) return 'ellipsis';
  if (/[[(]\s?(?:\.{3}|…)\s?[\])]$/u.test(text.slice(-12))) return 'ellipsis';
  if (last.text === ':') return labels.test(text) || shown.test(text.slice(-120)) ? undefined : 'colon';
  if (last.text === ',') return 'comma';
  if (/^[.?!]/u.test(last.text) || last.kind === 'mark') return undefined;
  let open = 0;
  for (const { text: mark } of tokens) open = mark === '(' ? open + 1 : mark === ')' && open > 0 ? open - 1 : open;
  if (open > 0) return 'bracket';
  if (isWord(last) && last.text === last.lower && last.word.count === 0 && last.text.length > 2 && !last.text.includes('-'))
    return 'word';
  return readOn.test(after) ? 'more' : undefined;
};

const draft = (segment: Segment, whole: boolean, confidence: number): Draft => {
  const sentence = segment.sentences.at(-1)!;
  const from = whole ? sentence.start : segment.tokens.at(-Math.min(3, segment.tokens.length))!.start;
  const text = segment.tokens.slice(-3).map(({ text }) => text);
  return {
    span: span(from, segment.end),
    confidence,
    message: {
      id: `Teks terputus di sini (“… ${text.join(' ')}”); lanjutannya hilang.`,
      en: `The text breaks off here (“… ${text.join(' ')}”); the rest is missing.`,
    },
  };
};

export default defineRule({
  id: 'accuracy/truncated',
  artifact: 'truncated',
  severity: 'major',
  confidence: 0.9,
  summary: { id: 'Teks terputus di tengah kalimat.', en: 'The text ends in mid-sentence.' },
  why: 'Ringkasan RSS dan pengambilan halaman memotong artikel; daftar atau tabel yang dijanjikan titik dua ikut hilang. Pembaca kehilangan isi berita.',
  languages: 'any',
  incorrect: [
    {
      text: 'Kereta cepat itu diresmikan kemarin.\nTarifnya belum ditetapkan.\nMenteri mengatakan tarif akan dibahas [[bersama pemerintah dan]]',
    },
    { text: 'Tim tamu menang tipis di kandang lawan.\nGol tunggal lahir pada babak kedua.\n[[Susunan pemain kedua tim:]]' },
    { text: '"Kami menunggu hasil laboratorium itu[[," kata]]\nSampel air sudah dikirim ke Surabaya.' },
    {
      text: 'Hujan turun sejak sore.\nSungai meluap ke permukiman.\nWarga mengungsi ke sekolah terdekat bersama keluarga mereka [[(...)]]',
    },
  ],
  correct: [
    'Rapat selesai siang ini.\nHasilnya belum diumumkan.\n(TIS/BAC)',
    'Rapat selesai siang ini.\nHasilnya belum diumumkan.\nEditor: Wulan',
    'Rapat selesai siang ini.\nHasilnya belum diumumkan.\nSimak selengkapnya dalam video berikut:',
    'Berikut syaratnya:\n1. Kartu keluarga\n2. Pas foto',
    'Rapat selesai siang ini.\nHasilnya belum diumumkan.\nKetua rapat menolak berkomentar kepada wartawan yang menunggunya',
    '"Semua sudah siap sejak kemarin," ujarnya\nPanitia membuka pendaftaran hari ini.',
  ],
  *check({ segments, document }: Article): Generator<Draft> {
    const final = segments.length - 1;
    for (const [index, segment] of segments.entries()) {
      if (segment.language === 'en' || segment.tokens.length === 0) continue;
      if (isProse(segment) && wordsOf(segment) >= 5) {
        if (beheaded(segment)) yield { ...draft(segment, false, 0.8), span: span(segment.start, segment.tokens[2]!.end) };
        if (dangling(segment)) {
          yield draft(segment, false, 0.9);
          continue;
        }
      }
      if (index !== final || index < 2 || (!isProse(segment) && segment.kind !== 'headline')) continue;
      const rest = document.text.slice(segment.end, segment.end + 80).trimStart();
      const how = breaksOff(segment, rest);
      if (how && wordsOf(segment) >= (how === 'colon' || how === 'ellipsis' ? 2 : 5))
        yield draft(segment, how === 'colon', how === 'colon' ? 0.95 : 0.85);
    }
  },
});
