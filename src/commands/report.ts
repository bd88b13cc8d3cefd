import type { Command } from 'commander';
import { defaultFailOn, exitCode, gate, parseConditions } from '../check/gate.js';
import { KnownError } from '../errors.js';
import type { Locale, Message } from '../model/finding.js';
import type { DocumentReport, Outcome, Report } from '../model/report.js';
import { reporterNames } from '../report/index.js';
import { byOption, dimensionsOf } from './by-option.js';
import { type Io, readText } from './io.js';
import { printAll, targetsOf } from './output.js';
import { localeOf } from './paper.js';
import { type CommonOptions, localeOption, parse, repeatable, severityOption } from './parse.js';
import { failsOnNew, showComparison, showRollup } from './report-views.js';

interface ReportOptions extends CommonOptions {
  readonly format?: readonly string[];
  readonly quiet?: boolean;
  readonly by?: readonly string[];
  readonly failOn?: readonly string[];
}

export const define = (command: Command): Command =>
  command
    .description('Draws a saved JSON report again, or compares two; the exit code follows the verdicts in the one.')
    .argument('<file>', 'report of janggal check --format json, or - for standard input')
    .argument('[newer]', 'a later report: what is new, fixed and unchanged in it')
    .addOption(repeatable('--format <name[=file]>', `${reporterNames.join(', ')}; with =FILE into a file; repeatable`))
    .addOption(byOption())
    .addOption(repeatable('--fail-on <condition>', 'of two reports: exit 1 where the newer one has new findings (new)'))
    .addOption(severityOption())
    .addOption(localeOption())
    .option('-q, --quiet', 'print no report, only errors; the exit code tells')
    .usage('[options] <file> [newer]')
    .addHelpText(
      'after',
      '\nExamples:\n  janggal report report.json\n  janggal report report.json --format plain --min-severity major' +
        '\n  janggal report report.json --by site,month\n  janggal report old.json new.json --fail-on new',
    );

const asSaved: Message = { id: 'tidak lolos saat diperiksa', en: 'failed when it was checked' };

const conditions = parseConditions(defaultFailOn);

/** A saved verdict stands, whatever gate it came from, with its reasons; where none are saved the usual ones are given if they hold. */
const reasonsOf = (document: DocumentReport, locale: Locale): readonly string[] => {
  if (document.verdict !== 'fail') return [];
  if (document.reasons) return document.reasons;
  const reasons = gate(document, conditions);
  return (reasons.length > 0 ? reasons : [asSaved]).map((message) => message[locale]);
};

async function* outcomesOf({ documents, failures }: Report): AsyncGenerator<Outcome> {
  yield* documents;
  yield* failures;
}

export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const parsed = await parse<ReportOptions>('report', define, argv, io);
  if (!parsed) return 0;
  const { options, args } = parsed;
  const locale = options.locale ?? localeOf(io);
  const minSeverity = options.minSeverity ?? 'info';
  const viewing = { io, locale, minSeverity, formats: options.format, quiet: options.quiet ?? false };
  const [path, newer] = args as [string, string?];
  const failOnNew = failsOnNew(options.failOn, newer !== undefined);
  const { parseReport } = await import('../report/json.js');
  const load = async (from: string) => parseReport(await readText(io, from), { path: from === '-' ? '<stdin>' : from, locale });
  if (newer !== undefined) {
    if (path === '-' && newer === '-')
      throw new KnownError('standard input cannot be both reports', { hint: 'save one of them' });
    if (options.by) throw new KnownError('--by adds up one report, not two', { hint: `janggal report ${newer} --by …` });
    const hasNew = await showComparison(await load(path), await load(newer), viewing);
    return failOnNew && hasNew ? 1 : 0;
  }
  const by = options.by && dimensionsOf(options.by);
  const targets = by ? [] : targetsOf(options.format, io);
  const report = await load(path);
  const paper = {
    locale,
    minSeverity,
    gate: (document: DocumentReport) => reasonsOf(document, locale),
  };
  if (by) await showRollup(report, by, viewing);
  else await printAll(outcomesOf(report), targets, { io, paper, quiet: options.quiet ?? false });
  const failed = report.documents.filter(({ verdict }) => verdict === 'fail').length;
  // An empty report was allowed when it was made, or its run has already said so.
  return exitCode({ documents: report.documents.length, failed, failures: report.failures.length, allowEmpty: true });
};
