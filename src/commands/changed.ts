import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { KnownError } from '../errors.js';
import type { Message } from '../model/finding.js';
import type { Sources } from './checking.js';
import type { Io } from './io.js';

/** What git prints. @throws its error, with `code` (exit status, or ENOENT without git) and `stderr` */
const git = async (cwd: string, args: readonly string[], env: Io['env']): Promise<string> => {
  const { execFile } = await import('node:child_process');
  return new Promise((done, fail) => {
    execFile(
      'git',
      [...args],
      // A look must not wait for a lock; messages are for our own eyes and must not change with the language.
      { cwd, env: { ...env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }, encoding: 'utf8', maxBuffer: 2 ** 30 },
      (error, stdout) => (error ? fail(error) : done(stdout)),
    );
  });
};

const rootOf = async ({ cwd, env }: Io): Promise<string> => {
  try {
    return (await git(cwd, ['rev-parse', '--show-toplevel'], env)).replace(/\n$/u, '');
  } catch (error) {
    const { code, stderr = '' } = error as { readonly code?: unknown; readonly stderr?: string };
    if (code === 'ENOENT')
      throw new KnownError('--changed-since needs git, which is not installed', {
        hint: 'install git, or name the files with --file-list',
        cause: error,
      });
    const said = /dubious ownership/u.test(stderr)
      ? 'git does not trust this repository, it belongs to somebody else'
      : 'this folder is in no git repository';
    throw new KnownError(`--changed-since: ${said}`, {
      hint: /dubious ownership/u.test(stderr)
        ? 'git config --global --add safe.directory <folder>'
        : 'go into the repository, or name the files with --file-list',
      cause: error,
    });
  }
};

/** The commit where the branch left REF. @throws KnownError where git knows of none */
const forkOf = async (ref: string, root: string, env: Io['env']): Promise<string> => {
  const fetch = 'in a shallow clone fetch more first: git fetch --unshallow origin';
  const unknown = new KnownError(`--changed-since: git knows no commit "${ref}"`, {
    hint: `check the name, and fetch it if it is not here; ${fetch}`,
  });
  // What begins with a hyphen is an option to git, and no branch can be called so.
  if (ref.trim() === '' || ref.startsWith('-')) throw unknown;
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], env).catch(() => {
    throw unknown;
  });
  const fork = await git(root, ['merge-base', commit.trim(), 'HEAD'], env).catch(() => {
    throw new KnownError(`--changed-since: ${ref} and HEAD have no common commit`, { hint: fetch });
  });
  return fork.trim();
};

/**
 * Tells files that are not what they were where this branch left `ref`: changed in commits, staged or not, or not yet known to git
 * and not ignored by it. Paths are taken from the working directory; links are followed.
 * @throws KnownError without git, outside a repository, for an unknown `ref`
 */
export const changesSince = async (ref: string, io: Io): Promise<(path: string) => Promise<boolean>> => {
  const root = await rootOf(io);
  const fork = await forkOf(ref, root, io.env);
  const [changed, unknown] = await Promise.all([
    git(root, ['diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', fork, '--'], io.env),
    git(root, ['ls-files', '--others', '--exclude-standard', '-z'], io.env),
  ]);
  const names = `${changed}${unknown}`.split('\0').filter((name) => name !== '');
  const files = new Set(names.map((name) => resolve(join(root, name))));
  return async (path) => {
    const file = resolve(io.cwd, path);
    return files.has(await realpath(file).catch(() => file));
  };
};

/** Sources of files that changed, and failures; counts the others. */
export async function* onlyChanged(
  sources: Sources,
  changed: (path: string) => Promise<boolean>,
  left: { unchanged: number },
): Sources {
  for await (const source of sources) {
    if ('kind' in source || (await changed(source.path))) yield source;
    else left.unchanged += 1;
  }
}

export const noneChanged = (ref: string): Message => ({
  id: `tidak ada artikel yang berubah sejak ${ref}`,
  en: `no article has changed since ${ref}`,
});
