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
  let open = false;
  for await (const line of lines) {
    delimiter ??= delimiterOf(line.bytes);
    if (!delimiter) continue;
    held.push(line);
    length += line.bytes.length;
    open = !line.long && endsOpen(line.bytes, delimiter.charCodeAt(0), open);
    if (open && length <= limit) continue;
    yield* rows(held, !open && !line.long, delimiter);
    [held, length, open] = [[], 0, false];
  }
  if (delimiter) yield* rows(held, false, delimiter);
}

/** A quotation mark that is never closed spoils its own line; the ones it took along stand for themselves again. */
function* rows(lines: readonly StreamLine[], closed: boolean, delimiter: Delimiter): Generator<Row> {
  const [first] = lines;
  if (!first || !closed || lines.length === 1) for (const line of lines) yield { ...line, delimiter };
  else yield { number: first.number, long: false, bytes: Buffer.concat(lines.map(({ bytes }) => bytes)), delimiter };
}

/** Whether a quoted cell is still open at the end of a line. A quotation mark opens only at the start of a cell. */
const endsOpen = (bytes: Uint8Array, delimiter: number, open: boolean): boolean => {
  if (!bytes.includes(quote)) return open;
  let quoted = open;
  let starts = !open;
  for (let at = afterBom(bytes); at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quoted) {
      if (byte !== quote) continue;
      if (bytes[at + 1] === quote) at += 1;
      else quoted = false;
    } else if (byte === quote && starts) {
      quoted = true;
      starts = false;
    } else starts = byte === delimiter;
  }
  return quoted;
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
