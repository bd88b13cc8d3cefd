import { type Checked, type Fixed, type FixOptions, fix } from '../../check/fix.js';
import type { Placed } from '../../config/overrides.js';
import type { Janggal } from '../../index.js';
import type { Document } from '../../model/document.js';
import type { DocumentReport, Failure } from '../../model/report.js';
import type { Fields } from '../../read/index.js';
import { reread } from '../../read/index.js';
import { type Original, type Rewriting, rewritten, writtenIn } from '../../write/index.js';

/** A document before and after. */
export interface FixedDocument extends Fixed {
  readonly before: Checked;
}

/** What became of the documents of a file, and the bytes it is to hold now. */
export interface FixedFile {
  readonly bytes: Uint8Array;
  readonly documents: readonly FixedDocument[];
  readonly failures: readonly Failure[];
}

export type Checker = Pick<Janggal, 'read' | 'checkDocument'>;

export interface Fixing {
  /** What a document is checked with; a site may have settings of its own. */
  readonly checkerFor: (document: Placed) => Promise<Checker>;
  readonly options: FixOptions;
  readonly fields: Fields;
}

/** The report of a document; without it the failures say why. */
const checked = async (
  janggal: Checker,
  document: Document,
): Promise<{ readonly report: DocumentReport | undefined; readonly failures: readonly Failure[] }> => {
  const failures: Failure[] = [];
  let report: DocumentReport | undefined;
  for await (const outcome of janggal.checkDocument(document)) {
    if (outcome.kind === 'failure') failures.push(outcome);
    else report = outcome;
  }
  return { report, failures };
};

/** New texts by document id; records that share one are told apart by taking turns. */
const turns = (documents: readonly FixedDocument[]): readonly ReadonlyMap<string, Rewriting>[] => {
  const maps: Map<string, Rewriting>[] = [];
  for (const { before, document } of documents) {
    if (document.raw === before.document.raw) continue;
    const free = maps.find((map) => !map.has(document.id)) ?? maps[maps.push(new Map()) - 1]!;
    free.set(document.id, { document: before.document, raw: document.raw });
  }
  return maps;
};

/** Reads, checks and fixes every document of a file; writes nothing. @throws KnownError where the texts cannot be written back */
export const fixFile = async (original: Original, path: string, { checkerFor, options, fields }: Fixing): Promise<FixedFile> => {
  const { format } = original;
  const documents: FixedDocument[] = [];
  const failures: Failure[] = [];
  const reader = await checkerFor({ path });
  for await (const document of reader.read([{ path, format, bytes: async () => original.bytes }])) {
    if ('kind' in document) {
      failures.push(document);
      continue;
    }
    const janggal = await checkerFor(document);
    const { report, failures: crashed } = await checked(janggal, document);
    failures.push(...crashed);
    if (!report) continue;
    const recheck = async (raw: string): Promise<Checked | undefined> => {
      const next = await reread(document, format, raw);
      const { report: again } = await checked(janggal, next);
      return again && { document: next, report: again };
    };
    const before = { document, report };
    documents.push({ before, ...(await fix(before, recheck, { ...options, written: writtenIn(format) })) });
  }
  const bytes = turns(documents).reduce((now, texts) => rewritten({ ...original, bytes: now }, texts, fields), original.bytes);
  return { bytes, documents, failures };
};
