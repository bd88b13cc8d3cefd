import type { Changed, ComparedDocument, Comparison, Standing } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';
import type { DocumentReport, Report } from '../model/report.js';

/** What is new, fixed and unchanged from one report to another: documents by id, findings by fingerprint. */
export const compare = (before: Report, after: Report): Comparison => {
  const documents = pairs(before.documents, after.documents)
    .map(([old, now]) => compared(old, now))
    .sort((a, b) => lost(b) - lost(a) || b.new.length - a.new.length);
  const count = (of: (document: ComparedDocument) => number) => documents.reduce((sum, document) => sum + of(document), 0);
  return {
    documents,
    sameScoreModel: before.scoreModel === after.scoreModel,
    summary: {
      documents: documents.length,
      added: count((document) => (document.before ? 0 : 1)),
      removed: count((document) => (document.after ? 0 : 1)),
      better: count((document) => (lost(document) < 0 ? 1 : 0)),
      worse: count((document) => (lost(document) > 0 ? 1 : 0)),
      new: count((document) => document.new.length),
      fixed: count((document) => document.fixed.length),
      changed: count((document) => document.changed.length),
      unchanged: count((document) => document.unchanged),
    },
  };
};

/** Points of score that went; below zero where they came. */
const lost = ({ before, after }: ComparedDocument): number => (before && after ? before.score - after.score : 0);

type Pair = readonly [DocumentReport | undefined, DocumentReport | undefined];

/** By id; then by address, for records that were numbered; then by path, where each report has one document of it. */
const pairs = (before: readonly DocumentReport[], after: readonly DocumentReport[]): readonly Pair[] => {
  const found: Pair[] = [];
  let old = before;
  let now = after;
  const match = (keyOf: (document: DocumentReport) => string | undefined, single: boolean) => {
    const waiting = grouped(now, keyOf);
    const [olds, news] = single ? [grouped(before, keyOf), grouped(after, keyOf)] : [];
    const taken = new Set<DocumentReport>();
    for (const document of old) {
      const key = keyOf(document);
      const queue = key === undefined ? undefined : waiting.get(key);
      if (!queue || queue.length === 0 || olds?.get(key!)?.[1] || news?.get(key!)?.[1]) continue;
      const other = queue.shift()!;
      taken.add(document).add(other);
      found.push([document, other]);
    }
    old = old.filter((document) => !taken.has(document));
    now = now.filter((document) => !taken.has(document));
  };
  match(({ id }) => id, false);
  match(({ meta }) => meta['url'], true);
  match(({ path }) => path, true);
  return [...found, ...old.map((document): Pair => [document, undefined]), ...now.map((document): Pair => [undefined, document])];
};

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const standing = (document: DocumentReport | undefined): Standing | null =>
  document ? { score: document.score, verdict: document.verdict, words: document.words } : null;

const compared = (old: DocumentReport | undefined, now: DocumentReport | undefined): ComparedDocument => {
  const { id, path } = (now ?? old)!;
  const waiting = grouped(now?.findings ?? [], ({ fingerprint }) => fingerprint);
  const gone = (old?.findings ?? []).filter(({ fingerprint }) => !waiting.get(fingerprint)?.shift());
  const come = new Set([...waiting.values()].flat());
  const changed: Changed[] = [];
  const fixed = gone.filter((before) => {
    const after = [...come].find((other) => isSameFault(before, other));
    if (!after) return true;
    come.delete(after);
    changed.push({ before, after });
    return false;
  });
  return {
    id,
    path,
    before: standing(old),
    after: standing(now),
    new: [...come].sort((a, b) => a.start - b.start),
    fixed,
    changed,
    unchanged: (old?.findings.length ?? 0) - gone.length,
  };
};

/** A fault whose sentence was edited gets another fingerprint; the words around it still tell that it is the same. */
const isSameFault = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule &&
  (a.text.toLowerCase() === b.text.toLowerCase()
    ? share(around(a), around(b)) >= 0.5
    : meets(a.context.before, b.context.before, 'end') || meets(a.context.after, b.context.after, 'start'));

const around = ({ context: { before, after } }: Finding): readonly string[] =>
  `${before} ${after}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Of the words of the shorter one, how many the other has. */
const share = (a: readonly string[], b: readonly string[]): number => {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  if (few.length === 0) return many.length === 0 ? 1 : 0;
  const there = new Set(many);
  return few.filter((word) => there.has(word)).length / few.length;
};

/** Characters next to the fault that are the same in both: enough of them are no chance. */
const enough = 20;
const meets = (a: string, b: string, side: 'start' | 'end'): boolean => {
  const cut = (text: string) => (side === 'start' ? text.slice(0, enough) : text.slice(-enough));
  return a.length >= enough && cut(a) === cut(b);
};
