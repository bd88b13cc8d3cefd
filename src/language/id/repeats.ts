import type { Token } from '../../model/document.js';
import { dayNames, monthNames } from './words.js';

/** A stretch of tokens that says again what stands before it: the copy is `[from, to)`. */
export interface Repeat {
  readonly from: number;
  readonly to: number;
  /** How many times it stands in a row, for loops. */
  readonly times: number;
}

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
const isCapital = (token: Token): boolean => isWord(token) && token.text[0] !== token.lower[0];

/** A period of one token must come four times to be a loop, a longer one three times; in quotation marks twice as often. */
const longest = 6;

/** Loops of a decoder: `bola bola bola bola`, `di kota itu di kota itu di kota itu`. One pass for each period. */
const loops = (tokens: readonly Token[]): Repeat[] => {
  const found: Repeat[] = [];
  const taken = new Uint8Array(tokens.length);
  for (let period = 1; period <= longest; period += 1) {
    let run = 0;
    for (let at = period; at <= tokens.length; at += 1) {
      if (at < tokens.length && tokens[at]!.word === tokens[at - period]!.word) {
        run += 1;
        continue;
      }
      const times = Math.floor(run / period) + 1;
      const from = at - run - period;
      run = 0;
      if (times < (period === 1 ? 4 : 3) * (tokens[from]!.quoted ? 2 : 1) || taken[from] || taken[at - 1]) continue;
      if (!tokens.slice(from, from + period).some((token) => isWord(token) && token.text.length > 2)) continue;
      taken.fill(1, from, at);
      found.push({ from, to: at, times });
    }
  }
  return found.sort((a, b) => a.from - b.from);
};

const shortest = 5;
const farthest = 40;

/** Where a pair of tokens stands that stood shortly before: `before` is its last place. */
interface Return {
  readonly at: number;
  readonly before: number;
}

// Where a word stood last, by the last digits of its number, and for each token where the one before it stood: two numbers
// that end alike only make a chain longer. Places go on counting from block to block, so nothing has to be cleared.
const lastPlace = new Int32Array(1 << 13).fill(-1);
let earlier = new Int32Array(1 << 10);
let places = 0;

/** Pairs that come back within reach: most blocks have none, and nothing more is asked of them. */
const returns = (tokens: readonly Token[]): readonly Return[] => {
  const found: Return[] = [];
  if (places > 1 << 30) {
    lastPlace.fill(-1);
    places = 0;
  }
  if (tokens.length > earlier.length) earlier = new Int32Array(tokens.length * 2);
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const { word } = tokens[at]!;
    const slot = word.id & (lastPlace.length - 1);
    let before = lastPlace[slot]! - places;
    earlier[at] = before;
    lastPlace[slot] = places + at;
    // At most `farthest` steps.
    for (; before >= 0 && at - before <= farthest; before = earlier[before]!) {
      if (tokens[before]!.word !== word || tokens[before + 1]!.word !== tokens[at + 1]!.word) continue;
      found.push({ at, before });
      break;
    }
  }
  places += tokens.length;
  return found;
};

/** Five words and more said twice in a row. Every comparison has a bounded length. */
const echoesAt = (tokens: readonly Token[], pairs: readonly Return[]): Repeat[] => {
  const found: Repeat[] = [];
  let done = 0;
  for (const { at, before } of pairs) {
    const distance = at - before;
    if (at < done || distance < shortest || !isWord(tokens[at]) || !isWord(tokens[at + 1])) continue;
    let length = 2;
    while (length < distance && at + length < tokens.length && tokens[at + length]!.word === tokens[before + length]!.word)
      length += 1;
    if (length < distance || tokens.slice(at, at + length).filter(isWord).length < shortest) continue;
    found.push({ from: at, to: at + length, times: 2 });
    done = at + length;
  }
  return found;
};

