import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { KnownError } from '../errors.js';

/** One string of a JSON text to be replaced: the keys that lead to it, what it is now, what it becomes. */
export interface Replacement {
  readonly keys: readonly (string | number)[];
  readonly from: string;
  readonly to: string;
}

/** The JSON text with some of its strings replaced and every other character as it is. @throws KnownError where they are not there */
export const replaceStrings = (json: string, replacements: readonly Replacement[], path: string): string => {
  const root = rootOf(json, path);
  const edits = replacements.map(({ keys, from, to }) => {
    const range = nodeAt(root, keys)?.range;
    const literal = range && json.slice(...range);
    if (!literal || JSON.parse(literal) !== from) throw new KnownError(`${path} no longer holds the text that was read`);
    return { range, text: literalOf(to, literal) };
  });
  let at = 0;
  let out = '';
  for (const { range, text } of edits.sort((a, b) => a.range[0] - b.range[0])) {
    out += json.slice(at, range[0]) + text;
    at = range[1];
  }
  return out + json.slice(at);
};

const rootOf = (json: string, path: string): ValueNode => {
  try {
    return parse(json, { ranges: true }).body;
  } catch (error) {
    throw new KnownError(`${path} nests too deep, or is not valid JSON, and cannot be written back`, { cause: error });
  }
};

/** Of members with one name the last counts, as in JSON.parse. */
const nodeAt = (node: ValueNode | undefined, keys: readonly (string | number)[]): ValueNode | undefined => {
  const [key, ...rest] = keys;
  if (key === undefined || node === undefined) return node;
  if (node.type === 'Array') return nodeAt(node.elements[Number(key)]?.value, rest);
  if (node.type !== 'Object') return undefined;
  return nodeAt(node.members.findLast(({ name }) => name.type === 'String' && name.value === key)?.value, rest);
};

/** A string written the way another one is: pure ASCII stays so, and so do escaped slashes (PHP). */
const literalOf = (text: string, like: string): string => {
  const literal = JSON.stringify(text);
  const slashed = /\\\//.test(like) && !/[^\\]\//.test(like) ? literal.replaceAll('/', '\\/') : literal;
  if (/[^\0-\x7f]/.test(like)) return slashed;
  return slashed.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
};
