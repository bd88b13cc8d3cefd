import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { damaged, isGzip, utf16Of } from './decode.js';
import { refusal } from './failure.js';

/** One line of a stream, numbered from 1; `bytes` is undefined where it was longer than the limit. */
export interface StreamLine {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

/** Splits at LF. Holds one line at a time, and none longer than `limit` bytes. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<StreamLine> {
  let held: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const hold = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= limit) held.push(piece);
    else held = [];
  };
  const take = (): StreamLine => {
    const line = { number, bytes: length > limit ? undefined : held.length === 1 ? held[0]! : Buffer.concat(held) };
    held = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

/** Unpacks gzip and turns UTF-16 into UTF-8 on the way, told by the first bytes. @throws KnownError (damaged gzip) */
export async function* plain(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  const [first, all] = await peek(chunks);
  if (isGzip(first)) yield* plain(gunzipped(all, path), path);
  else {
    const utf16 = utf16Of(first);
    if (!utf16) yield* all;
    else {
      const decoder = new TextDecoder(`utf-16${utf16}`);
      for await (const chunk of all) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    }
  }
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  let source: unknown;
  const kept = async function* () {
    try {
      yield* chunks;
    } catch (error) {
      source = error;
      throw error;
    }
  };
  try {
    // The error of either end reaches the loop below; pipeline only ties their lives together.
    yield* pipeline(Readable.from(kept()), createGunzip(), () => {});
  } catch (error) {
    throw source ?? damaged(path, error);
  }
}

/** The first bytes (at least 512 where there are as many) and the whole stream again. */
const peek = async (chunks: AsyncIterable<Uint8Array>): Promise<readonly [Uint8Array, AsyncIterable<Uint8Array>]> => {
  const iterator = chunks[Symbol.asyncIterator]();
  let first: Uint8Array = new Uint8Array();
  let failed: { readonly error: unknown } | undefined;
  while (first.length < 512) {
    try {
      const { value, done } = await iterator.next();
      if (done) break;
      first = first.length === 0 ? value : Buffer.concat([first, value]);
    } catch (error) {
      // What came before the error is still read.
      failed = { error };
      break;
    }
  }
  const all = async function* () {
    try {
      if (first.length > 0) yield first;
      if (failed) throw failed.error;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return [first, all()];
};

/** The whole stream as one piece. @throws KnownError past `limit` bytes */
export const gather = async (chunks: AsyncIterable<Uint8Array>, tooLong: () => Error, limit: number): Promise<Uint8Array> => {
  const held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) throw refusal('unreadable', 'the stream gives no bytes; set no encoding on it');
    length += chunk.length;
    if (length > limit) throw tooLong();
    held.push(chunk);
  }
  return held.length === 1 ? held[0]! : Buffer.concat(held);
};
