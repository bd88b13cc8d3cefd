import type { Finding } from '../model/finding.js';

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;

/** Columns from 1 in bytes of UTF-8. */
export interface Utf8Columns {
  readonly column: number;
  readonly endColumn: number;
}

/** Counts on from where it stands, so that one very long line is not read again for each of its findings. */
const counter = (raw: string) => {
  let lineStart = -1;
  let at = 0;
  let count = 0;
  return (offset: number, column: number): number => {
    const from = offset - column + 1;
    if (from !== lineStart || offset < at) [lineStart, at, count] = [from, from, 0];
    count += bytes(raw.slice(at, offset));
    at = offset;
    return count + 1;
  };
};

/**
 * Counts the columns of a document's findings in bytes: from a finding's context where that reaches back to the start of
 * its line, else from the file. Undefined where the file is not at hand, or no longer the one that was checked.
 */
export const utf8Columns = (
  read: () => Promise<string | undefined>,
): ((finding: Finding) => Promise<Utf8Columns | undefined>) => {
  let file: Promise<{ raw: string; count: ReturnType<typeof counter> } | undefined> | undefined;
  const open = async () => {
    const raw = await read();
    return raw === undefined ? undefined : { raw, count: counter(raw) };
  };
  return async ({ start, end, column, endColumn, text, context: { before } }) => {
    const near = before + text;
    if (before.length === column - 1) {
      return { column: bytes(before) + 1, endColumn: bytes(near.slice(near.length - endColumn + 1)) + 1 };
    }
    file ??= open();
    const { raw, count } = (await file) ?? {};
    if (raw === undefined || count === undefined || raw.slice(start - before.length, end) !== near) return undefined;
    return { column: count(start, column), endColumn: count(end, endColumn) };
  };
};
