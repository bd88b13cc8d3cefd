import type { Severity } from '../model/finding.js';
import type { Reporter } from '../model/report.js';
import { artifactLabels } from './labels.js';
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

/** Workflow commands, which GitHub shows beside the changed lines. */
export const github = (): Reporter =>
  async function* (outcomes, paper) {
    const say = speak(paper.locale);
    let sum = noTally;
    for await (const outcome of outcomes) {
      sum = tally(sum, outcome, paper);
      if (outcome.kind === 'failure') {
        yield annotation('error', { file: file(outcome.path), line: outcome.line, title: outcome.code }, outcome.message);
        continue;
      }
      for (const finding of visible(outcome.findings, paper)) {
        const { line, endLine, column, endColumn, artifact, rule, message, suggestions } = finding;
        // GitHub refuses columns where the lines differ.
        const columns = line === endLine ? { col: column, endColumn } : {};
        const title = `${artifactLabels[artifact][paper.locale]} (${rule})`;
        const [first] = suggestions;
        const text = first === undefined ? message : `${message} → ${first.text === '' ? say('remove') : first.text}`;
        yield annotation(levels[finding.severity], { file: file(outcome.path), line, endLine, ...columns, title }, text);
      }
    }
    yield `${tallyLine(sum, say)}\n`;
  };
