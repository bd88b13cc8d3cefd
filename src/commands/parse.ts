import { Command, CommanderError, Option } from 'commander';
import { KnownError } from '../errors.js';
import { type Locale, locales, type Severity, severities } from '../model/finding.js';
import type { Io } from './io.js';

export interface Parsed<O> {
  readonly options: O;
  readonly args: readonly string[];
}

/** A repeatable option gathers its values. */
export const repeatable = (flags: string, description: string): Option =>
  new Option(flags, description).argParser<readonly string[]>((value, before = []) => [...before, value]);

/** `--no-x VALUE` is an option of its own, not the negation of `--x`. */
export const plainly = (option: Option): Option => {
  option.negate = false;
  return option;
};

/** Promised for later: typing it must say so, not do nothing. */
export const later = (flags: string): Option => new Option(flags).hideHelp();

export const localeOption = (): Option => new Option('--locale <locale>', 'language of the report').choices(locales);

export const severityOption = (): Option =>
  new Option('--min-severity <severity>', 'show findings from here up; hides, never gates').choices(severities);

export interface CommonOptions {
  readonly locale?: Locale;
  readonly minSeverity?: Severity;
}

/** Reads the arguments of one command; undefined where help was asked for and is printed. @throws KnownError for wrong ones */
export const parse = async <O extends object>(
  name: string,
  define: (command: Command) => Command,
  argv: readonly string[],
  io: Io,
): Promise<Parsed<O> | undefined> => {
  let help = '';
  const command = define(new Command(`janggal ${name}`))
    .helpOption('-h, --help', 'show this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        help += text;
      },
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(io.columns, 100),
      getOutHasColors: () => false,
    });
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) {
      await io.stdout.write(help);
      return undefined;
    }
    const [message = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
    const meant = suggestion && /^\(Did you mean (.*)\?\)$/.exec(suggestion)?.[1];
    throw new KnownError(message, {
      hint: meant ? `did you mean ${meant}?` : `janggal ${name} --help lists the options`,
      cause: error,
    });
  }
  return { options: command.opts<O>(), args: command.args };
};
