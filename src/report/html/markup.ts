import { printableLines } from '../safe.js';

/** HTML that is safe as it is. The tag below makes it, escaping what it is given; made by hand it is for the page's own constants only. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Value = string | number | false | undefined | Markup | readonly Value[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element or a quoted attribute: control and invisible characters are made visible, line ends are `\n`. */
export const escapeHtml = (text: string): string =>
  printableLines(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"']/g, (character) => entities[character]!);

const written = (value: Value): string => {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return escapeHtml(String(value));
};

/** Template tag: strings among the values are escaped, markup and lists of it are not; attributes must be in quotes. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(parts.reduce((whole, part, at) => whole + written(values[at - 1]) + part));
