import { afterBom, type StreamLine } from './lines.js';

const quote = 0x22;
const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** One row of a table: the lines it takes as one, numbered by the first of them. */
export interface Row extends StreamLine {
  readonly delimiter: Delimiter;
}

/** Joins lines where a quoted cell goes over their end. The first line that says something tells the delimiter. */
export async function* rowsOf(lines: AsyncIterable<StreamLine>, limit: number): AsyncGenerator<Row> {
  let delimiter: Delimiter | undefined;
  let held: StreamLine[] = [];
  let length = 0;
  let state: State = 'closed';
  for await (const line of lines) {
    delimiter ??= delimiterOf(line.bytes);
    if (!delimiter) continue;
    held.push(line);
    length += line.bytes.length;
    state = line.long ? 'broken' : stateAfter(line.bytes, delimiter.charCodeAt(0), state);
    if (state === 'open' && length <= limit) continue;
    yield* joined(held, state === 'closed', delimiter);
    [held, length, state] = [[], 0, 'closed'];
  }
  if (delimiter) yield* joined(held, false, delimiter);
}

/** Where a quotation mark is never closed, or not before a stray one, the lines it joined stand for themselves again. */
function* joined(lines: readonly StreamLine[], closed: boolean, delimiter: Delimiter): Generator<Row> {
  const [first] = lines;
  if (!first || !closed || lines.length === 1) for (const line of lines) yield { ...line, delimiter };
  else yield { number: first.number, long: false, bytes: Buffer.concat(lines.map(({ bytes }) => bytes)), delimiter };
}

/** At the end of a line: inside a quoted cell, outside of one, or behind one that was closed in the middle of a cell. */
type State = 'open' | 'closed' | 'broken';

/** A quotation mark opens only at the start of a cell. */
const stateAfter = (bytes: Uint8Array, delimiter: number, before: State): State => {
  if (!bytes.includes(quote)) return before;
  let quoted = before === 'open';
  let starts = !quoted;
  let broken = false;
  for (let at = afterBom(bytes); at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quoted) {
      if (byte !== quote) continue;
      const next = bytes[at + 1];
      if (next === quote) at += 1;
      else {
        quoted = false;
        broken ||= next !== undefined && next !== delimiter && next !== 10 && next !== 13;
      }
    } else if (byte === quote && starts) {
      quoted = true;
      starts = false;
    } else starts = byte === delimiter;
  }
  return quoted ? 'open' : broken ? 'broken' : 'closed';
};

/** The one that stands most often in the header, quoted cells left out. */
const delimiterOf = (header: Uint8Array): Delimiter | undefined => {
  const text = Buffer.from(header)
    .toString('latin1')
    .replace(/"(?:[^"]|"")*"/g, '');
  if (text.trim() === '') return undefined;
  const count = (delimiter: string) => text.split(delimiter).length;
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
};
