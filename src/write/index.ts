import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { KnownError } from '../errors.js';
import type { Document, Format } from '../model/document.js';
import { damaged, isGzip } from '../read/decode.js';
import type { Fields } from '../read/index.js';
import { bytesOf, formatOf } from '../read/source.js';
import { encodedOf } from './encoding.js';
import { type NewText, rewriteJson, rewriteJsonl } from './records.js';

export { writtenIn } from './escape.js';
export { replaceFile, writeCopy } from './replace.js';

/** What a file held when it was read: enough to write it back and to see that nobody else has. */
export interface Original {
  /** Absolute. */
  readonly path: string;
  /** As they are on disk, packed ones too. */
  readonly bytes: Uint8Array;
  readonly format: Format;
}

/** The new raw text of a document. */
export interface Rewriting {
  readonly document: Document;
  readonly raw: string;
}

/** `limit` in bytes. @throws KnownError where it cannot be read, or is a pipe or device that cannot be written back */
export const readOriginal = async (file: string, shownPath: string, limit = Number.POSITIVE_INFINITY): Promise<Original> => {
  const path = resolve(file);
  const state = await stat(path).catch(() => undefined);
  if (state && !state.isFile() && !state.isDirectory())
    throw new KnownError(`${shownPath} is no regular file and cannot be written back; pass it on standard input: -`);
  return { path, bytes: await bytesOf(path, shownPath, limit), format: formatOf(path) ?? 'text' };
};

/**
 * The bytes of a file with the raw texts of these documents (by id) replaced; encoding, BOM, packing and, of records, everything
 * but the text stay as they are. Of records that share an id, those are written whose text is the document's.
 * @throws KnownError where a document is not in the file as it was read, or its new text does not fit the encoding
 */
export const rewritten = (original: Original, texts: ReadonlyMap<string, Rewriting>, fields: Fields): Uint8Array => {
  const [first] = texts.values();
  if (!first) return original.bytes;
  const { path } = first.document;
  if (isGzip(original.bytes)) {
    const bytes = unpacked(original.bytes, path);
    const changed = rewritten({ ...original, bytes }, texts, fields);
    return changed === bytes ? original.bytes : gzipSync(changed);
  }
  const found = new Set<string>();
  const newText: NewText = (id, raw) => {
    const text = texts.get(id);
    if (!text || text.document.raw !== raw) return undefined;
    found.add(id);
    return text.raw;
  };
  const bytes = rewriters[original.format](original.bytes, path, fields, newText);
  const lost = [...texts.keys()].find((id) => !found.has(id));
  if (lost !== undefined) throw new KnownError(`${lost} is not in the file as it was read`, { hint: 'run the command again' });
  return bytes;
};

type Rewrite = (bytes: Uint8Array, path: string, fields: Fields, newText: NewText) => Uint8Array;

/** A file that is one document. */
const rewriteWhole: Rewrite = (bytes, path, _, newText) => {
  const { text, encode } = encodedOf(bytes, path);
  const changed = newText(path, text);
  return changed === undefined || changed === text ? bytes : encode(changed);
};

const rewriters: Readonly<Record<Format, Rewrite>> = {
  text: rewriteWhole,
  markdown: rewriteWhole,
  html: rewriteWhole,
  json: rewriteJson,
  jsonl: rewriteJsonl,
  csv: (_, path) => {
    throw new KnownError(`${path} is a table, and tables are not written back`, { hint: 'keep the records as JSON Lines' });
  },
};

const unpacked = (bytes: Uint8Array, path: string): Uint8Array => {
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw damaged(path, error);
  }
};
