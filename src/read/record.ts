import type { Document } from '../model/document.js';
import type { Failure } from '../model/report.js';
import { failure, oneLine } from './failure.js';
import { type Fields, idOf, isObject, metaOf, originalOf, textOf } from './fields.js';
import { textDocument } from './text.js';

export interface RecordOptions {
  readonly fields: Fields;
  /** `id` takes every record for Indonesian, whatever its language field says. Default: auto */
  readonly language?: 'auto' | 'id';
}

/** Where a record stands. */
export interface Where {
  readonly path: string;
  /** Used in the id where the record has none; undefined for a file that is one record. */
  readonly number?: number;
  readonly line?: number;
}

/** The document a record holds, or why it holds none. */
export const toDocument = (record: unknown, where: Where, { fields, language = 'auto' }: RecordOptions): Document | Failure => {
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
  const own = idOf(record, fields);
  const id = own === undefined ? idAt(where) : `${where.path}#${own}`;
  const meta = metaOf(record, fields);
  if (language === 'auto' && isForeign(meta['lang'])) {
    const { lang = '' } = meta;
    const message = `${name} says that its language is "${oneLine(lang)}", not Indonesian; leave it out, or force the check with --language id`;
    return { ...refuse(where, 'unknown-language', message), id };
  }
  const original = originalOf(record, fields);
  const { line } = where;
  return textDocument(text, {
    id,
    path: where.path,
    ...(line === undefined ? {} : { line }),
    ...(original === undefined ? {} : { original }),
    meta,
  });
};

/** A record that cannot be read, with its place. */
export const refuse = (where: Where, code: Failure['code'], message: string): Failure =>
  failure(where.path, code, message, place(where));

/** Where a failure stands that something else has worded. */
export const place = (where: Where) => ({ id: idAt(where), ...(where.line === undefined ? {} : { line: where.line }) });

const idAt = ({ path, number }: Where) => (number === undefined ? path : `${path}#${number}`);

const kindOf = (value: unknown) => (Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`);

/** A code of another language (`en`, `eng`, `en-GB`). Anything that is no code says nothing; then the text is asked alone. */
const isForeign = (lang: string | undefined): boolean => {
  const tag = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/iu.exec(lang?.trim() ?? '')?.[1]?.toLowerCase();
  return tag !== undefined && !ours.has(tag);
};

/** `in` was its code before 1989; undetermined and several languages say nothing. */
const ours = new Set(['id', 'ind', 'in', 'idn', 'und', 'mul', 'mis', 'zxx']);
