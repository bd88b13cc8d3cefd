import type { DocumentReport, Outcome, Paper, Reporter } from '../model/report.js';
import { nameOf } from './name.js';
import { advice } from './remark.js';
import { standing, visible } from './verdict.js';
import { type Say, speak } from './words.js';
import { tag, xml, xmlHead } from './xml.js';

type Kind = 'passed' | 'failures' | 'errors' | 'skipped';

interface Case {
  readonly kind: Kind;
  readonly text: string;
}

const findingLines = (document: DocumentReport, paper: Paper, say: Say): string =>
  visible(document.findings, paper)
    .map((finding) => `${xml(`${finding.line}:${finding.column} ${finding.severity} ${finding.rule} ${advice(finding, say)}`)}\n`)
    .join('');

const inner = (outcome: Outcome, paper: Paper, say: Say): Case => {
  if (outcome.kind === 'failure') {
    const { code, message } = outcome;
    return { kind: 'errors', text: `      ${tag('error', { message, type: code })}/>\n` };
  }
  const { verdict, reasons } = standing(outcome, paper);
  const found = findingLines(outcome, paper, say);
  if (verdict === 'fail') {
    const message = reasons.length > 0 ? reasons.join('; ') : say('score', { n: outcome.score });
    return { kind: 'failures', text: `      ${tag('failure', { message, type: 'gate' })}>\n${found}</failure>\n` };
  }
  const output = found === '' ? '' : `      <system-out>\n${found}</system-out>\n`;
  if (verdict === 'pass') return { kind: 'passed', text: output };
  const message = say('words', { n: outcome.words });
  return {
    kind: 'skipped',
    text: `      ${tag('skipped', { message: `${say('tooShort', { n: 1 })}: ${message}` })}/>\n${output}`,
  };
};

const testCase = (outcome: Outcome, paper: Paper, say: Say): Case => {
  const { kind, text } = inner(outcome, paper, say);
  const start = tag('testcase', { classname: 'janggal', name: nameOf(outcome), file: outcome.path });
  return { kind, text: text === '' ? `    ${start}/>\n` : `    ${start}>\n${text}    </testcase>\n` };
};

/**
 * JUnit XML: one suite, one test a document, which fails for the reasons of the gate. The counts stand in the first tag,
 * so the written tests, not the documents, are kept until the end.
 */
export const junit = (): Reporter =>
  async function* (outcomes, paper) {
    const say = speak(paper.locale);
    const cases: string[] = [];
    const counts: Record<Kind, number> = { passed: 0, failures: 0, errors: 0, skipped: 0 };
    for await (const outcome of outcomes) {
      const { kind, text } = testCase(outcome, paper, say);
      counts[kind] += 1;
      cases.push(text);
    }
    const { failures, errors, skipped } = counts;
    const attributes = { name: 'janggal', tests: cases.length, failures, errors, skipped };
    yield `${xmlHead}${tag('testsuites', attributes)}>\n  ${tag('testsuite', attributes)}>\n`;
    yield* cases;
    yield '  </testsuite>\n</testsuites>\n';
  };
