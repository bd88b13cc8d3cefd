/**
 * Exit codes, the same for every command and format:
 *   0    the gate passed
 *   1    the gate failed
 *   2    usage, configuration, glossary, unreadable input, a rule that crashed, or nothing matched; a bug, too
 *   130  interrupted (129 hung up, 143 terminated)
 */
import { fstatSync, rmSync } from 'node:fs';
import process from 'node:process';
import { isatty } from 'node:tty';
import { explainError, run } from './commands/index.js';
import type { Io, Terminal } from './commands/io.js';

export { run };

/** A terminal or nothing at all (/dev/null, closed) is not something to read an article from. */
const piped = (): boolean => {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
};

const out = (stream: NodeJS.WriteStream) => {
  let open = true;
  // Whoever read has had enough (`| head`): no error, there is just nobody to write to.
  stream.on('error', () => {
    open = false;
  });
  const write = (text: string | Uint8Array) =>
    new Promise<boolean>((resolve) => (open ? stream.write(text, (error) => resolve(!error)) : resolve(false)));
  return { isTTY: stream.isTTY === true, write };
};

/** Restoring comes before the message of a crash, which would be lost on the screen that is left. */
const terminal = (): Terminal | undefined =>
  isatty(0) && isatty(1)
    ? {
        // Opened when it is asked for: most commands never read it.
        get input() {
          return process.stdin;
        },
        output: process.stdout,
        onEnd(restore) {
          process.on('exit', restore);
          process.prependListener('uncaughtException', restore);
          return () => {
            process.off('exit', restore);
            process.off('uncaughtException', restore);
          };
        },
      }
    : undefined;

/** Runs the command line of this process. */
export const main = async (argv: readonly string[], version: string): Promise<void> => {
  const scratch = new Set<string>();
  const leave = (code: number) => {
    for (const file of scratch) rmSync(file, { force: true });
    process.exit(code);
  };
  process.once('SIGINT', () => leave(130));
  process.once('SIGTERM', () => leave(143));
  process.once('SIGHUP', () => leave(129));
  const screen = terminal();
  const io: Io = {
    stdin: { piped: piped(), read: () => process.stdin },
    stdout: out(process.stdout),
    stderr: out(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    columns: process.stdout.columns || Number(process.env['COLUMNS']) || 80,
    version,
    scratch,
    ...(screen && { terminal: screen }),
  };
  // What is thrown where nobody waits for it is a bug; it must not pass for a failed gate.
  process.on('uncaughtException', (error) => void explainError(io, error).then(leave));
  process.exitCode = await run(argv, io);
};
