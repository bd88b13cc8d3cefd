import stringWidth from 'string-width';
import { printable } from './safe.js';

/** A table as text: the first column and the last to the left, figures to the right. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const isText = (column: number, { head }: Table): boolean => column === 0 || column === head.length - 1;

/** Columns in line, two spaces apart. */
export const plainTable = (table: Table): string => {
  const lines = [table.head, ...table.rows].map((cells) => cells.map(printable));
  const widths = table.head.map((_, column) => Math.max(...lines.map((cells) => stringWidth(cells[column]!))));
  const padded = (cell: string, column: number): string => {
    const space = ' '.repeat(widths[column]! - stringWidth(cell));
    return isText(column, table) ? cell + space : space + cell;
  };
  return lines.map((cells) => `${cells.map(padded).join('  ').trimEnd()}\n`).join('');
};

/** Nothing in a cell may end it, or be taken for a mark or a tag. */
const escaped = (cell: string): string => printable(cell).replace(/[\\`*_{}[\]<>|~&]/gu, '\\$&');

/** A GitHub-flavoured Markdown table. */
export const markdownTable = (table: Table): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rule = table.head.map((_, column) => (isText(column, table) ? '---' : '---:'));
  return line(table.head.map(escaped)) + line(rule) + table.rows.map((cells) => line(cells.map(escaped))).join('');
};
