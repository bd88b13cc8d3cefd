import type { Finding } from '../model/finding.js';
import type { DocumentReport } from '../model/report.js';
import type { Edit } from './apply.js';
import { backFrom, type Spot } from './back.js';

const meet = (a: Spot, b: Spot): boolean => a.start < b.end && b.start < a.end;

/** Whether every finding of the edited text was there before: of the same rule, at the same place, each once. Both in order. */
const onlyKnown = (known: readonly Finding[], found: readonly Finding[], edits: readonly Edit[]): boolean => {
  const back = backFrom(edits);
  const byRule = new Map<string, { readonly places: Finding[]; at: number }>();
  for (const finding of known) {
    const own = byRule.get(finding.rule);
    if (own) own.places.push(finding);
    else byRule.set(finding.rule, { places: [finding], at: 0 });
  }
  return found.every((finding) => {
    const own = byRule.get(finding.rule);
    if (!own) return false;
    const spot = back(finding);
    while (own.at < own.places.length && own.places[own.at]!.end <= spot.start) own.at += 1;
    const place = own.places[own.at];
    own.at += 1;
    return place !== undefined && meet(place, spot);
  });
};

/** What edits are held against: the report of the text before any of them, and of the text with those that stand already. */
export interface Standing {
  readonly before: DocumentReport;
  readonly now: DocumentReport;
}

/**
 * Whether edits of a text made it worse: a finding that was not there before, one that they should have mended and did not, a
 * lower score, or a verdict that turned. `edits` carry their text as it is written in the file.
 */
export const isWorse = (
  { before, now }: Standing,
  after: DocumentReport,
  edits: readonly (Edit & { readonly finding: Finding })[],
): boolean => {
  if (after.score < now.score || (after.verdict === 'fail' && now.verdict !== 'fail')) return true;
  const mended = new Set(edits.map(({ finding }) => finding));
  return !onlyKnown(
    before.findings.filter((finding) => !mended.has(finding)),
    after.findings,
    edits,
  );
};
