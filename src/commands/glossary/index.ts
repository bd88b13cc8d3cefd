import { KnownError, nearest } from '../../errors.js';
import type { Io } from '../io.js';

type Run = (argv: readonly string[], io: Io) => Promise<number>;

/** Each is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  list: () => import('./list.js'),
  add: () => import('./add.js'),
  lint: () => import('./lint.js'),
  import: () => import('./import.js'),
  export: () => import('./export.js'),
  suggest: () => import('./suggest.js'),
  trace: () => import('./trace.js'),
};

const help = `Usage: janggal glossary <command>

  list [query]    shows entries, or those that have a word in them
  add TERM        adds an entry to your glossary file
  lint [file]     finds mistakes in glossary files
  import FILE     reads other formats: CSV, DeepL, Google, Weblate, TBX, word lists
  export          writes the glossary in these formats
  suggest [path]  names that stand often in articles and are in no glossary
  trace NAME      why a name is accepted, near or flagged

Each has --help.

Examples:
  janggal glossary list zelensky
  janggal glossary add "Volodymyr Zelensky" --alias Zelenskyy --forbid Zensky --type person
`;

export const run = async ([name, ...rest]: readonly string[], io: Io): Promise<number> => {
  const asksHelp = name === undefined || name === '-h' || name === '--help' || name === 'help';
  if (asksHelp && rest[0] !== undefined) return run([rest[0], '--help'], io);
  if (asksHelp) {
    await io.stdout.write(help);
    return 0;
  }
  if (Object.hasOwn(commands, name)) return (await commands[name]!()).run(rest, io);
  const meant = nearest(name, Object.keys(commands));
  throw new KnownError(`there is no command "glossary ${name}"`, {
    hint: meant === undefined ? 'janggal glossary --help lists them' : `did you mean janggal glossary ${meant}?`,
  });
};
