import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Outcome } from '../model/report.js';
import type { Io } from './io.js';

/** What a run looked at, so that what it does not know of is not taken for gone. */
export interface Coverage {
  /** Whether it took in at least one whole folder. */
  readonly folders: boolean;
  see(outcome: Outcome): void;
  /**
   * Whether a document by this name would have come by: others of its file did, or a folder that was walked would hold it. Not where
   * anything about its file failed.
   */
  covers(name: string): boolean;
}

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (state) => state.isDirectory(),
    () => false,
  );

/** `nameOf` names a file that came by as a baseline in the folder `root` does. */
export const coverage = async (
  paths: readonly string[],
  { cwd }: Pick<Io, 'cwd'>,
  root: string,
  nameOf: (path: string) => string,
): Promise<Coverage> => {
  const folders: string[] = [];
  for (const path of paths) if (path !== '-' && (await isFolder(resolve(cwd, path)))) folders.push(join(resolve(cwd, path), sep));
  const files = new Set<string>();
  const failed = new Set<string>();
  return {
    folders: folders.length > 0,
    see: ({ kind, path }) => void (kind === 'failure' ? failed : files).add(nameOf(path)),
    covers(name) {
      // A record is `file#record`, and either may have a # of its own.
      const maybe = [...name.matchAll(/#|$/gu)].map(({ index }) => name.slice(0, index));
      if (maybe.some((file) => failed.has(file))) return false;
      const whole = resolve(root, name);
      return maybe.some((file) => files.has(file)) || folders.some((folder) => whole.startsWith(folder));
    },
  };
};
