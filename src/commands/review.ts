import { type Command, Option } from 'commander';
import { loadConfig } from '../config.js';
import { KnownError } from '../errors.js';
import type { Source } from '../model/document.js';
import type { Severity } from '../model/finding.js';
import type { Failure } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import { type CheckOptions, flagsOf } from './check-options.js';
import { loadParts, withoutOwn } from './checking.js';
import type { Io } from './io.js';
import { localeOf } from './paper.js';
import { localeOption, parse, plainly, repeatable } from './parse.js';
import { latest, placeOf } from './review/session.js';

interface ReviewOptions
  extends Pick<
    CheckOptions,
    | 'rule'
    | 'noRule'
    | 'glossary'
    | 'defaultGlossary'
    | 'config'
    | 'locale'
    | 'language'
    | 'maxFileSize'
    | 'textField'
    | 'idField'
    | 'titleField'
    | 'urlField'
  > {
  readonly minSeverity?: Severity;
  readonly resume?: boolean;
  readonly session?: string;
  readonly write?: boolean;
  readonly output?: string;
}

export const define = (command: Command): Command =>
  command
    .description('Goes through the findings on the whole screen: accept, edit or reject each; ? shows the keys.')
    .argument('[path...]', 'files, folders or globs')
    .option('--resume', 'go on with the last session of these paths; without paths, with the last of all')
    .option('--session <file>', 'where decisions are kept (default: reports/review-NAME.session)')
    .option('--write', 'write into the articles themselves; without it w writes NAME.fixed.EXT beside each')
    .option('--output <folder>', 'write the copies into this folder, under their own names')
    .addOption(
      new Option('--min-severity <severity>', 'begin with findings from here up').choices(['minor', 'major', 'critical']),
    )
    .addOption(repeatable('--rule <rule>', 'run only this rule, or these (fluency/*); repeatable'))
    .addOption(plainly(repeatable('--no-rule <rule>', 'leave this rule out, or these (style/*); repeatable')))
    .addOption(repeatable('--glossary <file>', 'one more glossary file (CSV); later ones win; repeatable'))
    .option('--no-default-glossary', 'leave the shipped glossary out')
    .option('--config <file>', 'this configuration instead of the nearest one upwards')
    .option('--no-config', 'no configuration file')
    .addOption(localeOption())
    .option('--max-file-size <size>', 'refuse larger files (default: 16MiB)')
    .option('--text-field <name>', 'field of JSON records that holds the text')
    .option('--id-field <name>', 'field that holds the id')
    .option('--title-field <name>', 'field that holds the title')
    .option('--url-field <name>', 'field that holds the address')
    .addOption(new Option('--language <language>', 'language of the articles; auto looks at each').choices(['auto', 'id']))
    .addHelpText(
      'after',
      '\nExamples:\n  janggal review articles/\n  janggal review articles/ --min-severity major --write\n  janggal review --resume',
    );

/** What to review: the paths given, or those of the session to go on with. @throws KnownError */
const pathsOf = (args: readonly string[], { resume, session }: ReviewOptions, { cwd }: Io): readonly string[] => {
  if (args.includes('-'))
    throw new KnownError('standard input cannot be reviewed: the keys come from there', { hint: 'save it as a file first' });
  if (args.length > 0) return args;
  if (!resume) throw new KnownError('nothing to review: name files, folders or globs', { hint: 'janggal review articles/' });
  return session === undefined ? latest(cwd).paths : (placeOf(cwd, [], session).found?.paths ?? []);
};

export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const parsed = await parse<ReviewOptions>('review', define, argv, io);
  if (!parsed) return 0;
  const { options, args } = parsed;
  const { terminal } = io;
  if (!terminal || io.env['TERM'] === 'dumb')
    throw new KnownError('janggal review needs a terminal to draw on and to read keys from', {
      hint: `janggal check ${args[0] ?? 'articles/'} prints the same findings anywhere`,
    });
  if (options.write && options.output !== undefined)
    throw new KnownError('--write writes into the articles, --output writes copies', { hint: 'use one of them' });
  const paths = pathsOf(args, options, io);
  const place = placeOf(io.cwd, paths, options.session);
  if (options.resume && !place.found)
    throw new KnownError(`there is no session to resume at ${place.free}`, { hint: 'leave --resume out to begin one' });

  const { rules, find } = await loadParts();
  const flags = (all: readonly Rule[]) => flagsOf(options, all, io.cwd);
  const file = options.config === true ? undefined : (options.config as string | false | undefined);
  const config = await loadConfig({ cwd: io.cwd, file, rules, locale: localeOf(io), flags });
  const found = find(paths, { cwd: io.cwd, maxFileSize: config.maxFileSize, stdin: () => io.stdin.read() });
  const sources: (Source | Failure)[] = [];
  for await (const source of withoutOwn(found, [config.file], paths, io)) sources.push(source);
  if (sources.length === 0) throw new KnownError('no article matched', { hint: 'check the paths' });

  const { show } = await import('./review/show.js');
  return show({
    terminal,
    io,
    config,
    configFile: file,
    rules: [...(await rules()), ...config.customRules],
    sources,
    paths,
    place,
    resume: options.resume ?? false,
    minSeverity: options.minSeverity ?? 'info',
    inPlace: options.write ?? false,
    ...(options.output !== undefined && { output: options.output }),
  });
};
