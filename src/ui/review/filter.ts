import { type Artifact, type Finding, type Severity, weight } from '../../model/finding.js';

/** Which findings are walked through; the others stay in the article, unmarked. */
export interface Filter {
  readonly severity: Severity;
  /** 0–1. */
  readonly confidence: number;
  /** Empty for every kind. */
  readonly artifacts: ReadonlySet<Artifact>;
  readonly boilerplate: boolean;
}

export const noFilter: Filter = { severity: 'info', confidence: 0, artifacts: new Set(), boilerplate: true };

/** Steps the filter goes through. */
export const confidences = [0, 0.5, 0.7, 0.8, 0.9] as const;

export const passes =
  ({ severity, confidence, artifacts, boilerplate }: Filter) =>
  (finding: Finding): boolean =>
    weight[finding.severity] >= weight[severity] &&
    finding.confidence >= confidence &&
    (artifacts.size === 0 || artifacts.has(finding.artifact)) &&
    (boilerplate || finding.artifact !== 'boilerplate');

export const isFiltered = ({ severity, confidence, artifacts, boilerplate }: Filter): boolean =>
  severity !== 'info' || confidence > 0 || artifacts.size > 0 || !boilerplate;

const known = new WeakMap<readonly Finding[], WeakMap<Filter, readonly number[]>>();

/** Indexes of the findings that pass, in the order of the text. */
export const passing = (findings: readonly Finding[], filter: Filter): readonly number[] => {
  const own = known.get(findings) ?? new WeakMap<Filter, readonly number[]>();
  known.set(findings, own);
  const test = passes(filter);
  const indexes =
    own.get(filter) ??
    findings
      .map((finding, index) => ({ finding, index }))
      .filter(({ finding }) => test(finding))
      .sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end)
      .map(({ index }) => index);
  own.set(filter, indexes);
  return indexes;
};
