import type { Severity } from '../model/finding.js';
import type { Reporter } from '../model/report.js';
import { artifactLabels } from './labels.js';
import { regionOf } from './region.js';
import { remark } from './remark.js';
import { printableLines } from './safe.js';
import { noTally, tally, tallyLine } from './tally.js';
import { visible } from './verdict.js';
import { speak } from './words.js';

const levels = { critical: 'error', major: 'warning', minor: 'notice', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;

const escapeMessage = (text: string): string =>
  printableLines(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

type Properties = Readonly<Record<string, string | number | undefined>>;

const annotation = (level: string, properties: Properties, message: string): string => {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${level}${written.length > 0 ? ` ${written.join(',')}` : ''}::${escapeMessage(message)}\n`;
};

/** Standard input is no file GitHub could show. */
const file = (path: string): string | undefined => (path === '<stdin>' ? undefined : path);

/** GitHub shows so many annotations of each level of a step; the others stand in its log only. */
const mostOfLevel = 10;

/** Workflow commands, which GitHub shows beside the changed lines. */
export const github = (): Reporter =>
  async function* (outcomes, paper) {
    const say = speak(paper.locale);
    const printed = { error: 0, warning: 0, notice: 0 };
    const annotate = (level: keyof typeof printed, properties: Properties, message: string): string => {
      printed[level] += 1;
      return annotation(level, properties, message);
    };
    let sum = noTally;
    for await (const outcome of outcomes) {
      sum = tally(sum, outcome, paper);
      if (outcome.kind === 'failure') {
        yield annotate('error', { file: file(outcome.path), line: outcome.line, title: outcome.code }, outcome.message);
        continue;
      }
      for (const finding of visible(outcome.findings, paper)) {
        const { line, endLine, column, endColumn } = regionOf(outcome, finding) ?? {};
        // GitHub refuses columns where the lines differ.
        const columns = line === endLine ? { col: column, endColumn } : {};
        const title = `${artifactLabels[finding.artifact][paper.locale]} (${finding.rule})`;
        const properties = { file: file(outcome.path), line, endLine, ...columns, title };
        yield annotate(levels[finding.severity], properties, remark(outcome, finding, say));
      }
    }
    const left = Object.values(printed).reduce((so, count) => so + Math.max(0, count - mostOfLevel), 0);
    if (left > 0) yield `${say('annotationsLeft', { n: left })}\n`;
    yield `${tallyLine(sum, say)}\n`;
  };
