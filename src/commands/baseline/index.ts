import { dirname } from 'node:path';
import type { Command } from 'commander';
import type { Baseline, Signed } from '../../check/baseline.js';
import { shortText } from '../../check/baseline.js';
import { exitCode } from '../../check/gate.js';
import { countOf, openLedger, pruned, updated } from '../../check/ledger.js';
import { overriding } from '../../config/overrides.js';
import { type Config, loadConfig } from '../../config.js';
import { KnownError } from '../../errors.js';
import { printable } from '../../report/safe.js';
import { type CheckOptions, flagsOf } from '../check-options.js';
import { checking, loadParts, type Parts, withoutOwn } from '../checking.js';
import { type Coverage, coverage } from '../coverage.js';
import { inputsOf } from '../inputs.js';
import type { Io } from '../io.js';
import { localeOf } from '../paper.js';
import { localeOption, parse, repeatable } from '../parse.js';
import { watcherOf } from '../watch.js';
import { baselinePath, changeBaseline, namesIn, readBaseline, shownPath } from './file.js';
import { showBaseline, sizeText } from './show.js';

interface BaselineOptions extends CheckOptions {
  readonly prune?: boolean;
  readonly allowGrowth?: boolean;
  readonly show?: boolean;
}

export const define = (command: Command): Command =>
  command
    .description('Accepts what is found now, so that janggal check tells only of what is new.')
    .argument('[path...]', 'files, folders, globs, or - for standard input')
    .option('--baseline <file>', 'the file (default: of the configuration, else janggal-baseline.json)')
    .option('--allow-growth', 'accept findings that a baseline already there does not know')
    .option('--prune', 'only take out what is found no more')
    .option('--show', 'print what is accepted, by rule and document; checks nothing')
    .addOption(repeatable('--glossary <file>', 'one more glossary file (CSV); later ones win; repeatable'))
    .option('--no-default-glossary', 'leave the shipped glossary out')
    .option('--config <file>', 'this configuration instead of the nearest one upwards')
    .option('--no-config', 'no configuration file')
    .option('--file-list <file>', 'check the files named in this one, a path a line; - reads the list from standard input')
    .addOption(localeOption())
    .addHelpText(
      'after',
      `
A baseline is kept with the articles. Documents that were not checked keep their entries.

Examples:
  janggal baseline articles/
  janggal check articles/ --fail-on new
  janggal baseline --prune articles/`,
    );

/** What a run found, as far as a baseline keeps it. */
interface Found {
  readonly documents: ReadonlyMap<string, readonly Signed[]>;
  readonly seen: Coverage;
  readonly failures: number;
}

const look = async (config: Config, file: string, paths: readonly string[], parts: Parts, io: Io): Promise<Found> => {
  const nameOf = namesIn(file, io);
  const seen = await coverage(paths, io, dirname(file), (path) => nameOf({ id: path, path }));
  const found = parts.find(paths, { cwd: io.cwd, maxFileSize: config.maxFileSize, stdin: () => io.stdin.read() });
  const sources = withoutOwn(found, [config.file, file], paths, io);
  const documents = new Map<string, readonly Signed[]>();
  const crashed = new Set<string>();
  let failures = 0;
  const watcher = await watcherOf(io, [{ format: 'json', file }], false, config.locale);
  try {
    for await (const outcome of await checking(sources, config, await overriding(config, io.cwd), parts)) {
      watcher.tick(outcome);
      seen.see(outcome);
      const name = nameOf(outcome);
      if (outcome.kind === 'failure') {
        failures += 1;
        crashed.add(name);
      } else if (!crashed.has(name))
        documents.set(
          name,
          outcome.findings.map(({ fingerprint, rule, text, artifact }) => ({
            fingerprint,
            rule,
            text: shortText(text),
            artifact,
          })),
        );
    }
  } finally {
    watcher.stop();
  }
  return { documents, seen, failures };
};

const write = async (file: string, { documents, seen }: Found, allowGrowth: boolean, io: Io) => {
  let result: { baseline: Baseline; added: number; removed: number } | undefined;
  await changeBaseline(io, file, (before) => {
    result = updated(before ?? new Map(), documents, seen.covers);
    if (before && result.added > 0 && !allowGrowth)
      throw new KnownError(
        `${shownPath(io, file)} would grow by ${result.added} ${result.added === 1 ? 'finding' : 'findings'} that it does not know`,
        { hint: 'janggal check --fail-on new shows them; --allow-growth accepts them; --prune takes out what is gone' },
      );
    return result.baseline;
  });
  return result!;
};

const prune = async (file: string, { documents, seen }: Found, io: Io) => {
  let result: { baseline: Baseline; added: number; removed: number } | undefined;
  await changeBaseline(io, file, async (before) => {
    const baseline = before ?? (await readBaseline(io, file));
    const ledger = openLedger(baseline);
    for (const [name, findings] of documents) ledger.known(name, findings);
    const stale = ledger.stale(seen.covers);
    const left = pruned(baseline, stale);
    result = { baseline: left, added: 0, removed: stale.reduce((sum, { entries }) => sum + countOf(entries), 0) };
    return left;
  });
  return result!;
};

export const run = async (argv: readonly string[], io: Io, given?: Partial<Parts>): Promise<number> => {
  const parsed = await parse<BaselineOptions>('baseline', define, argv, io);
  if (!parsed) return 0;
  const { options, args } = parsed;
  if (options.prune && options.allowGrowth)
    throw new KnownError('--prune takes out and --allow-growth puts in', { hint: 'give one of them' });
  const parts: Parts = { ...(await loadParts()), ...given };
  const config = await loadConfig({
    cwd: io.cwd,
    file: options.config === true ? undefined : options.config,
    rules: parts.rules,
    locale: localeOf(io),
    flags: (rules) => flagsOf(options, rules, io.cwd),
  });
  const file = baselinePath(config);
  const name = shownPath(io, file);
  if (options.show) {
    await io.stdout.write(showBaseline(name, await readBaseline(io, file), config.locale));
    return 0;
  }
  const found = await look(config, file, await inputsOf(args, options, io), parts, io);
  if (found.documents.size === 0)
    throw new KnownError(found.failures > 0 ? 'no article could be checked' : 'no article matched', {
      hint: 'check the paths; nothing was written',
    });
  const { baseline, added, removed } = options.prune
    ? await prune(file, found, io)
    : await write(file, found, options.allowGrowth ?? false, io);
  await io.stdout.write(`${printable(name)}: ${sizeText(baseline)[config.locale]} (+${added} −${removed})\n`);
  return exitCode({ documents: found.documents.size, failed: 0, failures: found.failures, allowEmpty: true });
};
