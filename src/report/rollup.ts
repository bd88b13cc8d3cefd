import type { Artifact } from '../model/finding.js';
import type { DocumentReport } from '../model/report.js';
import { type Dimension, dimensions, type Group, type Rollup } from '../model/rollup.js';
import { siteOf } from '../model/site.js';
import { monthOf } from './month.js';

/** Beyond these a dimension has one group more, of all the others: memory goes by the number of groups. */
const mostGroups = 10_000;
const mostArtifacts = 5;

type KeyOf = (document: DocumentReport) => string | undefined;

/** What groups a document belongs to. */
export const keysOf: Readonly<Record<Dimension, KeyOf>> = {
  site: ({ meta }) => meta['site'] ?? siteOf(meta),
  author: ({ meta }) => meta['author'],
  engine: ({ engine }) => engine?.engine,
  source: ({ source }) => source?.language,
  month: ({ meta }) => (meta['date'] === undefined ? undefined : monthOf(meta['date'])),
};

/** Adds up documents as they come by. */
export interface RollingUp {
  add(document: DocumentReport): void;
  rollup(): Rollup;
}

export const rollUp = (by: readonly Dimension[] = dimensions): RollingUp => {
  const all = [...new Set(by)].map((dimension) => ({ dimension, groups: grouping(keysOf[dimension], dimension === 'month') }));
  return {
    add(document) {
      for (const { groups } of all) groups.add(document);
    },
    rollup: () =>
      Object.fromEntries(
        all.flatMap(({ dimension, groups }) => {
          const found = groups.all();
          return found.some(({ key }) => key !== null) ? [[dimension, found]] : [];
        }),
      ),
  };
};

/** The same for documents that are all there. */
export const rolledUp = (documents: readonly DocumentReport[], by?: readonly Dimension[]): Rollup => {
  const { add, rollup } = rollUp(by);
  for (const document of documents) add(document);
  return rollup();
};

const grouping = (keyOf: KeyOf, inOrder: boolean) => {
  const groups = new Map<string, Sum>();
  const none = new Sum();
  const others = new Sum();
  const sumFor = (key: string | undefined): Sum => {
    if (key === undefined) return none;
    const known = groups.get(key);
    if (known) return known;
    if (groups.size >= mostGroups) return others;
    const fresh = new Sum();
    groups.set(key, fresh);
    return fresh;
  };
  const order = (a: Group, b: Group): number =>
    inOrder
      ? a.key! < b.key!
        ? -1
        : 1
      : (a.mean ?? 101) - (b.mean ?? 101) || b.density - a.density || b.documents - a.documents || (a.key! < b.key! ? -1 : 1);
  return {
    add: (document: DocumentReport) => sumFor(keyOf(document)).add(document),
    all: (): readonly Group[] => [
      ...[...groups].map(([key, sum]) => ({ key, ...sum.figures() })).sort(order),
      ...(others.documents > 0 ? [{ key: null, others: true as const, ...others.figures() }] : []),
      ...(none.documents > 0 ? [{ key: null, ...none.figures() }] : []),
    ],
  };
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The figures of one group; scores as a histogram, which tells the median in the same memory however many they are. */
class Sum {
  documents = 0;
  #verdicts = { pass: 0, fail: 0, 'too-short': 0 };
  #words = 0;
  #findings = 0;
  #scores = new Uint32Array(101);
  #artifacts = new Map<Artifact, number>();

  add({ verdict, words, score, findings }: DocumentReport): void {
    this.documents += 1;
    this.#verdicts[verdict] += 1;
    this.#words += words;
    this.#findings += findings.length;
    if (verdict !== 'too-short') this.#scores[score]! += 1;
    for (const { artifact } of findings) this.#artifacts.set(artifact, (this.#artifacts.get(artifact) ?? 0) + 1);
  }

  figures(): Omit<Group, 'key'> {
    const scored = this.#scores.reduce((sum, count) => sum + count, 0);
    const total = this.#scores.reduce((sum, count, score) => sum + count * score, 0);
    return {
      documents: this.documents,
      passed: this.#verdicts.pass,
      failed: this.#verdicts.fail,
      tooShort: this.#verdicts['too-short'],
      words: this.#words,
      findings: this.#findings,
      density: this.#words === 0 ? 0 : rounded((this.#findings * 1000) / this.#words),
      mean: scored === 0 ? null : rounded(total / scored),
      median: scored === 0 ? null : (this.#scoreAt((scored - 1) >> 1) + this.#scoreAt(scored >> 1)) / 2,
      artifacts: [...this.#artifacts]
        .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
        .slice(0, mostArtifacts)
        .map(([artifact, count]) => ({ artifact, count })),
    };
  }

  /** The score of the document in this place, lowest first. */
  #scoreAt(place: number): number {
    let before = 0;
    return this.#scores.findIndex((count) => {
      before += count;
      return before > place;
    });
  }
}
