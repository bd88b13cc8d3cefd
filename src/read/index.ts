import type { Document, Format, Source } from '../model/document.js';
import type { Failure } from '../model/report.js';
import { decode, unpack } from './decode.js';
import { failure, toFailure, tooLarge } from './failure.js';
import { linesOf, plain } from './lines.js';
import { readJson, readJsonl, type StreamOptions } from './records.js';
import { type Card, textDocument } from './text.js';

export { isFailure } from './failure.js';
export { defaultFields, type Fields } from './fields.js';
export { type FindOptions, find } from './find.js';
export { defaultMaxFileSize, type FileOptions, formatOf, fromFile, fromText } from './source.js';

export interface ReadOptions extends StreamOptions {
  /** Bytes, unpacked. For JSONL and CSV it bounds each record, not the file. */
  readonly maxFileSize: number;
}

/** Documents of a source, in order; what cannot be read is a failure and never throws. */
export async function* read(source: Source, options: ReadOptions): AsyncGenerator<Document | Failure> {
  const { path, format } = source;
  try {
    if (isFeed(format)) {
      const { maxFileSize: limit, keepRecords: keep = false } = options;
      const lines = linesOf(plain(chunksOf(source), path, keep), { limit, keep });
      if (format === 'jsonl') yield* readJsonl(lines, path, options);
      else yield* (await import('./csv.js')).readCsv(lines, path, options);
    } else {
      const bytes = await unpack(await source.bytes(), path, options.maxFileSize);
      if (bytes.length > options.maxFileSize) throw tooLarge(path, options.maxFileSize);
      yield* documentsOf(decode(bytes, path), { path, format }, options);
    }
  } catch (error) {
    yield toFailure(path, error);
  }
}

/** Documents of many sources, in order; a source that could not be found stays the failure it is. */
export async function* readAll(
  sources: AsyncIterable<Source | Failure> | Iterable<Source | Failure>,
  options: ReadOptions,
): AsyncGenerator<Document | Failure> {
  for await (const source of sources) {
    if ('kind' in source) yield source;
    else yield* read(source, options);
  }
}

async function* documentsOf(
  text: string,
  { path, format }: { readonly path: string; readonly format: Exclude<Format, Feed> },
  options: ReadOptions,
): AsyncGenerator<Document | Failure> {
  if (text.trim() === '') yield failure(path, 'empty', `${path} is empty; leave it out`);
  else if (format === 'json') yield* readJson(text, path, options);
  else {
    const document = await readers[format](text, { id: path, path });
    if (document.blocks.length > 0) yield document;
    else yield failure(path, 'no-text', `${path} holds no article text, only markup; check that it is the right file`);
  }
}

/** Formats of one record after the other, read as they come. */
type Feed = 'jsonl' | 'csv';
export const isFeed = (format: Format): format is Feed => format === 'jsonl' || format === 'csv';

type Reader = (raw: string, card: Card) => Promise<Document>;

const readers: Readonly<Record<'text' | 'markdown' | 'html', Reader>> = {
  text: async (raw, card) => textDocument(raw, card),
  markdown: async (raw, card) => (await import('./markdown.js')).markdownDocument(raw, card),
  html: async (raw, card) => (await import('./html.js')).htmlDocument(raw, card),
};

/** Sources without a stream are read whole. */
async function* chunksOf(source: Source): AsyncGenerator<Uint8Array> {
  if (source.stream) yield* source.stream();
  else yield await source.bytes();
}
