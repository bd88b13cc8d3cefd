import { KnownError } from '../errors.js';

export interface TableRow {
  /** Its first and last line in the file, from 1. */
  readonly line: number;
  readonly end: number;
  readonly cells: readonly string[];
}

const known: Readonly<{ [code: string]: string }> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened here and never closed',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a field that does not begin with one',
  CSV_INVALID_CLOSING_QUOTE: 'text follows the quotation mark that closes a field',
};

/** The line where the quotation mark stands that nothing closes. */
const openedAt = (text: string): number => {
  let opened = 0;
  let inside = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (!inside && line.startsWith('#')) continue;
    for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
      inside = !inside;
      if (inside) opened = index + 1;
    }
  }
  return opened;
};

/**
 * Records of a CSV text, in order; comments (`#`), empty lines and rows of empty cells are left out. Line breaks in cells
 * come out as `\n`. @throws KnownError with file:line
 */
export const parseTable = async (
  text: string,
  name: string,
  { delimiter = ',', comments = true }: { readonly delimiter?: string; readonly comments?: boolean } = {},
): Promise<TableRow[]> => {
  const { parse } = await import('csv-parse/sync');
  // The parser counts a CRLF in quotation marks as two lines and takes the first line's ending for all.
  const even = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  try {
    const options = {
      ...(comments && { comment: '#', comment_no_infix: true }),
      delimiter,
      // Tabs need no quoting, so many writers of them leave quotation marks as they are.
      relax_quotes: delimiter === '\t',
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells: string[], { lines }: { lines: number }): TableRow => {
        const breaks = cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
        return { line: lines - breaks, end: lines, cells };
      },
    };
    return parse(even, options as object) as unknown as TableRow[];
  } catch (error) {
    const { lines = 1, code = '', message } = error as { lines?: number; code?: string; message: string };
    const line = code === 'CSV_QUOTE_NOT_CLOSED' ? openedAt(even) : lines;
    throw new KnownError(`${name}:${line}: ${known[code] ?? message}`, {
      hint: 'a field with a comma or a quotation mark stands in double quotes, and a quotation mark in it is doubled',
      cause: error,
    });
  }
};
