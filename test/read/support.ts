import fc from 'fast-check';
import { expect, vi } from 'vitest';
import type { Document, Format, Source } from '../../src/model/document.js';
import type { Failure } from '../../src/model/report.js';
import { span, toRaw } from '../../src/model/span.js';
import { defaultFields, isFailure, read } from '../../src/read/index.js';

// Property tests on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const limit = 64 * 1024 * 1024;

export const gather = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

export const sourceOf = (content: string | Uint8Array, format: Format, path = `berita.${format}`): Source => ({
  path,
  format,
  bytes: async () => (typeof content === 'string' ? Buffer.from(content) : content),
});

export const readAll = (source: Source, options: { maxFileSize?: number; fields?: typeof defaultFields } = {}) =>
  gather(read(source, { maxFileSize: limit, fields: defaultFields, ...options }));

/** The only document of a source. */
export const readOne = async (content: string | Uint8Array, format: Format): Promise<Document> => {
  const [document, ...others] = await readAll(sourceOf(content, format));
  if (!document || others.length > 0 || isFailure(document))
    throw new Error(`not one document: ${JSON.stringify([document, others])}`);
  return document;
};

export const failureOf = async (source: Source, options: { maxFileSize?: number } = {}): Promise<Failure> => {
  const [only, ...others] = await readAll(source, options);
  if (!only || others.length > 0 || !isFailure(only)) throw new Error('not one failure');
  return only;
};

export const blockTexts = (document: Document): string[] =>
  document.blocks.map(({ start, end }) => document.text.slice(start, end));

export const kinds = (document: Document): string[] =>
  document.blocks.map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`);

/** The raw source of text[start, end). */
export const rawOf = (document: Document, start: number, end: number): string => {
  const place = toRaw(document.map, span(start, end));
  return document.raw.slice(place.start, place.end);
};

/** What every reader promises: runs cover the text, blocks are ordered and trimmed, copied text is equal in raw. */
export const expectSound = (document: Document): void => {
  let at = 0;
  for (const run of document.map) {
    expect(run.text).toBe(at);
    at += run.length;
    expect(run.raw + run.rawLength).toBeLessThanOrEqual(document.raw.length);
  }
  expect(at).toBe(document.text.length);
  let end = 0;
  for (const block of document.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    const text = document.text.slice(block.start, block.end);
    expect(text).toBe(text.trim());
    end = block.end;
  }
  expect(end).toBeLessThanOrEqual(document.text.length);
};

/** Every word of the text leads to exactly that word in raw. `written` says how a word is written in the source, where it differs. */
export const expectWords = (document: Document, written: ReadonlyMap<string, string> = new Map()): void => {
  for (const { 0: word, index } of document.text.matchAll(/[\p{L}\p{N}&-]+/gu)) {
    expect(rawOf(document, index, index + word.length)).toBe(written.get(word) ?? word);
    const half = index + (word.length >> 1);
    if (!written.has(word) && half > index) expect(rawOf(document, index, half)).toBe(document.text.slice(index, half));
  }
};

const vocabulary = (
  'warga desa menanam padi di lereng bukit sejak musim hujan tiba anak-anak belajar membaca peta laut pasar ikan ramai ' +
  'pedagang menjual kain tenun undang-undang baru berlaku ke-3 kapal 2024 nelayan pulang membawa hasil Sulastri Banyuwangi'
).split(' ');

export const word = fc.constantFrom(...vocabulary);
export const words = fc.array(word, { minLength: 1, maxLength: 12 });
export const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
