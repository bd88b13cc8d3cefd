import type { DocumentReport, Reporter } from '../model/report.js';
import { nameOf } from './name.js';
import { printable } from './safe.js';
import { visible } from './verdict.js';

const header = [
  'document',
  'path',
  'line',
  'column',
  'end_line',
  'end_column',
  'start',
  'end',
  'rule',
  'artifact',
  'category',
  'damage',
  'severity',
  'confidence',
  'text',
  'message',
  'suggestion',
  'safe',
  'fingerprint',
] as const;

const rows = (document: DocumentReport, findings: DocumentReport['findings']): readonly (readonly (string | number)[])[] =>
  findings.map(({ suggestions, safe, ...finding }) => {
    const { line, column, endLine, endColumn, start, end, rule, artifact, category, damage, severity, confidence } = finding;
    return [
      nameOf(document),
      printable(document.path),
      ...[line, column, endLine, endColumn, start, end],
      ...[rule, artifact, category, damage, severity, confidence],
      printable(finding.text),
      printable(finding.message),
      printable(suggestions[0]?.text ?? ''),
      safe ? 'true' : 'false',
      finding.fingerprint,
    ];
  });

/**
 * One finding a row (RFC 4180) under a header that only ever grows at its end; documents without findings have no row.
 * A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export const csv = (): Reporter =>
  async function* (outcomes, paper) {
    const { stringify } = await import('csv-stringify/sync');
    const write = (lines: readonly (readonly (string | number)[])[]) =>
      stringify(lines as (string | number)[][], { escape_formulas: true, record_delimiter: 'windows' });
    yield write([header]);
    for await (const outcome of outcomes) {
      if (outcome.kind === 'failure') continue;
      const found = visible(outcome.findings, paper);
      if (found.length > 0) yield write(rows(outcome, found));
    }
  };
