import { type Command, Option } from 'commander';
import pico from 'picocolors';
import { type LintCheck, lint, type Problem, quiet } from '../../glossary/lint.js';
import { type GlossaryFile, shippedFiles } from '../../glossary/load.js';
import { parseSheet } from '../../glossary/rows.js';
import { readGlossaryText } from '../../glossary/text.js';
import { indonesian } from '../../language/id/index.js';
import type { Locale } from '../../model/finding.js';
import { span } from '../../model/span.js';
import { printable, safeJson } from '../../report/safe.js';
import type { Io } from '../io.js';
import { colourOf } from '../paper.js';
import { parse } from '../parse.js';
import { type GlossaryOptions, glossaryOptions, ownFile, shelfOf } from './options.js';

interface LintOptions extends GlossaryOptions {
  readonly strict?: boolean;
  readonly warnings?: boolean;
  readonly format: 'text' | 'json';
}

export const define = (command: Command): Command =>
  glossaryOptions(
    command
      .description('Finds mistakes in glossary files: your own and the shipped ones, or those named.')
      .argument('[file...]', 'glossary files (CSV)')
      .option('--warnings', 'list every warning, those of the shipped glossary and the many small ones, too')
      .option('--strict', 'exit 1 also where a warning is listed')
      .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json']).default('text')),
  ).addHelpText(
    'after',
    '\nExit codes: 0 no errors, 1 errors, 2 a file that cannot be read.\n\nExamples:\n  janggal glossary lint\n  janggal glossary lint names.csv --strict',
  );

/** Seen often in edited news, mostly small: `Solo` is no such word, `Rumah` is. */
const ordinary = (form: string): boolean => {
  const { count, inside, capital } = indonesian.word(form.toLowerCase());
  return count >= 200 && inside > 0 && capital < 0.2;
};

/** The form as a line of an article. */
const tokens = (form: string) =>
  indonesian.segment(form, { kind: 'paragraph', ...span(0, form.length) }).sentences[0]?.tokens ?? [];

const lineOf = ({ file, line, column, level, message }: Problem, locale: Locale): string =>
  printable(`${file}:${line} ${column}: ${level}: ${message[locale]}`);

const kinds: Readonly<Partial<Record<LintCheck, { readonly id: string; readonly en: string }>>> = {
  'short-pair': { id: 'pasangan nama pendek yang hanya berbeda satu huruf', en: 'short names one letter apart' },
  'never-found': { id: 'bentuk yang tidak akan ditemukan', en: 'forms that are never found' },
  'ordinary-word': { id: 'nama yang juga kata biasa', en: 'names that are ordinary words too' },
};

/** What was not listed, in one line. */
const unlisted = (problems: readonly Problem[], locale: Locale): string => {
  const counts = new Map<string, number>();
  for (const { check } of problems) {
    const name = kinds[check]?.[locale] ?? { id: 'peringatan lain', en: 'other warnings' }[locale];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const list = [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
  return { id: `tidak didaftar: ${list} (--warnings)`, en: `not listed: ${list} (--warnings)` }[locale];
};

const many = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

/** The summary, from the counts. */
const summary = (entries: number, files: number, errors: number, warnings: number, locale: Locale): string =>
  ({
    id: `${entries} entri dalam ${files} berkas: ${errors} kesalahan, ${warnings} peringatan`,
    en: `${entries} ${entries === 1 ? 'entry' : 'entries'} in ${many(files, 'file')}: ${many(errors, 'error')}, ${many(warnings, 'warning')}`,
  })[locale];

export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const parsed = await parse<LintOptions>('glossary lint', define, argv, io);
  if (!parsed) return 0;
  const { options, args } = parsed;
  const { config, own } = await shelfOf(options, io);
  const named = [...new Set(args)].map((path) => ownFile(path, io));
  const usual: GlossaryFile[] = [...(config.defaultGlossary ? shippedFiles() : []), ...own];
  const files = named.length > 0 ? named : usual;
  const sheets = [];
  for (const { path, name, own: mine } of files)
    sheets.push({ sheet: await parseSheet(await readGlossaryText(path, name), name), own: mine });

  const problems = lint(sheets, { ordinary, tokens });
  const isListed = ({ level, own: mine, check }: Problem) => level === 'error' || options.warnings || (mine && !quiet.has(check));
  const listed = problems.filter(isListed);
  const { locale } = config;
  const entries = sheets.reduce((sum, { sheet }) => sum + sheet.rows.length, 0);
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  if (options.format === 'json') {
    const plain = listed.map(({ message, own: _, ...problem }) => ({ ...problem, message: message[locale] }));
    await io.stdout.write(
      `${safeJson({ files: files.map(({ name }) => name), entries, errors, warnings, problems: plain }, 2)}\n`,
    );
  } else {
    const colour = pico.createColors(colourOf(io, io.stdout));
    const rest = problems.filter((problem) => !isListed(problem));
    const lines = listed.map((problem) => (problem.level === 'error' ? colour.red : colour.yellow)(lineOf(problem, locale)));
    await io.stdout.write(lines.map((line) => `${line}\n`).join(''));
    await io.stdout.write(`${summary(entries, files.length, errors, warnings, locale)}\n`);
    if (rest.length > 0) await io.stdout.write(`${unlisted(rest, locale)}\n`);
  }
  return errors > 0 || (options.strict && listed.length > 0) ? 1 : 0;
};
