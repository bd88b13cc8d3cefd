import type { Message } from '../../model/finding.js';
import { faultOf, longest } from '../forms.js';
import type { LintCheck } from '../lint.js';
import { type Column, cellOf, rawForms, type Sheet } from '../rows.js';
import type { TableRow } from '../table.js';

/** A problem without its place. */
export interface CellProblem {
  readonly check: LintCheck;
  readonly level: 'error' | 'warning';
  readonly column: string;
  readonly message: Message;
}

/** Spaces around the separators of a list are a matter of taste; around a single form they were not meant. */
const spaces = (form: string, single: boolean): boolean => /\s{2}/u.test(form.trim()) || (single && form !== form.trim());

const warn = (check: LintCheck, column: string, id: string, en: string): CellProblem => ({
  check,
  level: 'warning',
  column,
  message: { id, en },
});

/** What is wrong in the cells themselves: characters, length, spaces, normal form, one form twice. */
export const cellProblems = (sheet: Sheet, row: TableRow): CellProblem[] => {
  const problems: CellProblem[] = [];
  const seen = new Set<string>();
  for (const column of sheet.order) {
    if (column === 'note' || column === 'type' || column === 'case') continue;
    const cell = cellOf(sheet, row, column);
    const raw = column === 'term' ? [cell] : rawForms(cell);
    for (const form of raw) {
      const tidy = form.trim().normalize('NFC');
      // An empty term is malformed, and said so there.
      const fault = tidy === '' ? undefined : faultOf(form);
      if (fault) {
        const check = Buffer.byteLength(form) > longest ? 'length' : 'characters';
        problems.push({ check, level: 'error', column, message: { id: `“${form}” ${fault.id}`, en: `"${form}" ${fault.en}` } });
      }
      if (spaces(form, raw.length === 1))
        problems.push(
          warn(
            'spaces',
            column,
            `“${form}” memuat spasi di ujung atau spasi ganda`,
            `"${form}" has spaces at an end or doubled ones`,
          ),
        );
      if (form.normalize('NFC') !== form)
        problems.push(
          warn(
            'normalisation',
            column,
            `“${form}” tidak dalam bentuk NFC`,
            `"${form}" is not in normal form NFC; save it composed`,
          ),
        );
      if (column !== 'role' && seen.has(tidy) && !faultlessTwice(column, tidy, sheet, row))
        problems.push(warn('repeated', column, `“${tidy}” tertulis dua kali`, `"${tidy}" stands twice in the row`));
      if (column !== 'role') seen.add(tidy);
    }
  }
  return problems;
};

/** Accepted and forbidden at once is malformed, and said so there. */
const faultlessTwice = (column: Column, form: string, sheet: Sheet, row: TableRow): boolean =>
  column === 'forbidden' &&
  (cellOf(sheet, row, 'term').trim() === form || rawForms(cellOf(sheet, row, 'aliases')).some((alias) => alias.trim() === form));
