import type { Segment, Sentence, Token } from '../model/document.js';
import { type Language, type LanguageTag, remembered } from '../model/language.js';
import { malay, sharedWithMalay } from './id/malay.js';

type Franc = (text: string, options?: { only?: string[]; minLength?: number }) => string;
let franc: Franc | undefined;

/** franc costs 30 ms to load and few texts need it. */
const load = async (): Promise<Franc> => (franc ??= (await import('franc')).franc as Franc);

/** What the words of a sentence say. Names say nothing, so capitals inside a sentence are left out of all but `words`. */
interface Reading {
  readonly words: number;
  /** Words in small letters, and the first word where it is a grammatical one. */
  readonly small: number;
  readonly indonesian: number;
  readonly english: number;
  /** English words that are Indonesian ones too. */
  readonly shared: number;
  /** Small words of neither language. */
  readonly unknown: number;
  /** Of those, words with letters that Indonesian does not use. */
  readonly marked: number;
  /** Words of another script. */
  readonly script: number;
}

const shared = new Set(['a', 'in', 'are', 'over', 'no', 'am', 'i', 'per', 'be', 'all']);
/** Latin letters with marks that Indonesian never uses. */
const foreign = /[^\p{ASCII}\p{P}\p{S}\p{Z}éÉ]/u;
const otherScript = /^[^\p{Script=Latin}]/u;

const read = (tokens: readonly Token[]): Reading => {
  let [words, small, indonesian, english, both, unknown, marked, script] = [0, 0, 0, 0, 0, 0, 0, 0];
  let shouts: boolean | undefined;
  for (const { kind, text, lower, word } of tokens) {
    if (kind !== 'word') continue;
    words += 1;
    const capital = text.charCodeAt(0) !== lower.charCodeAt(0);
    if (capital) {
      // All of it in capitals: they say nothing.
      if (text.length > 1 && text.charCodeAt(1) !== lower.charCodeAt(1)) shouts ??= !tokens.some(isSmall);
      else if (words > 1 || !(word.function || word.english)) continue;
      if (words > 1 && !shouts) continue;
    }
    small += 1;
    if (word.function) indonesian += 1;
    else if (word.english) english += 1;
    else if (shared.has(lower)) both += 1;
    else if (word.count < 5) {
      unknown += 1;
      if (lower.charCodeAt(0) > 0x24f && otherScript.test(lower)) script += lower.length > 3 ? 2 : 1;
      else if (foreign.test(lower)) marked += 1;
    }
  }
  return { words, small, indonesian, english, shared: both, unknown, marked, script };
};
const isSmall = ({ kind, text, lower }: Token): boolean => kind === 'word' && text.length > 1 && text === lower;

/** 1: Malay alone, 2: Malay and Indonesian, 0: anything else. Remembered, because the same words come again and again. */
const malayKind = remembered((lower) => (malay.has(lower) ? 1 : sharedWithMalay.has(lower) ? 2 : 0));

const readsAsMalay = (segments: readonly Segment[]): boolean => {
  const own = new Set<string>();
  const shared = new Set<string>();
  let seen = 0;
  for (const { tokens } of segments) {
    for (const { kind, word } of tokens) {
      if (kind !== 'word' || word.function) continue;
      const found = malayKind(word);
      if (found === 1) own.add(word.lower);
      else if (found === 2) shared.add(word.lower);
    }
    seen += tokens.length;
    if (seen > 4 * enough) break;
  }
  return own.size >= 2 && own.size * 3 + shared.size >= 9;
};

/** Words from the beginning that are enough for a clear verdict on the language. */
const enough = 200;

/** The short way, which nearly every article takes: grammatical words of Indonesian all through its beginning, hardly any English. */
const clearlyIndonesian = (segments: readonly Segment[]): boolean => {
  let [words, indonesian, english] = [0, 0, 0];
  for (const { tokens } of segments) {
    for (const { kind, word } of tokens) {
      if (kind !== 'word') continue;
      words += 1;
      if (word.function) indonesian += 1;
      else if (word.english) english += 1;
    }
    if (words >= enough) break;
  }
  return words >= 40 && indonesian >= 0.15 * words && english * 4 < indonesian;
};

