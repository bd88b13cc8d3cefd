import { KnownError } from '../errors.js';
import { decode, utf16Of } from '../read/decode.js';
import { type Fields, isObject, textKeys } from '../read/fields.js';
import { recordId, type Where } from '../read/record.js';
import { type Placed, recordsIn } from '../read/records.js';
import { encodedOf } from './encoding.js';
import { type Replacement, replaceStrings } from './json.js';

/** The new text of a record, undefined to leave it: by document id and the text it has now. */
export type NewText = (id: string, raw: string) => string | undefined;

/** A JSON file with the texts of some of its records replaced. @throws KnownError */
export const rewriteJson = (bytes: Uint8Array, path: string, fields: Fields, newText: NewText): Uint8Array => {
  const { text, encode } = encodedOf(bytes, path);
  const replacements = recordsIn(JSON.parse(text), fields).flatMap((placed) =>
    replacementOf(placed, { path, ...(placed.number && { number: placed.number }) }, fields, newText),
  );
  return replacements.length === 0 ? bytes : encode(replaceStrings(text, replacements, path));
};

/** The same for JSON Lines. Lines that hold none of the records keep their bytes, whatever they are. @throws KnownError */
export const rewriteJsonl = (bytes: Uint8Array, path: string, fields: Fields, newText: NewText): Uint8Array => {
  if (utf16Of(bytes)) {
    const { text, encode } = encodedOf(bytes, path);
    return encode(Buffer.from(rewriteJsonl(Buffer.from(text), path, fields, newText)).toString());
  }
  const lines: Uint8Array[] = [];
  for (let from = 0, number = 1; from < bytes.length; number += 1) {
    const end = bytes.indexOf(10, from);
    const to = end === -1 ? bytes.length : end;
    lines.push(rewriteLine(bytes.subarray(from, to), { path, number, line: number }, fields, newText));
    if (end !== -1) lines.push(bytes.subarray(end, end + 1));
    from = to + 1;
  }
  return Buffer.concat(lines);
};

const rewriteLine = (bytes: Uint8Array, where: Where, fields: Fields, newText: NewText): Uint8Array => {
  const name = `${where.path}, line ${where.line},`;
  const record = recordOf(bytes, name);
  if (record === undefined) return bytes;
  const replacements = replacementOf({ record, keys: [] }, where, fields, newText);
  if (replacements.length === 0) return bytes;
  const { text, encode } = encodedOf(bytes, name);
  return encode(replaceStrings(text, replacements, name));
};

/** What a line holds; nothing where it was no record for the reader either. */
const recordOf = (bytes: Uint8Array, name: string): unknown => {
  try {
    return JSON.parse(decode(bytes, name));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof KnownError) return undefined;
    throw error;
  }
};

const replacementOf = ({ record, keys }: Placed, where: Where, fields: Fields, newText: NewText): readonly Replacement[] => {
  const way = isObject(record) ? textKeys(record, fields) : undefined;
  if (!isObject(record) || !way) return [];
  const from = way.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], record) as string;
  const to = newText(recordId(record, where, fields), from);
  return to === undefined || to === from ? [] : [{ keys: [...keys, ...way], from, to }];
};
