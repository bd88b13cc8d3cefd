import { parseTable, type TableRow } from '../table.js';
import { broken, type Foreign, isOurs, type ReadOptions, type Skipped, sourceNote, type Taken } from './format.js';

interface Unit {
  readonly line: number;
  readonly source: string;
  readonly target: string;
  readonly flags: ReadonlySet<string>;
}

const untranslated = { id: 'belum diterjemahkan', en: 'is not translated' };
const fuzzy = { id: 'ditandai perlu disunting', en: 'is marked as needing editing' };
const lonely = {
  id: 'terlarang, tetapi tidak ada bentuk benar untuk sumber yang sama',
  en: 'is forbidden, but no right form has the same source',
};

/** Flags stand in a column of their own or, as some exports have them, in a comment: `flags: forbidden`. */
const flagsOf = (cell: (column: string) => string): ReadonlySet<string> => {
  const comments = ['developer_comments', 'translator_comments', 'explanation'].map(cell).join('\n');
  const said = /(?:^|\n)\s*flags?:\s*(.*)/iu.exec(comments)?.[1] ?? '';
  return new Set(`${cell('flags')},${said}`.split(',').map((flag) => flag.trim().toLowerCase()));
};

/**
 * Weblate: columns by a header, `source` and `target` among them. A unit that is `forbidden` is a wrong form for the accepted
 * unit of the same source and context; `read-only` keeps the source as it is.
 */
export const readWeblate = async (text: string, options: ReadOptions): Promise<Foreign> => {
  const { name, delimiter } = options;
  const [header, ...rows] = await parseTable(text, name, { delimiter, comments: false });
  const columns = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (!header || !columns.includes('source') || !columns.includes('target'))
    throw broken(name, header?.line ?? 1, 'the header names no source and target', 'export the glossary of Weblate as CSV');
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined)
    throw broken(name, header.line, `column "${twice}" stands twice in the header`, 'leave one of the two out');

  const skipped: Skipped[] = [];
  const groups = new Map<string, Unit[]>();
  for (const row of rows) {
    const unit = unitOf(row, columns, name);
    if ('why' in unit) skipped.push(unit);
    else groups.set(unit.key, [...(groups.get(unit.key) ?? []), unit]);
  }
  const taken: Taken[] = [];
  for (const units of groups.values()) takeGroup(units, options, taken, skipped);
  return { taken, skipped: skipped.sort((a, b) => a.line - b.line) };
};

const unitOf = ({ line, cells }: TableRow, columns: readonly string[], name: string): (Unit & { key: string }) | Skipped => {
  if (cells.length > columns.length)
    throw broken(
      name,
      line,
      `there are ${cells.length} cells for ${columns.length} columns`,
      'put a field that contains a comma in double quotes',
    );
  const cell = (column: string) => cells[columns.indexOf(column)]?.trim() ?? '';
  const flags = flagsOf(cell);
  if (/^(?:true|1)$/iu.test(cell('fuzzy'))) return { line, why: fuzzy };
  const source = cell('source');
  const target = cell('target') || (flags.has('read-only') ? source : '');
  if (source === '' || target === '') return { line, why: untranslated };
  return { line, source, target, flags, key: `${source}\0${cell('context')}` };
};

const takeGroup = (units: readonly Unit[], options: ReadOptions, taken: Taken[], skipped: Skipped[]): void => {
  const wrong = units.filter(({ flags }) => flags.has('forbidden'));
  const [first, ...others] = units.filter((unit) => !wrong.includes(unit));
  if (!first) {
    skipped.push(...wrong.map(({ line }) => ({ line, why: lonely })));
    return;
  }
  const { source, target: term, line } = first;
  const ownSource = options.sourceLang !== undefined && isOurs(options.sourceLang, options.ours);
  const aliases = [...others.map(({ target }) => target), ...(ownSource ? [source] : [])].filter((form) => form !== term);
  const note = ownSource || source === term ? undefined : sourceNote(source, options.sourceLang);
  taken.push({
    line,
    entry: { term, aliases, forbidden: wrong.map(({ target }) => target), ...(note !== undefined && { note }) },
  });
};