/**
 * What a document reads as: `{ own: true }`, or the ISO 639-3 code of the other language ('und' where it cannot be told).
 * Grammatical words decide; franc is asked only where they do not (reports/accuracy.md has the shares of edited news).
 */
export const documentLanguage = async (
  segments: readonly Segment[],
  language: Language,
): Promise<{ own: boolean; code: string }> => {
  if (clearlyIndonesian(segments)) return readsAsMalay(segments) ? { own: false, code: 'zsm' } : { own: true, code: 'ind' };
  const [own, other] = [none(), none()];
  let known = 0;
  for (const { sentences } of segments) {
    for (const sentence of sentences) {
      const reading = read(sentence.tokens);
      add(sentence.language === language.tag ? own : other, reading);
      for (const { kind, text, lower, word } of sentence.tokens)
        if (kind === 'word' && text === lower && word.count >= 20 && !word.english) known += 1;
    }
  }
  const words = own.words + other.words;
  const small = own.small + other.small;
  if (words === 0) return { own: false, code: 'und' };
  const indonesian = own.indonesian + other.indonesian;
  const english = own.english + other.english;
  // A lesson or a legal text may quote more English than it says itself: a sixth of its words is enough.
  const speaks = own.indonesian >= 5 && own.indonesian >= 0.05 * own.words && own.words * 6 >= words;
  if ((indonesian >= 0.08 * words && indonesian > english) || speaks)
    return readsAsMalay(segments) ? { own: false, code: 'zsm' } : { own: true, code: 'ind' };
  if (english >= 0.15 * words && english > indonesian) return { own: false, code: 'eng' };
  // A handful of names proves nothing, nor does a table of them; such a text will be too short for a verdict anyway.
  if (small < 12 && own.script + other.script + own.marked + other.marked < 4) return { own: true, code: 'und' };
  if (known * 2 > small && indonesian > 0) return { own: true, code: 'ind' };
  const text = segments.map((segment) => segment.text).join('\n');
  const code = (await load())(text.slice(0, 4_000), { minLength: 20 });
  return { own: language.accepts.includes(code), code };
};

const none = (): { -readonly [K in keyof Reading]: number } => ({
  words: 0,
  small: 0,
  indonesian: 0,
  english: 0,
  shared: 0,
  unknown: 0,
  marked: 0,
  script: 0,
});
const add = (sum: ReturnType<typeof none>, reading: Reading) => {
  for (const key of Object.keys(sum) as (keyof Reading)[]) sum[key] += reading[key];
};

/** Grammatical words of the languages whose lines are left in Indonesian news; none of them Indonesian or English. */
const tongues: readonly ReadonlySet<string>[] = [
  'el la los las de se un al lo del que en por con una es fue su sus más como pero esta este han ser sobre entre desde según dijo también muy ya hay',
  'le la les des du et est dans pour sur pas une que qui au aux avec par ce cette sont été ont mais il elle plus selon leur ses comme',
  'der die das und ist nicht ein eine einen mit von zu den dem im auf für sich auch bei nach aus wird wurde sind hat wie zum zur werden sagte',
  'de het een van ik niet zijn voor met op te aan er ook maar bij naar uit werd wordt heeft hebben deze dat door tegen hij wij nog',
  'o os as um uma do da dos das em não que por com para foi mais como mas pelo pela disse são ao também já seu sua ele ela',
  'il lo gli che per con una del della dei delle nel nella sono è ha hanno non più anche come dal alla stato detto questo',
  'ang ng sa mga na ay hindi ito siya kanyang nila mula kung para nang niya ni noong upang isang dahil kay sina pero',
].map((words) => new Set(words.split(' ')));

