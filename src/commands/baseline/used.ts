import { dirname } from 'node:path';
import { type Ledger, openLedger } from '../../check/ledger.js';
import { withoutKnown } from '../../check/suppress.js';
import type { Config } from '../../config.js';
import { KnownError } from '../../errors.js';
import type { DocumentReport } from '../../model/report.js';
import { exists, type Io } from '../io.js';
import { baselineName, baselinePath, namesIn, readBaseline, shownPath } from './file.js';

/** A baseline that a run goes by. */
export interface UsedBaseline {
  /** How it is called in messages. */
  readonly name: string;
  /** The folder its paths start from. */
  readonly folder: string;
  readonly nameOf: ReturnType<typeof namesIn>;
  readonly stale: Ledger['stale'];
  /** The document with what is known set aside. */
  apply(document: DocumentReport): DocumentReport;
}

interface Choice {
  readonly baseline?: string | false;
  readonly config?: string | boolean;
}

const asksForNew = ({ failOn, overrides }: Config): boolean =>
  [failOn, ...overrides.map((override) => override.failOn ?? [])].some((conditions) => conditions.includes('new'));

/**
 * The baseline that was named, else the one that lies beside the configuration; without a configuration only a named one.
 * @throws KnownError for one that is not there or damaged, and where `new` is asked for without any
 */
export const baselineOf = async (config: Config, choice: Choice, io: Io): Promise<UsedBaseline | undefined> => {
  const file = baselinePath(config);
  const named = config.baseline !== undefined;
  const found = named || (choice.config !== false && (await exists(io, file)));
  if (choice.baseline === false || !found) {
    if (asksForNew(config))
      throw new KnownError('--fail-on new: there is no baseline to compare with', {
        hint: `janggal baseline PATH writes ${baselineName}; --baseline FILE names another one`,
      });
    return undefined;
  }
  const ledger = openLedger(await readBaseline(io, file));
  const nameOf = namesIn(file, io);
  return {
    name: shownPath(io, file),
    folder: dirname(file),
    nameOf,
    stale: ledger.stale,
    apply: (document) => withoutKnown(document, ledger.known(nameOf(document), document.findings)),
  };
};
