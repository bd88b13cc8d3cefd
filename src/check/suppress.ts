import type { Finding } from '../model/finding.js';
import type { DocumentReport } from '../model/report.js';
import { scoreOf } from './score.js';

/** The document as a run with a baseline sees it: what the baseline knows is set aside, the rest is new and alone makes the score. */
export const withoutKnown = (document: DocumentReport, known: ReadonlySet<Finding>): DocumentReport => {
  const fresh = document.findings.filter((finding) => !known.has(finding));
  const old = document.findings.filter((finding) => known.has(finding));
  const suppressed = [
    ...(document.suppressed ?? []),
    ...old.map((finding) => ({ ...finding, baseline: 'unchanged' as const, suppressed: { by: 'baseline' as const } })),
  ];
  return {
    ...document,
    ...scoreOf(fresh, document.words),
    findings: fresh.map((finding) => ({ ...finding, baseline: 'new' as const })),
    ...(suppressed.length > 0 && { suppressed }),
  };
};
