import type { Article, Token } from '../model/document.js';
import type { Glossary } from '../model/glossary.js';
import type { Word } from '../model/language.js';
import { capitalised } from '../model/token.js';
import { mentions } from './mentions.js';

/** One way an article writes a name, and where: first and last token of each place. */
export interface Spelling {
  readonly text: string;
  readonly places: (readonly [first: Token, last: Token])[];
}

/** A spelling beside the one that the article prefers; the two differ in hyphen, space or capitals alone. */
export interface Waver {
  readonly spelling: Spelling;
  readonly usual: Spelling;
}

const joints = /[-’'.‑–]/gu;
const squeeze = (text: string): string => text.toLowerCase().replace(joints, '');

type Spellings = Map<string, Map<string, Spelling>>;

const add = (all: Spellings, key: string, text: string, first: Token, last: Token): void => {
  const spellings = all.get(key) ?? new Map<string, Spelling>();
  all.set(key, spellings);
  const spelling = spellings.get(text) ?? { text, places: [] };
  spellings.set(text, spelling);
  spelling.places.push([first, last]);
};

/** `#F15`, `@TimnasU23` and `TRIBUNBATAM.id` are written together because they must be; so is `Rp500` in tables. */
const fixed = (tokens: readonly Token[], at: number): boolean =>
  (/[#@/_.]$/u.test(tokens[at - 1]?.text ?? '') && !tokens[at]!.spaced) ||
  (tokens[at + 1]?.text === '.' && !tokens[at + 1]!.spaced && tokens[at + 2]?.spaced === false) ||
  tokens[at]!.lower.startsWith('rp');

/** What is known of a text once and for all: its letters as a number (to be joined with others without making a string). */
interface Letters {
  readonly hash: number;
  /** What the hash of letters before it is multiplied by. */
  readonly power: number;
  /** Shorter than three letters: not compared. */
  readonly short: boolean;
}

const factor = 0x01000193;

const lettersIn = (text: string): Letters => {
  const squeezed = squeeze(text);
  let [hash, power] = [0, 1];
  for (let at = 0; at < squeezed.length; at += 1) {
    hash = (Math.imul(hash, factor) + squeezed.charCodeAt(at)) | 0;
    power = Math.imul(power, factor);
  }
  return { hash, power, short: squeezed.length < 3 };
};

// By the number of the word; a corpus brings new words for ever, so beyond this many they are found out anew.
const mostKept = 1 << 18;
const kept: (Letters | undefined)[] = [];

const lettersOf = ({ id, lower }: Word): Letters => {
  if (id >= mostKept) return lettersIn(lower);
  const known = kept[id];
  if (known) return known;
  const made = lettersIn(lower);
  kept[id] = made;
  return made;
};

/** A word that edited text has so often is nowhere written in two. */
const settled = 300;

/** May stand for the second word of a name: a word with a capital, or a number of up to three figures (`FP 1`). */
const second = (token: Token | undefined): token is Token =>
  token?.spaced === true && (capitalised(token) || (token.kind === 'number' && /^\d{1,3}$/u.test(token.text)));

/**
 * Names whose hyphen, space or case wavers: `TNI AL` and `TNI-AL`, `U-23` and `U23`, `iPhone` and `Iphone`. Only what stands as
 * one word somewhere is compared with two words side by side. Linear.
 */
const spellingsOf = ({ segments }: Article): Spellings => {
  // The forms of each word by its letters; most words have one.
  const forms = new Map<number, string>();
  const doubtful = new Set<number>();
  for (const { tokens, capitals } of segments) {
    for (const at of capitals) {
      const { text, word } = tokens[at]!;
      if (word.count > settled) continue;
      const { hash, short } = lettersOf(word);
      if (short) continue;
      const known = forms.get(hash);
      if (known === undefined) forms.set(hash, text);
      else if (known !== text) doubtful.add(hash);
    }
  }
  const all: Spellings = new Map();
  for (const { tokens, capitals } of segments) {
    for (const at of capitals) {
      const [token, next] = [tokens[at]!, tokens[at + 1]];
      if (!second(next)) continue;
      const [left, right] = [lettersOf(token.word), lettersOf(next.word)];
      const joined = (Math.imul(left.hash, right.power) + right.hash) | 0;
      if (!forms.has(joined) || fixed(tokens, at)) continue;
      doubtful.add(joined);
      add(all, squeeze(token.text) + squeeze(next.text), `${token.text} ${next.text}`, token, next);
    }
  }
  if (doubtful.size === 0) return all;
  for (const { tokens, capitals } of segments) {
    for (const at of capitals) {
      const token = tokens[at]!;
      if (doubtful.has(lettersOf(token.word).hash) && !fixed(tokens, at)) add(all, squeeze(token.text), token.text, token, token);
    }
  }
  return all;
};

/** `iPhone`, `WhatsApp`, `MotoGP`: small and capital letters mixed as no ordinary word mixes them. */
const branded = (text: string): boolean => /\p{Ll}\p{Lu}/u.test(text);
const shouting = (text: string): boolean => text === text.toUpperCase();
const letters = (text: string): string => text.replace(/[-’'.‑– ]/gu, '');

const comparable = (usual: string, other: string): boolean => {
  if (squeeze(usual).replace(/ /gu, '') !== squeeze(other).replace(/ /gu, '')) return false;
  // The same letters in other cases: a brand or nothing; headlines and emphasis write in capitals.
  if (usual.toLowerCase() === other.toLowerCase()) return branded(usual) && !shouting(other) && !/[-\d]/u.test(usual);
  // Reduplication is not a joint (`Undang-Undang`), nor is a possessive (`Trump's`), nor a clitic (`Trump-nya`).
  const joined = usual.includes(' ') || usual.includes('-') || other.includes(' ') || other.includes('-');
  const doubled = /^(\p{L}+)[- ]\1$/iu;
  const clitic = /-(?:nya|lah|kah|pun|ku|mu|an)$/iu;
  return joined && letters(usual).length >= 3 && ![usual, other].some((text) => doubled.test(text) || clitic.test(text));
};

/** Every spelling that wavers from the usual one of its article. */
export function* wavers(article: Article, glossary: Glossary): Generator<Waver> {
  if (article.once(mentions, mentions).length === 0) return;
  for (const spellings of spellingsOf(article).values()) {
    if (spellings.size < 2) continue;
    const prefers = ({ text, places }: Spelling): number =>
      places.length * 4 + (text.split(' ').every((word) => glossary.knows(word)) ? 2 : 0) + (text.includes(' ') ? 1 : 0);
    const [usual, ...others] = [...spellings.values()].sort((a, b) => prefers(b) - prefers(a));
    for (const spelling of others) {
      if (spelling.places.length > usual!.places.length || !comparable(usual!.text, spelling.text)) continue;
      yield { spelling, usual: usual! };
    }
  }
}
