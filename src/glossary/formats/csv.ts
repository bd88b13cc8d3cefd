import { parseSheet, termOf } from '../rows.js';
import type { Foreign, ReadOptions, Taken } from './format.js';

/** janggal's own columns, with any separator. @throws KnownError with file:line for any malformed row */
export const readOwn = async (text: string, { name, delimiter }: ReadOptions): Promise<Foreign> => {
  const sheet = await parseSheet(text, name, delimiter);
  const taken = sheet.rows.map((row): Taken => {
    const { from: _, own: __, ...entry } = termOf(sheet, row, true);
    return { entry, line: row.line };
  });
  return { taken, skipped: [] };
};
