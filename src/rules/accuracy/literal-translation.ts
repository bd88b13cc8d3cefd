import { functionWords } from '../../language/id/words.js';
import type { Article } from '../../model/document.js';
import { type Draft, type Locale, type Message, type Origin, type SourceLanguage, sourceLanguages } from '../../model/finding.js';
import type { Lexicon } from '../../model/lexicon.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { type Hit, openPhrases, type Phrasebook } from '../../phrases/phrasebook.js';
import { replacements } from '../../phrases/replace.js';

const books = new WeakMap<Lexicon, Phrasebook>();

const bookOf = ({ language: { lexicon } }: Article): Phrasebook => {
  const known = books.get(lexicon);
  if (known) return known;
  const book = openPhrases(lexicon.calques, (word) => functionWords.has(word));
  books.set(lexicon, book);
  return book;
};

const prefix = new RegExp(`^(${sourceLanguages.join('|')}): `, 'u');

/** `vi: chủ nhân Nhà Trắng`; `zh: 中方; ru: российская сторона`; English without a prefix. */
const originOf = (from: string): Origin => {
  const languages = from.split('; ').map((phrase) => (prefix.exec(phrase)?.[1] ?? 'en') as SourceLanguage);
  return { languages: [...new Set(languages)], phrase: from };
};

const names: Readonly<Record<SourceLanguage, Message>> = {
  en: { id: 'Inggris', en: 'English' },
  vi: { id: 'Vietnam', en: 'Vietnamese' },
  zh: { id: 'Tionghoa', en: 'Chinese' },
  ru: { id: 'Rusia', en: 'Russian' },
  ms: { id: 'Melayu', en: 'Malay' },
};

/** `“spare the lives” (Inggris)` */
const said = (from: string, locale: Locale): string =>
  from
    .split('; ')
    .map((phrase) => `“${phrase.replace(prefix, '')}” (${names[(prefix.exec(phrase)?.[1] ?? 'en') as SourceLanguage][locale]})`)
    .join(', ');

const draft = (hit: Hit, tokens: Article['segments'][number]['tokens']): Draft => {
  const { phrase, from, to } = hit;
  const put = replacements(hit, tokens);
  const better = put.map((text) => `“${text}”`);
  const advice = phrase.advice === undefined ? '' : ` ${phrase.advice}`;
  return {
    span: span(tokens[from]!.start, tokens[to - 1]!.end),
    severity: phrase.severity,
    confidence: phrase.confidence,
    message: {
      id: `Terjemahan harfiah dari ${said(phrase.from, 'id')}.${better.length > 0 ? ` Pertimbangkan ${better.join(' atau ')}.` : ''}${advice}`,
      en: `A literal translation of ${said(phrase.from, 'en')}.${better.length > 0 ? ` Consider ${better.join(' or ')}.` : ''}${advice}`,
    },
    suggestions: put.map((text) => ({ text })),
    origin: originOf(phrase.from),
  };
};

export default defineRule({
  id: 'accuracy/literal-translation',
  artifact: 'literal-translation',
  severity: 'minor',
  confidence: 0.9,
  summary: { id: 'Ungkapan asing yang diterjemahkan kata demi kata.', en: 'A foreign phrase carried over word by word.' },
  why: 'Mesin menyalin susunan dan kiasan bahasa sumber: `memaafkan kehidupan` untuk *spare the lives*. Daftarnya, dengan bentuk yang benar dan seberapa sering tiap ungkapan muncul di berita suntingan, ada di docs/calques.md; yang dipakai bebas oleh redaksi hanya diberi tahu.',
  refs: ['docs/calques.md'],
  languages: ['id'],
  incorrect: [
    { text: 'Presiden meminta lawannya [[memaafkan kehidupan]] para tawanan.' },
    { text: 'Menteri itu menyatakan [[optimisme yang cermat]] tentang perundingan.' },
  ],
  correct: ['Presiden meminta lawannya mengampuni para tawanan.', 'Ia berharap perundingan berjalan lancar.'],
  *check(article) {
    const book = bookOf(article);
    for (const { sentences } of article.segments) {
      for (const sentence of sentences) {
        if (sentence.language !== 'id') continue;
        for (const hit of book.find(sentence)) yield draft(hit, sentence.tokens);
      }
    }
  },
});
