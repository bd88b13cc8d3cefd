import { type Artifact, type Severity, severities } from '../../model/finding.js';
import type { DocumentReport, Paper, Verdict } from '../../model/report.js';
import { nameOf } from '../name.js';
import { standing, visible } from '../verdict.js';
import { siteOf } from './site.js';

/** What the page remembers of a document when its text is gone: a line of the list, and what it is filtered by. */
export interface Entry {
  /** Its name on the page: `d17`. */
  readonly id: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly site: string;
  readonly score: number;
  readonly words: number;
  readonly verdict: Verdict;
  readonly findings: number;
  readonly artifacts: ReadonlyMap<Artifact, number>;
  readonly worst: Severity | undefined;
}

export const entryOf = (document: DocumentReport, id: string, paper: Paper): Entry => {
  const findings = visible(document.findings, paper);
  const artifacts = new Map<Artifact, number>();
  for (const { artifact } of findings) artifacts.set(artifact, (artifacts.get(artifact) ?? 0) + 1);
  return {
    id,
    name: nameOf(document),
    title: document.meta['title'],
    site: siteOf(document),
    score: document.score,
    words: document.words,
    verdict: standing(document, paper).verdict,
    findings: findings.length,
    artifacts,
    worst: severities.findLast((severity) => findings.some((finding) => finding.severity === severity)),
  };
};

/** Worst first; what scores the same in the order of names, so that two runs give one page. */
export const worstFirst = (a: Entry, b: Entry): number =>
  a.score - b.score || b.findings - a.findings || (a.name < b.name ? -1 : 1);
