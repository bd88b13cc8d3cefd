import { dirname, resolve } from 'node:path';
import { defaultFailOn } from './check/gate.js';
import { type Found, find } from './config/find.js';
import { expandRules } from './config/rules.js';
import type { Locale, Severity } from './model/finding.js';
import type { Rule } from './model/rule.js';

/** `off`, a severity, or an object with a severity and the rule's own options. */
export type RuleSetting = 'off' | Severity | RuleOptions;
export interface RuleOptions {
  readonly severity?: Severity;
  readonly [option: string]: string | number | boolean | readonly string[] | undefined;
}

/** A finding that stays: every field given must match. */
export interface IgnoreEntry {
  readonly rule?: string;
  readonly text?: string;
  /** Glob, relative to the config file. */
  readonly path?: string;
  readonly reason: string;
}

/** Which fields of a record hold what; the first that is there counts. */
export type Fields = Readonly<Record<'text' | 'id' | 'title' | 'url' | 'lang' | 'original', readonly string[]>>;

/** What may differ from folder to folder. */
export interface Override {
  /** Patterns as in .gitignore, relative to the config file. */
  readonly files: readonly string[];
  readonly language?: Config['language'];
  readonly rules?: Config['rules'];
  /** Added to the others. */
  readonly glossary?: readonly string[];
  readonly failOn?: readonly string[];
}

/** What applies: defaults ← file ← explicit flags. */
export interface Config {
  readonly language: 'auto' | 'id';
  readonly locale: Locale;
  /** By rule id; globs are spelt out. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Rule ids; where given, no other rule runs. */
  readonly only?: readonly string[];
  readonly without?: readonly string[];
  /** Absolute paths; later files win. */
  readonly glossary: readonly string[];
  readonly defaultGlossary: boolean;
  /** Where one is not given the reader tries the usual names. */
  readonly fields: Partial<Fields>;
  /** In bytes. */
  readonly maxFileSize: number;
  readonly ignore: readonly IgnoreEntry[];
  readonly failOn: readonly string[];
  readonly minSeverity: Severity;
  readonly overrides: readonly Override[];
  /** Where override patterns start from. */
  readonly root: string;
  /** The file it came from, if there is one. */
  readonly file?: string;
}

/** What the checker itself needs of it. */
export interface JanggalOptions
  extends Pick<
    Config,
    'language' | 'locale' | 'rules' | 'only' | 'without' | 'glossary' | 'defaultGlossary' | 'maxFileSize' | 'ignore'
  > {
  /** Where the paths of `ignore` start from; the working directory where it is not given. */
  readonly root?: string;
  readonly fields: Fields;
}

/** What a configuration file may say: everything is optional, rules may be globs, paths are relative to the file. */
export interface ConfigFile extends Partial<Omit<Config, 'only' | 'without' | 'fields' | 'maxFileSize' | 'root' | 'file'>> {
  readonly fields?: Partial<Record<keyof Fields, string | readonly string[]>>;
  readonly $schema?: string;
  /** Bytes, or with a unit: `"16MiB"`. */
  readonly maxFileSize?: number | string;
}

/** For completion in `janggal.config.ts`. */
export const defineConfig = (config: ConfigFile): ConfigFile => config;

export const defaults = {
  language: 'auto',
  locale: 'id',
  rules: {},
  glossary: [],
  defaultGlossary: true,
  fields: {},
  maxFileSize: 16 * 1024 * 1024,
  ignore: [],
  failOn: defaultFailOn,
  minSeverity: 'info',
  overrides: [],
} as const satisfies Partial<Config>;

/** What explicit flags say; a key that is not there leaves the file's. */
export interface Flags extends Partial<Omit<Config, 'rules' | 'ignore' | 'overrides' | 'root' | 'file'>> {
  /** A `score<N>` in place of every other one. */
  readonly failUnder?: string;
}

export interface ConfigQuery {
  readonly cwd: string;
  /** A file asked for, `false` for none; otherwise the nearest one upwards. */
  readonly file?: string | false | undefined;
  /** Loaded only where there is a file to check against them. */
  readonly rules: readonly Rule[] | (() => Promise<readonly Rule[]>);
  /** What to speak where neither the file nor a flag says. */
  readonly locale: Locale;
  readonly flags?: Flags;
}

/** Finds, checks and merges the configuration. @throws KnownError naming the file and the key */
export const loadConfig = async ({ cwd, file, rules, locale, flags = {} }: ConfigQuery): Promise<Config> => {
  const found = file === false ? undefined : await find(cwd, file);
  const base: Config = { ...defaults, locale, root: cwd };
  return withFlags(found ? await fromFile(base, found, typeof rules === 'function' ? await rules() : rules) : base, flags);
};

const fromFile = async (base: Config, found: Found, rules: readonly Rule[]): Promise<Config> => {
  // Zod costs more than the rest of the start-up together: only for those who have a file.
  const { validate } = await import('./config/validate.js');
  const { $schema: _, ...said } = validate(found, rules);
  const root = dirname(found.path);
  const paths = (glossary: readonly string[] = []) => glossary.map((path) => resolve(root, path));
  return {
    ...base,
    ...said,
    rules: expandRules(said.rules ?? {}, rules),
    glossary: paths(said.glossary),
    overrides: (said.overrides ?? []).map((override) => ({
      ...override,
      ...(override.rules && { rules: expandRules(override.rules, rules) }),
      ...(override.glossary && { glossary: paths(override.glossary) }),
    })),
    root,
    file: found.path,
  };
};

/** Flags win over the file and over its overrides; glossaries add up. */
const withFlags = (config: Config, { failUnder, ...flags }: Flags): Config => {
  const named = new Set(flags.only);
  const asked = (rules: Config['rules']) =>
    Object.fromEntries(Object.entries(rules).filter(([id, setting]) => !(setting === 'off' && named.has(id))));
  const scored = (failOn: Config['failOn']) =>
    failUnder === undefined ? failOn : [...failOn.filter((condition) => !condition.startsWith('score')), failUnder];
  return {
    ...config,
    ...flags,
    rules: asked(config.rules),
    glossary: [...config.glossary, ...(flags.glossary ?? [])],
    fields: { ...config.fields, ...flags.fields },
    failOn: scored(flags.failOn ?? config.failOn),
    overrides: config.overrides.map(({ language, failOn, rules, ...override }) => ({
      ...override,
      ...(rules && { rules: asked(rules) }),
      ...(language && !flags.language && { language }),
      ...(failOn && !flags.failOn && { failOn: scored(failOn) }),
    })),
  };
};
