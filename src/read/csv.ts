import type { Document } from '../model/document.js';
import type { Failure } from '../model/report.js';
import { failure, isFailure, oneLine, refusal } from './failure.js';
import { type Fields, parts } from './fields.js';
import type { StreamLine } from './lines.js';
import { refuse, toDocument, type Where } from './record.js';
import { type StreamOptions, textOfLine, withRecord } from './records.js';
import { type Delimiter, type Row, rowsOf } from './rows.js';

/**
 * Records of a table with a header line, each as soon as its row is there; a bad row is one failure, the rest is read on.
 * @throws KnownError where the header names no column of text
 */
export async function* readCsv(
  lines: AsyncIterable<StreamLine>,
  path: string,
  options: StreamOptions,
): AsyncGenerator<Document | Failure> {
  const cellsOf = await cellReader();
  let head: Uint8Array | undefined;
  let columns: readonly string[] = [];
  let records = 0;
  for await (const row of rowsOf(lines, options.maxFileSize)) {
    const where = { path, number: row.number, line: row.number };
    const cells = readRow(row, where, cellsOf, options.maxFileSize);
    if (cells === undefined) continue;
    if (!head) {
      // Without its columns nothing of a table can be read.
      if (isFailure(cells)) return yield cells;
      columns = columnsOf(cells, path, options.fields);
      head = row.bytes;
      continue;
    }
    records += 1;
    const outcome = isFailure(cells) ? cells : fromCells(cells, columns, where, options);
    yield withRecord(outcome, { bytes: row.bytes, head }, options);
  }
  const none = failure(path, 'empty', `${path} has no records; leave it out`);
  if (records === 0) yield head ? withRecord(none, { bytes: new Uint8Array(), head }, options) : none;
}

type CellReader = (text: string, delimiter: Delimiter) => readonly string[];

const cellReader = async (): Promise<CellReader> => {
  const { parse } = await import('csv-parse/sync');
  return (text, delimiter) =>
    // One row at a time: a line break in it is always part of a cell.
    parse(text, { delimiter, bom: true, record_delimiter: '\n', relax_column_count: true, relax_quotes: true })[0] ?? [];
};

/** Cells of a row; nothing where it is blank. */
const readRow = (row: Row, where: Where, cellsOf: CellReader, limit: number): readonly string[] | Failure | undefined => {
  const text = textOfLine(row, where, limit);
  if (typeof text !== 'string') return text;
  if (text.trim() === '') return undefined;
  try {
    return cellsOf(text.replace(/\r?\n$/u, ''), row.delimiter);
  } catch (error) {
    const at = `${where.path}, line ${where.line},`;
    const open = (error as { code?: string }).code === 'CSV_QUOTE_NOT_CLOSED';
    const what = open ? 'opens a quotation mark that is never closed' : `is no row of a table (${oneLine(String(error))})`;
    return refuse(where, 'malformed', `${at} ${what}; correct the row or leave it out`);
  }
};

/** Names of the columns, written as the fields are where only the case differs. */
const columnsOf = (header: readonly string[], path: string, fields: Fields): readonly string[] => {
  const known = new Map(parts.flatMap((part) => fields[part]).map((name) => [name.toLowerCase(), name]));
  const columns = header.map((cell) => known.get(cell.trim().toLowerCase()) ?? cell.trim());
  if (columns.some((column) => fields.text.includes(column))) return columns;
  const there = oneLine(columns.join(', '));
  throw refusal(
    'no-text',
    `${path} has no column for the text (looked for ${fields.text.join(', ')}) in its first line: ${there}; name it with --text-field, or write a header line`,
  );
};

const fromCells = (
  cells: readonly string[],
  columns: readonly string[],
  where: Where,
  options: StreamOptions,
): Document | Failure => {
  if (cells.length !== columns.length) {
    const message = `${where.path}, line ${where.line}, has ${cells.length} cells under ${columns.length} columns; correct the row or leave it out`;
    return refuse(where, 'malformed', message);
  }
  const said = columns.flatMap((column, at) => {
    const cell = cells[at]!;
    return cell === '' && !options.fields.text.includes(column) ? [] : [[column, cell] as const];
  });
  return toDocument(Object.fromEntries(said), where, options);
};
