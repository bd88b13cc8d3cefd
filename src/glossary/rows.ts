import { KnownError, nearest } from '../errors.js';
import { type Term, type TermType, termTypes } from '../model/glossary.js';
import { parseTable, type TableRow } from './table.js';

/** Columns of a glossary file, in their usual order. */
export const columns = ['term', 'aliases', 'forbidden', 'type', 'role', 'case', 'note'] as const;
export type Column = (typeof columns)[number];

/** What is wrong with a row, and where: `line` from 1, `column` by its name. */
export class RowError extends KnownError {
  readonly line: number;
  readonly column: string;
  readonly what: string;
  constructor(name: string, line: number, column: string, what: string, hint: string) {
    super(`${name}:${line}: column ${column}: ${what}`, { hint });
    this.line = line;
    this.column = column;
    this.what = what;
  }
}

/** A glossary file cut into cells. */
export interface Sheet {
  readonly name: string;
  /** Columns as the header names them. */
  readonly order: readonly Column[];
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}

const typeOfFile: Readonly<{ [file: string]: TermType }> = {
  persons: 'person',
  places: 'place',
  organisations: 'organisation',
  terms: 'term',
};

/** The type that rows without one have: `persons.csv` holds people. */
export const assumedType = (name: string): TermType =>
  typeOfFile[name.replace(/^.*[\\/]/u, '').replace(/\.csv$/iu, '')] ?? 'term';

/** Forms of a cell as they stand, white space and all. */
export const rawForms = (cell: string): readonly string[] => cell.split('|').filter((form) => form.trim() !== '');

/** Forms of a cell as they count. */
export const formsOf = (cell: string): string[] =>
  cell
    .split('|')
    .map((form) => form.trim().normalize('NFC'))
    .filter(Boolean);

const headerOf = (name: string, { line, cells }: TableRow): Column[] => {
  const usual = `the header line is: ${columns.join(',')}`;
  const seen = cells.map((cell) => cell.trim().toLowerCase());
  for (const [index, cell] of seen.entries()) {
    if (!columns.includes(cell as Column)) {
      const near = nearest(cell, columns);
      const foreign = seen.length === 1 && /[;\t]/u.test(cell);
      throw new RowError(
        name,
        line,
        String(index + 1),
        `unknown column "${cell}"${near ? `, did you mean "${near}"?` : ''}`,
        foreign ? `cells are separated by commas here; janggal glossary import ${name} takes other files` : usual,
      );
    }
    if (seen.indexOf(cell) !== index)
      throw new RowError(name, line, cell, 'stands twice in the header', 'leave one of the two out');
  }
  if (!seen.includes('term')) throw new RowError(name, line, 'term', 'is missing from the header', usual);
  return seen as Column[];
};

/** Cuts a glossary file into cells. @throws KnownError for a broken table or header */
export const parseSheet = async (text: string, name: string, delimiter = ','): Promise<Sheet> => {
  const [header, ...rows] = await parseTable(text, name, { delimiter });
  if (!header) throw new KnownError(`${name}:1: is empty`, { hint: `start it with the header line: ${columns.join(',')}` });
  return { name, header, order: headerOf(name, header), rows };
};

/** What stands in a column of a row; empty where the row is shorter. */
export const cellOf = ({ order }: Pick<Sheet, 'order'>, { cells }: TableRow, column: Column): string =>
  cells[order.indexOf(column)] ?? '';

/** The term of a row (contract.md §5). @throws RowError for a malformed one */
export const termOf = (sheet: Sheet, row: TableRow, own: boolean): Term => {
  const { name, order } = sheet;
  const { line, cells } = row;
  const fail = (column: string, what: string, hint: string): never => {
    throw new RowError(name, line, column, what, hint);
  };
  const extra = cells.slice(order.length);
  if (extra.some((cell) => cell.trim() !== ''))
    fail(
      String(order.length + 1),
      `there are ${cells.length} cells for ${order.length} columns`,
      'put a field that contains a comma in double quotes',
    );
  const cell = (column: Column): string => cellOf(sheet, row, column).trim();
  const term = cell('term').normalize('NFC');
  if (!term) fail('term', 'is empty', 'every row needs the preferred form');
  if (/\p{Cc}/u.test(term)) fail('term', 'contains a control character', 'delete it');
  const type = (cell('type') || assumedType(name)) as TermType;
  if (!termTypes.includes(type))
    fail('type', `"${type}" is none of ${termTypes.join(', ')}`, `did you mean "${nearest(type, termTypes) ?? 'term'}"?`);
  const casing = cell('case') || 'exact';
  if (casing !== 'exact' && casing !== 'fold') fail('case', `"${casing}" is neither exact nor fold`, 'leave it empty for exact');
  const aliases = formsOf(cell('aliases'));
  const forbidden = formsOf(cell('forbidden'));
  const clash = forbidden.find((form) => form === term || aliases.includes(form));
  if (clash) fail('forbidden', `"${clash}" is accepted and forbidden at once`, 'leave it in one of the two columns');
  const note = cell('note');
  return {
    term,
    type,
    aliases,
    forbidden,
    roles: formsOf(cell('role')),
    case: casing as 'exact' | 'fold',
    ...(note ? { note } : {}),
    from: `${name}:${line}`,
    own,
  };
};
