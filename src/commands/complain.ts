import { KnownError } from '../errors.js';
import { printableLines } from '../report/safe.js';
import type { Io } from './io.js';

/** One line on the error stream, and one on what to do. What it quotes may come from anywhere, so it is made safe to print. */
export const complain = async (io: Pick<Io, 'stderr'>, message: string, hint?: string): Promise<void> => {
  await io.stderr.write(printableLines(`janggal: ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`));
};

/** Says what went wrong and gives the exit code: what the user can mend in a line, what is ours as a bug. */
export const explainError = async (io: Pick<Io, 'stderr' | 'env'>, error: unknown): Promise<number> => {
  if (error instanceof KnownError) {
    await complain(io, error.message, error.hint);
    return error.exitCode;
  }
  const debug = io.env['JANGGAL_DEBUG'] === '1';
  const message = error instanceof Error ? error.message : String(error);
  await complain(
    io,
    `this is a bug in janggal: ${message.split('\n', 1)[0]}`,
    debug ? undefined : 'please report it with what JANGGAL_DEBUG=1 prints',
  );
  if (debug && error instanceof Error) await io.stderr.write(`${error.stack}\n`);
  return 2;
};
