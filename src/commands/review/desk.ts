import { judge, parseConditions } from '../../check/gate.js';
import { overriding, perSettings } from '../../config/overrides.js';
import type { Config } from '../../config.js';
import { KnownError } from '../../errors.js';
import { createJanggal } from '../../index.js';
import type { Document, Source } from '../../model/document.js';
import type { Failure, Outcome } from '../../model/report.js';
import { defaultFields } from '../../read/index.js';
import { marksOf } from '../../ui/review/place.js';
import type { Entry } from '../../ui/review/state.js';
import { type Original, readOriginal } from '../../write/index.js';
import { type Io, resolvePath } from '../io.js';

/** Reads and checks articles, and remembers the bytes each was read from. */
export interface Desk {
  /** What stands for a path in the list: its documents, or why there are none. Reading it again gives its new state. */
  open(source: Source | Failure): Promise<readonly Entry[]>;
  original(path: string): Original | undefined;
  readonly fields: Required<Config['fields']>;
}

const failed = ({ id, path, message }: Failure): Entry => ({ kind: 'failed', id: id === '' ? path : id, path, message });

/** The report; a rule that crashed has its failure before it, and leaves it incomplete. */
const reportOf = async (outcomes: AsyncIterable<Outcome>): Promise<Outcome> => {
  let last: Outcome | undefined;
  for await (const outcome of outcomes) last = outcome;
  return last!;
};

export const openDesk = async (config: Config, io: Pick<Io, 'cwd'>): Promise<Desk> => {
  const applies = await overriding(config, io.cwd);
  const fields = { ...defaultFields, ...config.fields };
  const checkerOf = perSettings(applies, (own) => createJanggal({ ...own, fields }));
  const conditionsOf = perSettings(applies, ({ failOn }) => parseConditions(failOn));
  const originals = new Map<string, Original>();

  const entryOf = async (document: Document, source: Source): Promise<Entry> => {
    const janggal = await checkerOf(document);
    const outcome = await reportOf(janggal.checkDocument(document));
    if (outcome.kind === 'failure') return failed(outcome);
    const conditions = conditionsOf(document);
    return {
      kind: 'opened',
      id: document.id,
      path: source.path,
      format: source.format,
      document,
      report: judge(outcome, conditions),
      conditions,
      marks: marksOf(document, outcome.findings),
    };
  };

  return {
    fields,
    original: (path) => originals.get(path),
    async open(source) {
      if ('kind' in source) return [failed(source)];
      const { path, format } = source;
      const entries: Entry[] = [];
      try {
        // Records are bounded one by one, not their file.
        const limit = format === 'jsonl' ? undefined : config.maxFileSize;
        const original = await readOriginal(resolvePath(io.cwd, path), path, limit);
        originals.set(path, original);
        const reader = await checkerOf({ path });
        for await (const document of reader.read([{ path, format, bytes: async () => original.bytes }]))
          entries.push('kind' in document ? failed(document) : await entryOf(document, source));
      } catch (error) {
        if (!(error instanceof KnownError)) throw error;
        entries.push({ kind: 'failed', id: path, path, message: error.message });
      }
      return entries;
    },
  };
};
