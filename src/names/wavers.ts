import type { Article, Token } from '../model/document.js';
import type { Glossary } from '../model/glossary.js';
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

/** A word with a capital, or one of letters and digits (`U23`, `F-15`). */
const nameLike = (token: Token): boolean => capitalised(token) || (token.kind === 'word' && token.text !== token.lower);

/** `#F15`, `@TimnasU23` and `TRIBUNBATAM.id` are written together because they must be; so is `Rp500` in tables. */
const fixed = (tokens: readonly Token[], at: number): boolean =>
  (/[#@/_.]$/u.test(tokens[at - 1]?.text ?? '') && !tokens[at]!.spaced) ||
  (tokens[at + 1]?.text === '.' && !tokens[at + 1]!.spaced && tokens[at + 2]?.spaced === false) ||
  tokens[at]!.lower.startsWith('rp');

const hasJoint = /[-’'.‑–\d]/u;

/**
 * Names whose hyphen or space wavers: `TNI AL` and `TNI-AL`, `U-23` and `U23`. Only what stands as one word somewhere is
 * compared with two words side by side. Linear.
 */
const spellingsOf = ({ segments }: Article): Spellings => {
  const all: Spellings = new Map();
  for (const { tokens, capitals } of segments) {
    for (const at of capitals) {
      const token = tokens[at]!;
      if (token.text.length < 2 || !nameLike(token) || fixed(tokens, at)) continue;
      const key = hasJoint.test(token.text) ? squeeze(token.text) : token.lower;
      if (key.length >= 3) add(all, key, token.text, token, token);
    }
  }
  for (const { tokens, capitals } of segments) {
    for (const at of capitals) {
      const [token, next] = [tokens[at]!, tokens[at + 1]];
      if (!next?.spaced || !nameLike(token) || fixed(tokens, at)) continue;
      if (!(capitalised(next) || (next.kind === 'number' && /^\d{1,3}$/u.test(next.text)))) continue;
      const key = squeeze(token.text) + squeeze(next.text);
      if (all.has(key)) add(all, key, `${token.text} ${next.text}`, token, next);
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
