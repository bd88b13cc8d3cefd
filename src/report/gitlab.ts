import type { Reporter } from '../model/report.js';
import { elements } from './array.js';
import { regionOf } from './region.js';
import { remark } from './remark.js';
import { printable } from './safe.js';
import { visible } from './verdict.js';
import { speak } from './words.js';

/** GitLab wants a line of every issue; the first stands for those of which none is known. */
const place = (path: string, line = 1) => ({ path, lines: { begin: line } });

/** The Code Quality report of GitLab (its subset of the Code Climate format). */
export const gitlab = (): Reporter =>
  async function* (outcomes, paper) {
    const say = speak(paper.locale);
    const write = elements();
    yield '[';
    for await (const outcome of outcomes) {
      if (outcome.kind === 'failure') {
        const { id, path, line, code, message, rule } = outcome;
        yield write([
          {
            description: printable(message),
            check_name: `janggal/${code}`,
            fingerprint: [id, path, line, code, rule].filter((part) => part !== undefined).join(':'),
            severity: 'blocker',
            location: place(path, line),
          },
        ]);
        continue;
      }
      yield write(
        visible(outcome.findings, paper).map((finding) => ({
          description: printable(remark(outcome, finding, say)),
          check_name: finding.rule,
          // Two articles may hold the same sentence; a fingerprint must be unique in the report.
          fingerprint: `${finding.fingerprint}:${outcome.id}`,
          severity: finding.severity,
          location: place(outcome.path, regionOf(outcome, finding)?.line),
        })),
      );
    }
    yield '\n]\n';
  };
