import { type Command, Option } from 'commander';
import { conditionSyntax, parseCondition } from '../check/gate.js';
import { type PresetName, presetNames } from '../config/presets.js';
import { expandFailOn, ruleIds } from '../config/rules.js';
import { parseSize } from '../config/size.js';
import type { Flags } from '../config.js';
import { KnownError } from '../errors.js';
import { type Format, formats } from '../model/document.js';
import type { Rule } from '../model/rule.js';
import { reporterNames } from '../report/index.js';
import { byOption } from './by-option.js';
import type { CacheOptions } from './cached.js';
import { resolvePath } from './io.js';
import { type CommonOptions, later, localeOption, plainly, repeatable, severityOption } from './parse.js';
import { splitOption } from './split-options.js';

export interface CheckOptions extends CommonOptions, CacheOptions {
  readonly format?: readonly string[];
  readonly failOn?: readonly string[];
  readonly failUnder?: string;
  readonly maxFindings?: string;
  /** False for `--no-baseline`. */
  readonly baseline?: string | false;
  readonly rule?: readonly string[];
  readonly noRule?: readonly string[];
  readonly glossary?: readonly string[];
  readonly defaultGlossary: boolean;
  readonly config?: string | boolean;
  readonly preset?: PresetName;
  readonly stdinFilename?: string;
  readonly fileList?: string;
  readonly quiet?: boolean;
  readonly allowEmpty?: boolean;
  readonly exitZero?: boolean;
  readonly maxFileSize?: string;
  readonly textField?: string;
  readonly idField?: string;
  readonly titleField?: string;
  readonly urlField?: string;
  readonly langField?: string;
  readonly authorField?: string;
  readonly dateField?: string;
  readonly siteField?: string;
  readonly inputFormat?: Format;
  readonly split?: readonly string[];
  readonly by?: readonly string[];
  readonly language?: 'auto' | 'id';
  readonly printConfig?: boolean;
  readonly changedSince?: string;
}

const notYet = { concurrency: '--concurrency' } as const;

export const defineCheck = (command: Command): Command =>
  command
    .description('Checks articles and prints a scored report.')
    .argument('[path...]', 'files, folders, globs, or - for standard input')
    .addOption(repeatable('--format <name[=file]>', `${reporterNames.join(', ')}; with =FILE into a file; repeatable`))
    .addOption(repeatable('--fail-on <condition>', `${conditionSyntax}; repeatable (default: critical and score<85)`))
    .option('--fail-under <score>', 'the same as --fail-on "score<N>", in place of the usual 85')
    .option('--max-findings <n>', 'the same as --fail-on "findings>N", beside the other conditions')
    .option('--baseline <file>', 'accepted findings do not count; janggal baseline writes the file')
    .option('--no-baseline', 'count every finding, whatever has been accepted')
    .addOption(severityOption())
    .addOption(repeatable('--rule <rule>', 'run only this rule, or these (fluency/*); repeatable'))
    .addOption(plainly(repeatable('--no-rule <rule>', 'leave this rule out, or these (style/*); repeatable')))
    .addOption(repeatable('--glossary <file>', 'one more glossary file (CSV); later ones win; repeatable'))
    .option('--no-default-glossary', 'leave the shipped glossary out')
    .addOption(new Option('--preset <name>', 'settings to start from (docs/configuration.md)').choices(presetNames))
    .option('--config <file>', 'this configuration instead of the nearest one upwards')
    .option('--no-config', 'no configuration file')
    .option('--stdin-filename <name>', 'what to call standard input; its ending gives the format')
    .option('--file-list <file>', 'check the files named in this one, a path a line; - reads the list from standard input')
    .option('--changed-since <ref>', 'of these, only what has changed in git since the branch left REF')
    .option('--cache-location <folder>', 'where to remember what was found (default: node_modules/.cache/janggal)')
    .option('--no-cache', 'check everything anew, and remember nothing')
    .option('-q, --quiet', 'print no report, only errors; the exit code tells')
    .option('--allow-empty', 'exit 0 where nothing matched')
    .option('--exit-zero', 'report a failed gate but exit 0; what cannot be checked still exits 2')
    .addOption(localeOption())
    .option('--max-file-size <size>', 'refuse larger files (default: 16MiB)')
    .addOption(new Option('--input-format <format>', 'what the input is, whatever it is called').choices(formats))
    .option('--text-field <name>', 'field of JSON records, or column of CSV, that holds the text')
    .option('--id-field <name>', 'field that holds the id')
    .option('--title-field <name>', 'field that holds the title')
    .option('--url-field <name>', 'field that holds the address')
    .option('--lang-field <name>', 'field that holds the language; a record in another one is not checked')
    .option('--author-field <name>', 'field that holds the author')
    .option('--date-field <name>', 'field that holds the date')
    .option('--site-field <name>', 'field that holds the site (default: the host of the address)')
    .addOption(splitOption())
    .addOption(byOption())
    .addOption(new Option('--language <language>', 'language of the articles; auto looks at each').choices(['auto', 'id']))
    .option('--print-config', 'print what applies (to a path, if one is given) and check nothing')
    .addOption(later('--concurrency [n]'))
    .addHelpText(
      'after',
      `
Exit codes: 0 passed, 1 the gate failed, 2 something could not be checked, 130 interrupted.

Examples:
  janggal check articles/
  janggal check "news/**/*.html" --fail-under 70 --format plain --format json=report.json
  curl -s https://example.org/a.html | janggal check - --stdin-filename a.html`,
    );

