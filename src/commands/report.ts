import type { Command } from 'commander';
import { defaultFailOn, exitCode, gate, parseCondition } from '../check/gate.js';
import { KnownError } from '../errors.js';
import type { Message } from '../model/finding.js';
import type { DocumentReport, Outcome, Report } from '../model/report.js';
import { reporterNames } from '../report/index.js';
import { type Io, readText } from './io.js';
import { printAll, targetsOf } from './output.js';
import { localeOf } from './paper.js';
import { type CommonOptions, localeOption, parse, repeatable, severityOption } from './parse.js';

interface ReportOptions extends CommonOptions {
  readonly format?: readonly string[];
  readonly quiet?: boolean;
}

export const define = (command: Command): Command =>
  command
    .description('Draws a saved JSON report again; the exit code follows the verdicts in it.')
    .argument('<file>', 'report of janggal check --format json, or - for standard input')
    .argument('[other]')
    .addOption(repeatable('--format <name[=file]>', `${reporterNames.join(', ')}; with =FILE into a file; repeatable`))
    .addOption(severityOption())
    .addOption(localeOption())
    .option('-q, --quiet', 'print no report, only errors; the exit code tells')
    .usage('[options] <file>')
    .addHelpText(
      'after',
      '\nExamples:\n  janggal report report.json\n  janggal report report.json --format plain --min-severity major',
    );

const asSaved: Message = { id: 'tidak lolos saat diperiksa', en: 'failed when it was checked' };

const conditions = defaultFailOn.flatMap((value) => parseCondition(value) ?? []);

/** A saved verdict stands, whatever gate it came from; the usual reasons are given where they hold. */
const reasonsOf = (document: DocumentReport): readonly Message[] => {
  if (document.verdict !== 'fail') return [];
  const reasons = gate(document, conditions);
  return reasons.length > 0 ? reasons : [asSaved];
};

async function* outcomesOf({ documents, failures }: Report): AsyncGenerator<Outcome> {
  yield* documents;
  yield* failures;
}

export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const parsed = await parse<ReportOptions>('report', define, argv, io);
  if (!parsed) return 0;
  const { options, args } = parsed;
  if (args[1] !== undefined)
    throw new KnownError('comparing two reports is not in this version of janggal', { hint: `janggal report ${args[0]}` });
  const locale = options.locale ?? localeOf(io);
  const targets = targetsOf(options.format, io);
  const { parseReport } = await import('../report/json.js');
  const path = args[0]!;
  const report = await parseReport(await readText(io, path), { path: path === '-' ? '<stdin>' : path, locale });
  const paper = {
    locale,
    minSeverity: options.minSeverity ?? 'info',
    gate: (document: DocumentReport) => reasonsOf(document).map((message) => message[locale]),
  };
  await printAll(outcomesOf(report), targets, { io, paper, quiet: options.quiet ?? false });
  const failed = report.documents.filter(({ verdict }) => verdict === 'fail').length;
  // An empty report was allowed when it was made, or its run has already said so.
  return exitCode({ documents: report.documents.length, failed, failures: report.failures.length, allowEmpty: true });
};
