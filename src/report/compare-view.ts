import { diffWordsWithSpace } from 'diff';
import type { Changed, ComparedDocument, Comparison } from '../model/comparison.js';
import type { Finding, Locale, Severity } from '../model/finding.js';
import { verdictLabels } from './labels.js';
import { nameOf } from './name.js';
import { printable } from './safe.js';
import { visible } from './verdict.js';
import { type Say, speak } from './words.js';

export interface CompareSheet {
  readonly locale: Locale;
  /** Hide findings below this. */
  readonly minSeverity: Severity;
}

/** How the parts of a line are marked: as they are in a terminal, or with Markdown's signs. */
interface Style {
  readonly text: (text: string) => string;
  readonly title: (text: string) => string;
  readonly item: (text: string) => string;
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
}

const plainStyle: Style = {
  text: printable,
  title: (text) => text,
  item: (text) => `  ${text}`,
  added: (text) => `{+${text}+}`,
  removed: (text) => `[-${text}-]`,
};

const markdownStyle: Style = {
  text: (text) => printable(text).replace(/[\\`*_{}[\]<>|~&#]/gu, '\\$&'),
  title: (text) => `### ${text}\n`,
  item: (text) => `- ${text}`,
  added: (text) => `<ins>${text}</ins>`,
  removed: (text) => `<del>${text}</del>`,
};

const mostEdits = 200;

/** The words around a fault, and what became of them. */
const edits = ({ before, after }: Changed, { text, added, removed }: Style): string => {
  const line = ({ text: fault, context }: Finding) => `${context.before}${fault}${context.after}`;
  const parts = diffWordsWithSpace(line(before), line(after), { maxEditLength: mostEdits });
  if (!parts) return `${removed(text(line(before)))} ${added(text(line(after)))}`;
  return parts
    .map(({ value, added: isNew, removed: isOld }) => (isNew ? added(text(value)) : isOld ? removed(text(value)) : text(value)))
    .join('');
};

const findingLine = (sign: string, finding: Finding, { text, item }: Style): string => {
  const { line, column, severity, rule, message } = finding;
  return item(text(`${sign} ${line}:${column} ${severity} ${rule} ${message}`));
};

const counts = (document: Pick<ComparedDocument, 'unchanged'> & Record<'new' | 'fixed' | 'changed', number>, say: Say): string =>
  (['new', 'fixed', 'changed', 'unchanged'] as const)
    .filter((kind) => document[kind] > 0)
    .map((kind) => say(`cmp_${kind}`, { n: document[kind] }))
    .join(', ') || say('clean');

const documentLines = (document: ComparedDocument, sheet: CompareSheet, style: Style): readonly string[] => {
  const { locale } = sheet;
  const say = speak(locale);
  const { before, after } = document;
  const stood = (one: { score: number; verdict: keyof typeof verdictLabels }) =>
    `${one.score} ${verdictLabels[one.verdict][locale]}`;
  const change =
    before && after
      ? `${say('score', { n: before.score })} ${verdictLabels[before.verdict][locale]} → ${stood(after)}`
      : after
        ? `${say('cmp_added')}, ${say('score', { n: after.score })} ${verdictLabels[after.verdict][locale]}`
        : say('cmp_removed');
  const sums = { ...document, new: document.new.length, fixed: document.fixed.length, changed: document.changed.length };
  const shown = (findings: readonly Finding[]) => visible(findings, sheet);
  return [
    style.title(`${style.text(nameOf(document))}: ${change}; ${counts(sums, say)}`),
    ...shown(document.new).map((finding) => findingLine('+', finding, style)),
    ...document.changed
      .filter(({ after: now }) => shown([now]).length > 0)
      .flatMap((one) => [findingLine('~', one.after, style), style.item(`  ${edits(one, style)}`)]),
    // What is gone with its document was not mended.
    ...(after ? shown(document.fixed).map((finding) => findingLine('−', finding, style)) : []),
  ];
};

const isTold = ({ before, after, ...rest }: ComparedDocument): boolean =>
  before?.score !== after?.score || rest.new.length + rest.fixed.length + rest.changed.length > 0;

const drawn =
  (style: Style) =>
  (comparison: Comparison, sheet: CompareSheet): string => {
    const { summary, documents, sameScoreModel } = comparison;
    const say = speak(sheet.locale);
    const told = documents.filter(isTold);
    const moved = (['worse', 'better', 'added', 'removed'] as const)
      .filter((kind) => summary[kind] > 0)
      .map((kind) => say(`cmp_n_${kind}`, { n: summary[kind] }));
    const head = [say('documents', { n: summary.documents }), ...moved].join(', ');
    return [
      ...told.map((document) => `${documentLines(document, sheet, style).join('\n')}\n`),
      ...(sameScoreModel ? [] : [`${say('cmp_scores')}\n`]),
      ...(summary.changed > 0 ? [`${say('cmp_texts')}\n`] : []),
      `${head}; ${counts(summary, say)}\n`,
    ].join(style === markdownStyle ? '\n' : '');
  };

/** What became of each document and finding, and the sum of it in the last line. */
export const plainComparison = drawn(plainStyle);
export const markdownComparison = drawn(markdownStyle);
