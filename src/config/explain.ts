import type { z } from 'zod';
import { nearest } from '../errors.js';

type Issue = z.core.$ZodIssue;

export interface Explained {
  readonly message: string;
  readonly hint?: string;
}

const show = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const name = /^\$?\w+$/.test(String(part)) ? String(part) : JSON.stringify(String(part));
    return text === '' ? name : `${text}.${name}`;
  }, '');

const nouns: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const choice = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');

/** What stands at the place, shortened, for "not …". */
const standing = (content: unknown, path: readonly PropertyKey[]): string | undefined => {
  const value = path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part], content);
  const text = value === undefined ? undefined : JSON.stringify(value);
  return text !== undefined && text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

/** Of a union, what the branch that fits best has against the value: one that looks inside it, if any. */
const best = (errors: readonly (readonly Issue[])[]): Issue | undefined =>
  errors
    .map(([first]) => first)
    .find((issue) => issue && (issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'custom'));

const expected = (issue: Issue): readonly string[] => {
  if (issue.code === 'invalid_value') return [`one of ${choice(issue.values)}`];
  if (issue.code === 'invalid_type') return [nouns[issue.expected] ?? issue.expected];
  if (issue.code === 'invalid_union') return issue.errors.flatMap(([first]) => (first ? expected(first) : []));
  return [];
};

/** One sentence on what is wrong, naming the key and the nearest right one. `keysAt` lists what may stand in an object. */
export const explain = (
  issue: Issue,
  content: unknown,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
  above: readonly PropertyKey[] = [],
): Explained => {
  const path = [...above, ...issue.path];
  const at = path.length === 0 ? 'the configuration' : show(path);
  if (issue.code === 'unrecognized_keys') {
    const typed = issue.keys[0]!;
    const keys = keysAt(path);
    const meant = nearest(typed, keys);
    return {
      message: `there is no key ${show([typed])}${path.length === 0 ? '' : ` in ${at}`}`,
      hint: meant === undefined ? `it takes ${keys.join(', ')}` : `did you mean ${meant}?`,
    };
  }
  if (issue.code === 'invalid_union') {
    const inner = best(issue.errors);
    if (inner) return explain(inner, content, keysAt, path);
  }
  const what = expected(issue);
  const not = standing(content, path);
  if (what.length > 0)
    return {
      message:
        not === undefined
          ? `${at} is missing: it must be ${what.join(', or ')}`
          : `${at} must be ${what.join(', or ')}, not ${not}`,
    };
  if (issue.code === 'custom') return { message: `${at} ${issue.message}${not === undefined ? '' : `, not ${not}`}` };
  if (issue.code === 'too_small') return { message: `${at} must not be ${issue.origin === 'number' ? 'so small' : 'empty'}` };
  return { message: `${at}: ${issue.message}` };
};
