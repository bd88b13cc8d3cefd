import { points } from '../check/score.js';
import { type Artifact, artifacts, type Damage, type Finding, type Severity } from '../model/finding.js';
import type { DocumentReport } from '../model/report.js';
import { heavier } from './verdict.js';

/** What one kind of damage took of the 100. */
export interface Loss {
  readonly artifact: Artifact;
  readonly damage: Damage;
  readonly count: number;
  readonly worst: Severity;
  readonly points: number;
}

/** Shares out what the score says was lost, so that the lines add up to it; heaviest first. */
export const losses = ({ findings, parts, words }: Pick<DocumentReport, 'findings' | 'parts' | 'words'>): readonly Loss[] => {
  const kinds = new Map<Artifact, Finding[]>();
  for (const finding of findings) {
    const kind = kinds.get(finding.artifact);
    if (kind) kind.push(finding);
    else kinds.set(finding.artifact, [finding]);
  }
  const weighed = [...kinds].map(([artifact, found]) => ({ artifact, found, points: points(found, words) }));
  const sum = weighed.reduce((total, kind) => total + (kind.artifact === 'boilerplate' ? 0 : kind.points), 0);
  const lost = (artifact: Artifact, own: number) =>
    artifact === 'boilerplate' ? parts.boilerplate : sum === 0 ? 0 : (parts.text * own) / sum;
  return weighed
    .map(({ artifact, found, points: own }) => ({
      artifact,
      damage: artifacts[artifact].damage,
      count: found.length,
      worst: found.map(({ severity }) => severity).toSorted(heavier)[0] ?? 'info',
      points: lost(artifact, own),
    }))
    .toSorted((a, b) => b.points - a.points || b.count - a.count);
};

/** Points of the text part by where the damage comes from; page furniture is apart. */
export const lossBy = (list: readonly Loss[], damage: Damage): number =>
  list.reduce((sum, loss) => sum + (loss.damage === damage && loss.artifact !== 'boilerplate' ? loss.points : 0), 0);
