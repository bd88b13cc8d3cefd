import { columns } from '../rows.js';
import { parseTable } from '../table.js';
import { type FormatName, isCode } from './format.js';
import { namesLanguages } from './pairs.js';

const lines = (text: string): readonly string[] =>
  text
    .slice(0, 65_536)
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** What separates the cells: the sign that stands most often in the first line, a comma where none does. */
export const delimiterOf = (text: string): string => {
  const first = (lines(text.replace(/^\uFEFF/u, ''))[0] ?? '').replace(/"(?:[^"]|"")*"/gu, '');
  const counts = ['\t', ';', ','].map((sign) => [sign, first.split(sign).length - 1] as const);
  const [sign, most] = counts.reduce((best, each) => (each[1] > best[1] ? each : best));
  return most > 0 ? sign : ',';
};

/** What kind of file it looks like, by its content first and its name second. */
export const detect = async (text: string, name: string, ours: ReadonlySet<string>): Promise<FormatName> => {
  if (/^\uFEFF?\s*</u.test(text)) return 'tbx';
  const delimiter = delimiterOf(text);
  const isTable = /\.(?:csv|tsv|tab)$/iu.test(name);
  const sample = lines(text).slice(0, 20);
  if (!isTable && !sample.every((line) => line.includes(delimiter))) return 'list';
  // A broken table is told as one by whoever reads it whole.
  const rows = await parseTable(lines(text).slice(0, 200).join('\n'), name, { delimiter, comments: false }).catch(() => []);
  const head = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (head.includes('source') && head.includes('target'))
    return head.some((cell) => /^(?:location|context|fuzzy|id|flags|explanation|\w+_comments)$/u.test(cell))
      ? 'weblate'
      : 'deepl';
  // One name of a column alone may be a word of a list; a misspelt one beside others is still a header.
  const ownNames = head.filter((cell) => columns.includes(cell as (typeof columns)[number])).length;
  if (ownNames > 1 || head[0] === 'term') return delimiter === '\t' ? 'tsv' : 'csv';
  if (rows.length > 0 && rows.every(({ cells }) => cells.length === 1)) return 'list';
  if (rows[0] && namesLanguages(rows[0], ours)) return 'google';
  const said = rows.some(({ cells }) => cells.length >= 4 && isCode(cells[2]!) && isCode(cells[3]!));
  return said || rows.some(({ cells }) => cells.length > 2) ? 'deepl' : 'google';
};
