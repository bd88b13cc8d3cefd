import type { Severity } from '../model/finding.js';
import type { Reporter } from '../model/report.js';
import { regionOf } from './region.js';
import { remark } from './remark.js';
import { visible } from './verdict.js';
import { speak } from './words.js';
import { tag, xmlHead } from './xml.js';

const severities = { critical: 'error', major: 'warning', minor: 'info', info: 'info' } as const satisfies Record<
  Severity,
  string
>;

/** Checkstyle XML, which Jenkins, reviewdog, SonarQube and many editors read; one `<file>` a document. */
export const checkstyle = (): Reporter =>
  async function* (outcomes, paper) {
    const say = speak(paper.locale);
    yield `${xmlHead}<checkstyle version="4.3">\n`;
    for await (const outcome of outcomes) {
      const errors =
        outcome.kind === 'failure'
          ? [{ line: outcome.line, severity: 'error', message: outcome.message, source: `janggal.${outcome.code}` }]
          : visible(outcome.findings, paper).map((finding) => {
              const { line, column } = regionOf(outcome, finding) ?? {};
              const message = remark(outcome, finding, say);
              return { line, column, severity: severities[finding.severity], message, source: `janggal.${finding.rule}` };
            });
      const lines = errors.map((error) => `    ${tag('error', error)}/>\n`);
      yield `  ${tag('file', { name: outcome.path })}>\n${lines.join('')}  </file>\n`;
    }
    yield '</checkstyle>\n';
  };
