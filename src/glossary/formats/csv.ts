import { assumedType, cellOf, parseSheet, termOf } from '../rows.js';
import type { Foreign, ReadOptions, Taken } from './format.js';

/** janggal's own columns, with any separator. @throws KnownError with file:line for any malformed row */
export const readOwn = async (text: string, { name, delimiter }: ReadOptions): Promise<Foreign> => {
  const sheet = await parseSheet(text, name, delimiter);
  const taken = sheet.rows.map((row): Taken => {
    const { from: _, own: __, type, case: casing, ...entry } = termOf(sheet, row, true);
    const says = (column: 'type' | 'case') => cellOf(sheet, row, column).trim() !== '';
    return {
      line: row.line,
      entry: {
        ...entry,
        ...((says('type') || assumedType(name) !== 'term') && { type }),
        ...(says('case') && { case: casing }),
      },
    };
  });
  return { taken, skipped: [] };
};
