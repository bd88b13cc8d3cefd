import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { damaged, isGzip, utf16Of } from './decode.js';
import { refusal } from './failure.js';

/** One line of a stream with its line end, numbered from 1. */
export interface StreamLine {
  readonly number: number;
  /** Longer than the limit. */
  readonly long: boolean;
  /** None where the line is too long and long ones are not kept. */
  readonly bytes: Uint8Array;
}

/** Where the text of a UTF-8 file begins. */
export const afterBom = (bytes: Uint8Array): 0 | 3 => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);

/** How a stream of records is read. */
export interface LineOptions {
  /** Bytes a line may have, its LF not counted. */
  readonly limit: number;
  /** Keep what the line says even where it is too long: it will be written again. */
  readonly keep: boolean;
}

/** Splits after LF. Holds one line at a time. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, { limit, keep }: LineOptions): AsyncGenerator<StreamLine> {
  let held: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const hold = (piece: Uint8Array) => {
    length += piece.length;
    if (keep || length <= limit + 1) held.push(piece);
    else held = [];
  };
  const take = (ended: boolean): StreamLine => {
    const long = length - (ended ? 1 : 0) > limit;
    const line = { number, long, bytes: held.length === 1 ? held[0]! : Buffer.concat(held) };
    held = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, at + 1));
      yield take(true);
      from = at + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (length > 0) yield take(false);
}

/**
 * Unpacks gzip and turns UTF-16 into UTF-8 on the way, told by the first bytes.
 * @throws KnownError (damaged gzip; UTF-16 where the bytes must stay what they are)
 */
export async function* plain(chunks: AsyncIterable<Uint8Array>, path: string, exact = false): AsyncGenerator<Uint8Array> {
  const [first, all] = await peek(chunks);
  if (isGzip(first)) yield* plain(gunzipped(all, path), path, exact);
  else {
    const utf16 = utf16Of(first);
    if (utf16 && exact) throw refusal('unreadable', `${path} is in UTF-16, which --split cannot keep; save it as UTF-8`);
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
