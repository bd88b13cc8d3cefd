import { safeJson } from './safe.js';

/** Writes the elements of a JSON array as they come, one a line; the brackets are left to the caller. */
export const elements = (): ((values: readonly unknown[]) => string) => {
  let separator = '\n';
  return (values) =>
    values
      .map((value) => {
        const text = separator + safeJson(value);
        separator = ',\n';
        return text;
      })
      .join('');
};
