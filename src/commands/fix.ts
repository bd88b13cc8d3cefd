import type { FixOptions } from '../check/fix.js';
import { overriding, type Placed, perSettings } from '../config/overrides.js';
import { type Config, loadConfig } from '../config.js';
import { KnownError } from '../errors.js';
import { createJanggal } from '../index.js';
import type { Source } from '../model/document.js';
import type { Failure } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import { defaultFields, find } from '../read/index.js';
import { failureLine } from '../report/plain.js';
import { rules } from '../rules/index.js';
import { type Original, readOriginal, replaceFile } from '../write/index.js';
import { flagsOf } from './check-options.js';
import { withoutOwn } from './checking.js';
import { complain } from './complain.js';
import { type Counts, countsOf, documentLine, nothing, plus, sumLine } from './fix/counts.js';
import { type FixedFile, fixFile } from './fix/file.js';
import { defineFix, type FixCommand, fixOptionsOf } from './fix/options.js';
import { inputsOf } from './inputs.js';
import { type Io, resolvePath } from './io.js';
import { colourOf, localeOf } from './paper.js';
import { parse } from './parse.js';

interface Run {
  readonly io: Io;
  readonly config: Config;
  readonly dryRun: boolean;
  readonly quiet: boolean;
  /** Text comes in by standard input and goes out by standard output. */
  readonly piped: boolean;
  readonly fixer: (original: Original, path: string) => Promise<FixedFile>;
}

/** Fixes a file with what applies to its documents: one checker for each set of overrides. */
const fixing = (applies: (document: Placed) => Config, config: Config, options: FixOptions): Run['fixer'] => {
  const fields = { ...defaultFields, ...config.fields };
  const checkerFor = perSettings(applies, (own) => createJanggal({ ...own, fields }));
  return (original, path) => fixFile(original, path, { checkerFor, options, fields });
};

const originalOf = async ({ path, format, bytes }: Source, { io, config, piped }: Run): Promise<Original> => {
  if (piped) return { path, format, bytes: await bytes() };
  return readOriginal(resolvePath(io.cwd, path), path, format === 'jsonl' ? undefined : config.maxFileSize);
};

/** Where the fixed text goes: nowhere, to whoever reads us, or in the place of the file. */
const put = async (original: Original, { bytes, documents }: FixedFile, { io, dryRun, piped }: Run): Promise<void> => {
  if (dryRun) {
    const { diffOf } = await import('./fix/diff.js');
    for (const document of documents) await io.stdout.write(diffOf(document, colourOf(io, io.stdout)));
  } else if (piped) await io.stdout.write(bytes);
  else if (bytes !== original.bytes) await replaceFile(original, bytes, io.scratch);
};

/** One file, or standard input: read, fixed, written, counted. */
const fixSource = async (source: Source, run: Run): Promise<{ readonly counts: Counts; readonly failures: number }> => {
  const { io, config, dryRun, quiet, piped, fixer } = run;
  try {
    const original = await originalOf(source, run);
    const file = await fixer(original, source.path);
    await put(original, file, run);
    for (const failure of file.failures) await io.stderr.write(`${failureLine(failure)}\n`);
    const out = dryRun || piped ? io.stderr : io.stdout;
    for (const document of quiet ? [] : file.documents)
      if (document.made.length + document.left.length > 0) await out.write(`${documentLine(document, config.locale)}\n`);
    return { counts: file.documents.map(countsOf).reduce(plus, nothing), failures: file.failures.length };
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    await complain(io, error.message, error.hint);
    return { counts: nothing, failures: 1 };
  }
};

const fixAll = async (sources: AsyncIterable<Source | Failure>, run: Run) => {
  let counts = nothing;
  let failures = 0;
  for await (const source of sources) {
    if ('kind' in source) {
      await run.io.stderr.write(`${failureLine(source)}\n`);
      failures += 1;
      continue;
    }
    const done = await fixSource(source, run);
    counts = plus(counts, done.counts);
    failures += done.failures;
  }
  return { counts, failures };
};

export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const parsed = await parse<FixCommand>('fix', defineFix, argv, io);
  if (!parsed) return 0;
  const { options, args } = parsed;
  const { dryRun = false, quiet = false, allowEmpty = false, stdinFilename } = options;
  const fixOptions = fixOptionsOf(options);
  const flags = (all: readonly Rule[]) => flagsOf(options, all, io.cwd);
  const file = options.config === true ? undefined : options.config;
  const config = await loadConfig({ cwd: io.cwd, file, rules, locale: localeOf(io), flags });
  const applies = await overriding(config, io.cwd);

  const paths = await inputsOf(args, options, io);
  const piped = paths.includes('-');
  if (piped && paths.length > 1)
    throw new KnownError('standard input and files cannot be fixed in one run', { hint: 'janggal fix - < article.txt' });
  const { maxFileSize, locale } = config;
  const stdin = () => io.stdin.read();
  const found = find(paths, { cwd: io.cwd, maxFileSize, stdin, ...(stdinFilename !== undefined && { stdinFilename }) });
  const fixer = fixing(applies, config, fixOptions);
  const { counts, failures } = await fixAll(withoutOwn(found, [config.file], paths, io), {
    io,
    config,
    dryRun,
    quiet,
    piped,
    fixer,
  });

  const empty = counts.documents + failures === 0;
  if (empty && !allowEmpty) await complain(io, 'no article matched', 'check the paths, or allow it with --allow-empty');
  else if (!quiet) await (dryRun || piped ? io.stderr : io.stdout).write(`${sumLine(counts, dryRun, locale)}\n`);
  if (failures > 0 || (empty && !allowEmpty)) return 2;
  return options.exitCode && counts.made > 0 ? 1 : 0;
};
