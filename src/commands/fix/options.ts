import { type Command, Option } from 'commander';
import type { FixOptions } from '../../check/fix.js';
import { KnownError } from '../../errors.js';
import type { CheckOptions } from '../check-options.js';
import { localeOption, plainly, repeatable } from '../parse.js';

export interface FixCommand extends CheckOptions {
  readonly dryRun?: boolean;
  readonly exitCode?: boolean;
  readonly unsafe?: boolean;
  readonly boilerplate?: boolean;
  readonly minConfidence?: string;
}

export const defineFix = (command: Command): Command =>
  command
    .description('Makes the changes that need nobody to look at them, in place, and says what it left.')
    .argument('[path...]', 'files, folders, globs, or - to read standard input and write the fixed text to standard output')
    .option('--dry-run', 'change nothing; print a unified diff')
    .option('--exit-code', 'with --dry-run: exit 1 where something would change')
    .option('--unsafe', 'also make changes that should be looked at: the first suggestion of every finding')
    .option('--boilerplate', 'also take page furniture out')
    .option('--min-confidence <n>', 'leave findings below this, 0 to 1 (default: 0.9, and 0 with --unsafe)')
    .addOption(repeatable('--rule <rule>', 'mend what this rule finds, or these (fluency/*); repeatable'))
    .addOption(plainly(repeatable('--no-rule <rule>', 'leave this rule out, or these (style/*); repeatable')))
    .addOption(repeatable('--glossary <file>', 'one more glossary file (CSV); later ones win; repeatable'))
    .option('--no-default-glossary', 'leave the shipped glossary out')
    .option('--config <file>', 'this configuration instead of the nearest one upwards')
    .option('--no-config', 'no configuration file')
    .option('--stdin-filename <name>', 'what to call standard input; its ending gives the format')
    .option('--file-list <file>', 'fix the files named in this one, a path a line; - reads the list from standard input')
    .option('-q, --quiet', 'print no counts, only errors')
    .option('--allow-empty', 'exit 0 where nothing matched')
    .addOption(localeOption())
    .option('--max-file-size <size>', 'refuse larger files (default: 16MiB)')
    .option('--text-field <name>', 'field of JSON records that holds the text')
    .option('--id-field <name>', 'field that holds the id')
    .addOption(new Option('--language <language>', 'language of the articles; auto looks at each').choices(['auto', 'id']))
    .addHelpText(
      'after',
      `
Exit codes: 0 done, also where there was nothing to do; 2 something could not be read, checked or written.

Examples:
  janggal fix articles/ --dry-run
  janggal fix articles/ --boilerplate
  janggal fix - --stdin-filename a.html < a.html > fixed.html`,
    );

/** What the options say of the changes to make. @throws KnownError */
export const fixOptionsOf = ({
  unsafe = false,
  boilerplate = false,
  minConfidence,
  dryRun,
  exitCode,
}: FixCommand): FixOptions => {
  if (exitCode && !dryRun) throw new KnownError('--exit-code goes with --dry-run', { hint: 'janggal fix --dry-run --exit-code' });
  const least = minConfidence === undefined ? undefined : Number(minConfidence);
  if (least !== undefined && !(minConfidence?.trim() && least >= 0 && least <= 1))
    throw new KnownError(`--min-confidence must be a number from 0 to 1, not "${minConfidence}"`);
  return { unsafe, boilerplate, ...(least !== undefined && { minConfidence: least }) };
};
