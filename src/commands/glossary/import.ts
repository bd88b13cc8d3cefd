import { type Command, Option } from 'commander';
import { KnownError } from '../../errors.js';
import { delimiterOf, detect } from '../../glossary/formats/detect.js';
import { type FormatName, formatNames, indonesianCodes, type ReadOptions, type Skipped } from '../../glossary/formats/format.js';
import { readers } from '../../glossary/formats/index.js';
import { type Import, settle } from '../../glossary/import.js';
import { loadTerms } from '../../glossary/load.js';
import { parseSheet, termOf } from '../../glossary/rows.js';
import { decodeGlossary, readGlossaryText } from '../../glossary/text.js';
import { edit, toCsv } from '../../glossary/write.js';
import type { Locale } from '../../model/finding.js';
import { termTypes } from '../../model/glossary.js';
import { printable } from '../../report/safe.js';
import { exists, type Io, writeText } from '../io.js';
import { parse } from '../parse.js';
import { type GlossaryOptions, glossaryOptions, ownFile, shelfOf, typeFlag } from './options.js';

interface ImportOptions extends GlossaryOptions {
  readonly from?: FormatName;
  readonly into?: string;
  readonly replace?: boolean;
  readonly type?: string;
  readonly note?: string;
  readonly lang?: string;
  readonly sourceLang?: string;
  readonly targetLang?: string;
}

export const define = (command: Command): Command =>
  glossaryOptions(
    command
      .description('Reads a glossary of another tool and prints it as a glossary file, or adds it to one.')
      .argument('<file>', 'the file to read, or - for standard input')
      .addOption(new Option('--from <format>', 'what it is; without this its content tells').choices(formatNames))
      .option('--into <file>', 'add to this file; what is there already is left out')
      .option('--replace', 'with --into: add to entries of the same term')
      .option('--type <type>', `what entries are that do not say it: ${termTypes.join(', ')} (default: term)`)
      .option('--note <text>', 'note of entries that have none')
      .option('--lang <code>', 'language of the terms in the file (default: id)')
      .option('--source-lang <code>', 'language of the left side, where the file does not say')
      .option('--target-lang <code>', 'language of the right side, where the file does not say'),
  ).addHelpText(
    'after',
    '\nExamples:\n  janggal glossary import deepl.csv > names.csv\n  janggal glossary import names.tbx --into glossary.csv --type person',
  );

const readInput = async (path: string, io: Io): Promise<{ readonly text: string; readonly name: string }> => {
  if (path !== '-') {
    const { path: absolute, name } = ownFile(path, io);
    return { text: await readGlossaryText(absolute, name), name };
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin.read()) chunks.push(chunk);
  return { text: decodeGlossary(Buffer.concat(chunks), '<stdin>'), name: '<stdin>' };
};

/** Lines of the report that show what was left out; there may be thousands. */
const most = 20;

const report = (
  { added, changed, merged, unchanged }: Import,
  skipped: readonly Skipped[],
  name: string,
  format: FormatName,
  locale: Locale,
): string => {
  const lines = skipped
    .slice(0, most)
    .map(({ line, why }) => `${name}:${line}: ${{ id: 'dilewati', en: 'skipped' }[locale]}: ${why[locale]}`);
  const more = skipped.length - most;
  if (more > 0) lines.push({ id: `… dan ${more} lagi`, en: `… and ${more} more` }[locale]);
  const taken = added.length + changed.size;
  lines.push(
    {
      id: `${name} (${format}): ${taken} diambil, ${merged} digabung, ${unchanged} sudah ada, ${skipped.length} dilewati`,
      en: `${name} (${format}): ${taken} taken, ${merged} merged, ${unchanged} there already, ${skipped.length} skipped`,
    }[locale],
  );
  return lines.map((line) => `${printable(line)}\n`).join('');
};

const readOptions = (options: ImportOptions, name: string, delimiter: string): ReadOptions => {
  const { lang, sourceLang, targetLang } = options;
  const code = lang?.toLowerCase();
  return {
    name,
    delimiter,
    ours: code === undefined || indonesianCodes.has(code) ? indonesianCodes : new Set([code]),
    ...(sourceLang !== undefined && { sourceLang }),
    ...(targetLang !== undefined && { targetLang }),
  };
};

export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const parsed = await parse<ImportOptions>('glossary import', define, argv, io);
  if (!parsed) return 0;
  const { options, args } = parsed;
  const type = options.type === undefined ? 'term' : typeFlag(options.type);
  const { config, own } = await shelfOf(options, io);
  const { text, name } = await readInput(args[0]!, io);
  if (text.trim() === '') throw new KnownError(`${name}:1: is empty`, { hint: 'check that it is the right file' });
  const reading = readOptions(options, name, delimiterOf(text));
  const format = options.from ?? (await detect(text, name, reading.ours));
  const foreign = await readers[format](text, reading);

  const target = options.into === undefined ? undefined : ownFile(options.into, io);
  const before = target && (await exists(io, target.path)) ? await readGlossaryText(target.path, target.name) : '';
  const there = before.trim() === '' ? toCsv([]) : before;
  const sheet = await parseSheet(there, target?.name ?? 'glossary.csv');
  const mine = sheet.rows.map((row) => termOf(sheet, row, true));
  const others = target ? await loadTerms(own.filter(({ path }) => path !== target.path)) : [];
  const result = settle(foreign.taken, {
    name,
    own: [...others, ...mine],
    rows: new Map(mine.map((term, at) => [term, sheet.rows[at]!])),
    replace: options.replace ?? false,
    usual: { type, ...(options.note !== undefined && { note: options.note }) },
  });
  const skipped = [...foreign.skipped, ...result.skipped].sort((a, b) => a.line - b.line);
  const { added, changed, unchanged } = result;
  if (target && added.length + changed.size > 0) await writeText(io, target.name, edit(there, sheet, { added, changed }));
  if (!target) await io.stdout.write(toCsv(added));
  await (target ? io.stdout : io.stderr).write(report(result, skipped, name, format, config.locale));
  if (added.length + changed.size + unchanged === 0 && !target)
    throw new KnownError(`${name}: nothing in it could be taken`, { hint: `is it ${format}? --from says what it is` });
  return 0;
};
