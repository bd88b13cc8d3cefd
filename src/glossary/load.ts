import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { KnownError, nearest } from '../errors.js';
import { type Term, type TermType, termTypes } from '../model/glossary.js';
import { bind, termsOf } from './book.js';

const columns = ['term', 'aliases', 'forbidden', 'type', 'role', 'case', 'note'] as const;
type Column = (typeof columns)[number];

const list = (cell: string): string[] =>
  cell
    .split('|')
    .map((form) => form.trim().normalize('NFC'))
    .filter(Boolean);

const typeOfFile: Readonly<Record<string, TermType>> = {
  persons: 'person',
  places: 'place',
  organisations: 'organisation',
  terms: 'term',
};

const fail = (name: string, line: number, column: string, what: string, hint: string): never => {
  throw new KnownError(`${name}:${line}: column ${column}: ${what}`, { hint });
};

const header = (name: string, line: number, cells: readonly string[]): Column[] => {
  const seen = cells.map((cell) => cell.trim().toLowerCase());
  for (const [index, cell] of seen.entries()) {
    if (!columns.includes(cell as Column)) {
      const near = nearest(cell, columns);
      fail(
        name,
        line,
        String(index + 1),
        `unknown column "${cell}"${near ? `, did you mean "${near}"?` : ''}`,
        `the header line is: ${columns.join(',')}`,
      );
    }
    if (seen.indexOf(cell) !== index) fail(name, line, cell, 'stands twice in the header', 'leave one of the two out');
  }
  if (!seen.includes('term')) fail(name, line, 'term', 'is missing from the header', `the header line is: ${columns.join(',')}`);
  return seen as Column[];
};

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const rowsOf = async (text: string, name: string): Promise<Row[]> => {
  const { parse } = await import('csv-parse/sync');
  try {
    return parse(text, {
      bom: true,
      comment: '#',
      comment_no_infix: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Row[];
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string };
    throw new KnownError(`${name}:${lines ?? 1}: ${message}`, {
      hint: 'a field with a comma or a quotation mark stands in double quotes, and a quotation mark in it is doubled',
    });
  }
};

/**
 * Terms of a glossary file (contract.md §5). `name` is what errors call the file.
 * @throws KnownError with file:line and column for any malformed row; nothing is half-loaded
 */
export const parseGlossary = async (text: string, name: string, own: boolean): Promise<Term[]> => {
  if (text.includes('\uFFFD') || text.includes('\0'))
    throw new KnownError(`${name}: is not UTF-8 text`, { hint: 'save the glossary as "CSV UTF-8"' });
  const [head, ...rows] = await rowsOf(text, name);
  if (!head) throw new KnownError(`${name}: is empty`, { hint: `start it with the header line: ${columns.join(',')}` });
  const order = header(name, head.info.lines, head.record);
  const assumed = typeOfFile[name.replace(/^.*[\\/]/u, '').replace(/\.csv$/iu, '')];
  return rows.map(({ record, info }) => {
    const line = info.lines;
    if (record.length > order.length)
      fail(
        name,
        line,
        String(order.length + 1),
        `there are ${record.length} cells for ${order.length} columns`,
        'put a field that contains a comma in double quotes',
      );
    const cell = (column: Column): string => record[order.indexOf(column)]?.trim() ?? '';
    const term = cell('term').normalize('NFC');
    if (!term) fail(name, line, 'term', 'is empty', 'every row needs the preferred form');
    if (/\p{Cc}/u.test(term)) fail(name, line, 'term', 'contains a control character', 'delete it');
    const type = (cell('type') || assumed || 'term') as TermType;
    if (!termTypes.includes(type))
      fail(
        name,
        line,
        'type',
        `"${type}" is none of ${termTypes.join(', ')}`,
        `did you mean "${nearest(type, termTypes) ?? 'term'}"?`,
      );
    const casing = cell('case') || 'exact';
    if (casing !== 'exact' && casing !== 'fold')
      fail(name, line, 'case', `"${casing}" is neither exact nor fold`, 'leave it empty for exact');
    const aliases = list(cell('aliases'));
    const forbidden = list(cell('forbidden'));
    const clash = forbidden.find((form) => form === term || aliases.includes(form));
    if (clash)
      fail(name, line, 'forbidden', `"${clash}" is accepted and forbidden at once`, 'leave it in one of the two columns');
    const note = cell('note');
    return {
      term,
      type,
      aliases,
      forbidden,
      roles: list(cell('role')),
      case: casing as 'exact' | 'fold',
      ...(note ? { note } : {}),
      from: `${name}:${line}`,
      own,
    };
  });
};

/** Reads glossary files in order. @throws KnownError (not found, not UTF-8, malformed) */
export const loadTerms = async (
  files: readonly { readonly path: string; readonly name: string; readonly own: boolean }[],
): Promise<Term[]> => {
  const terms: Term[] = [];
  for (const { path, name, own } of files) {
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      throw new KnownError(`glossary ${name} cannot be read (${error.code ?? error.message})`, {
        hint: 'check the path given with --glossary or in the config',
      });
    });
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new KnownError(`${name}: is not UTF-8 text`, { hint: 'save the glossary as "CSV UTF-8"' });
    }
    terms.push(...(await parseGlossary(text, name, own)));
  }
  return terms;
};

const shipped = ['persons.csv', 'places.csv', 'organisations.csv', 'terms.csv'];

/** The glossary files that come with janggal, parsed. */
export const shippedFromCsv = (): Promise<Term[]> =>
  loadTerms(
    shipped.map((name) => ({
      path: fileURLToPath(new URL(`../../glossary/${name}`, import.meta.url)),
      name: `glossary/${name}`,
      own: false,
    })),
  );

/** The shipped glossary as a book (book.ts): the build keeps it beside the bundle; from source the files are read and bound. */
export const shippedBook = async (): Promise<string> => {
  const built = await readFile(new URL('./data/glossary.txt', import.meta.url), 'latin1').catch(() => undefined);
  return built ?? bind(await shippedFromCsv());
};

/** Every term of the shipped glossary. */
export const shippedTerms = async (): Promise<Term[]> => termsOf(await shippedBook());
