import type { Lookup } from '../model/report.js';
import type { Io } from './io.js';

/** What reports may look up: the rules of this version, and files as the checker decodes them. */
export const lookupOf = ({ cwd }: Pick<Io, 'cwd'>): Lookup => ({
  rules: async () => (await import('../rules/index.js')).rules,
  async text(path) {
    const [{ fromFile, defaultMaxFileSize }, { decode, unpack }] = await Promise.all([
      import('../read/source.js'),
      import('../read/decode.js'),
    ]);
    try {
      return decode(await unpack(await fromFile(path, { cwd }).bytes(), path, defaultMaxFileSize), path);
    } catch {
      // Standard input, a file that has gone or grown: the report does without.
      return undefined;
    }
  },
});
