import { type Command, Option } from 'commander';
import { effective } from '../../glossary/effective.js';
import { type FormatName, formatNames } from '../../glossary/formats/format.js';
import { writers } from '../../glossary/formats/index.js';
import { printableLines } from '../../report/safe.js';
import { type Io, writeText } from '../io.js';
import { parse, repeatable } from '../parse.js';
import { type GlossaryOptions, glossaryOptions, shelfOf, termsOf, typesFlag } from './options.js';

interface ExportOptions extends GlossaryOptions {
  readonly to: FormatName;
  readonly output?: string;
  readonly own?: boolean;
  readonly type?: readonly string[];
}

export const define = (command: Command): Command =>
  glossaryOptions(
    command
      .description('Writes the glossary as it applies, one entry a term, in the format of another tool.')
      .addOption(new Option('--to <format>', 'what to write').choices(formatNames).default('csv'))
      .option('--output <file>', 'into a file instead of standard output')
      .option('--own', 'only your own files')
      .addOption(repeatable('--type <types>', 'only these: person,place …')),
  ).addHelpText(
    'after',
    '\nExamples:\n  janggal glossary export --to tbx --output names.tbx\n  janggal glossary export --own --type person --to deepl',
  );

export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const parsed = await parse<ExportOptions>('glossary export', define, argv, io);
  if (!parsed) return 0;
  const { to, output, own, type } = parsed.options;
  const types = typesFlag(type);
  const shelf = await shelfOf(parsed.options, io);
  const entries = effective(await termsOf(shelf, own)).filter((entry) => !types || types.has(entry.type));
  const text = writers[to](entries);
  if (output === undefined) await io.stdout.write(io.stdout.isTTY ? printableLines(text) : text);
  else {
    await writeText(io, output, text);
    const { length } = entries;
    const done = { id: `${output}: ${length} entri`, en: `${output}: ${length} ${length === 1 ? 'entry' : 'entries'}` };
    await io.stdout.write(`${done[shelf.config.locale]}\n`);
  }
  return 0;
};
