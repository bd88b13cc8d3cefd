import { type Condition, exitCode, gate, parseCondition } from '../check/gate.js';
import { overriding } from '../config/overrides.js';
import { type Config, loadConfig } from '../config.js';
import type { DocumentReport } from '../model/report.js';
import { cached } from './cached.js';
import { changesSince, noneChanged, onlyChanged } from './changed.js';
import { type CheckOptions, defineCheck, flagsOf } from './check-options.js';
import { checking, loadParts, type Parts, withoutOwn } from './checking.js';
import { complain } from './complain.js';
import { inputsOf } from './inputs.js';
import type { Io } from './io.js';
import { printAll, targetsOf } from './output.js';
import { localeOf } from './paper.js';
import { parse } from './parse.js';
import { ending, type Tally, watch, watcherOf } from './watch.js';

/** The gate of a path, read once for each set of overrides. */
const gates = (applies: (path: string) => Config): ((path: string) => readonly Condition[]) => {
  const known = new Map<Config, readonly Condition[]>();
  return (path) => {
    const config = applies(path);
    const conditions = known.get(config) ?? config.failOn.flatMap((value) => parseCondition(value) ?? []);
    known.set(config, conditions);
    return conditions;
  };
};

const print = async (io: Io, { overrides, ...config }: Config, all: boolean): Promise<number> => {
  await io.stdout.write(`${JSON.stringify(all ? { ...config, overrides } : config, null, 2)}\n`);
  return 0;
};

export const run = async (argv: readonly string[], io: Io, given?: Partial<Parts>): Promise<number> => {
  const parsed = await parse<CheckOptions>('check', defineCheck, argv, io);
  if (!parsed) return 0;
  const { options, args } = parsed;
  const { quiet = false, allowEmpty = false, stdinFilename, changedSince } = options;
  const parts: Parts = { ...(await loadParts()), ...given };

  const named = options.rule ?? options.noRule ?? options.failOn;
  const flags = flagsOf(options, named ? await parts.rules() : [], io.cwd);
  const file = options.config === true ? undefined : options.config;
  const config = await loadConfig({ cwd: io.cwd, file, rules: parts.rules, locale: localeOf(io), flags });
  const applies = await overriding(config, io.cwd);
  if (options.printConfig) return print(io, args[0] === undefined ? config : applies(args[0]), args[0] === undefined);

  const { locale, minSeverity, maxFileSize } = config;
  const targets = targetsOf(options.format, io);
  const paths = await inputsOf(args, options, io);
  const stdin = () => io.stdin.read();
  const found = parts.find(paths, { cwd: io.cwd, maxFileSize, stdin, ...(stdinFilename !== undefined && { stdinFilename }) });
  const own = withoutOwn(found, [config.file, ...targets.map((target) => target.file)], paths, io);
  const left = { unchanged: 0 };
  const sources = changedSince === undefined ? own : onlyChanged(own, await changesSince(changedSince, io), left);

  const conditions = gates(applies);
  const tally: Tally = { documents: 0, failed: 0, failures: 0 };
  const { create, close } = await cached(parts, options, io);
  const reasons = (document: DocumentReport) => gate(document, conditions(document.path)).map((message) => message[locale]);
  try {
    const checked = await checking(sources, config, applies, { ...parts, create });
    const outcomes = watch(checked, conditions, tally, await watcherOf(io, targets, quiet, locale));
    await printAll(outcomes, targets, { io, paper: { locale, minSeverity, gate: reasons }, quiet });
  } finally {
    await close();
  }

  const nothing = tally.documents + tally.failures === 0;
  const unchanged = nothing && left.unchanged > 0;
  if (unchanged && !quiet) await complain(io, noneChanged(changedSince!)[locale]);
  else if (nothing && !unchanged && !allowEmpty)
    await complain(io, 'no article matched', 'check the paths, or allow it with --allow-empty');
  else if (!quiet && targets.every((target) => target.file !== undefined)) await io.stderr.write(`${ending(tally)[locale]}\n`);
  return exitCode({ ...tally, allowEmpty: allowEmpty || unchanged, exitZero: options.exitZero ?? false });
};
