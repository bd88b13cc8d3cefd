import { printable } from './safe.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** One line of text or an attribute: what XML 1.0 cannot hold is shown by a stand-in. */
export const xml = (text: string): string =>
  printable(text).replace(/[&<>"'\uFFFE\uFFFF]/g, (character) => entities[character] ?? '\uFFFD');

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `<name key="value"`, without the end of the tag; undefined leaves an attribute out. */
export const tag = (name: string, attributes: Attributes): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xml(String(value))}"`],
  );
  return `<${name}${written.join('')}`;
};

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
