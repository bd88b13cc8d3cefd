import type { Argument, Command, Option } from 'commander';

/** What may stand behind an option, or as an argument: words of a closed list, or files. */
export interface Values {
  readonly words: readonly string[];
  readonly files: boolean;
}

export interface OptionSpec {
  /** `--format`, `-q` */
  readonly flags: readonly string[];
  readonly about: string;
  /** Undefined for a switch. */
  readonly values?: Values;
}

/** A command as a shell sees it. */
export interface CommandSpec {
  /** `check`, `glossary add` */
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionSpec[];
  readonly values: Values;
}

/** Words that stand for rules, wherever one is asked for. */
export interface Known {
  readonly rules: readonly string[];
  readonly formats: readonly string[];
}

const nothing: Values = { words: [], files: false };
const anyFile: Values = { words: [], files: true };

const isFile = (name: string): boolean => /file|path|folder|dir|location/iu.test(name);

const valuesOf = ({ long, argChoices, flags }: Option, { rules, formats }: Known): Values => {
  if (argChoices) return { words: argChoices, files: false };
  if (long === '--rule' || long === '--no-rule') return { words: rules, files: false };
  if (long === '--format') return { words: formats, files: false };
  return isFile(flags) ? anyFile : nothing;
};

const argumentOf = (args: readonly Argument[], { rules }: Known): Values => {
  const words = args.flatMap(({ argChoices = [] }) => argChoices);
  if (words.length > 0) return { words, files: false };
  if (args.some((argument) => argument.name() === 'rule')) return { words: rules, files: false };
  return args.some((argument) => isFile(argument.name())) ? anyFile : nothing;
};

/** Reads a command off its definition, so that no option can be forgotten here. */
export const specOf = (name: string, command: Command, known: Known): CommandSpec => ({
  name,
  about: command.description(),
  options: [
    ...command.options
      .filter(({ hidden }) => !hidden)
      .map((option) => ({
        flags: [option.long, option.short].filter((flag) => flag !== undefined),
        about: option.description,
        ...((option.required || option.optional) && { values: valuesOf(option, known) }),
      })),
    { flags: ['--help', '-h'], about: 'show help' },
  ],
  values: argumentOf(command.registeredArguments, known),
});

/** Commands that hold others, and what they are for. */
export const groups: Readonly<Record<string, string>> = { glossary: 'Works on the glossary.' };
