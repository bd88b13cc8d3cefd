import type { Finding } from '../model/finding.js';
import type { DocumentReport, Failure, Paper, Reporter } from '../model/report.js';
import { verdictLabels } from './labels.js';
import { nameOf } from './name.js';
import { advice } from './remark.js';
import { printable } from './safe.js';
import { noTally, tally, tallyLine } from './tally.js';
import { standing, visible } from './verdict.js';
import { type Say, speak } from './words.js';

const findingLine = (path: string, finding: Finding, say: Say): string => {
  const { line, column, severity, rule } = finding;
  return printable(`${path}:${line}:${column} ${severity} ${rule} ${advice(finding, say)}`);
};

const documentLine = (document: DocumentReport, paper: Paper, say: Say): string => {
  const { verdict, reasons } = standing(document, paper);
  const why = reasons.length > 0 ? ` (${reasons.join('; ')})` : '';
  const { score, words, findings } = document;
  const parts = [
    `${say('score', { n: score })} ${verdictLabels[verdict][paper.locale]}${why}`,
    say('words', { n: words }),
    say('findings', { n: findings.length }),
  ];
  return printable(`${nameOf(document)}: ${parts.join(', ')}`);
};

export const failureLine = (failure: Failure): string => {
  const at = failure.line === undefined ? failure.path : `${failure.path}:${failure.line}`;
  return printable(`${at}: ${failure.message}`);
};

/** One finding a line, as outcomes come; made for pipes, editors and grep. */
export const plain = (): Reporter =>
  async function* (outcomes, paper) {
    const say = speak(paper.locale);
    let sum = noTally;
    for await (const outcome of outcomes) {
      sum = tally(sum, outcome, paper);
      if (outcome.kind === 'failure') {
        yield `${failureLine(outcome)}\n`;
        continue;
      }
      const lines = visible(outcome.findings, paper).map((finding) => findingLine(nameOf(outcome), finding, say));
      yield `${[...lines, documentLine(outcome, paper, say)].join('\n')}\n`;
    }
    yield `${tallyLine(sum, say)}\n`;
  };
