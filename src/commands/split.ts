import { KnownError } from '../errors.js';
import type { RawRecord, Source } from '../model/document.js';
import type { Outcome } from '../model/report.js';
import type { Sources } from './checking.js';
import type { Io } from './io.js';
import { createRecords, type RecordFile } from './record-file.js';
import type { Split, SplitKind } from './split-options.js';

/** Records on their way into files. */
export interface Divider {
  /** Writes the record of each outcome and takes it off. Every record is written even where nobody reads the outcomes. */
  divide(outcomes: AsyncIterable<Outcome>): AsyncGenerator<Outcome>;
  /** Puts the files in their places. */
  keep(): Promise<void>;
  /** Leaves no trace of what was not kept. */
  drop(): Promise<void>;
}

/** Lets feeds through. @throws KnownError for a source that is none: it has no records to divide */
export async function* feedsOnly(sources: Sources): Sources {
  for await (const source of sources) {
    if (!('kind' in source) && source.format !== 'jsonl' && source.format !== 'csv') throw noFeed(source);
    yield source;
  }
}

const noFeed = ({ path, format }: Source): KnownError =>
  new KnownError(`--split: ${path} is no feed of records (it is read as ${format})`, {
    hint:
      format === 'json'
        ? "write it as JSON Lines first: jq -c '.[]'"
        : '--split takes .jsonl, .ndjson, .csv and .tsv; say --input-format jsonl where the name does not tell',
  });

/** What was not said goes with its next of kin: short texts with what passes, what cannot be checked with what fails. */
const placeOf = (kind: SplitKind, split: Split): SplitKind => {
  if (kind === 'too-short' && split[kind] === undefined) return 'pass';
  return kind === 'error' && split[kind] === undefined ? 'fail' : kind;
};

/** Starts the files. @throws KnownError where one cannot be written */
export const openSplit = async (split: Split, io: Pick<Io, 'cwd' | 'scratch'>): Promise<Divider> => {
  const files = new Map<SplitKind, RecordFile>();
  const drop = async () => {
    for (const file of files.values()) await file.drop();
  };
  try {
    for (const [kind, path] of Object.entries(split)) files.set(kind as SplitKind, await createRecords(io, path));
  } catch (error) {
    await drop();
    throw error;
  }

  const behead = header();
  let crashed = false;
  const put = async (outcome: Outcome): Promise<void> => {
    const { record } = outcome;
    if (!record) return;
    const head = behead(record, outcome.path);
    if (head) for (const file of files.values()) await file.write(head);
    // The report of the same record follows; without the rule that crashed it is no whole check.
    if (outcome.kind === 'failure' && outcome.code === 'rule-crashed') crashed = true;
    else {
      const kind = outcome.kind === 'failure' || crashed ? 'error' : outcome.verdict;
      crashed = false;
      await files.get(placeOf(kind, split))?.write(record.bytes);
    }
  };

  return {
    async *divide(outcomes) {
      const items = outcomes[Symbol.asyncIterator]();
      let over = false;
      const next = async (): Promise<Outcome | undefined> => {
        try {
          const result = await items.next();
          if (result.done) over = true;
          else await put(result.value);
          return result.done ? undefined : result.value;
        } catch (error) {
          over = true;
          await items.return?.();
          throw error;
        }
      };
      try {
        for (let outcome = await next(); outcome; outcome = await next()) {
          const { record: _, ...bare } = outcome;
          yield bare;
        }
      } finally {
        // Who prints may have had enough (`| head`); the records are wanted all the same.
        while (!over) await next();
      }
    },
    async keep() {
      for (const file of files.values()) await file.keep();
    },
    drop,
  };
};

/** The header the first time, nothing afterwards. @throws KnownError where records of another shape follow */
const header = (): ((record: RawRecord, path: string) => Uint8Array | undefined) => {
  let first: { readonly head: Uint8Array | undefined; readonly text: string | undefined; readonly path: string } | undefined;
  let known: Uint8Array | undefined;
  const textOf = (head: Uint8Array | undefined) =>
    head &&
    Buffer.from(head)
      .toString('latin1')
      .replace(/^\xef\xbb\xbf/, '')
      .trim();
  return ({ head }, path) => {
    if (first && head === known) return undefined;
    known = head;
    if (first && first.text === textOf(head)) return undefined;
    if (first)
      throw new KnownError(`--split: ${first.path} and ${path} have different columns, which one file cannot hold`, {
        hint: 'divide them one at a time',
      });
    first = { head, text: textOf(head), path };
    return head;
  };
};
