import { basename } from 'node:path';
import { buildOf } from '../cache/build.js';
import { type Placed, perSettings } from '../config/overrides.js';
import type { Config } from '../config.js';
import type { Janggal, JanggalOptions } from '../index.js';
import type { Source } from '../model/document.js';
import type { Failure, Outcome } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import type { FindOptions } from '../read/index.js';
import { baselineName } from './baseline/file.js';
import { type Io, resolvePath } from './io.js';

export type Sources = AsyncIterable<Source | Failure>;

/** What outcomes carry along beside the report. */
export type Keeping = Pick<JanggalOptions, 'keepRecords' | 'keepProse'>;

export type Checker = Pick<Janggal, 'check' | 'read' | 'checkDocument'>;

/** What the command is made of; tests put their own in. */
export interface Parts {
  /** Loaded for those who name rules: a run that finds everything in the cache needs none. */
  readonly rules: () => Promise<readonly Rule[]>;
  readonly create: (options: JanggalOptions) => Promise<Checker>;
  readonly find: (paths: readonly string[], options: FindOptions) => Sources;
  readonly defaultFields: Required<Config['fields']>;
  /** Tells this build from every other one; undefined keeps no cache. */
  readonly build: () => string | undefined;
}

export const loadParts = async (): Promise<Parts> => {
  const { find, defaultFields } = await import('../read/index.js');
  return {
    rules: async () => (await import('../rules/index.js')).rules,
    create: async (options) => (await import('../index.js')).createJanggal(options),
    find,
    defaultFields,
    build: buildOf,
  };
};

/** Leaves out janggal's own files (its configuration, a baseline, the reports it writes) where a folder holds them; named, they are read. */
export async function* withoutOwn(
  sources: Sources,
  own: readonly (string | undefined)[],
  named: readonly string[],
  { cwd }: Pick<Io, 'cwd'>,
): Sources {
  const absolute = (paths: readonly (string | undefined)[]) =>
    paths.flatMap((path) => (path === undefined ? [] : [resolvePath(cwd, path)]));
  const asked = new Set(absolute(named));
  const left = new Set(absolute(own).filter((path) => !asked.has(path)));
  for await (const source of sources) {
    const file = resolvePath(cwd, source.path);
    if (!left.has(file) && (basename(file) !== baselineName || asked.has(file))) yield source;
  }
}

/**
 * Checks every document with what applies to it: one checker for each set of overrides. Outcomes carry what is to be
 * kept: the bytes of their records, their text.
 */
export const checking = async (
  sources: Sources,
  base: Config,
  applies: (document: Placed) => Config,
  parts: Parts,
  keep: Keeping = {},
): Promise<AsyncIterable<Outcome>> => {
  const make = (config: Config): Promise<Checker> =>
    parts.create({ ...config, fields: { ...parts.defaultFields, ...config.fields }, ...keep });
  // Also where overrides follow: a broken glossary must be known before anything is printed.
  const first = await make(base);
  if (base.overrides.length === 0) return first.check(sources);
  const checkerFor = perSettings(applies, (config) => (config === base ? Promise.resolve(first) : make(config)));
  return (async function* () {
    for await (const document of first.read(sources)) {
      if ('kind' in document) yield document;
      else yield* (await checkerFor(document)).checkDocument(document);
    }
  })();
};
