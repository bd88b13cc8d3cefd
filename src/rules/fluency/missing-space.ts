import { abbreviations, functionWords } from '../../language/id/words.js';
import type { Article, Segment, Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
import { known } from '../../model/lexicon.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

const opening = /^[“‘«(]$/u;
const quote = /^["“”«»]$/u;
/** What follows the stop of an address. */
const domains = new Set('com co id net org go ac sch web tv gov edu info my sg au uk us io ai html php'.split(' '));

/** A word that a sentence or clause may end in. */
const mayEnd = ({ kind, text, lower }: Token): boolean =>
  kind === 'number' ||
  /^[)%]$/u.test(text) ||
  (kind === 'word' && text.length > 1 && !abbreviations.has(lower) && (text === text.toUpperCase() || /\p{Ll}$/u.test(text)));

/** An Indonesian word that may open one, by its case. */
const mayOpen = (article: Article, { kind, text, lower, word }: Token, capital: boolean): boolean => {
  if (kind !== 'word' || domains.has(lower) || text.length < 2) return false;
  if (capital ? !/^\p{Lu}\p{Ll}+/u.test(text) : text !== lower) return false;
  return word.function || article.language.lexicon.knownAs(word) >= known.frequent;
};

/** Addresses (`kompas.com/read`), file names and lists of initials have marks without a space. */
const isAddress = (tokens: readonly Token[], before: number, after: number): boolean =>
  /^[@/._]$/u.test(tokens[before - 1]?.text ?? ' ') ||
  tokens[before]!.lower === 'www' ||
  (tokens[after + 1]?.spaced === false && /^[/._@]$/u.test(tokens[after + 1]!.text) && tokens[after + 2]?.spaced === false);

const draft = (tokens: readonly Token[], from: number, to: number, space: number): Draft => {
  const text = tokens
    .slice(from, to + 1)
    .map(({ text: own, spaced }, index) => ((index > 0 && spaced) || from + index === space ? ` ${own}` : own))
    .join('');
  return {
    span: span(tokens[from]!.start, tokens[to]!.end),
    message: { id: `Spasi hilang; tulis “${text}”.`, en: `A space is missing; write “${text}”.` },
    suggestions: [{ text }],
  };
};

const draftAt = (article: Article, { tokens }: Segment, at: number): Draft | undefined => {
  const mark = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || mark.spaced || !mayEnd(before)) return undefined;
  const next = tokens[at + 1];
  if (!next || next.spaced) return undefined;
  const isStop = /^[.?!]$/u.test(mark.text);
  const isComma = /^[,;:]$/u.test(mark.text);
  if (isStop || isComma) {
    const inner = quote.test(next.text) || opening.test(next.text);
    const word = inner ? tokens[at + 2] : next;
    if (!word || (inner && word.spaced) || isAddress(tokens, at - 1, inner ? at + 2 : at + 1)) return undefined;
    if (inner && /^[”»]$/u.test(next.text) && isStop) return undefined;
    const capital = isStop || (inner && /^\p{Lu}/u.test(word.text));
    if (isComma && !inner && (before.kind !== 'word' || mark.text === ':' || before.text === before.text.toUpperCase()))
      return undefined;
    if (!mayOpen(article, word, capital)) return undefined;
    // A straight mark closes what was open: the space belongs behind it.
    const closes = inner && /^["”]$/u.test(next.text) && next.quoted && mark.quoted;
    return draft(tokens, at - 1, inner ? at + 2 : at + 1, closes ? at + 2 : at + 1);
  }
  if (
    mark.text === ')' &&
    next.kind === 'word' &&
    next.text === next.lower &&
    functionWords.has(next.lower) &&
    next.text.length > 2
  )
    return draft(tokens, at - 1, at + 1, at + 1);
  if (
    mark.text === '(' &&
    next.kind === 'number' &&
    before.kind === 'word' &&
    /^\d+\/\d+/u.test(next.text + (tokens[at + 2]?.text ?? '') + (tokens[at + 3]?.text ?? ''))
  )
    return draft(tokens, at - 1, at, at);
  return undefined;
};

export default defineRule({
  id: 'fluency/missing-space',
  artifact: 'glued-word',
  severity: 'minor',
  confidence: 0.95,
  safe: true,
  summary: { id: 'Spasi setelah tanda baca hilang.', en: 'The space after a mark is missing.' },
  why: 'Penggabungan baris saat halaman diambil sering menelan spasi di antara dua kalimat: `kemarin.Rapat`. Alamat situs, singkatan, dan angka dibiarkan.',
  refs: ['EYD V: pemakaian tanda baca'],
  languages: ['id'],
  incorrect: [
    { text: 'Rapat selesai [[kemarin.Warga]] pulang.', suggests: ['kemarin. Warga'] },
    { text: 'Ia [[berkata,"Saya]] tidak tahu," lalu pergi.', suggests: ['berkata, "Saya'] },
    { text: 'Harga [[naik,tetapi]] pembeli tetap datang.', suggests: ['naik, tetapi'] },
    { text: 'Jalan itu ditutup pada [[2019.Adapun]] jembatan masih dibuka.', suggests: ['2019. Adapun'] },
    { text: 'Warga (30 [[orang)dan]] petugas berjaga.', suggests: ['orang) dan'] },
  ],
  correct: [
    'Kunjungi kompas.com dan laman www.warga.id/Berita.',
    'Menurut KOMPAS.com, harga naik.',
    'Ia bergelar S.H., M.Hum., dan dr. Budi datang.',
    'Kapal itu tiba pukul 10.30, kata dia.',
    '"Ayo," kata Rina. "Kita pulang."',
    'Perusahaan(nya) dijual.',
  ],
  *check(article) {
    for (const segment of article.segments) {
      for (const at of segment.marks) {
        const found = draftAt(article, segment, at);
        if (found) yield found;
      }
    }
  },
});
