import { parseTable, type TableRow } from '../table.js';
import { broken, type Foreign, isCode, isOurs, type ReadOptions, type Skipped, sourceNote, type Taken } from './format.js';

/** Two forms and, where known, their languages. */
interface Pair {
  readonly source: string;
  readonly target: string;
  readonly sourceLang: string | undefined;
  readonly targetLang: string | undefined;
}

const neither = { id: 'tidak ada sisi bahasa Indonesia', en: 'neither side is Indonesian' };
const half = { id: 'salah satu sisi kosong', en: 'one side is empty' };

/** The Indonesian side is the term; the other goes into the note, or is another form of it where it is Indonesian, too. */
const take = (pair: Pair, line: number, ours: ReadonlySet<string>): Taken | Skipped => {
  const [source, target] = [pair.source.trim(), pair.target.trim()];
  if (source === '' || target === '') return { line, why: half };
  const own = pair.targetLang === undefined || isOurs(pair.targetLang, ours);
  const ownSource = pair.sourceLang !== undefined && isOurs(pair.sourceLang, ours);
  if (!own && !ownSource) return { line, why: neither };
  const [term, other, code] = own ? [target, source, pair.sourceLang] : [source, target, pair.targetLang];
  if (term === other) return { line, entry: { term } };
  return { line, entry: own && ownSource ? { term, aliases: [other] } : { term, note: sourceNote(other, code) } };
};

const split = (all: readonly (Taken | Skipped)[]): Foreign => ({
  taken: all.filter((each) => 'entry' in each),
  skipped: all.filter((each) => 'why' in each),
});

const headings = new Set(['source', 'target', 'source_lang', 'target_lang', 'source_language', 'target_language']);

/** DeepL: source, target, and in some exports both languages and more. A header is not usual, but taken. */
export const readDeepl = async (text: string, options: ReadOptions): Promise<Foreign> => {
  const { name, delimiter, ours } = options;
  const rows = await parseTable(text, name, { delimiter, comments: false });
  const titled = rows[0]?.cells.slice(0, 2).every((cell) => headings.has(cell.trim().toLowerCase())) ?? false;
  return split(
    (titled ? rows.slice(1) : rows).map(({ line, cells }) => {
      if (cells.length < 2 || cells.length > 5)
        return { line, why: { id: `ada ${cells.length} sel, bukan 2–5`, en: `there are ${cells.length} cells, not 2 to 5` } };
      const [source, target, from, to] = cells as [string, string, ...string[]];
      const said = from !== undefined && to !== undefined && isCode(from) && isCode(to);
      const sourceLang = said ? from : options.sourceLang;
      return take({ source, target, sourceLang, targetLang: said ? to : options.targetLang }, line, ours);
    }),
  );
};

/** Whether a row names the columns of an equivalent term set: `en,id,pos,description`. */
export const namesLanguages = ({ cells }: TableRow, ours: ReadonlySet<string>): boolean => {
  const codes = cells.map((cell) => cell.trim().toLowerCase());
  return (
    codes.length > 1 && codes.every((code) => isCode(code) || code === 'description') && codes.some((code) => isOurs(code, ours))
  );
};

/** Google: two columns without a header, or an equivalent term set whose header names the languages. */
export const readGoogle = async (text: string, options: ReadOptions): Promise<Foreign> => {
  const { name, delimiter, ours, sourceLang, targetLang } = options;
  const rows = await parseTable(text, name, { delimiter, comments: false });
  const header = rows[0];
  if (!header || !namesLanguages(header, ours))
    return split(
      rows.map(({ line, cells }) => {
        if (cells.length !== 2)
          return { line, why: { id: `ada ${cells.length} sel, bukan 2`, en: `there are ${cells.length} cells, not 2` } };
        return take({ source: cells[0]!, target: cells[1]!, sourceLang, targetLang }, line, ours);
      }),
    );
  const codes = header.cells.map((cell) => cell.trim().toLowerCase());
  const at = codes.findIndex((code) => isOurs(code, ours));
  return split(
    rows.slice(1).map(({ line, cells }) => {
      if (cells.length > codes.length)
        throw broken(name, line, `there are ${cells.length} cells for ${codes.length} columns`, 'put commas in double quotes');
      const term = cells[at]?.trim() ?? '';
      if (term === '') return { line, why: half };
      const others = cells.flatMap((cell, column) => {
        const form = cell.trim();
        if (column === at || form === '' || form === term || codes[column] === 'pos') return [];
        return [codes[column] === 'description' ? form : sourceNote(form, codes[column])];
      });
      return { line, entry: { term, ...(others.length > 0 && { note: others.join('; ') }) } };
    }),
  );
};
