import type { Segment, Sentence, Token } from '../model/document.js';
import type { Language, LanguageTag } from '../model/language.js';

type Franc = (text: string, options?: { only?: string[]; minLength?: number }) => string;
let franc: Franc | undefined;

/** franc costs 30 ms to load and few texts need it. */
const load = async (): Promise<Franc> => (franc ??= (await import('franc')).franc as Franc);

/** Counts of words, and of those that are grammatical words of Indonesian or of English. */
interface Reading {
  readonly words: number;
  readonly indonesian: number;
  readonly english: number;
}

const read = (tokens: readonly Token[], sum: Reading = { words: 0, indonesian: 0, english: 0 }): Reading => {
  let { words, indonesian, english } = sum;
  for (const { kind, word } of tokens) {
    if (kind !== 'word') continue;
    words += 1;
    if (word.function) indonesian += 1;
    else if (word.english) english += 1;
  }
  return { words, indonesian, english };
};

// Malay that no Indonesian newsroom writes, and words that both write but Malay news cannot do without.
const malay = new Set(
  `kerana rasuah isnin khamis jumaat setiausaha perkhidmatan bahawa mahupun sekiranya syarikat pilihanraya mesyuarat
  pesakit peguam tengahari warganegara ogos disember mac julai menerusi sehinggakan akhbar dijangka kakitangan`.split(/\s+/u),
);
const sharedWithMalay = new Set(
  'polis kereta hospital datuk berkenaan bandar mangsa maklumat ialah wang susulan ahad'.split(' '),
);

const readsAsMalay = (segments: readonly Segment[]): boolean => {
  const own = new Set<string>();
  const shared = new Set<string>();
  for (const { tokens } of segments) {
    for (const { lower } of tokens) {
      if (malay.has(lower)) own.add(lower);
      else if (sharedWithMalay.has(lower)) shared.add(lower);
    }
  }
  return own.size >= 2 && own.size * 3 + shared.size >= 9;
};

/**
 * What a document reads as: `{ own: true }`, or the ISO 639-3 code of the other language ('und' where it cannot be told).
 * Grammatical words decide; franc is asked only where they do not (reports/accuracy.md has the shares of edited news).
 */
export const documentLanguage = async (
  segments: readonly Segment[],
  language: Language,
): Promise<{ own: boolean; code: string }> => {
  const { words, indonesian, english } = segments.reduce((sum, { tokens }) => read(tokens, sum), read([]));
  if (words === 0) return { own: false, code: 'und' };
  if (indonesian >= 0.08 * words && indonesian > english) {
    return readsAsMalay(segments) ? { own: false, code: 'zsm' } : { own: true, code: 'ind' };
  }
  if (english >= 0.15 * words && english > indonesian) return { own: false, code: 'eng' };
  // A handful of names proves nothing; it will be too short for a verdict anyway.
  if (words < 12) return { own: true, code: 'und' };
  const text = segments.map((segment) => segment.text).join('\n');
  const code = (await load())(text.slice(0, 4_000), { minLength: 20 });
  return { own: language.accepts.includes(code), code };
};

/** 'en' by its words, 'own', or 'doubtful' where only a detector can tell. */
const byWords = ({ words, indonesian, english }: Reading): 'own' | 'en' | 'doubtful' => {
  if (words < 4) return 'own';
  if (english >= 2 && english >= 0.25 * words && english > 3 * indonesian) return 'en';
  return words >= 8 && indonesian === 0 ? 'doubtful' : 'own';
};

/** Latin letters with marks that Indonesian never uses, or another script: enough to ask the detector. */
const foreign = /[^\p{ASCII}\p{P}\p{S}\p{Z}éÉ]/u;

const sentenceLanguage = async (sentence: Sentence, text: string, language: Language): Promise<LanguageTag | 'other'> => {
  const guess = byWords(read(sentence.tokens));
  if (guess === 'own') return language.tag;
  if (guess === 'en') return 'en';
  const slice = text.slice(sentence.start, sentence.end);
  const known = sentence.tokens.filter(({ kind, word }) => kind === 'word' && word.count > 0).length;
  if (!foreign.test(slice) && known * 2 > sentence.tokens.length) return language.tag;
  const code = (await load())(slice, { minLength: 40 });
  if (code === 'und' || language.accepts.includes(code)) return language.tag;
  return code === 'eng' ? 'en' : foreign.test(slice) ? 'other' : language.tag;
};

/** Gives every sentence and block the language it reads as. */
export const withLanguages = async (segment: Segment, text: string, language: Language): Promise<Segment> => {
  if (segment.sentences.every(({ tokens }) => byWords(read(tokens)) === 'own')) return segment;
  const sentences: Sentence[] = [];
  for (const sentence of segment.sentences)
    sentences.push({ ...sentence, language: await sentenceLanguage(sentence, text, language) });
  const other = sentences.find((sentence) => sentence.language !== language.tag);
  const all = other !== undefined && sentences.every((sentence) => sentence.language === other.language);
  return { ...segment, sentences, language: all ? other.language : language.tag };
};
