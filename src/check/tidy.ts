import type { Draft, Finding } from '../model/finding.js';
import { weight } from '../model/finding.js';

/** Anything with a place; raw or text offsets, as long as both are of one kind. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

export const byPlace = (a: Placed, b: Placed): number => a.start - b.start || a.end - b.end;

const heavier = (a: Finding, b: Finding): number =>
  weight[b.severity] * b.confidence - weight[a.severity] * a.confidence || b.end - b.start - (a.end - a.start) || byPlace(a, b);

/** Whether two findings are about the same words: more than half of the shorter one. Torn and literal may meet in a word. */
const covers = (a: Finding, b: Finding): boolean =>
  2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) > Math.min(a.end - a.start, b.end - b.start);

/**
 * Where findings are about the same words, the heavier stays (then the longer). Findings about a whole line or paragraph (`wide`) do not
 * silence what stands inside them, nor are they silenced by it.
 */
export const withoutOverlaps = (findings: readonly Finding[]): Finding[] => {
  const sorted = [...findings].sort(byPlace);
  const kept: Finding[] = [];
  let cluster: Finding[] = [];
  let clusterEnd = -1;
  const settle = () => {
    if (cluster.length > 1) {
      const chosen: Finding[] = [];
      for (const finding of cluster.sort(heavier)) {
        const clashes = chosen.some((other) => covers(finding, other) && !apart(finding, other));
        if (!clashes) chosen.push(finding);
      }
      kept.push(...chosen.sort(byPlace));
    } else kept.push(...cluster);
    cluster = [];
  };
  for (const finding of sorted) {
    if (finding.start >= clusterEnd) settle();
    cluster.push(finding);
    clusterEnd = Math.max(clusterEnd, finding.end);
  }
  settle();
  return kept;
};

/** Other damage of translation: beside it a damaged name was the machine's, and readers meet a wrong person. */
const machineMade = new Set(['split-hyphen', 'foreign-honorific', 'untranslated', 'doubled-word']);

/** A damaged name is critical where other translation damage stands beside it (detection.md §1). */
export const weighNames = (findings: readonly Finding[]): readonly Finding[] => {
  const others = findings.filter(
    ({ artifact, confidence, severity }) => machineMade.has(artifact) && confidence >= 0.9 && severity !== 'info',
  );
  if (others.length < 2) return findings;
  return findings.map((finding) =>
    finding.artifact === 'garbled-name' && finding.severity === 'major' ? { ...finding, severity: 'critical' as const } : finding,
  );
};

const wide = 60;
const apart = (a: Finding, b: Finding): boolean => a.artifact !== b.artifact && a.text.length > wide !== b.text.length > wide;

/** Drafts of one rule in order, overlapping ones dropped: a rule may look twice at the same words. */
export const inOrder = (drafts: Iterable<Draft>): Draft[] => {
  const all: Draft[] = [];
  for (const draft of drafts) all.push(draft);
  if (all.length < 2) return all;
  const sorted = all.sort((a, b) => byPlace(a.span, b.span));
  return sorted.filter((draft, index) => index === 0 || draft.span.start >= sorted[index - 1]!.span.end);
};
