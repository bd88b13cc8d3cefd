import { candidates, entity, macRoman, printable, typographic, unmixed } from './tables.js';

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly put: string;
  /** The repair is known, not guessed. */
  readonly sure: boolean;
  /** No reader sees it. */
  readonly slight: boolean;
}

const letter = /[\p{L}\p{M}]/u;
const small = /\p{Ll}/u;
const white = /^$|\s/u;
const latin = /\p{Script=Latin}/u;
const otherLetter = (sign: string): boolean => letter.test(sign) && !latin.test(sign);

/** Which sign was lost, by its neighbours. */
const guess = (before: string, after: string): string => {
  if (white.test(before)) return white.test(after) ? '–' : '“';
  if (letter.test(before) && letter.test(after)) return '’';
  return /\d/u.test(before) && /\d/u.test(after) ? '–' : '”';
};

/** `â`, `Ã`, `Â` whose other half a later step threw away. */
const halved = (run: string, before: string, rest: string): string | undefined => {
  if (run.length > 1) return '”';
  const after = rest[0] ?? '';
  const joins = letter.test(after);
  if (run === 'Â') return !joins && after !== '.' && (small.test(before) || !letter.test(before)) ? '' : undefined;
  if (run === 'Ã') {
    if (!small.test(before)) return undefined;
    return small.test(after) ? 'í' : white.test(after) ? 'à' : undefined;
  }
  // `Mayaâs`
  if (run === 'â' && letter.test(before) && /^s(?!\p{L})/u.test(rest)) return '’';
  if (joins || letter.test(before)) return undefined;
  return white.test(before) && !white.test(after) ? '“' : '—';
};

const escaped = (run: string): string => {
  if (run[1] === 'u') {
    const units = run.slice(2).split('\\u');
    return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
  }
  return /^\\[nrt]/u.test(run) ? (run.includes('n') ? '\n' : ' ') : run[1]!;
};

/** Characters to no purpose, unless a script or an emoji needs them to join. */
const hidden = (run: string, before: string, after: string, rightToLeft: () => boolean): string | undefined => {
  if (otherLetter(before) || otherLetter(after)) return undefined;
  if (/^[\u200c\u200d]+$/u.test(run)) return latin.test(before) && latin.test(after) ? '' : undefined;
  return /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(run) && rightToLeft() ? undefined : '';
};

/** What the reader sees nothing of is put as nothing, but a space stays a space. */
const visible = (put: string): string => put.replace(/\xa0/gu, ' ').replace(/[\xad\u200b-\u200f\ufeff]/gu, '');

/** Every broken run with its repair, in order. */
export const pieces = function* (text: string): Iterable<Piece> {
  let rightToLeft: boolean | undefined;
  const hasRightToLeft = () => (rightToLeft ??= /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text));
  for (const match of text.matchAll(candidates)) {
    const run = match[0];
    const [start, end] = [match.index, match.index + run.length];
    const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
    const { tag, control, named, bare, mojibake, mac, raw, unseen, slashed, quoted, lost, icon } = match.groups!;
    let put: string | undefined;
    let sure = true;
    if (tag ?? control) put = '';
    else if (named) put = entity(run);
    else if (bare) put = letter.test(before) && run[0] !== '#' ? undefined : entity(`&${run}`);
    // `CAFÉ”`, `JOSÉ…`: a capital before a real mark.
    else if (mojibake) put = /^.[’”…–—»]$/u.test(run) && /\p{Lu}/u.test(before) ? undefined : unmixed(run);
    else if (mac) put = macRoman.get(run);
    else if (raw) put = typographic(run);
    else if (unseen) put = start === 0 ? undefined : hidden(run, before, after, hasRightToLeft);
    else if (slashed) put = escaped(run);
    else if (quoted) put = printable(run);
    else {
      put = lost ? halved(run, before, text.slice(end, end + 2)) : icon ? '' : '\ufffd';
      sure = lost !== undefined && run.length > 1;
    }
    if (put === undefined) continue;
    const slight = unseen !== undefined && (run === '\xad' || white.test(before) || white.test(after));
    if (put.includes('\ufffd')) yield { start, end, put: put.replace(/\ufffd+/gu, guess(before, after)), sure: false, slight };
    else yield { start, end, put: visible(put), sure, slight };
  }
};
