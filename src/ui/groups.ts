import type { Finding } from '../model/finding.js';
import { heavier } from '../report/verdict.js';

/** The same fault at several places: the first stands for all. */
export interface Group {
  readonly key: string;
  readonly first: Finding;
  readonly others: readonly Finding[];
}

const grouped = (findings: readonly Finding[], key: (finding: Finding) => string): readonly Group[] => {
  const groups = new Map<string, Group & { readonly others: Finding[] }>();
  for (const finding of findings) {
    const own = key(finding);
    const group = groups.get(own);
    if (group) group.others.push(finding);
    else groups.set(own, { key: own, first: finding, others: [] });
  }
  return [...groups.values()];
};

/** Heaviest first, then as they stand in the text. */
export const groupFaults = (findings: readonly Finding[]): readonly Group[] =>
  grouped(
    findings.toSorted((a, b) => heavier(a.severity, b.severity) || a.start - b.start),
    ({ rule, severity, text, message }) => [rule, severity, text, message].join('\0'),
  );

/** Lines of page furniture, equal ones together, as they stand on the page. */
export const groupFurniture = (findings: readonly Finding[]): readonly Group[] =>
  grouped(
    findings.toSorted((a, b) => a.start - b.start),
    ({ text }) => text.trim(),
  );

/** `17, 22, 30–32`; two findings on one line are one line. */
export const lineList = (findings: readonly Finding[], most = 12): string => {
  const lines = [...new Set(findings.map(({ line }) => line))].toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  const shown = runs
    .slice(0, most)
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`));
  return runs.length > most ? `${shown.join(', ')} …` : shown.join(', ');
};