const failOnFlag = (values: readonly string[], rules: readonly Rule[]): readonly string[] => {
  const wrong = values.find((value) => !parseCondition(value));
  if (wrong === undefined) return expandFailOn(values, rules, '--fail-on: ');
  throw new KnownError(`--fail-on: "${wrong}" is no condition`, { hint: `it takes ${conditionSyntax}` });
};

const failUnderFlag = (value: string): string => {
  const condition = `score<${value}`;
  if (!parseCondition(condition)) throw new KnownError(`--fail-under must be a number from 0 to 100, not "${value}"`);
  return condition;
};

const maxFindingsFlag = (value: string): string => {
  const condition = `findings>${value}`;
  if (!parseCondition(condition)) throw new KnownError(`--max-findings must be a whole number, not "${value}"`);
  return condition;
};

const sizeFlag = (value: string): number => {
  const size = parseSize(value);
  if (size === undefined) throw new KnownError(`--max-file-size must be a size such as 16MiB, not "${value}"`);
  return size;
};

/** Options that were given, as they go over the configuration. @throws KnownError for wrong or unbuilt ones */
export const flagsOf = (options: Omit<CheckOptions, keyof CacheOptions>, rules: readonly Rule[], cwd: string): Flags => {
  for (const [key, name] of Object.entries(notYet))
    if (key in options)
      throw new KnownError(`${name} is not in this version of janggal`, {
        hint: 'janggal check --help lists the options there are',
      });
  const { failOn, failUnder, maxFindings, baseline, rule, noRule, glossary, locale, minSeverity, language, maxFileSize, preset } =
    options;
  const fields = {
    text: options.textField,
    id: options.idField,
    title: options.titleField,
    url: options.urlField,
    lang: options.langField,
    author: options.authorField,
    date: options.dateField,
    site: options.siteField,
  };
  const given = Object.entries(fields).flatMap(([key, name]) => (name === undefined ? [] : [[key, [name]] as const]));
  return {
    ...(failOn && { failOn: failOnFlag(failOn, rules) }),
    ...(failUnder !== undefined && { failUnder: failUnderFlag(failUnder) }),
    ...(maxFindings !== undefined && { maxFindings: maxFindingsFlag(maxFindings) }),
    ...(baseline && { baseline: resolvePath(cwd, baseline) }),
    ...(rule && { only: ruleIds(rule, rules, '--rule: ') }),
    ...(noRule && { without: ruleIds(noRule, rules, '--no-rule: ') }),
    ...(glossary && { glossary: glossary.map((file) => resolvePath(cwd, file)) }),
    ...(!options.defaultGlossary && { defaultGlossary: false }),
    ...(preset && { preset }),
    ...(locale && { locale }),
    ...(minSeverity && { minSeverity }),
    ...(language && { language }),
    ...(maxFileSize !== undefined && { maxFileSize: sizeFlag(maxFileSize) }),
    ...(given.length > 0 && { fields: Object.fromEntries(given) }),
  };
};
