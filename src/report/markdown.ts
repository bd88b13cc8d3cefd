import type { Finding } from '../model/finding.js';
import { collect, type DocumentReport, type Failure, type Paper, type Reporter } from '../model/report.js';
import { severityLabels, verdictLabels } from './labels.js';
import { code, head, inline, row } from './markdown-text.js';
import { nameOf } from './name.js';
import { noTally, type Tally, tally, tallyLine } from './tally.js';
import { standing, visible } from './verdict.js';
import { type Say, speak } from './words.js';

/** A longer table is no summary; every document has its part below anyway. */
const mostRows = 100;

const order = { fail: 0, 'too-short': 1, pass: 2 } as const;

/** A document with what the paper lets one see of it. */
interface Entry {
  readonly document: DocumentReport;
  readonly verdict: keyof typeof order;
  readonly reasons: readonly string[];
  readonly findings: readonly Finding[];
}

const entryOf = (document: DocumentReport, paper: Paper): Entry => ({
  document,
  ...standing(document, paper),
  findings: visible(document.findings, paper),
});

const worstFirst = (a: Entry, b: Entry): number => order[a.verdict] - order[b.verdict] || a.document.score - b.document.score;

const summary = (entries: readonly Entry[], clean: number, paper: Paper, say: Say): string => {
  const rows = entries.slice(0, mostRows).map(({ document, verdict, reasons, findings }) => {
    const { score, words } = document;
    return row([
      code(nameOf(document)),
      score,
      verdictLabels[verdict][paper.locale],
      findings.length,
      words,
      inline(reasons.join('; ')),
    ]);
  });
  const numbers = [
    [say('count'), 'right'],
    [say('wordCount'), 'right'],
  ] as const;
  const table = head([[say('document')], [say('cost'), 'right'], [say('verdict')], ...numbers, [say('reason')]]) + rows.join('');
  const left = entries.length - rows.length;
  const notes = [...(left > 0 ? [say('moreBelow', { n: left })] : []), ...(clean > 0 ? [say('spotless', { n: clean })] : [])];
  return [...(rows.length > 0 ? [table] : []), ...notes.map((note) => `${note}\n`)].join('\n');
};

const findingRow = (finding: Finding, paper: Paper, say: Say): string => {
  const { line, column, severity, rule, text, message, suggestions } = finding;
  const right = suggestions.map((suggestion) => (suggestion.text === '' ? say('remove') : code(suggestion.text)));
  return row([
    `${line}:${column}`,
    severityLabels[severity][paper.locale],
    `\`${rule}\``,
    code(text),
    inline(message),
    right.join(' / '),
  ]);
};

const part = ({ document, verdict, reasons, findings }: Entry, paper: Paper, say: Say): string => {
  const title = `## ${code(nameOf(document))}: ${say('score', { n: document.score })}, ${verdictLabels[verdict][paper.locale]}\n`;
  const why = reasons.length > 0 ? [`${say('because')}: ${inline(reasons.join('; '))}.\n`] : [];
  const columns = (['place', 'severity', 'rule', 'text', 'message', 'suggestion'] as const).map((name) => [say(name)] as const);
  const table = head(columns) + findings.map((finding) => findingRow(finding, paper, say)).join('');
  return ['', title, ...why, findings.length > 0 ? table : `${say('clean')}\n`].join('\n');
};

const failureList = (failures: readonly Failure[], say: Say): string => {
  const lines = failures.map((failure) => {
    const at = failure.line === undefined ? '' : `, ${say('line', { line: failure.line })}`;
    return `- ${code(nameOf(failure))}${at}: ${inline(failure.message)}\n`;
  });
  return `\n## ${say('failures')}\n\n${lines.join('')}`;
};

/** A report to read in a pull request or a job summary: the run on top, then each document that has something to say, worst first. */
export const markdown = (version: string): Reporter =>
  async function* (outcomes, paper) {
    const say = speak(paper.locale);
    const { documents, failures } = await collect(outcomes, version);
    const sum: Tally = [...documents, ...failures].reduce((so, outcome) => tally(so, outcome, paper), noTally);
    const entries = documents.map((document) => entryOf(document, paper)).toSorted(worstFirst);
    const telling = entries.filter(({ verdict, findings }) => verdict === 'fail' || findings.length > 0);
    yield `# janggal\n\n${tallyLine(sum, say)}\n`;
    if (entries.length > 0) yield `\n${summary(telling, entries.length - telling.length, paper, say)}`;
    if (failures.length > 0) yield failureList(failures, say);
    for (const entry of telling) yield part(entry, paper, say);
  };
