import { printable } from './safe.js';

/** `@name`, `#12` and bare addresses become mentions, references and links wherever they stand: a space of no width parts them. */
const parted = (text: string): string => text.replace(/[@#]|:(?=\/\/)|www(?=\.)/giu, (found) => `${found}\u200B`);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u200B': '&#8203;' };

/** Text of an article as one line of Markdown that says what it says and does nothing. */
export const inline = (text: string): string =>
  parted(printable(text))
    .replace(/[\\`*_[\]|~$]/gu, '\\$&')
    .replace(/[&<>\u200B]/gu, (character) => entities[character] ?? character);

/** The same in a code span, where nothing is read as anything; escaped where a table would break such a span. */
export const code = (text: string): string => {
  const shown = printable(text);
  return shown === '' || /[`|\\]|^ | $/u.test(shown) ? inline(text) : `\`${shown}\``;
};

/** A row of a table; cells are Markdown already. */
export const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;

/** The two first lines of a table: what its columns hold, numbers to the right. */
export const head = (columns: readonly (readonly [title: string, align?: 'right'])[]): string =>
  row(columns.map(([title]) => title)) + row(columns.map(([, align]) => (align === 'right' ? '--:' : '---')));
