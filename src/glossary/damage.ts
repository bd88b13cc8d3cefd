import type { DamageKind } from '../model/glossary.js';
import { commonHead, commonTail, editDistance } from './distance.js';

/** `cost` is about 1 for one damage as machines make them; differences of transliteration cost a third of that. */
export interface Damage {
  readonly cost: number;
  readonly kind: DamageKind;
  /** Letters that differ. */
  readonly letters: number;
}

/** Letters that transliterations write for one sound, as pairs of what may stand for what. */
const sounds: readonly (readonly string[])[] = [
  ['kh', 'h', 'ch'],
  ['i', 'y', 'iy', 'yi', 'yy', 'ii', 'ij', 'j', 'ie', 'ee'],
  ['w', 'v'],
  ['dj', 'j', 'dzh', 'zh'],
  ['oe', 'u', 'ou', 'oo', 'uu'],
  ['sh', 'sy', 'sj', 's', 'sch'],
  ['tj', 'c', 'ch', 'tsch'],
  ['f', 'ph', 'v', 'ff'],
  ['c', 'k', 'q', 'ck', 'kk', 'g'],
  ['z', 's', 'ts', 'tz'],
  ['gh', 'g'],
  ['th', 't', 'tt'],
  ['dh', 'd', 'dd'],
  ['nj', 'ny', 'n'],
  ['ks', 'x'],
  ['yu', 'iu', 'ju'],
  ['ya', 'ia', 'ja', 'iya'],
  ['ye', 'e', 'ie', 'je'],
  ['yo', 'io', 'jo', 'o'],
  ['aa', 'a'],
  ['e', 'i'],
  ['o', 'u'],
];

/** Up to three letters as one number, so that a pair of pieces is looked up without making a string. */
const packed = (text: string, from: number, to: number): number => {
  let code = 0;
  for (let at = from; at < to; at += 1) code = (code << 5) | (text.charCodeAt(at) & 31);
  return code;
};
const pairOf = (a: number, b: number): number => a * 32_768 + b;

const equivalents = new Set<number>();
for (const group of sounds)
  for (const a of group)
    for (const b of group) if (a !== b) equivalents.add(pairOf(packed(a, 0, a.length), packed(b, 0, b.length)));
/** Vowels that languages hear differently count as a change of letter, not of spelling, when they stand alone. */
for (const [a, b] of ['ei', 'ie', 'ou', 'uo']) equivalents.delete(pairOf(packed(a!, 0, 1), packed(b!, 0, 1)));

const vowels = new Set([...'aeiouy'].map((letter) => letter.charCodeAt(0)));
const spelling = 0.35;

const substitution = (x: number, y: number): number => {
  if (equivalents.has(pairOf(x & 31, y & 31))) return spelling;
  const [vowelX, vowelY] = [vowels.has(x), vowels.has(y)];
  return vowelX && vowelY ? 0.8 : vowelX === vowelY ? 1 : 1.15;
};

/** What letters lost (or put in) at one place cost, by their number. */
const run = [0, 0.9, 1, 1.3] as const;

const [en, s] = [packed('en', 0, 2), 's'.charCodeAt(0)] as const;

