import { KnownError, nearest } from '../errors.js';
import { explainError } from './complain.js';
import { exists, type Io } from './io.js';

export { explainError };

type Run = (argv: readonly string[], io: Io) => Promise<number>;

/** Each command is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  check: () => import('./check.js'),
  fix: () => import('./fix.js'),
  review: () => import('./review.js'),
  rules: () => import('./rules.js'),
  init: () => import('./init.js'),
  baseline: () => import('./baseline/index.js'),
  report: () => import('./report.js'),
  glossary: () => import('./glossary/index.js'),
  completion: () => import('./completion.js'),
};

export const help = `janggal finds what machine translation and scraping broke in Indonesian news.

  janggal check articles/                     check a folder and print a scored report
  janggal check a.txt --fail-under 70         exit 1 where an article scores under 70
  janggal review articles/                    go through the findings, accept or reject each

Commands: check, review, fix, rules, init, baseline, report, glossary, completion. Each has --help; janggal --version prints the version.
`;

const unknown = async (name: string, io: Io): Promise<KnownError> => {
  if (name.startsWith('-')) return new KnownError(`there is no option ${name}`, { hint: 'janggal --help shows what there is' });
  const meant = nearest(name, Object.keys(commands));
  if (meant === undefined && (await exists(io, name)))
    return new KnownError(`"${name}" is no command`, { hint: `janggal check ${name}` });
  const hint = meant === undefined ? 'janggal --help lists the commands' : `did you mean janggal ${meant}?`;
  return new KnownError(`there is no command "${name}"`, { hint });
};

const dispatch = async ([name, ...rest]: readonly string[], io: Io): Promise<number> => {
  const asksHelp = name === undefined || name === '-h' || name === '--help' || name === 'help';
  if (asksHelp && rest[0] !== undefined) return dispatch([rest[0], '--help'], io);
  if (asksHelp) {
    await io.stdout.write(help);
    return 0;
  }
  if (!Object.hasOwn(commands, name)) throw await unknown(name, io);
  return (await commands[name]!()).run(rest, io);
};

/** Runs a command line and gives its exit code; never throws. */
export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    return explainError(io, error);
  }
};
