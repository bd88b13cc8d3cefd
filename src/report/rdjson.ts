import type { Finding, Severity } from '../model/finding.js';
import type { DocumentReport, Failure, Lookup, Outcome, Paper, Reporter } from '../model/report.js';
import { elements } from './array.js';
import type { MakeReporter } from './index.js';
import { offered } from './offered.js';
import { regionOf } from './region.js';
import { remark } from './remark.js';
import { printable, safeJson } from './safe.js';
import { utf8Columns } from './utf8.js';
import { visible } from './verdict.js';
import { type Say, speak } from './words.js';

const severities = { critical: 'ERROR', major: 'WARNING', minor: 'INFO', info: 'INFO' } as const satisfies Record<
  Severity,
  string
>;
const source = { name: 'janggal' };

const ofFailure = ({ path, line, code, message }: Failure) => ({
  message: printable(message),
  location: { path, ...(line !== undefined && { range: { start: { line } } }) },
  severity: 'ERROR',
  source,
  code: { value: code },
});

type Columns = ReturnType<typeof utf8Columns>;

/** Without columns the range is the line, and nothing can be offered to stand in its place. */
const ofFinding = async (document: DocumentReport, finding: Finding, columnsOf: Columns, say: Say) => {
  const region = regionOf(document, finding);
  const columns = region?.column === undefined ? undefined : await columnsOf(finding);
  const range = region && {
    start: { line: region.line, ...(columns && { column: columns.column }) },
    ...(region.endLine !== undefined && { end: { line: region.endLine, ...(columns && { column: columns.endColumn }) } }),
  };
  return {
    message: printable(remark(document, finding, say)),
    location: { path: document.path, ...(range && { range }) },
    severity: severities[finding.severity],
    source,
    code: { value: finding.rule },
    ...(columns && { suggestions: offered(document, finding).map(({ text }) => ({ range, text })) }),
  };
};

const diagnosticsOf = async (outcome: Outcome, paper: Paper, lookup: Lookup | undefined): Promise<readonly object[]> => {
  if (outcome.kind === 'failure') return [ofFailure(outcome)];
  const say = speak(paper.locale);
  const columnsOf = utf8Columns(async () => lookup?.text(outcome.path));
  const list: object[] = [];
  for (const finding of visible(outcome.findings, paper)) list.push(await ofFinding(outcome, finding, columnsOf, say));
  return list;
};

/** The Reviewdog Diagnostic Format, whole; columns in bytes of UTF-8, suggestions with their ranges. */
export const rdjson: MakeReporter = (_version, lookup): Reporter =>
  async function* (outcomes, paper) {
    const write = elements();
    yield `{"source":${safeJson(source)},"diagnostics":[`;
    for await (const outcome of outcomes) yield write(await diagnosticsOf(outcome, paper, lookup));
    yield '\n]}\n';
  };

/** The same, one diagnostic a line. */
export const rdjsonl: MakeReporter = (_version, lookup): Reporter =>
  async function* (outcomes, paper) {
    for await (const outcome of outcomes) {
      const lines = (await diagnosticsOf(outcome, paper, lookup)).map((diagnostic) => `${safeJson(diagnostic)}\n`);
      if (lines.length > 0) yield lines.join('');
    }
  };
