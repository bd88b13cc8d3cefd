import type { Term } from '../model/glossary.js';
import { assumedType, type Column, columns, type Sheet } from './rows.js';

/** What a row says, without where it stands. */
export type Entry = Omit<Term, 'from' | 'own'>;

/** A cell as CSV; a term that begins with `#` would be read as a comment. */
export const csvCell = (text: string, delimiter = ','): string =>
  text.includes(delimiter) || /["\r\n]|^[#\s]|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const cells: Readonly<Record<Column, (entry: Entry) => string>> = {
  term: ({ term }) => term,
  aliases: ({ aliases }) => aliases.join('|'),
  forbidden: ({ forbidden }) => forbidden.join('|'),
  type: ({ type }) => type,
  role: ({ roles }) => roles.join('|'),
  case: (entry) => (entry.case === 'exact' ? '' : entry.case),
  note: ({ note }) => note ?? '',
};

/** One line of a glossary file, without its line break. */
export const rowOf = (entry: Entry, order: readonly Column[] = columns, delimiter = ','): string =>
  order.map((column) => csvCell(cells[column](entry), delimiter)).join(delimiter);

/** A whole glossary file. */
export const toCsv = (entries: readonly Entry[], delimiter = ','): string =>
  `${[columns.join(delimiter), ...entries.map((entry) => rowOf(entry, columns, delimiter))].join('\n')}\n`;

/** Columns a file must have before it can say all of this. */
const missing = ({ order, name }: Sheet, entries: readonly Entry[]): Column[] => {
  const assumed = assumedType(name);
  const said = (entry: Entry, column: Column) => cells[column](entry) !== '' && !(column === 'type' && entry.type === assumed);
  return columns.filter((column) => !order.includes(column) && entries.some((entry) => said(entry, column)));
};

export interface Changes {
  /** New rows, at the end. */
  readonly added: readonly Entry[];
  /** Rows rewritten in place, by the line they begin at. */
  readonly changed: ReadonlyMap<number, Entry>;
}

/**
 * The text of a glossary file with rows added and changed; every other line, comment, line ending and the byte order mark stay
 * as they are. A column that the header lacks is added at its end.
 */
export const edit = (text: string, sheet: Sheet, { added, changed }: Changes): string => {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  // With their endings, so that what is not touched is not changed.
  const lines: string[] = text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/gu) ?? [];
  const more = missing(sheet, [...added, ...changed.values()]);
  const order = [...sheet.order, ...more];
  const endOf = (line: string): string => /(?:\r\n?|\n)$/u.exec(line)?.[0] ?? '';
  for (const row of sheet.rows) {
    const entry = changed.get(row.line);
    if (!entry) continue;
    const last = lines[row.end - 1] ?? '';
    lines[row.line - 1] = `${rowOf(entry, order)}${endOf(last)}`;
    lines.fill('', row.line, row.end);
  }
  if (more.length > 0) {
    const at = sheet.header.end - 1;
    const end = endOf(lines[at]!);
    lines[at] = `${[lines[at]!.slice(0, lines[at]!.length - end.length), ...more].join(',')}${end}`;
  }
  const body = lines.join('');
  const gap = added.length === 0 || body === '' || /[\r\n]$/u.test(body) ? '' : ending;
  return `${body}${gap}${added.map((entry) => `${rowOf(entry, order)}${ending}`).join('')}`;
};

/** Where the rows added by `edit` begin, in lines of the new text. */
export const firstAdded = (edited: string, count: number): number => edited.split(/\r\n?|\n/u).length - count;