const bare = /^[a-z]*$/u;
const plain = (text: string): string =>
  bare.test(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/[\p{M}'’ʼ`-]/gu, '')
        .toLowerCase();

/** One letter and its double: how often it stands is a matter of spelling; three in a row are not. */
const doubled = (text: string, at: number): boolean => {
  const letter = text.charCodeAt(at);
  const before = letter === text.charCodeAt(at - 1);
  return before !== (letter === text.charCodeAt(at + 1)) && !(before && letter === text.charCodeAt(at - 2));
};

const longest = 40;
/** Letters kept of what both begin and end with: pieces that sound alike may reach into them. */
const kept = 2;
const cells = new Float64Array((longest + 1) * (longest + 1));

/**
 * What it takes to make `form` of the name `right`: letters lost or added at one place, changed or swapped, `en` put in, a
 * foreign genitive `s`; cheaper where two transliterations differ. Both without regard to case, accents and hyphens.
 */
export const nameDamage = (form: string, right: string): Damage => {
  const [a, b] = [plain(form), plain(right)];
  if (a === b) return { cost: 0, kind: 'spelt', letters: 0 };
  if (a.length > longest || b.length > longest) return { cost: Number.POSITIVE_INFINITY, kind: 'several', letters: longest };
  const head = commonHead(a, b);
  const tail = Math.max(0, commonTail(a, b, head) - kept);
  const from = Math.max(0, head - kept);
  const rows = a.length - tail - from;
  const width = b.length - tail - from + 1;
  cells[0] = 0;
  for (let i = 0; i <= rows; i += 1) {
    for (let j = i === 0 ? 1 : 0; j < width; j += 1) {
      const here = i * width + j;
      const [x, y] = [from + i, from + j];
      let best = Number.POSITIVE_INFINITY;
      if (i > 0 && j > 0) {
        const [p, q] = [a.charCodeAt(x - 1), b.charCodeAt(y - 1)];
        best = cells[here - width - 1]! + (p === q ? 0 : substitution(p, q));
        if (i > 1 && j > 1 && p === b.charCodeAt(y - 2) && a.charCodeAt(x - 2) === q)
          best = Math.min(best, cells[here - 2 * width - 2]! + 0.8);
      }
      if (j > 0) {
        best = Math.min(best, cells[here - 1]! + (doubled(b, y - 1) ? spelling : run[1]));
        if (j > 1) best = Math.min(best, cells[here - 2]! + run[2]);
        if (j > 2) best = Math.min(best, cells[here - 3]! + run[3]);
      }
      if (i > 0) {
        const genitive = x === a.length && a.charCodeAt(x - 1) === s;
        best = Math.min(best, cells[here - width]! + (doubled(a, x - 1) ? spelling : genitive ? 0.8 : run[1]));
        if (i > 1) best = Math.min(best, cells[here - 2 * width]! + (packed(a, x - 2, x) === en ? 0.8 : 1.1));
      }
      for (let di = 1; di <= 3 && di <= i; di += 1) {
        const piece = packed(a, x - di, x);
        for (let dj = di === 1 ? 2 : 1; dj <= 3 && dj <= j; dj += 1)
          if (equivalents.has(pairOf(piece, packed(b, y - dj, y))))
            best = Math.min(best, cells[here - di * width - dj]! + spelling);
      }
      cells[here] = best;
    }
  }
  const total = cells[rows * width + width - 1]!;
  return { cost: Math.round(total * 100) / 100, ...describe(a, b, total) };
};

const describe = (a: string, b: string, cost: number): { kind: DamageKind; letters: number } => {
  const head = commonHead(a, b);
  const tail = commonTail(a, b, head);
  const left = a.length - head - tail;
  const right = b.length - head - tail;
  const letters = Math.max(left, right);
  if (left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]) return { kind: 'swapped', letters };
  // One sound written otherwise, in a long name two: `Zelenskiy`, `Volodimir`.
  if (cost < (b.length >= 8 ? 2 : 1) * spelling + 0.01) return { kind: 'spelt', letters };
  if (left === 0) return { kind: 'lost', letters };
  if (right === 0) return { kind: 'added', letters };
  if (left === 1 && right === 1) return { kind: 'changed', letters };
  return { kind: 'several', letters: editDistance(a, b, 8) };
};

/** Whether the two differ only as transliterations differ: `Zelenskiy` and `Zelensky`, `Soeharto` and `Suharto`. */
export const sameSound = (a: string, b: string): boolean => nameDamage(a, b).kind === 'spelt';

/**
 * Whether `form` may be `right` damaged: a quick test before the weights. Up to three letters lost or two put in at one place,
 * or an edit distance that grows with the length. Both in lower case.
 */
export const mayBeDamaged = (form: string, right: string): boolean => {
  const head = commonHead(form, right);
  const tail = commonTail(form, right, head);
  const left = form.length - head - tail;
  const lost = right.length - head - tail;
  if (left === 0) return lost <= (right.length >= 7 ? 3 : 2);
  if (lost === 0) return left <= 2;
  const shorter = Math.min(form.length, right.length);
  const most = shorter < 6 ? 1 : shorter < 10 ? 2 : 3;
  return (left === 1 && lost === 1) || (left <= 2 && lost <= 2 && left + lost <= 3) || editDistance(form, right, most) <= most;
};
