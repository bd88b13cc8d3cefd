export interface Spot {
  readonly start: number;
  readonly end: number;
}
export interface Found extends Spot {
  readonly rule: string;
  readonly artifact: string;
  readonly severity: string;
}
export interface Annotated {
  readonly words: number;
  readonly findings: readonly Found[];
  readonly spans: readonly (Spot & { readonly category: string })[];
}

/** Half of the shorter one, as evaluate.mjs counts a hit. */
export const meets = (a: Spot, b: Spot): boolean =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) * 2 >= Math.max(1, Math.min(a.end - a.start, b.end - b.start)) &&
  b.end - b.start <= 3 * (a.end - a.start) + 40;

const scored = ({ severity }: Found): boolean => severity !== 'info';

/** What each rule finds in annotated articles, and how much of it meets an annotated slip of any kind. */
export const byRule = (articles: readonly Annotated[]): ReadonlyMap<string, { found: number; right: number }> => {
  const rules = new Map<string, { found: number; right: number }>();
  for (const { findings, spans } of articles) {
    for (const finding of findings.filter(scored)) {
      const row = rules.get(finding.rule) ?? { found: 0, right: 0 };
      row.found += 1;
      if (spans.some((slip) => meets(slip, finding))) row.right += 1;
      rules.set(finding.rule, row);
    }
  }
  return rules;
};

/** Annotated slips of some kinds, and how many of them any finding meets. */
export const slipsFound = (
  articles: readonly Annotated[],
  categories: ReadonlySet<string>,
): { readonly slips: number; readonly found: number } => {
  let slips = 0;
  let found = 0;
  for (const { findings, spans } of articles) {
    for (const slip of spans.filter(({ category }) => categories.has(category))) {
      slips += 1;
      if (findings.some((finding) => scored(finding) && meets(slip, finding))) found += 1;
    }
  }
  return { slips, found };
};
