import { createReadStream, readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { KnownError } from '../errors.js';
import type { Format, Source } from '../model/document.js';
import { refusal, toFailure, tooLarge } from './failure.js';
import { gather } from './lines.js';

export const defaultMaxFileSize = 16 * 1024 * 1024;

const extensions: Readonly<Record<string, Format>> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
};

/** The format a name promises, `.gz` set aside; undefined for any other extension. */
export const formatOf = (path: string): Format | undefined => {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase();
  return extension && Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
};

/** Whether folders are searched for it. Tables of any kind end in .csv: they are read only where they are named. */
export const isArticle = (path: string): boolean => {
  const format = formatOf(path);
  return format !== undefined && format !== 'csv';
};

/** How a file is shown: from the working directory, with `/` on every system. */
export const shown = (cwd: string, file: string): string => (relative(cwd, file) || '.').replaceAll(sep, '/');

export interface FileOptions {
  /** Default: by extension, else text. */
  readonly format?: Format | undefined;
  /** What the path is shown relative to. Default: the working directory of the process. */
  readonly cwd?: string;
  /** Bytes, default 16 MiB. Files that stream (JSONL, CSV) are exempt. */
  readonly maxFileSize?: number;
}

/** A source that reads a file when asked. It need not exist yet; reading it then fails with a KnownError. */
export const fromFile = (path: string, options: FileOptions = {}): Source => {
  const { cwd = process.cwd(), maxFileSize = defaultMaxFileSize } = options;
  const file = resolve(cwd, path);
  const name = shown(cwd, file);
  return {
    path: name,
    format: options.format ?? formatOf(path) ?? 'text',
    bytes: () => bytesOf(file, name, maxFileSize),
    stream: () => createReadStream(file, { highWaterMark: 256 * 1024 }),
  };
};

/** A source made of a string; lone surrogates and NULs are kept. */
export const fromText = (text: string, options: { readonly path?: string; readonly format?: Format } = {}): Source => {
  const path = options.path ?? '<text>';
  return { path, format: options.format ?? formatOf(path) ?? 'text', bytes: async () => encode(text) };
};

/** Standard input, which can be read once. */
export const fromStream = (
  open: () => AsyncIterable<Uint8Array>,
  { path, format, maxFileSize }: { readonly path: string; readonly format: Format; readonly maxFileSize: number },
): Source => ({ path, format, bytes: () => gather(open(), () => tooLarge(path, maxFileSize), maxFileSize), stream: open });

/** A BOM in front says which encoding it is, and leaves a BOM of the text's own in place. */
const encode = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, /\p{Surrogate}/u.test(text) ? 'utf16le' : 'utf8');

/** A file whole. `name` is what it is called. @throws KnownError (not there, unreadable, more than `limit` bytes) */
export const bytesOf = async (file: string, name: string, limit: number): Promise<Uint8Array> => {
  try {
    const state = statSync(file);
    if (state.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    // Without a thread's help: five waits for one, and again for each of thousands of small files, cost more than reading them.
    if (state.isFile()) {
      if (state.size > limit) throw tooLarge(name, limit);
      return readFileSync(file);
    }
    // Pipes and devices tell no size, and some never end.
    return await gather(createReadStream(file), () => tooLarge(name, limit), limit);
  } catch (error) {
    if (error instanceof KnownError) throw error;
    const { code, message } = toFailure(name, error);
    throw refusal(code, message, error);
  }
};
