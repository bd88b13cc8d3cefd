import type { Segment, Sentence, Token } from '../../model/document.js';
import type { Draft, Message, Origin } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { originOfLetters } from '../../words/letters.js';

const inEnglish: Message = { id: 'Kalimat ini masih berbahasa Inggris.', en: 'This sentence is still in English.' };
const foreign: Message = { id: 'Bagian ini tidak berbahasa Indonesia.', en: 'This part is not in Indonesian.' };
const partly: Message = {
  id: 'Bagian kalimat ini masih berbahasa Inggris.',
  en: 'This part of the sentence is still in English.',
};
/** What follows says in Indonesian what the foreign words mean. */
const glosses = /^(?:artinya|arti|terjemahan|terjemahannya|maksudnya|atau|yakni|yaitu)$/u;
/** The article teaches a language or prints a song. */
const lesson =
  /kunci jawaban|lirik lagu|song lyrics|(?:contoh|materi|latihan|soal)[^.\n]{0,30} bahasa (?:inggris|arab|jepang|jerman|prancis|mandarin)/iu;
/** Prayers and scripture are quoted in their own letters. */
const scripture = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
const devotion = /\b(?:doa|niat|ayat|hadis|hadits|salat|shalat|sholat|bacaan|lafaz|zikir|surah|allah|alkitab|taurat)\b/iu;
const connectors = new Set('the of and for to in at on by with from an a'.split(' '));
const latin = /^\p{Script=Latin}/u;

