import { type Baseline, type Entry, entriesOf, formerly, type Matched, match, type Signed } from './baseline.js';

/** Entries of one document that no finding used, with how many of each. */
export interface Stale {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** A baseline in use: what it knows of each document, and what of it nobody needed. */
export interface Ledger {
  readonly baseline: Baseline;
  /** What is known of a document; the verdict on one never depends on the others. */
  known<F extends Signed>(name: string, findings: readonly F[]): ReadonlySet<F>;
  /** What no document used, of those that the run looked at. */
  stale(covers: (name: string) => boolean): readonly Stale[];
}

export const openLedger = (baseline: Baseline): Ledger => {
  const former = formerly(baseline);
  const most = new Map<Entry, number>();
  return {
    baseline,
    known(name, findings) {
      const was = former(name, findings);
      const { known, used }: Matched<(typeof findings)[number]> = match(findings, (was !== undefined && baseline.get(was)) || []);
      // Two copies of an article are one in the baseline: an entry is needed as often as either needs it.
      for (const [entry, count] of used) most.set(entry, Math.max(most.get(entry) ?? 0, count));
      return known;
    },
    stale: (covers) =>
      [...baseline].flatMap(([name, entries]) => {
        if (!covers(name)) return [];
        const left = entries.flatMap((entry) => {
          const count = entry.count - (most.get(entry) ?? 0);
          return count > 0 ? [{ ...entry, count }] : [];
        });
        return left.length > 0 ? [{ name, entries: left }] : [];
      }),
  };
};

/** How many findings entries stand for. */
export const countOf = (entries: readonly Entry[]): number => entries.reduce((sum, { count }) => sum + count, 0);

export const sizeOf = (baseline: Baseline): number => [...baseline.values()].reduce((sum, entries) => sum + countOf(entries), 0);

/** The baseline without its stale entries. */
export const pruned = (baseline: Baseline, stale: readonly Stale[]): Baseline => {
  const gone = new Map(
    stale.map(({ name, entries }) => [name, new Map(entries.map((entry) => [entry.fingerprint, entry.count]))]),
  );
  const left = [...baseline].map(([name, entries]) => {
    const counts = gone.get(name);
    const kept = entries.flatMap((entry) => {
      const count = entry.count - (counts?.get(entry.fingerprint) ?? 0);
      return count > 0 ? [{ ...entry, count }] : [];
    });
    return [name, kept] as const;
  });
  return new Map(left.filter(([, entries]) => entries.length > 0));
};

/** The baseline with what a run found in place of what was known of the documents it looked at, and how many findings that adds. */
export const updated = (
  baseline: Baseline,
  found: ReadonlyMap<string, readonly Signed[]>,
  covers: (name: string) => boolean,
): { readonly baseline: Baseline; readonly added: number; readonly removed: number } => {
  const ledger = openLedger(baseline);
  let added = 0;
  for (const [name, findings] of found) added += findings.length - ledger.known(name, findings).size;
  const removed = ledger.stale(covers).reduce((sum, { entries }) => sum + countOf(entries), 0);
  const next = new Map([...baseline].filter(([name]) => !found.has(name) && !covers(name)));
  for (const [name, findings] of found) if (findings.length > 0) next.set(name, entriesOf(findings));
  return { baseline: next, added, removed };
};