const inTongue = (tokens: readonly Token[], { words, small }: Reading): boolean =>
  tongues.some((tongue) => {
    let [hits, other] = [0, 0];
    for (const [index, { kind, text, lower, word }] of tokens.entries()) {
      if (kind !== 'word' || (text !== lower && index > 0)) continue;
      if (tongue.has(lower)) hits += 1;
      else if (text === lower && word.count < 20) other += 1;
    }
    // Particles of names (`de la`, `van der`) come without other small words.
    return hits >= 2 && hits * 4 >= words && other >= 1 && hits + other >= 4 && (hits + other) * 5 >= small * 3;
  });

/** These hold names and titles together and prove no sentence. */
const connectors = new Set('the of and for to in at on by with from an a'.split(' '));
/** Two different English words, one of them more than a connector; a word of both languages may stand for one. */
const says = (tokens: readonly Token[], both: number): boolean => {
  const seen = new Set<string>();
  for (const [index, { word, kind, text, lower }] of tokens.entries()) {
    if (kind !== 'word' || !word.english) continue;
    const opens = index === 0 && /(?:ing|ed)$/u.test(lower) && tokens[1] !== undefined && isSmall(tokens[1]);
    if (opens || text === lower || text[1] !== lower[1]) seen.add(lower);
  }
  return seen.size + Math.min(both, 1) >= 2 && [...seen].some((lower) => !connectors.has(lower));
};

/** Foreign words in quotation marks within an Indonesian sentence. */
const framed = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const outside = words.filter(({ quoted }) => !quoted);
  const native = outside.filter(
    (token) => !token.word.english && (token.word.function || (isSmall(token) && token.word.count >= 20)),
  );
  return outside.length < words.length && native.length > 0 && native.length * 3 >= outside.length;
};

/** Three grammatical words in small letters settle it, and stand near the beginning of most sentences. */
const plainlyOwn = (tokens: readonly Token[]): boolean => {
  let seen = 0;
  for (const { word, text, lower } of tokens) {
    if (!word.function || text !== lower) continue;
    seen += 1;
    if (seen > 2) return true;
  }
  return false;
};

/** A sentence of three words or fewer tells too little. */
const languageOf = (tokens: readonly Token[], language: Language): LanguageTag | 'other' => {
  if (plainlyOwn(tokens)) return language.tag;
  const reading = read(tokens);
  const { words, small, indonesian, english, unknown, marked, script } = reading;
  if (script >= 3 && script * 2 > words && indonesian === 0) return 'other';
  if (words < 4 || indonesian > 2 || indonesian * 6 > english + marked + unknown) return language.tag;
  const proof = english + (english > 0 && indonesian === 0 ? reading.shared / 2 : 0);
  if (proof >= 2 && (english + reading.shared) * 2 >= small && says(tokens, reading.shared)) return 'en';
  if (indonesian > 0) return language.tag;
  return (marked >= 2 && marked * 4 >= words) || (unknown >= 2 && inTongue(tokens, reading)) ? 'other' : language.tag;
};

/** Gives every sentence and block the language it reads as. */
export const withLanguages = (segment: Segment, language: Language): Segment => {
  const tagOf = ({ tokens }: Sentence): Sentence['language'] => {
    const tag = languageOf(tokens, language);
    return tag === language.tag || framed(tokens) ? language.tag : tag;
  };
  let at = 0;
  while (at < segment.sentences.length && tagOf(segment.sentences[at]!) === language.tag) at += 1;
  if (at === segment.sentences.length) return segment;
  const tags = segment.sentences.map((sentence, index) => (index < at ? language.tag : tagOf(sentence)));
  const sentences = segment.sentences.map((sentence, index) => ({ ...sentence, language: tags[index]! }));
  const [first] = tags;
  return { ...segment, sentences, language: tags.every((tag) => tag === first) ? first! : language.tag };
};
