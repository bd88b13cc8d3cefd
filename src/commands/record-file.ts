import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { create, type Io, type NewFile } from './io.js';

/** A file of records that appears only when it is whole. */
export interface RecordFile {
  /** Begins a new line where the last record came without a line end. */
  write(bytes: Uint8Array): Promise<void>;
  keep(): Promise<void>;
  drop(): Promise<void>;
}

const lineEnd = Uint8Array.of(10);

/** Starts it; packed where the name ends in `.gz`. @throws KnownError where it cannot be written */
export const createRecords = async (io: Pick<Io, 'cwd' | 'scratch'>, path: string): Promise<RecordFile> => {
  const target = await create(io, path);
  const file = path.endsWith('.gz') ? packed(target) : target;
  let ended = true;
  return {
    async write(bytes) {
      if (bytes.length === 0) return;
      if (!ended) await file.write(lineEnd);
      await file.write(bytes);
      ended = bytes.at(-1) === 10;
    },
    keep: file.keep,
    drop: file.drop,
  };
};

const packed = (target: NewFile): NewFile => {
  const gzip = createGzip();
  const written = pipeline(gzip, async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const chunk of chunks) await target.write(chunk);
  });
  // Whoever writes next or keeps the file is told.
  written.catch(() => {});
  return {
    async write(bytes) {
      if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), written]);
      return true;
    },
    async keep() {
      gzip.end();
      await written;
      await target.keep();
    },
    async drop() {
      gzip.destroy();
      await written.catch(() => {});
      await target.drop();
    },
  };
};
