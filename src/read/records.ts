import { KnownError } from '../errors.js';
import type { Document } from '../model/document.js';
import type { Failure } from '../model/report.js';
import { decode } from './decode.js';
import { failure, oneLine, size, toFailure } from './failure.js';
import type { StreamLine } from './lines.js';
import { textDocument } from './text.js';

/** For each part of a record the field names to look under, first hit wins; dots lead into objects. */
export type Fields = Readonly<Record<'text' | 'id' | 'title' | 'url' | 'lang' | 'original', readonly string[]>>;

export const defaultFields: Fields = {
  text: ['text', 'content', 'body', 'article', 'articleBody', 'isi', 'konten'],
  id: ['id', '_id', 'url'],
  title: ['title', 'headline', 'judul'],
  url: ['url', 'link', 'canonical'],
  lang: ['lang', 'language', 'inLanguage', 'bahasa'],
  original: ['original', 'source_text', 'originalText'],
};

type Json = Readonly<Record<string, unknown>>;

interface Where {
  readonly path: string;
  /** Used in the id where the record has none; undefined for a file that is one record. */
  readonly number?: number;
  readonly line?: number;
}

/** Records of a JSON file: one object, a list of them, or an object that holds a list. */
export function* readJson(text: string, path: string, fields: Fields): Generator<Document | Failure> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    yield failure(path, 'malformed', `${path} is not valid JSON (${reason(error)}); correct it or write it again`);
    return;
  }
  if (isObject(json) && textOf(json, fields) !== undefined) yield toDocument(json, { path }, fields);
  else {
    const list = listIn(json, 3);
    if (list === undefined) yield toDocument(json, { path }, fields);
    else if (list.length === 0) yield failure(path, 'empty', `${path} has no records; leave it out`);
    else for (const [at, record] of list.entries()) yield toDocument(record, { path, number: at + 1 }, fields);
  }
}

/** Records of JSON Lines, each as soon as its line is there; a bad line is one failure, the rest is read on. */
export async function* readJsonl(
  lines: AsyncIterable<StreamLine>,
  path: string,
  { fields, maxFileSize }: { readonly fields: Fields; readonly maxFileSize: number },
): AsyncGenerator<Document | Failure> {
  let records = 0;
  for await (const { number, bytes } of lines) {
    const outcome = readLine(bytes, { path, number, line: number }, fields, maxFileSize);
    if (outcome === undefined) continue;
    records += 1;
    yield outcome;
  }
  if (records === 0) yield failure(path, 'empty', `${path} has no records; leave it out`);
}

const readLine = (bytes: Uint8Array | undefined, where: Where, fields: Fields, limit: number): Document | Failure | undefined => {
  const at = `${where.path}, line ${where.line},`;
  if (!bytes) return refuse(where, 'too-large', `${at} is longer than ${size(limit)}; split the record or raise --max-file-size`);
  let text: string;
  try {
    text = decode(bytes, at);
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    return { ...toFailure(where.path, error), ...place(where) };
  }
  if (text.trim() === '') return undefined;
  try {
    return toDocument(JSON.parse(text), where, fields);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse(where, 'malformed', `${at} is not valid JSON (${reason(error)}); correct the line or leave it out`);
  }
};

const toDocument = (record: unknown, where: Where, fields: Fields): Document | Failure => {
  const name = where.line
    ? `${where.path}, line ${where.line},`
    : where.number
      ? `${where.path}, record ${where.number},`
      : where.path;
  if (!isObject(record))
    return refuse(where, 'malformed', `${name} is no JSON object but ${kindOf(record)}; make every record an object`);
  const text = textOf(record, fields);
  const looked = fields.text.join(', ');
  if (text === undefined)
    return refuse(where, 'no-text', `${name} has no text under ${looked}; name its text field in the configuration`);
  if (text.trim() === '') return refuse(where, 'empty', `${name} has an empty text; leave the record out`);
  const id = find(record, fields.id, label);
  const original = find(record, fields.original, (value) => (typeof value === 'string' ? value : undefined));
  return textDocument(text, {
    id: id === undefined ? idOf(where) : `${where.path}#${id}`,
    path: where.path,
    ...(where.line === undefined ? {} : { line: where.line }),
    ...(original === undefined ? {} : { original }),
    meta: Object.fromEntries(
      (['title', 'url', 'lang'] as const).flatMap((part) => {
        const value = find(record, fields[part], label);
        return value === undefined ? [] : [[part, value]];
      }),
    ),
  });
};

const refuse = (where: Where, code: Failure['code'], message: string) => failure(where.path, code, message, place(where));

const idOf = ({ path, number }: Where) => (number === undefined ? path : `${path}#${number}`);
const place = (where: Where) => ({ id: idOf(where), ...(where.line === undefined ? {} : { line: where.line }) });

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown) => (Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`);

/** A blank text counts only where no other field has a better one. */
const textOf = (record: Json, fields: Fields): string | undefined =>
  find(record, fields.text, (value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)) ??
  find(record, fields.text, (value) => (typeof value === 'string' ? value : undefined));

const label = (value: unknown): string | undefined =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? String(value) : undefined;

/** The first value under one of the names that `accept` takes. */
const find = <T>(record: Json, names: readonly string[], accept: (value: unknown) => T | undefined): T | undefined => {
  for (const name of names) {
    const value = accept(
      Object.hasOwn(record, name) ? record[name] : name.includes('.') ? follow(record, name.split('.')) : undefined,
    );
    if (value !== undefined) return value;
  }
  return undefined;
};

const follow = (record: Json, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Json)[key] : undefined),
    record,
  );

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