const isSmall = ({ kind, text, lower }: Token): boolean => kind === 'word' && text === lower;
const isQuote = ({ kind, text }: Token): boolean => kind === 'mark' && /^["“”„«»‘’]+$/u.test(text);
/** Grammar alone: half of the loans in edited Indonesian are English words too. */
const native = ({ kind, word }: Token): boolean => kind === 'word' && word.function && !word.english;

/** The sentence without its outer quotation marks. */
const bare = (tokens: readonly Token[]): readonly Token[] => {
  let [from, to] = [0, tokens.length];
  while (from < to && isQuote(tokens[from]!)) from += 1;
  while (to > from && isQuote(tokens[to - 1]!)) to -= 1;
  return tokens.slice(from, to);
};

const draft = (tokens: readonly Token[], message: Message, confidence?: number): Draft => {
  const origin: Origin | undefined = message === foreign ? originOfLetters(tokens) : { languages: ['en'] };
  return {
    span: span(tokens[0]!.start, tokens.at(-1)!.end),
    message,
    ...(origin ? { origin } : {}),
    ...(confidence === undefined ? {} : { confidence }),
  };
};

/** `Cogito ergo sum (Aku berpikir maka aku ada)`, `“…” Artinya, …` */
const glossed = (tokens: readonly Token[], next: Sentence | undefined): boolean => {
  const open = tokens.findIndex(({ text }) => text === '(');
  if (open >= 0 && tokens.slice(open).some(native)) return true;
  const first = next?.tokens.find((token) => !isQuote(token));
  return first?.text === '(' || (tokens.some(isQuote) && glosses.test(first?.lower ?? ''));
};

/** Clauses between stops, commas, quotation marks and brackets; what stands in a list or a bracket is left out. */
const clauses = function* (tokens: readonly Token[]): Iterable<Draft> {
  let run: Token[] = [];
  let from = 0;
  const close = function* (): Iterable<Draft> {
    const part = run;
    run = [];
    const small = part.filter(isSmall);
    const found = small.filter(({ word }) => word.english);
    const telling = new Set(found.map(({ lower }) => lower).filter((lower) => !connectors.has(lower)));
    const words = part.filter(({ kind }) => kind === 'word').length;
    if (words < 5 || found.length < 3 || telling.size < 2 || found.length * 2 < small.length || small.length * 2 < words) return;
    yield draft(part, partly, 0.85);
  };
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token && (token.kind !== 'mark' || /^['’%$/–—-]+$/u.test(token.text))) continue;
    const opener = tokens[from - 1]?.text ?? '';
    const piece = tokens.slice(from, at);
    const outside = !/^[():;“"]$/u.test(opener) && !/^[()”"]$/u.test(token?.text ?? '') && !piece.some(native);
    if (!outside) yield* close();
    else if (run.length > 0 && opener === ',' && (piece.length === 0 || piece.some(({ word }) => word.english)))
      run.push(tokens[from - 1]!, ...piece);
    else {
      yield* close();
      run = piece;
    }
    if (token?.text === '.' && run.length > 0) run.push(token);
    from = at + 1;
  }
  yield* close();
};

/** Whole phrases in another script; a name in brackets or a quoted word is a service to the reader. */
const scripts = function* (tokens: readonly Token[]): Iterable<Draft> {
  let from = -1;
  let depth = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const other = token?.kind === 'word' && !latin.test(token.text);
    if (other && from < 0 && depth === 0 && !(at > 0 && isQuote(tokens[at - 1]!))) from = at;
    else if (from >= 0 && !other && token?.kind !== 'mark') {
      const run = tokens.slice(from, at);
      const letters = run.reduce((sum, { kind, text }) => sum + (kind === 'word' ? text.length : 0), 0);
      if (letters >= 10 && (run.length > 2 || letters === run[0]!.text.length)) yield draft(bare(run), foreign);
      from = -1;
    }
    if (token?.text === '(') depth += 1;
    else if (token?.text === ')') depth = Math.max(0, depth - 1);
  }
};

const drafts = ({ sentences }: Segment, found: Draft[]): void => {
  for (let index = 0; index < sentences.length; index += 1) {
    const { language, tokens } = sentences[index]!;
    if (language === 'id') {
      let english = 0;
      let others = 0;
      for (let at = 0; at < tokens.length; at += 1) {
        const { kind, text, word } = tokens[at]!;
        if (kind !== 'word') continue;
        if (word.english && text === word.lower) english += 1;
        else if (text.charCodeAt(0) >= 0x370 && text !== '\u0370' && !latin.test(text)) others += 1;
      }
      if (others > 0) found.push(...scripts(tokens));
      if (english >= 3 && !glossed(tokens, sentences[index + 1])) found.push(...clauses(tokens));
    } else if (!glossed(tokens, sentences[index + 1])) {
      const inner = bare(tokens);
      if (inner.length > 0) found.push(draft(inner, language === 'en' ? inEnglish : foreign));
    }
  }
};

export default defineRule({
  id: 'accuracy/untranslated',
  artifact: 'untranslated',
  severity: 'major',
  confidence: 0.95,
  summary: { id: 'Kalimat yang belum diterjemahkan.', en: 'A sentence left untranslated.' },
  why: 'Mesin melewatkan kalimat, atau penyunting menempelkannya dari sumber. Kutipan pendek yang diikuti artinya, judul karya dan nama lembaga tidak ditandai.',
  languages: 'any',
  incorrect: [
    { text: 'Harga kopi turun. [[Traders expect prices to recover in spring.]] Petani menunggu.' },
    { text: 'Warga mengungsi ke bukit.\n[[Their homes were badly damaged by the storm.]]' },
    { text: 'Menurut kantor itu, [[the minister has not yet answered any questions]], kata juru bicaranya.' },
    { text: 'Rapat dibuka pagi tadi. [[Die Verhandlungen werden nach der Pause fortgesetzt.]]' },
    { text: 'Rapat dibuka. [[Переговоры продолжатся на следующей неделе.]]' },
  ],
  correct: [
    'Lagu “I Will Always Love You” diputar di alun-alun.',
    'Ia bekerja untuk Centre for the Study of Peace and Security di Jenewa.',
    '“Where there is a will there is a way.” Artinya, kemauan membuka jalan.',
    'Susunan pemain: Luis de la Torre, Juan Martínez, Sergio Núñez, Marcos del Río.',
    'Perdana Menteri Tiongkok (中华人民共和国国务院总理) tiba di Jakarta.',
  ],
  *check(article) {
    const found: Draft[] = [];
    for (const segment of article.segments) drafts(segment, found);
    const { text } = article.document;
    if (found.length === 0 || lesson.test(text)) return;
    const prays = scripture.test(text) && devotion.test(text);
    yield* prays ? found.filter(({ span: { start, end } }) => !scripture.test(text.slice(start, end))) : found;
  },
});
