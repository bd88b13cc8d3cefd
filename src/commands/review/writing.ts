import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { KnownError } from '../../errors.js';
import { decisionsOf } from '../../ui/review/history.js';
import { acceptedKey, corrected, openedOf } from '../../ui/review/select.js';
import type { Action, State } from '../../ui/review/state.js';
import { replaceFile, rewritten, writeCopy, writtenIn } from '../../write/index.js';
import { type Io, resolvePath } from '../io.js';
import type { Desk } from './desk.js';

export interface Destination {
  /** Over the article itself; a copy otherwise. */
  readonly inPlace: boolean;
  /** A folder for the copies; beside the article where it is not given. */
  readonly output?: string;
  /** Copies of this review, which it may replace; as they are shown. */
  readonly copies: ReadonlySet<string>;
}

/** `a.txt` → `a.fixed.txt`, `feed.jsonl.gz` → `feed.fixed.jsonl.gz`. */
const fixedName = (name: string): string => name.replace(/((?:\.[a-z]+)(?:\.gz)?)?$/iu, (ending) => `.fixed${ending}`);

export const copyOf = (path: string, output?: string): string =>
  output === undefined ? join(dirname(path), fixedName(basename(path))) : join(output, basename(path));

/** What was accepted in a document when it was written; more may have been accepted since. */
type InFile = Extract<Action, { type: 'wrote' }>['documents'][number];

export interface Written {
  /** Where the text went, as it is shown. */
  readonly file: string;
  readonly documents: readonly InFile[];
  readonly corrections: number;
  /** Accepted, but refused by the text. */
  readonly refused: number;
}

/** Writes a file with what is accepted in its documents: whole or not at all, never over a change of somebody else's. @throws KnownError */
export const writeFixed = async (path: string, state: State, desk: Desk, to: Destination, io: Io): Promise<Written> => {
  const original = desk.original(path);
  const entries = openedOf(state).filter((entry) => entry.path === path);
  if (!original) throw new KnownError(`${path} was not read`);
  const changed = entries.map((entry) => ({
    document: entry.document,
    key: acceptedKey(entry, state),
    ...corrected(entry, decisionsOf(state.history, entry.id), writtenIn(entry.format)),
  }));
  const texts = new Map(changed.map(({ document, raw }) => [document.id, { document, raw }]));
  const bytes = rewritten(original, texts, desk.fields);
  const file = to.inPlace ? path : copyOf(path, to.output);
  if (to.inPlace) await replaceFile(original, bytes, io.scratch);
  else {
    const target = resolvePath(io.cwd, file);
    if (target === original.path) throw new KnownError(`${file} is the article itself`, { hint: '--write writes in place' });
    if (existsSync(target) && !to.copies.has(file))
      throw new KnownError(`${file} is there already and is not of this review`, {
        hint: 'move it away, or name a folder with --output',
      });
    mkdirSync(dirname(target), { recursive: true });
    await writeCopy(target, bytes, io.scratch);
  }
  return {
    file,
    documents: changed.map(({ document, key, applied }) => ({
      id: document.id,
      key,
      fingerprints: applied.map(({ finding }) => finding.fingerprint),
    })),
    corrections: changed.reduce((sum, { applied }) => sum + applied.length, 0),
    refused: changed.reduce((sum, { refused }) => sum + refused.length, 0),
  };
};
