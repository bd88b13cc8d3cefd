// Which changes are the correction that an annotation wants.
import type { Change } from '../../src/check/fix.ts';

export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly category: string;
  /** What belongs there; null where the annotation gives none, furniture aside, which goes. */
  readonly suggestion: string | null;
}

export interface Matched {
  readonly change: Change;
  /** The slips it meets; none where it changes what nobody marked. */
  readonly slips: readonly Slip[];
  /** The text around is what it is with the slips corrected. */
  readonly right: boolean;
}

interface Cluster {
  start: number;
  end: number;
  readonly changes: Change[];
  readonly slips: Slip[];
}

/** Changes and slips that meet or touch, together: two changes may mend one slip. */
const clusters = (changes: readonly Change[], slips: readonly Slip[]): Cluster[] => {
  const all = [
    ...changes.map((change) => ({ ...change, change, slip: undefined })),
    ...slips.map((slip) => ({ start: slip.start, end: slip.end, change: undefined, slip })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const found: Cluster[] = [];
  for (const { start, end, change, slip } of all) {
    const last = found.at(-1);
    const cluster = last && start <= last.end ? last : { start, end, changes: [], slips: [] };
    if (cluster !== last) found.push(cluster);
    cluster.end = Math.max(cluster.end, end);
    if (change) cluster.changes.push(change);
    else cluster.slips.push(slip);
  }
  return found;
};

const put = (text: string, { start, end }: Cluster, edits: readonly { start: number; end: number; text: string }[]): string => {
  let at = start;
  let out = '';
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return (out + text.slice(at, end)).replace(/\s+/gu, ' ').trim();
};

/** Every change with the slips it meets, and the slips that are corrected. White space counts as one space. */
export const match = (
  text: string,
  changes: readonly Change[],
  slips: readonly Slip[],
): { readonly matched: readonly Matched[]; readonly corrected: ReadonlySet<Slip> } => {
  const matched: Matched[] = [];
  const corrected = new Set<Slip>();
  for (const cluster of clusters(changes, slips)) {
    const { changes: made, slips: met } = cluster;
    const wanted = met.map(({ start, end, category, suggestion }) => ({
      start,
      end,
      text: suggestion ?? (category === 'boilerplate' ? '' : text.slice(start, end)),
    }));
    const right = made.length > 0 && met.length > 0 && put(text, cluster, made) === put(text, cluster, wanted);
    for (const change of made) matched.push({ change, slips: met, right });
    if (right) for (const slip of met) corrected.add(slip);
  }
  return { matched, corrected };
};
