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

const equivalents = new Set<string>();
for (const group of sounds) for (const a of group) for (const b of group) if (a !== b) equivalents.add(`${a}|${b}`);
/** Vowels that languages hear differently count as a change of letter, not of spelling, when they stand alone. */
for (const pair of ['e|i', 'i|e', 'o|u', 'u|o']) equivalents.delete(pair);

const vowels = new Set('aeiouy');
const spelling = 0.35;

const substitution = (x: string, y: string): number => {
  if (equivalents.has(`${x}|${y}`)) return spelling;
  const [vowelX, vowelY] = [vowels.has(x), vowels.has(y)];
  return vowelX && vowelY ? 0.8 : vowelX === vowelY ? 1 : 1.15;
};

/** What letters lost (or put in) at one place cost, by their number. */
const run = [0, 0.9, 1, 1.3] as const;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`-]/gu, '')
    .toLowerCase();

/** The same letters one after the other, or a vowel drawn out: how often a letter is doubled is a matter of spelling. */
const doubled = (text: string, at: number): boolean => {
  const same = (text[at] === text[at - 1] ? 1 : 0) + (text[at] === text[at + 1] ? 1 : 0);
  return same === 1 && (text[at] !== text[at - 2] || text[at] !== text[at - 1]);
};

const longest = 40;

/**
 * What it takes to make `form` of the name `right`: letters lost or added at one place, changed or swapped, `en` put in, a
 * foreign genitive `s`; cheaper where two transliterations differ. Both without regard to case, accents and hyphens.
 */
export const nameDamage = (form: string, right: string): Damage => {
  const [a, b] = [plain(form), plain(right)];
  if (a === b) return { cost: 0, kind: 'spelt', letters: 0 };
  if (a.length > longest || b.length > longest) return { cost: Number.POSITIVE_INFINITY, kind: 'several', letters: longest };
  const width = b.length + 1;
  const cost = new Float64Array((a.length + 1) * width);
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j <= b.length; j += 1) {
      if (i === 0 && j === 0) continue;
      let best = Number.POSITIVE_INFINITY;
      const from = (di: number, dj: number, price: number) => {
        const total = cost[(i - di) * width + (j - dj)]! + price;
        if (total < best) best = total;
      };
      if (i > 0 && j > 0) from(1, 1, a[i - 1] === b[j - 1] ? 0 : substitution(a[i - 1]!, b[j - 1]!));
      for (let k = 1; k <= 3 && k <= j; k += 1) from(0, k, k === 1 && doubled(b, j - 1) ? spelling : run[k]!);
      if (i > 0) from(1, 0, doubled(a, i - 1) ? spelling : i === a.length && a[i - 1] === 's' ? 0.8 : run[1]);
      if (i > 1) from(2, 0, a.slice(i - 2, i) === 'en' ? 0.8 : 1.1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) from(2, 2, 0.8);
      for (let di = 1; di <= 3 && di <= i; di += 1)
        for (let dj = 1; dj <= 3 && dj <= j; dj += 1)
          if (di + dj > 2 && equivalents.has(`${a.slice(i - di, i)}|${b.slice(j - dj, j)}`)) from(di, dj, spelling);
      cost[i * width + j] = best;
    }
  }
  const total = cost[cost.length - 1]!;
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
export const sameSound = (a: string, b: string): boolean => {
  return nameDamage(a, b).kind === 'spelt';
};

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
