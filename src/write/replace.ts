import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { KnownError } from '../errors.js';
import type { Original } from './index.js';

/**
 * Writes a file in the place of the one that was read: whole beside it first, then renamed; its mode is kept, and a link stays one.
 * `scratch` holds the half-written file meanwhile, for whoever cleans up after an interruption.
 * @throws KnownError where the file has changed since it was read, or cannot be written
 */
export const replaceFile = (original: Original, bytes: Uint8Array, scratch: Set<string> = new Set()): Promise<void> =>
  put(original.path, bytes, scratch, () => unchanged(original));

/** Writes a copy elsewhere, whole or not at all. @throws KnownError */
export const writeCopy = (file: string, bytes: Uint8Array, scratch: Set<string> = new Set()): Promise<void> =>
  put(resolve(file), bytes, scratch, async () => {});

const put = async (file: string, bytes: Uint8Array, scratch: Set<string>, ready: () => Promise<void>): Promise<void> => {
  const target = await realpath(file).catch(() => file);
  const state = await stat(target).catch(() => undefined);
  if (state && !state.isFile()) throw new KnownError(`${file}: cannot be written: it is no regular file`);
  const half = join(dirname(target), `.janggal-${randomUUID()}.tmp`);
  let handle: FileHandle | undefined;
  try {
    handle = await open(half, 'wx', state?.mode);
    scratch.add(half);
    if (state) await handle.chmod(state.mode);
    await handle.writeFile(bytes);
    // A rename may reach the disk before the content does; a power cut between them would leave an empty file.
    await handle.sync();
    await handle.close();
    handle = undefined;
    await ready();
    await rename(half, target);
  } catch (error) {
    if (error instanceof KnownError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const hint = hints[code ?? ''];
    throw new KnownError(`${file}: cannot be written (${code ?? String(error)})`, { ...(hint && { hint }), cause: error });
  } finally {
    await handle?.close().catch(() => {});
    await rm(half, { force: true }).catch(() => {});
    scratch.delete(half);
  }
};

const hints: Readonly<Record<string, string>> = {
  EACCES: 'change the permissions of its folder',
  EPERM: 'change the permissions of its folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENOENT: 'its folder does not exist',
};

const unchanged = async ({ path, bytes }: Original): Promise<void> => {
  const now = await readFile(path).catch(() => undefined);
  if (now === undefined || Buffer.compare(now, bytes) !== 0)
    throw new KnownError(`${path} has changed since it was read and is left as it is`, { hint: 'run the command again' });
};
