import type { Finding, RuleId } from '../model/finding.js';
import { normal, unnumbered } from './fingerprint.js';

/** Accepted findings of one kind in one document. */
export interface Entry {
  /** Of the first; its twins share it. */
  readonly fingerprint: string;
  /** How many there are, from 1. */
  readonly count: number;
  readonly rule: RuleId;
  /** What is covered, shortened: for people, and for finding it again when its neighbours changed. */
  readonly text: string;
}

/** Accepted findings by document: a path, or `path#record`. */
export type Baseline = ReadonlyMap<string, readonly Entry[]>;

const longest = 80;

/** Covered text as an entry keeps it: on one line, at most 80 units, never half a surrogate pair. */
export const shortText = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
};

/** Finds what was edited nearby; nothing for a place without text, which its neighbours alone can tell. */
const looseKey = (rule: RuleId, text: string): string | undefined => {
  const covered = normal(text);
  return covered === '' ? undefined : `${rule}\0${covered}`;
};

/** What tells findings apart: all that a run has to keep of them. */
export type Signed = Pick<Finding, 'fingerprint' | 'rule' | 'text' | 'artifact'>;

/** Findings as entries, in an order that only their content decides. */
export const entriesOf = (findings: readonly Signed[]): readonly Entry[] => {
  const entries = new Map<string, Entry>();
  for (const { fingerprint, rule, text } of findings) {
    const key = unnumbered(fingerprint);
    const twin = entries.get(key);
    entries.set(key, twin ? { ...twin, count: twin.count + 1 } : { fingerprint: key, count: 1, rule, text: shortText(text) });
  }
  const order = ({ rule, text, fingerprint }: Entry) => `${rule}\0${text}\0${fingerprint}`;
  return [...entries.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
};

export interface Matched<F> {
  readonly known: ReadonlySet<F>;
  /** How many findings each entry took. */
  readonly used: ReadonlyMap<Entry, number>;
}

/** Each entry takes as many findings as it counts: first those of its fingerprint, then those of its rule and text. */
export const match = <F extends Signed>(findings: readonly F[], entries: readonly Entry[]): Matched<F> => {
  const used = new Map<Entry, number>();
  const known = new Set<F>();
  const free = (entry: Entry) => (used.get(entry) ?? 0) < entry.count;
  const take = (keyOfEntry: (entry: Entry) => string | undefined, keyOf: (finding: F) => string | undefined) => {
    const waiting = new Map<string, Entry[]>();
    for (const entry of entries) {
      const key = keyOfEntry(entry);
      if (key === undefined || !free(entry)) continue;
      const others = waiting.get(key);
      if (others) others.push(entry);
      else waiting.set(key, [entry]);
    }
    for (const finding of findings) {
      if (known.has(finding)) continue;
      const key = keyOf(finding);
      const entry = key === undefined ? undefined : waiting.get(key)?.find(free);
      if (!entry) continue;
      used.set(entry, (used.get(entry) ?? 0) + 1);
      known.add(finding);
    }
  };
  take(
    ({ fingerprint }) => fingerprint,
    ({ fingerprint }) => unnumbered(fingerprint),
  );
  take(
    ({ rule, text }) => looseKey(rule, text),
    ({ rule, text }) => looseKey(rule, shortText(text)),
  );
  return { known, used };
};

/**
 * Which document of the baseline this one is: the one that shares most fingerprints, where they are at least half, else the one of
 * its own name. So articles that moved, or changed numbers with each other, keep their entries. Page furniture looks the same
 * everywhere and says nothing.
 */
export const formerly = (baseline: Baseline): ((name: string, findings: readonly Signed[]) => string | undefined) => {
  const holders = new Map<string, string[]>();
  for (const [name, entries] of baseline)
    for (const { fingerprint } of entries) {
      const others = holders.get(fingerprint);
      if (others) others.push(name);
      else holders.set(fingerprint, [name]);
    }
  return (name, findings) => {
    const telling = new Set(
      findings.flatMap(({ artifact, fingerprint }) => (artifact === 'boilerplate' ? [] : [unnumbered(fingerprint)])),
    );
    const own = baseline.has(name) ? name : undefined;
    const votes = new Map<string, number>();
    for (const key of telling) for (const holder of holders.get(key) ?? []) votes.set(holder, (votes.get(holder) ?? 0) + 1);
    let best = own;
    let most = own === undefined ? 0 : (votes.get(own) ?? 0);
    for (const [holder, count] of votes) if (count > most) [best, most] = [holder, count];
    return 2 * most >= telling.size && most > 0 ? best : own;
  };
};
