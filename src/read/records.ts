import { KnownError } from '../errors.js';
import type { Document, RawRecord } from '../model/document.js';
import type { Failure } from '../model/report.js';
import { decode } from './decode.js';
import { failure, oneLine, size, toFailure } from './failure.js';
import { type Fields, isObject, textKeys } from './fields.js';
import { afterBom, type StreamLine } from './lines.js';
import { place, type RecordOptions, refuse, toDocument, type Where } from './record.js';

/** Records of a JSON file: one object, a list of them, or an object that holds a list. */
export function* readJson(text: string, path: string, options: RecordOptions): Generator<Document | Failure> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    yield failure(path, 'malformed', `${path} is not valid JSON (${reason(error)}); correct it or write it again`);
    return;
  }
  const records = recordsIn(json, options.fields);
  if (records.length === 0) yield failure(path, 'empty', `${path} has no records; leave it out`);
  for (const { record, number } of records) yield toDocument(record, { path, ...(number && { number }) }, options);
}

/** A record and the keys that lead to it from the top of the file; numbered from 1 where it is one of a list. */
export interface Placed {
  readonly record: unknown;
  readonly keys: readonly (string | number)[];
  readonly number?: number;
}

/** What a JSON file holds: one record, those of a list, or of a list inside it. */
export const recordsIn = (json: unknown, fields: Fields): readonly Placed[] => {
  const found = isObject(json) && textKeys(json, fields) ? undefined : listIn(json, 3);
  if (!found) return [{ record: json, keys: [] }];
  return found.list.map((record, at) => ({ record, keys: [...found.keys, at], number: at + 1 }));
};

export interface StreamOptions extends RecordOptions {
  /** Bytes of a record. */
  readonly maxFileSize: number;
  /** Documents and failures carry the bytes of their record. */
  readonly keepRecords?: boolean;
}

/** Records of JSON Lines, each as soon as its line is there; a bad line is one failure, the rest is read on. */
export async function* readJsonl(
  lines: AsyncIterable<StreamLine>,
  path: string,
  options: StreamOptions,
): AsyncGenerator<Document | Failure> {
  let records = 0;
  for await (const line of lines) {
    const { number, bytes } = line;
    const outcome = readLine(line, { path, number, line: number }, options);
    if (outcome === undefined) continue;
    records += 1;
    yield withRecord(outcome, { bytes: number === 1 ? bytes.subarray(afterBom(bytes)) : bytes }, options);
  }
  if (records === 0) yield failure(path, 'empty', `${path} has no records; leave it out`);
}

export const withRecord = <T extends Document | Failure>(
  outcome: T,
  record: RawRecord,
  { keepRecords = false }: Pick<StreamOptions, 'keepRecords'>,
): T => (keepRecords ? { ...outcome, record } : outcome);

const readLine = (line: StreamLine, where: Where, options: StreamOptions): Document | Failure | undefined => {
  const text = textOfLine(line, where, options.maxFileSize);
  if (typeof text !== 'string') return text;
  if (text.trim() === '') return undefined;
  try {
    return toDocument(JSON.parse(text), where, options);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = `${where.path}, line ${where.line},`;
    return refuse(where, 'malformed', `${at} is not valid JSON (${reason(error)}); correct the line or leave it out`);
  }
};

/** The decoded line, or why it cannot be read. */
export const textOfLine = ({ bytes, long }: StreamLine, where: Where, limit: number): string | Failure => {
  const at = `${where.path}, line ${where.line},`;
  if (long) return refuse(where, 'too-large', `${at} is longer than ${size(limit)}; split the record or raise --max-file-size`);
  try {
    return decode(bytes, at);
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    return { ...toFailure(where.path, error), ...place(where) };
  }
};

/** The first list of objects, nearest to the top: `{"data": {"articles": […]}}`. */
const listIn = (
  value: unknown,
  depth: number,
): { readonly list: readonly unknown[]; readonly keys: readonly string[] } | undefined => {
  if (Array.isArray(value)) return { list: value, keys: [] };
  if (!isObject(value) || depth === 0) return undefined;
  const parts = Object.entries(value);
  for (const [key, part] of parts) if (Array.isArray(part) && part.some(isObject)) return { list: part, keys: [key] };
  for (const [key, part] of parts) {
    const found = isObject(part) ? listIn(part, depth - 1) : undefined;
    if (found) return { list: found.list, keys: [key, ...found.keys] };
  }
  return undefined;
};

/** V8 quotes the input in its messages; that stays short and on one line. */
const reason = (error: unknown): string => oneLine((error as Error).message).replace(/^(.*) is not valid JSON$/, '$1');
