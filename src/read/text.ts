import type { Block, BlockKind, Document } from '../model/document.js';
import { identityMap } from '../model/span.js';

/** What a document carries besides its text. */
export type Card = Pick<Document, 'id' | 'path'> & Partial<Pick<Document, 'line' | 'meta' | 'original'>>;

const lineBreak = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;
const listItem = /^(?:[-*•]|\d{1,3}\.|[a-z]\))\s/;
const caption = /^\(?(?:foto|gambar|ilustrasi|grafis|infografis|photo|image|caption)\s*[:/]/i;
const credit = /^foto\s/i;
const startsLower = /^\p{Ll}/u;
const endsOpen = /[^.!?:”"]$/;
const endsBare = /[^.!?:;,…–—\-"”’)\]]$/;
const endsHeadline = /[^.:;,…–—-]$/;
const headlineWords = 14;
const wrappedLength = 40;

/** Plain text: every line that is not blank is a block, hard-wrapped lines continue the one above. */
export const textDocument = (raw: string, card: Card): Document => ({
  meta: {},
  ...card,
  raw,
  text: raw,
  map: identityMap(raw.length),
  blocks: label(raw, lines(raw)),
});

/** Begins and ends with quotation marks; takes the first and the last piece of a text. */
export const isQuoted = (first: string, last: string): boolean => '"“”„«‘'.includes(first[0]!) && '"”“»’'.includes(last.at(-1)!);

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Trimmed lines with wrapped ones joined, without kinds yet. */
const lines = (raw: string): readonly Line[] => {
  const found: Line[] = [];
  let blank = true;
  let last: Line | undefined;
  for (const line of split(raw)) {
    if (line.start === line.end) blank = true;
    else {
      if (!blank && last && continues(raw, last, line)) found.push({ start: found.pop()!.start, end: line.end });
      else found.push(line);
      blank = false;
      last = line;
    }
  }
  return found;
};

function* split(raw: string): Generator<Line> {
  let start = 0;
  for (const match of raw.matchAll(lineBreak)) {
    yield trim(raw, start, match.index);
    start = match.index + match[0].length;
  }
  yield trim(raw, start, raw.length);
}

const trim = (raw: string, start: number, end: number): Line => {
  let [from, to] = [start, end];
  while (from < to && isSpace(raw.charCodeAt(from))) from += 1;
  while (to > from && isSpace(raw.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0x80 && /\s/.test(String.fromCharCode(code)));

const continues = (raw: string, above: Line, line: Line): boolean =>
  above.end - above.start >= wrappedLength &&
  endsOpen.test(raw[above.end - 1]!) &&
  startsLower.test(raw.slice(line.start, line.start + 2)) &&
  !listItem.test(raw.slice(line.start, line.start + 3));

const label = (raw: string, found: readonly Line[]): readonly Block[] => {
  const first = kindOf(raw, found, 0);
  const blocks: Block[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const { start, end } = found[at]!;
    const kind = at === 0 ? first : kindOf(raw, found, at, blocks[at - 1]!.kind);
    blocks.push({ kind, start, end } as Block);
  }
  return blocks;
};

/** A capital that begins no list, no quotation and none of the words of captions (`Caption`, `Foto`, `Gambar`, `Ilustrasi`, `Photo`). */
const startsOrdinary = (code: number): boolean => code >= 65 && code <= 90 && !'CFGIP'.includes(String.fromCharCode(code));

const kindOf = (raw: string, found: readonly Line[], at: number, above?: BlockKind): BlockKind => {
  const line = found[at];
  if (!line) return 'paragraph';
  const last = raw[line.end - 1]!;
  // Nothing below needs more than the beginning and the end of a line, however long it is.
  const opening = raw.slice(line.start, Math.min(line.end, line.start + 240));
  const ordinary = startsOrdinary(opening.charCodeAt(0));
  if (!ordinary && listItem.test(opening)) return 'list-item';
  if (!ordinary && isQuoted(opening, last) && line.end - line.start > 1) return 'quote';
  const short = line.end - line.start <= 240 && !isLong(raw, line);
  if (!ordinary && (caption.test(opening) || (credit.test(opening) && short && endsBare.test(last)))) return 'caption';
  if (!short) return 'paragraph';
  if (above === undefined) return endsHeadline.test(last) ? 'headline' : 'paragraph';
  const below = found[at + 1];
  const between = below !== undefined && isProse(raw, below) && (above === 'headline' || isProse(raw, found[at - 1]!));
  return between && endsBare.test(last) ? 'headline' : 'paragraph';
};

/** Reads as a sentence, not as one of a row of short lines such as a menu. */
const isProse = (raw: string, { start, end }: Line): boolean =>
  /[.!?…"”’:]/.test(raw[end - 1]!) || end - start > 240 || isLong(raw, { start, end });

/** More words than a headline has; stops at the first one too many. */
const isLong = (raw: string, { start, end }: Line): boolean => {
  let words = 0;
  let between = true;
  for (let at = start; at < end; at += 1) {
    const space = isSpace(raw.charCodeAt(at));
    if (between && !space) words += 1;
    if (words > headlineWords) return true;
    between = space;
  }
  return false;
};
