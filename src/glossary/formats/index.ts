import { csvCell, type Entry, toCsv } from '../write.js';
import { readOwn } from './csv.js';
import type { Foreign, FormatName, ReadOptions } from './format.js';
import { readList, writeList } from './list.js';
import { readDeepl, readGoogle } from './pairs.js';
import { readTbx } from './tbx.js';
import { readWeblate } from './weblate.js';
import { writeTbx } from './write-tbx.js';

/** @throws KnownError with file:line where the file is broken; nothing is half-read */
type Reader = (text: string, options: ReadOptions) => Promise<Foreign>;

export const readers: Readonly<Record<FormatName, Reader>> = {
  csv: readOwn,
  tsv: readOwn,
  deepl: readDeepl,
  google: readGoogle,
  weblate: readWeblate,
  tbx: readTbx,
  list: readList,
};

/** Every accepted form and what it should be written as; each form once. */
const pairs = (entries: readonly Entry[]): string =>
  entries.flatMap(({ term, aliases }) => [term, ...aliases].map((form) => `${csvCell(form)},${csvCell(term)}\n`)).join('');

const weblate = (entries: readonly Entry[]): string => {
  const row = (...cells: string[]) => `${cells.map((cell) => csvCell(cell)).join(',')}\n`;
  return [
    row('source', 'target', 'flags', 'explanation'),
    ...entries.flatMap(({ term, aliases, forbidden, note = '' }) => [
      row(term, term, 'terminology', note),
      ...aliases.map((form) => row(form, term, 'terminology', '')),
      ...forbidden.map((form) => row(term, form, 'terminology,forbidden', '')),
    ]),
  ].join('');
};

export const writers: Readonly<Record<FormatName, (entries: readonly Entry[]) => string>> = {
  csv: (entries) => toCsv(entries),
  tsv: (entries) => toCsv(entries, '\t'),
  deepl: pairs,
  google: pairs,
  weblate,
  tbx: writeTbx,
  list: writeList,
};
