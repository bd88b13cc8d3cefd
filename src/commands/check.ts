import { exitCode, gate, parseConditions } from '../check/gate.js';
import { overriding, perSettings } from '../config/overrides.js';
import { type Config, loadConfig } from '../config.js';
import type { DocumentReport } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import { showsProse } from '../report/index.js';
import { baselineOf } from './baseline/used.js';
import { dimensionsOf } from './by-option.js';
import { cached } from './cached.js';
import { changesSince, noneChanged, onlyChanged } from './changed.js';
import { type CheckOptions, defineCheck, flagsOf } from './check-options.js';
import { checking, loadParts, type Parts, type Sources, withoutOwn } from './checking.js';
import { complain } from './complain.js';
import { inputsOf } from './inputs.js';
import type { Io } from './io.js';
import { leftoversOf } from './leftovers.js';
import { printAll, targetsOf } from './output.js';
import { localeOf } from './paper.js';
import { parse } from './parse.js';
import { keepApart, splitOf } from './split-options.js';
import { ending, type Tally, watch, watcherOf } from './watch.js';

const print = async (io: Io, { overrides, customRules, ...config }: Config, all: boolean): Promise<number> => {
  const shown = { ...config, customRules: customRules.map(({ id }) => id), ...(all && { overrides }) };
  await io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  return 0;
};

export const run = async (argv: readonly string[], io: Io, given?: Partial<Parts>): Promise<number> => {
  const parsed = await parse<CheckOptions>('check', defineCheck, argv, io);
  if (!parsed) return 0;
  const { options } = parsed;
  const { quiet = false, allowEmpty = false, stdinFilename, changedSince, inputFormat } = options;
  const { split, paths: more } = options.split ? splitOf(options.split) : { split: {}, paths: [] };
  const args = [...parsed.args, ...more];
  const parts: Parts = { ...(await loadParts()), ...given };

  const named = options.rule ?? options.noRule ?? options.failOn;
  const flags = named ? (rules: readonly Rule[]) => flagsOf(options, rules, io.cwd) : flagsOf(options, [], io.cwd);
  const file = options.config === true ? undefined : options.config;
  const config = await loadConfig({ cwd: io.cwd, file, rules: parts.rules, locale: localeOf(io), flags });
  const applies = await overriding(config, io.cwd);
  if (options.printConfig) return print(io, args[0] === undefined ? config : applies({ path: args[0] }), args[0] === undefined);

  const baseline = await baselineOf(config, options, io);
  const { locale, minSeverity, maxFileSize } = config;
  const targets = targetsOf(options.format, io);
  const paths = await inputsOf(args, options, io);
  const stdin = () => io.stdin.read();
  const found = parts.find(paths, {
    cwd: io.cwd,
    maxFileSize,
    stdin,
    ...(stdinFilename !== undefined && { stdinFilename }),
    ...(inputFormat && { format: inputFormat }),
  });
  const written = targets.map((target) => target.file);
  keepApart(split, [...paths, ...written], io);
  const own = withoutOwn(found, [config.file, baseline?.name, ...written, ...Object.values(split)], paths, io);
  const left = { unchanged: 0 };
  const sources = changedSince === undefined ? own : onlyChanged(own, await changesSince(changedSince, io), left);

  const conditions = perSettings(applies, ({ failOn }) => parseConditions(failOn));
  const tally: Tally = { documents: 0, failed: 0, failures: 0 };
  const partial = changedSince !== undefined;
  const leftovers = await leftoversOf({ config, baseline, paths, rules: parts.rules, partial, locale }, io);
  const watcher = await watcherOf(io, targets, quiet, locale);
  const reasons = (document: DocumentReport) => gate(document, conditions(document)).map((message) => message[locale]);
  const by = options.by && dimensionsOf(options.by);
  const printing = { io, paper: { locale, minSeverity, gate: reasons, ...(by && { by }) }, quiet };
  const keepProse = targets.some(({ format }) => showsProse(format));
  const { create, close } = await cached(parts, options, io);
  const judged = async (from: Sources, keepRecords: boolean) =>
    watch(
      leftovers.watch(await checking(from, config, applies, { ...parts, create }, { keepRecords, keepProse })),
      conditions,
      tally,
      watcher,
      locale,
    );
  try {
    if (options.split) {
      const { openSplit, feedsOnly } = await import('./split.js');
      const divider = await openSplit(split, io);
      try {
        await printAll(divider.divide(await judged(feedsOnly(sources), true)), targets, printing);
        await divider.keep();
      } finally {
        await divider.drop();
      }
    } else await printAll(await judged(sources, false), targets, printing);
  } finally {
    await close();
  }

  const nothing = tally.documents + tally.failures === 0;
  const unchanged = nothing && left.unchanged > 0;
  if (unchanged && !quiet) await complain(io, noneChanged(changedSince!)[locale]);
  else if (nothing && !unchanged && !allowEmpty)
    await complain(io, 'no article matched', 'check the paths, or allow it with --allow-empty');
  else if (!quiet && targets.every((target) => target.file !== undefined)) await io.stderr.write(`${ending(tally)[locale]}\n`);
  if (!quiet) await leftovers.tell();
  return exitCode({ ...tally, allowEmpty: allowEmpty || unchanged, exitZero: options.exitZero ?? false });
};
