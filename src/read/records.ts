import { KnownError } from '../errors.js';
import type { Document, RawRecord } from '../model/document.js';
import type { Failure } from '../model/report.js';
import { decode } from './decode.js';
import { failure, oneLine, size, toFailure } from './failure.js';
import { isObject, textOf } from './fields.js';
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
  if (isObject(json) && textOf(json, options.fields) !== undefined) yield toDocument(json, { path }, options);
  else {
    const list = listIn(json, 3);
    if (list === undefined) yield toDocument(json, { path }, options);
    else if (list.length === 0) yield failure(path, 'empty', `${path} has no records; leave it out`);
    else for (const [at, record] of list.entries()) yield toDocument(record, { path, number: at + 1 }, options);
  }
}

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
const listIn = (value: unknown, depth: number): readonly unknown[] | undefined => {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || depth === 0) return undefined;
  const values = Object.values(value);
  const own = values.find((part): part is unknown[] => Array.isArray(part) && part.some(isObject));
  if (own) return own;
  for (const part of values.filter(isObject)) {
    const list = listIn(part, depth - 1);
    if (list) return list;
  }
  return undefined;
};

/** V8 quotes the input in its messages; that stays short and on one line. */
const reason = (error: unknown): string => oneLine((error as Error).message).replace(/^(.*) is not valid JSON$/, '$1');
