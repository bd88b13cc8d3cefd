import type { Token } from '../model/document.js';

/** Whether an address, a handle or a file name goes on behind a word without a space. */
export const goesOnAsAddress = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[at + 1];
  return after !== undefined && !after.spaced && /^[@#/._\d]/u.test(after.text) && tokens[at + 2]?.spaced === false;
};
