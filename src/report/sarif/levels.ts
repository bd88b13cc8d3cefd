import { type Finding, type Severity, weight } from '../../model/finding.js';

/** MQM's severities in the three levels of SARIF. */
export const levels = { critical: 'error', major: 'warning', minor: 'note', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** The same as GitHub code scanning names them. */
export const problems = {
  critical: 'error',
  major: 'warning',
  minor: 'recommendation',
  info: 'recommendation',
} as const satisfies Record<Severity, string>;

/** 0–100: the points of a finding as a share of those of a certain critical one. */
export const rankOf = ({ severity, confidence }: Pick<Finding, 'severity' | 'confidence'>): number =>
  Math.round((1000 * weight[severity] * confidence) / weight.critical) / 10;

/** GitHub's four steps of how often a rule is right. */
export const precisionOf = (confidence: number): string => {
  if (confidence >= 0.95) return 'very-high';
  if (confidence >= 0.85) return 'high';
  return confidence >= 0.6 ? 'medium' : 'low';
};
