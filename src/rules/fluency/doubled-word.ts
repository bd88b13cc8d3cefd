import { doubling } from '../../language/id/reduplication.js';
import type { Article, Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
import type { Glossary, Term } from '../../model/glossary.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { fullNames } from '../../names/mentions.js';
import { roleOverlap, wordsAround } from '../../names/roles.js';

/** Who is meant by a first name that stands where the surname belongs: first those of the article, then of the glossary. */
const meant = (first: Token, before: readonly Token[], article: Article, glossary: Glossary): string[] => {
  const inArticle = [...(article.once(fullNames, fullNames).get(first.text) ?? [])].filter(
    (name) => name !== `${first.text} ${first.text}`,
  );
  const fits = (term: Term) => roleOverlap(term, wordsAround(before));
  const known = glossary
    .byFirstName(first.text)
    .map((term) => ({ term, fit: fits(term) }))
    .sort((a, b) => b.fit - a.fit);
  const certain = known.filter(({ fit }) => fit > 0 || known.length === 1);
  return [...new Set([...inArticle, ...certain.map(({ term }) => term.term)])];
};

const allCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** `foto foto-foto`: the word, then its reduplication. */
const before = (first: Token, second: Token): Draft => ({
  span: span(first.start, second.end),
  message: {
    id: `“${first.text}” mendahului kata ulangnya sendiri.`,
    en: `“${first.text}” stands before its own reduplication.`,
  },
  suggestions: [{ text: first.text[0] === first.lower[0] ? second.text : `${first.text[0]}${second.text.slice(1)}` }],
  confidence: 0.85,
  safe: false,
});

const draft = (
  first: Token,
  second: Token,
  text: string,
  article: Article,
  left: readonly Token[],
  glossary: Glossary,
): Draft | undefined => {
  const kind = doubling(first, second, left.at(-1));
  const place = span(first.start, second.end);
  if (kind === 'delete' || (kind === 'name' && allCapitals(first.text))) {
    return {
      span: place,
      message: { id: `“${text}” tertulis dua kali.`, en: `“${first.text}” stands twice.` },
      suggestions: [{ text: first.text }],
      ...(first.word.function ? {} : { confidence: 0.8, safe: false }),
    };
  }
  if (kind !== 'name') return undefined;
  const people = meant(first, left, article, glossary);
  if (people.length === 0) return undefined;
  return {
    span: place,
    severity: 'critical',
    confidence: 0.9,
    safe: false,
    message: {
      id: `Nama depan “${first.text}” berdiri di tempat nama belakang; maksudnya ${people[0]}?`,
      en: `The first name “${first.text}” stands where the surname belongs; is ${people[0]} meant?`,
    },
    suggestions: people.slice(0, 3).map((name) => ({ text: name })),
  };
};

export default defineRule({
  id: 'fluency/doubled-word',
  artifact: 'doubled-word',
  severity: 'minor',
  confidence: 0.95,
  safe: true,
  summary: { id: 'Kata yang sama tertulis dua kali.', en: 'The same word twice by accident.' },
  why: 'Kata tugas yang berulang (`yang yang`) adalah sisa penyuntingan atau mesin; nama depan yang berulang (`Steve Steve`) menandakan nama belakang yang hilang, dan pembaca bertemu orang yang salah.',
  languages: ['id'],
  incorrect: [
    { text: 'Petugas [[yang yang]] berjaga sudah pulang.', suggests: ['yang'] },
    { text: 'Rapat itu digelar [[di di]] balai desa.', suggests: ['di'] },
    { text: 'Budi Santoso tiba pagi ini. Menurut [[Budi Budi]], jalan sudah dibuka.', suggests: ['Budi Santoso'] },
  ],
  correct: [
    'Anak-anak bermain di halaman.',
    'Ia membeli pakaian dalam dalam keadaan baru.',
    'Warga menyusuri sungai Sungai Brantas yang surut.',
    'Mereka berlibur ke Pago Pago bulan depan.',
    '"Tidak tidak," katanya.',
    'Satu satu mereka keluar dari gedung.',
  ],
  *check(article, { glossary }) {
    for (const { tokens } of article.segments) {
      for (let index = 0; index + 1 < tokens.length; index += 1) {
        const first = tokens[index]!;
        const second = tokens[index + 1]!;
        if (first.kind !== 'word' || !second.spaced) continue;
        if (first.word !== second.word) {
          // Lengths first, by their places: most words are never looked at.
          const doubled = second.end - second.start === 2 * (first.end - first.start) + 1;
          if (doubled && second.lower === `${first.lower}-${first.lower}`) yield before(first, second);
          continue;
        }
        if (allCapitals(first.text) !== allCapitals(second.text)) continue;
        if (tokens[index - 1]?.word === first.word) continue;
        const found = draft(
          first,
          second,
          `${first.text} ${second.text}`,
          article,
          tokens.slice(Math.max(0, index - 6), index),
          glossary,
        );
        if (found) yield found;
      }
    }
  },
});
