import { readFileSync } from 'node:fs';

/**
 * What tells this build of janggal, and the Unicode tables of the Node that runs it, from every other one. Undefined where it was
 * not built: run from its sources it changes from one save to the next.
 */
export const buildOf = (): string | undefined => {
  try {
    return `${readFileSync(new URL('./data/build.txt', import.meta.url), 'latin1')} ${process.version}`;
  } catch {
    return undefined;
  }
};
