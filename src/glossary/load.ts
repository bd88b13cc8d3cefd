import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Term } from '../model/glossary.js';
import { bind, termsOf } from './book.js';
import { parseSheet, termOf } from './rows.js';
import { readGlossaryText, soundText } from './text.js';

/** A glossary file: where it lies, what messages call it, whether it is the user's own. */
export interface GlossaryFile {
  readonly path: string;
  readonly name: string;
  readonly own: boolean;
}

/**
 * Terms of a glossary file (contract.md §5). `name` is what errors call the file.
 * @throws KnownError with file:line and column for any malformed row; nothing is half-loaded
 */
export const parseGlossary = async (text: string, name: string, own: boolean): Promise<Term[]> => {
  const sheet = await parseSheet(soundText(text, name), name);
  return sheet.rows.map((row) => termOf(sheet, row, own));
};

/** Reads glossary files in order. @throws KnownError (not found, not UTF-8, malformed) */
export const loadTerms = async (files: readonly GlossaryFile[]): Promise<Term[]> => {
  const terms: Term[][] = [];
  for (const { path, name, own } of files) terms.push(await parseGlossary(await readGlossaryText(path, name), name, own));
  return terms.flat();
};

// The bundle's chunks lie in dist itself, this file two folders deep.
const home = import.meta.url.endsWith('/src/glossary/load.ts') ? '../../' : '../';
const shipped = ['persons.csv', 'places.csv', 'organisations.csv', 'terms.csv'];

/** The glossary files that come with janggal: beside `dist` in the package, beside `src` in a checkout. */
export const shippedFiles = (): GlossaryFile[] =>
  shipped.map((name) => ({
    path: fileURLToPath(new URL(`${home}glossary/${name}`, import.meta.url)),
    name: `glossary/${name}`,
    own: false,
  }));

/** The same, parsed. */
export const shippedFromCsv = (): Promise<Term[]> => loadTerms(shippedFiles());

/** The shipped glossary as a book (book.ts): the build keeps it beside the bundle; from source the files are read and bound. */
export const shippedBook = async (): Promise<string> => {
  const built = await readFile(new URL('./data/glossary.txt', import.meta.url), 'latin1').catch(() => undefined);
  return built ?? bind(await shippedFromCsv());
};

/** Every term of the shipped glossary. */
export const shippedTerms = async (): Promise<Term[]> => termsOf(await shippedBook());
