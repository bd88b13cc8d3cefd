import type { Format } from '../model/document.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const asHtml = (text: string): string => text.replace(/[&<>]/g, (sign) => entities[sign]!);

/** Signs that would be read as Markdown; `<` and `&` as entities, which HTML inside Markdown reads as well. */
const asMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replace(/<|&(?=#?\w+;)/g, (sign) => entities[sign]!)
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

const writers: Readonly<Partial<Record<Format, (text: string) => string>>> = { html: asHtml, markdown: asMarkdown };

/** How replacement text is written in a format: entities in HTML, escapes in Markdown, as it is elsewhere. */
export const writtenIn = (format: Format): ((text: string) => string) => writers[format] ?? ((text) => text);
