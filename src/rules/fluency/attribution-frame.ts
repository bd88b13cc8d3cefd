import { waker } from '../../language/id/spots.js';
import { isMark, isPlain } from '../../language/id/syntax.js';
import type { Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { capitalised } from '../../model/token.js';

const saying = new Set(
  `melaporkan mengatakan menyatakan mengklaim menulis memberitakan mewartakan menambahkan menyebutkan mengumumkan mengungkapkan
  menjelaskan menegaskan memperingatkan`.split(/\s+/u),
);
const participles = new Set(['menambahkan', 'mencatat']);
const longestName = 4;

/** `…, AFP melaporkan.` */
const atEnd = (tokens: readonly Token[], at: number): Draft | undefined => {
  const verb = tokens[at]!;
  if (at < tokens.length - 2 || (at === tokens.length - 2 && !isMark(tokens[at + 1], '.'))) return undefined;
  let from = at;
  while (from > 0 && at - from < longestName && capitalised(tokens[from - 1])) from -= 1;
  const comma = tokens[from - 1];
  if (from === at || from < 5 || !isMark(comma, ',') || tokens[from - 2]!.kind === 'mark') return undefined;
  const name = tokens
    .slice(from, at)
    .map(({ text }) => text)
    .join(' ');
  return {
    span: span(comma!.start, verb.end),
    message: {
      id: `Sumber di ujung dengan kata kerja aktif menyalin bahasa Inggris; “menurut ${name}”.`,
      en: `The source at the end with an active verb is English order; “menurut ${name}”.`,
    },
    suggestions: [{ text: `, menurut ${name}` }],
  };
};

/** `…, yang menyatakan CNN.` */
const inverted = (tokens: readonly Token[], at: number): Draft | undefined => {
  const [yang, name] = [tokens[at]!, tokens[at + 2]];
  if (!isPlain(yang) || !capitalised(name) || tokens[at - 1]?.kind !== 'mark') return undefined;
  let last = at + 2;
  while (last < at + 4 && capitalised(tokens[last + 1])) last += 1;
  const after = tokens[last + 1];
  if (after && !isMark(after, '.') && !isMark(after, ',')) return undefined;
  const who = tokens
    .slice(at + 2, last + 1)
    .map(({ text }) => text)
    .join(' ');
  return {
    span: span(yang.start, tokens[last]!.end),
    confidence: 0.85,
    message: { id: `Terbalik: ${who} yang menyatakannya.`, en: `Turned round: it is ${who} that said so.` },
    suggestions: [{ text: `demikian menurut ${who}` }],
  };
};

/** `…, menambahkan bahwa …`: an English participle. */
const participle = (tokens: readonly Token[], at: number): Draft | undefined => {
  const [comma, verb, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!isPlain(verb) || !participles.has(verb.lower) || !isPlain(next) || next.lower !== 'bahwa') return undefined;
  if (capitalised(tokens[at - 1])) return undefined;
  // With a subject right before the comma it is an apposition that closes: `Budi, kepala desa, menambahkan bahwa`.
  for (let index = Math.max(0, at - 8); index < at; index += 1)
    if (isMark(tokens[index], ',') || isMark(tokens[index], '(')) return undefined;
  return {
    span: span(comma.end, verb.end),
    confidence: 0.6,
    message: { id: `Pakai “seraya ${verb.text}”.`, en: `An English participle; use “seraya ${verb.text}”.` },
    suggestions: [{ text: ` seraya ${verb.text}` }],
  };
};

/** `“…,” menurut Budi.` */
const afterQuote = (tokens: readonly Token[], at: number): Draft | undefined => {
  const [word, name] = [tokens[at]!, tokens[at + 1]];
  const before = tokens[at - 1];
  if (before?.kind !== 'mark' || !/^["”]$/u.test(before.text) || !capitalised(name) || !tokens[at - 2]?.quoted) return undefined;
  return {
    span: word,
    confidence: 0.6,
    message: { id: 'Sesudah kutipan langsung pakai “kata”.', en: 'After a direct quotation Indonesian has “kata”.' },
    suggestions: [{ text: 'kata' }],
  };
};

const wakes = waker((lower) => lower === 'menurut' || saying.has(lower) || participles.has(lower));

export default defineRule({
  id: 'fluency/attribution-frame',
  artifact: 'other-fluency',
  severity: 'minor',
  confidence: 0.8,
  summary: { id: 'Penyebutan sumber dengan susunan bahasa Inggris.', en: 'A source named in English word order.' },
  why: '*…, AFP reported* dan *…, adding that* dialihkan kata demi kata: `…, AFP melaporkan.`, `…, menambahkan bahwa`. Berita berbahasa Indonesia menulis `menurut AFP`, `seperti dilaporkan AFP`, `seraya menambahkan`.',
  languages: ['id'],
  origin: { languages: ['en'] },
  incorrect: [
    { text: 'Hujan deras masih akan turun di pesisir utara[[, Reuters melaporkan]].', suggests: [', menurut Reuters'] },
    { text: 'Pertemuan itu disebut gagal total, [[yang menyatakan CNN]].', suggests: ['demikian menurut CNN'] },
    { text: '"Panen tahun ini sangat baik," [[menurut]] Budi Santoso.', suggests: ['kata'] },
    { text: 'Gubernur menyebut panen tahun ini baik,[[ menambahkan]] bahwa stok aman.', suggests: [' seraya menambahkan'] },
  ],
  correct: [
    'Hujan deras masih akan turun di pesisir utara, menurut Reuters.',
    'Kepala desa, Budi Santoso, menambahkan bahwa stok aman.',
    'Gubernur menyebut panen baik, dan Budi menambahkan.',
    'Kantor berita Reuters melaporkan hujan deras.',
    'Pejabat yang menyatakan Rusia kalah sudah dipecat.',
    'Gubernur menyebut panen baik seraya menambahkan bahwa stok aman.',
  ],
  *check(article) {
    for (const { tokens, at } of wakes(article)) {
      const before = tokens[at - 1];
      if (!before) continue;
      const found =
        tokens[at]!.lower === 'menurut'
          ? afterQuote(tokens, at)
          : before.lower === 'yang'
            ? inverted(tokens, at - 1)
            : isMark(before, ',')
              ? participle(tokens, at - 1)
              : atEnd(tokens, at);
      if (found) yield found;
    }
  },
});
