import { dirname, join, relative, sep } from 'node:path';
import type { Baseline } from '../../check/baseline.js';
import type { Config } from '../../config.js';
import { KnownError } from '../../errors.js';
import type { DocumentReport, Failure } from '../../model/report.js';
import { exists, type Io, readText, resolvePath, writeText } from '../io.js';

/** What the file is called where nobody says otherwise: beside the configuration, else in the working directory. */
export const baselineName = 'janggal-baseline.json';

/** Where the baseline is, or would be. */
export const baselinePath = ({ baseline, root }: Pick<Config, 'baseline' | 'root'>): string =>
  baseline ?? join(root, baselineName);

/** How a path is called in messages. */
export const shownPath = ({ cwd }: Pick<Io, 'cwd'>, file: string): string => relative(cwd, file) || file;

/** Names of documents in a baseline: their paths from its folder, so that it holds wherever janggal is started. */
export const namesIn = (file: string, { cwd }: Pick<Io, 'cwd'>) => {
  const folder = dirname(file);
  const pathOf = (path: string) => (path.startsWith('<') ? path : relative(folder, resolvePath(cwd, path)).replaceAll(sep, '/'));
  return ({ id, path }: Pick<DocumentReport | Failure, 'id' | 'path'>): string =>
    `${pathOf(path)}${id === path ? '' : id.startsWith(`${path}#`) ? id.slice(path.length) : `#${id}`}`;
};

/** @throws KnownError where it is not there or damaged */
export const readBaseline = async (io: Io, file: string): Promise<Baseline> => {
  const name = shownPath(io, file);
  if (!(await exists(io, file)))
    throw new KnownError(`${name}: there is no such baseline`, { hint: `janggal baseline --baseline ${name} PATH writes it` });
  const [text, { parseBaseline }] = await Promise.all([readText(io, file), import('./format.js')]);
  return parseBaseline(text, name);
};

/** How long a lock lasts whose holder died, and how long to wait for one: in milliseconds. */
const lockLife = 5000;
const patience = { retries: 80, factor: 1, minTimeout: 100, maxTimeout: 100, randomize: true } as const;

/**
 * Changes the file while nobody else does, so that of two runs at once neither undoes the other's work. A reader sees it as it was
 * before or after, never half written. @throws KnownError
 */
export const changeBaseline = async (
  io: Io,
  file: string,
  change: (before: Baseline | undefined) => Baseline | Promise<Baseline>,
): Promise<void> => {
  const name = shownPath(io, file);
  const { lock } = (await import('proper-lockfile')).default;
  let release: () => Promise<void>;
  try {
    release = await lock(file, { realpath: false, stale: lockLife, retries: patience });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ELOCKED')
      throw new KnownError(`${name}: another janggal is writing it`, { hint: 'wait for it, then try again', cause });
    throw new KnownError(`${name}: cannot be written: ${code === 'ENOENT' ? 'there is no such folder' : code}`, { cause });
  }
  try {
    const before = (await exists(io, file)) ? await readBaseline(io, file) : undefined;
    const { formatBaseline } = await import('./format.js');
    await writeText(io, file, formatBaseline(await change(before)));
  } finally {
    await release();
  }
};
