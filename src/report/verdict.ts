import { type Finding, type Severity, severities } from '../model/finding.js';
import { type DocumentReport, type Paper, suppressedBy, type Verdict, withoutProse } from '../model/report.js';
import type { Say } from './words.js';

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
export const visible = (findings: readonly Finding[], { minSeverity }: Pick<Paper, 'minSeverity'>): readonly Finding[] =>
  minSeverity === 'info' ? findings : findings.filter(({ severity }) => heavier(severity, minSeverity) <= 0);

/** A document as data: what is hidden and what is only for showing left out. */
export const shown = (document: DocumentReport, paper: Pick<Paper, 'minSeverity'>): DocumentReport => ({
  ...withoutProse(document),
  findings: visible(document.findings, paper),
  ...(document.suppressed && { suppressed: visible(document.suppressed, paper) }),
});

/** How much was found, and how much of it does not count: `3 temuan`, `12 sudah dikenal`, `1 diabaikan`. */
export const amounts = (
  { findings, known, ignored }: { readonly findings: number; readonly known: number; readonly ignored: number },
  say: Say,
): readonly string[] => [
  say('findings', { n: findings }),
  ...(known > 0 ? [say('known', { n: known })] : []),
  ...(ignored > 0 ? [say('ignored', { n: ignored })] : []),
];

export const amountsOf = (document: DocumentReport, say: Say): readonly string[] =>
  amounts(
    {
      findings: document.findings.length,
      known: suppressedBy(document, 'baseline'),
      ignored: suppressedBy(document, 'ignore'),
    },
    say,
  );