/** What a block says again at once: loops where there are any, otherwise echoes. */
export const repeatsIn = (
  tokens: readonly Token[],
): { readonly loops: readonly Repeat[]; readonly echoes: readonly Repeat[] } => {
  const pairs = returns(tokens);
  if (pairs.length === 0) return nothing;
  const rounds = pairs.some(({ at, before }) => at - before <= longest) ? loops(tokens) : [];
  return { loops: rounds, echoes: rounds.length === 0 ? echoesAt(tokens, pairs) : [] };
};
const nothing = { loops: [], echoes: [] };

const again = new Set('lagi terus lebih makin semakin banyak sedikit sama lain demi hari tahun waktu'.split(' '));

/** `perdamaian dan perdamaian`: a pair of one. What goes on after it (`gaya dan gaya hidup`) is another thing. */
export const twins = (tokens: readonly Token[]): Repeat[] => {
  const found: Repeat[] = [];
  for (let at = 1; at + 1 < tokens.length; at += 1) {
    const { word, quoted } = tokens[at]!;
    if (!word.function || word.lower !== 'dan' || quoted) continue;
    for (let size = 3; size >= 1; size -= 1) {
      const [from, to] = [at - size, at + 1 + size];
      if (from < 0 || to > tokens.length) continue;
      let equal = true;
      for (let index = 0; equal && index < size; index += 1) {
        const [left, right] = [tokens[from + index]!, tokens[at + 1 + index]!];
        equal = isWord(left) && left.lower === right.lower && right.spaced && !again.has(left.lower);
      }
      const next = tokens[to];
      // `Lintas Alam Triatlon dan Triatlon`: two names, one longer than the other.
      if (isCapital(tokens[from]!) && from > 0 && isCapital(tokens[from - 1]!)) continue;
      if (!equal || tokens[at + 1]!.text.length < 3 || (next && next.kind !== 'mark' && !next.word.function)) continue;
      if (next?.kind === 'mark' && !/^[.,;:?!)]/u.test(next.text)) continue;
      found.push({ from: at, to, times: 2 });
      break;
    }
  }
  return found;
};

const parts = new Set(
  'pukul jam pagi siang sore petang malam dini subuh lalu depan ini itu mendatang kemarin berikutnya pekan'.split(' '),
);

/** `pada hari Sabtu`, `pada tanggal 14 Maret`: the key names the day, `to` is where the phrase ends. */
const dayAt = (tokens: readonly Token[], at: number): { readonly key: string; readonly to: number } | undefined => {
  if (tokens[at]!.lower !== 'pada') return undefined;
  let index = at + 1;
  if (tokens[index]?.lower === 'hari' || tokens[index]?.lower === 'tanggal') index += 1;
  const [first, second] = [tokens[index], tokens[index + 1]];
  if (first?.kind === 'number' && isWord(second) && monthNames.has(second.lower))
    return { key: `${first.text} ${second.lower}`, to: index + 2 };
  // `Minggu` is a week in small letters.
  if (isWord(first) && first.text !== first.lower && dayNames.has(first.lower)) return { key: first.lower, to: index + 1 };
  return undefined;
};

const isPada = ({ word }: Token): boolean => word.function && word.lower === 'pada';

/** One `pada` alone says no day twice, and most sentences have no more. */
const hasTwo = (tokens: readonly Token[]): boolean => {
  let seen = false;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isPada(tokens[at]!)) continue;
    if (seen) return true;
    seen = true;
  }
  return false;
};

/** The same day named twice in one sentence, each time with its preposition. */
export const daysAgain = (tokens: readonly Token[]): Repeat[] => {
  if (!hasTwo(tokens)) return [];
  const seen = new Set<string>();
  const found: Repeat[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.text === ';' || tokens[at]!.quoted) seen.clear();
    const day = dayAt(tokens, at);
    if (!day || tokens[at]!.quoted) continue;
    const next = tokens[day.to];
    const told = next && (next.kind === 'number' || next.text === '(' || parts.has(next.lower));
    if (seen.has(day.key) && !told) found.push({ from: at, to: day.to, times: 2 });
    if (told) seen.delete(day.key);
    else seen.add(day.key);
    at = day.to - 1;
  }
  return found;
};
