import { type Finding, type Severity, severities } from '../model/finding.js';
import type { DocumentReport, Paper, Verdict } from '../model/report.js';

export interface Standing {
  readonly verdict: Verdict;
  /** Why it fails, as the gate says it. */
  readonly reasons: readonly string[];
}

/** A document fails by its verdict or by the gate, so that what is printed and the exit code cannot disagree. */
export const standing = (document: DocumentReport, paper: Pick<Paper, 'gate'>): Standing => {
  const reasons = paper.gate(document);
  return { verdict: reasons.length > 0 ? 'fail' : document.verdict, reasons };
};

export const heavier = (a: Severity, b: Severity): number => severities.indexOf(b) - severities.indexOf(a);

/** Hiding is a matter of printing: scores and verdicts never see it. */
export const severeEnough = (findings: readonly Finding[], { minSeverity }: Pick<Paper, 'minSeverity'>): readonly Finding[] =>
  minSeverity === 'info' ? findings : findings.filter(({ severity }) => heavier(severity, minSeverity) <= 0);

/** What a reader has to look at: severe enough and not accepted before. */
export const visible = (findings: readonly Finding[], paper: Pick<Paper, 'minSeverity'>): readonly Finding[] =>
  severeEnough(findings, paper).filter(({ suppressed }) => suppressed === undefined);

export const shown = (document: DocumentReport, paper: Pick<Paper, 'minSeverity'>): DocumentReport => ({
  ...document,
  findings: severeEnough(document.findings, paper),
});
