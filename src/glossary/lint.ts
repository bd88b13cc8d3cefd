import type { Token } from '../model/document.js';
import type { Message } from '../model/finding.js';
import type { Term } from '../model/glossary.js';
import { indexForms } from './forms.js';
import { type CellProblem, cellProblems } from './lint/cells.js';
import { coveredProblems } from './lint/covered.js';
import { shortPairs } from './lint/near.js';
import { ordinaryForms } from './lint/ordinary.js';
import { sharedProblems } from './lint/shared.js';
import { unseenForms } from './lint/unseen.js';
import { RowError, type Sheet, termOf } from './rows.js';

/** What is looked for. The last two are many and mostly right as they are: worth a look, seldom a change. */
export const checks = [
  'malformed',
  'characters',
  'length',
  'spaces',
  'normalisation',
  'repeated',
  'accepted-and-forbidden',
  'shared-form',
  'duplicate-row',
  'case-only',
  'hidden-by-forbidden',
  'never-found',
  'short-pair',
  'ordinary-word',
] as const;
export type LintCheck = (typeof checks)[number];
export const quiet: ReadonlySet<LintCheck> = new Set(['short-pair', 'ordinary-word']);

/** One thing wrong in a glossary file. */
export interface Problem {
  readonly check: LintCheck;
  readonly level: 'error' | 'warning';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: string;
  readonly message: Message;
  /** In the user's own files, or in those that come with janggal. */
  readonly own: boolean;
}

/** A problem that belongs to an entry: its place is the entry's. */
export interface TermProblem extends CellProblem {
  readonly term: Term;
}

export interface LintOptions {
  /** Whether a word is an ordinary one of the language, told of its exact form. */
  readonly ordinary: (form: string) => boolean;
  /** A form cut as articles are. */
  readonly tokens: (form: string) => readonly Token[];
}

/** Everything wrong in glossary files, by file and line. Time is linear in the entries. */
export const lint = (
  files: readonly { readonly sheet: Sheet; readonly own: boolean }[],
  { ordinary, tokens }: LintOptions,
): Problem[] => {
  const problems: Problem[] = [];
  const terms: Term[] = [];
  for (const { sheet, own } of files) {
    for (const row of sheet.rows) {
      const place = { file: sheet.name, line: row.line, own };
      problems.push(...cellProblems(sheet, row).map((problem) => ({ ...problem, ...place })));
      try {
        terms.push(termOf(sheet, row, own));
      } catch (error) {
        if (!(error instanceof RowError)) throw error;
        const { column, what } = error;
        problems.push({ check: 'malformed', level: 'error', column, message: { id: what, en: what }, ...place });
      }
    }
  }
  const index = indexForms(terms);
  const found: readonly Iterable<TermProblem>[] = [
    sharedProblems(terms, index),
    coveredProblems(terms),
    unseenForms(terms, tokens),
    shortPairs(terms),
    ordinaryForms(terms, ordinary),
  ];
  for (const each of found) for (const { term, ...problem } of each) problems.push({ ...problem, ...placeOf(term) });
  const order = new Map(files.map(({ sheet }, at) => [sheet.name, at]));
  return problems.sort((a, b) => order.get(a.file)! - order.get(b.file)! || a.line - b.line);
};

const placeOf = ({ from, own }: Term) => {
  const at = from.lastIndexOf(':');
  return { file: from.slice(0, at), line: Number(from.slice(at + 1)), own };
};
