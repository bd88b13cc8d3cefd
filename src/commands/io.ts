import { constants } from 'node:fs';
import { access, appendFile, type FileHandle, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { KnownError } from '../errors.js';

/** Where text goes. */
export interface Out {
  readonly isTTY: boolean;
  /** False once nobody reads any more (`janggal check | head`). */
  write(text: string | Uint8Array): Promise<boolean>;
}

/** A terminal that a command takes over whole. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Has `restore` run whenever the process ends, by a signal or a crash too; gives back what calls that off. */
  onEnd(restore: () => void): () => void;
}

/** All a command knows of the world outside; tests make their own. */
export interface Io {
  readonly stdin: { readonly piped: boolean; read(): AsyncIterable<Uint8Array> };
  readonly stdout: Out;
  readonly stderr: Out;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly columns: number;
  readonly version: string;
  /** Half-written files, to be removed when the run is interrupted. */
  readonly scratch: Set<string>;
  /** Only where both input and output are one. */
  readonly terminal?: Terminal;
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
};

const known = (path: string, doing: string, error: unknown): KnownError => {
  const code = (error as NodeJS.ErrnoException).code;
  return new KnownError(`${path}: cannot be ${doing}: ${causes[code ?? ''] ?? code ?? String(error)}`, { cause: error });
};

export const exists = async ({ cwd }: Pick<Io, 'cwd'>, path: string): Promise<boolean> =>
  access(resolve(cwd, path), constants.F_OK).then(
    () => true,
    () => false,
  );

/** A file as text, `-` is standard input. @throws KnownError where it cannot be read */
export const readText = async (io: Pick<Io, 'cwd' | 'stdin'>, path: string): Promise<string> => {
  if (path === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of io.stdin.read()) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  }
  try {
    return await readFile(resolve(io.cwd, path), 'utf8');
  } catch (error) {
    throw known(path, 'read', error);
  }
};

/** Writes a file that appears only when it is whole. @throws KnownError */
export const writeText = async (io: Pick<Io, 'cwd' | 'scratch'>, path: string, text: string): Promise<void> => {
  const file = await create(io, path);
  try {
    await file.write(text);
    await file.keep();
  } finally {
    await file.drop();
  }
};

/** Adds to a file that others add to as well. @throws KnownError */
export const append = async ({ cwd }: Pick<Io, 'cwd'>, path: string, text: string): Promise<void> => {
  try {
    await appendFile(resolve(cwd, path), text);
  } catch (error) {
    throw known(path, 'written', error);
  }
};

/** Bytes of a file; 0 where there is none. */
export const sizeOf = async ({ cwd }: Pick<Io, 'cwd'>, path: string): Promise<number> =>
  stat(resolve(cwd, path)).then(
    ({ size }) => size,
    () => 0,
  );

/** A file that appears only when it is whole. */
export interface NewFile {
  write(text: string | Uint8Array): Promise<boolean>;
  /** Puts it in its place. */
  keep(): Promise<void>;
  /** Leaves no trace of what was not kept. */
  drop(): Promise<void>;
}

/** Starts a file beside its place. Pipes and devices (`/dev/stderr`) are written to directly. @throws KnownError */
export const create = async ({ cwd, scratch }: Pick<Io, 'cwd' | 'scratch'>, path: string): Promise<NewFile> => {
  const wanted = resolve(cwd, path);
  const target = await realpath(wanted).catch(() => wanted);
  const state = await stat(target).catch(() => undefined);
  if (state?.isDirectory()) throw new KnownError(`${path}: cannot be written: it is a folder`, { hint: 'name a file in it' });
  // What /dev/stderr leads to is open already, and may be a log file of somebody else's.
  const direct = wanted.startsWith('/dev/') || (state !== undefined && !state.isFile());
  // Loaded where a file is written: it takes longer than the rest of this module's imports together.
  const { randomUUID } = await import('node:crypto');
  const written = direct ? target : join(dirname(target), `.janggal-${randomUUID()}.tmp`);
  let handle: FileHandle | undefined;
  try {
    handle = await open(written, direct ? 'a' : 'wx', state?.mode);
  } catch (error) {
    throw known(path, 'written', error);
  }
  if (!direct) scratch.add(written);
  const close = async () => {
    await handle?.close();
    handle = undefined;
  };
  return {
    async write(text) {
      try {
        await handle?.appendFile(text);
        return true;
      } catch (error) {
        throw known(path, 'written', error);
      }
    },
    async keep() {
      try {
        await close();
        if (!direct) await rename(written, target);
        scratch.delete(written);
      } catch (error) {
        throw known(path, 'written', error);
      }
    },
    async drop() {
      await close().catch(() => {});
      if (scratch.delete(written)) await rm(written, { force: true }).catch(() => {});
    },
  };
};

/** Absolute, from the working directory. */
export const resolvePath = (cwd: string, path: string): string => resolve(cwd, path);
