import { KnownError, nearest } from '../errors.js';
import type { Outcome, Paper, Reporter } from '../model/report.js';
import { isReporterName, type ReporterName, reporterNames, reporters } from '../report/index.js';
import { create, type Io, type NewFile } from './io.js';
import { lookupOf } from './lookup.js';
import { colourOf } from './paper.js';
import { type Branch, tee } from './tee.js';

/** One place a report goes to: standard output, or a file. */
export interface Target {
  readonly format: ReporterName;
  readonly file?: string;
  /** The file is the job summary of a GitHub step. */
  readonly summary?: boolean;
}

const defaultFormat = ({ stdout, env }: Io): ReporterName => {
  if (stdout.isTTY && env['TERM'] !== 'dumb') return 'ink';
  return env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'plain';
};

/** Beside annotations, of which GitHub shows few, the whole report goes to the job summary. */
const withSummary = (targets: readonly Target[], { env }: Io): readonly Target[] => {
  const file = env['GITHUB_STEP_SUMMARY'];
  const named = targets.some((target) => target.file === file);
  if (!file || named || targets.every(({ format }) => format !== 'github')) return targets;
  return [...targets, { format: 'markdown', file, summary: true }];
};

/** Reads `--format NAME[=FILE]`; without any, what suits the place. @throws KnownError */
export const targetsOf = (formats: readonly string[] | undefined, io: Io): readonly Target[] =>
  withSummary(formats ? parseTargets(formats) : [{ format: defaultFormat(io) }], io);

const parseTargets = (formats: readonly string[]): readonly Target[] => {
  const targets = formats.map((value): Target => {
    const at = value.indexOf('=');
    const name = at < 0 ? value : value.slice(0, at);
    const file = at < 0 ? undefined : value.slice(at + 1);
    if (!isReporterName(name)) {
      const meant = nearest(name, reporterNames);
      throw new KnownError(`--format: there is no format "${name}"`, {
        hint: meant ? `did you mean ${meant}?` : `it takes ${reporterNames.join(', ')}`,
      });
    }
    if (file === '')
      throw new KnownError(`--format ${value}: the name of the file is missing`, { hint: `--format ${name}=report.${name}` });
    return { format: name, ...(file !== undefined && { file }) };
  });
  const places = targets.map(({ file }) => file);
  const twice = targets.find(({ file }, index) => places.indexOf(file) !== index);
  if (twice) {
    const where = twice.file ?? 'standard output';
    throw new KnownError(`two formats cannot both go to ${where}`, {
      hint: `give each a file of its own: --format ${twice.format}=FILE`,
    });
  }
  return targets;
};

interface Printing {
  readonly io: Io;
  readonly paper: Omit<Paper, 'columns' | 'colour'>;
  readonly quiet?: boolean;
}

interface Printer {
  readonly reporter: Reporter;
  readonly paper: Paper;
  write(text: string): Promise<boolean>;
  end(): Promise<void>;
  drop(): Promise<void>;
}

const fileOf = async ({ file, summary }: Target & { readonly file: string }, { io, paper }: Printing): Promise<NewFile> =>
  summary ? (await import('./summary.js')).jobSummary(io, file, paper.locale) : create(io, file);

const printer = async ({ file, ...target }: Target, printing: Printing): Promise<Printer> => {
  const { io, paper } = printing;
  const reporter = (await reporters[target.format]())(io.version, lookupOf(io));
  if (file === undefined) {
    const { stdout, columns } = io;
    const nothing = async () => {};
    return {
      reporter,
      paper: { ...paper, columns, colour: colourOf(io, stdout) },
      write: (text) => stdout.write(text),
      end: nothing,
      drop: nothing,
    };
  }
  const { write, keep, drop } = await fileOf({ ...target, file }, printing);
  return { reporter, paper: { ...paper, columns: 80, colour: false }, write, end: keep, drop };
};

const print = async ({ reporter, paper, write, end }: Printer, outcomes: Branch<Outcome>): Promise<void> => {
  try {
    for await (const text of reporter(outcomes, paper)) if (!(await write(text))) break;
    await end();
  } finally {
    await outcomes.return();
  }
};

/** Prints the outcomes to every target in one go, in memory that does not grow with them where the formats allow it. */
export const printAll = async (
  outcomes: AsyncIterable<Outcome>,
  targets: readonly Target[],
  printing: Printing,
): Promise<void> => {
  const wanted = printing.quiet ? targets.filter(({ file }) => file !== undefined) : targets;
  const printers: Printer[] = [];
  try {
    for (const target of wanted) printers.push(await printer(target, printing));
    if (printers.length === 0) for await (const _ of outcomes);
    const branches = tee(outcomes, printers.length);
    const results = await Promise.allSettled(printers.map((each, index) => print(each, branches[index]!)));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  } finally {
    for (const each of printers) await each.drop();
  }
};
