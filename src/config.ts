import { dirname, resolve } from 'node:path';
import { defaultFailOn } from './check/gate.js';
import { type Found, find } from './config/find.js';
import { ownRules } from './config/own-rules.js';
import { type PresetName, presets } from './config/presets.js';
import { expandRules } from './config/rules.js';
import type { Locale, Severity } from './model/finding.js';
import type { Rule } from './model/rule.js';
import type { Fields } from './read/fields.js';

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

/** What may differ from folder to folder and from site to site; where both are given, both must hold. */
export interface Override {
  /** Patterns as in .gitignore, relative to the config file. */
  readonly files?: readonly string[];
  /** Hosts of the articles' addresses; `example.com` is also `news.example.com`. */
  readonly sites?: readonly string[];
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
  /** Rules of the user's own, beside those shipped. */
  readonly customRules: readonly Rule[];
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
  /** Absolute path of the file of accepted findings. */
  readonly baseline?: string;
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
    | 'language'
    | 'locale'
    | 'rules'
    | 'customRules'
    | 'only'
    | 'without'
    | 'glossary'
    | 'defaultGlossary'
    | 'maxFileSize'
    | 'ignore'
  > {
  /** Where the paths of `ignore` start from; the working directory where it is not given. */
  readonly root?: string;
  readonly fields: Fields;
  /** What comes of a record carries its bytes (`record`), to be written again. */
  readonly keepRecords?: boolean;
  /** Reports carry the text of their article, for formats that show it; off, so that memory stays flat. */
  readonly keepProse?: boolean;
}

/** What a configuration file may say: everything is optional, rules may be globs, paths are relative to the file. */
export interface ConfigFile extends Partial<Omit<Config, 'only' | 'without' | 'fields' | 'maxFileSize' | 'root' | 'file'>> {
  /** Settings to start from; whatever else the file says goes over them. */
  readonly preset?: PresetName;
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
  customRules: [],
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
  /** In place of the file's. */
  readonly preset?: PresetName;
  /** A `findings>N` in place of every other one. */
  readonly maxFindings?: string;
}

export interface ConfigQuery {
  readonly cwd: string;
  /** A file asked for, `false` for none; otherwise the nearest one upwards. */
  readonly file?: string | false | undefined;
  /** Those shipped; loaded only where they are asked for. */
  readonly rules: readonly Rule[] | (() => Promise<readonly Rule[]>);
  /** What to speak where neither the file nor a flag says. */
  readonly locale: Locale;
  /** With the rules there are, the user's own among them. */
  readonly flags?: Flags | ((rules: readonly Rule[]) => Flags);
}

/** The rules a configuration brings along: of the nearest one, or the one asked for. @throws KnownError */
export const customRulesNear = async (cwd: string, shipped: readonly Rule[], file?: string): Promise<readonly Rule[]> => {
  const found = await find(cwd, file);
  return found ? ownRules(customOf(found), shipped, `${found.name}: customRules`) : [];
};

/** Finds, checks and merges the configuration. @throws KnownError naming the file and the key */
export const loadConfig = async ({ cwd, file, rules: offered, locale, flags: given = {} }: ConfigQuery): Promise<Config> => {
  const found = file === false ? undefined : await find(cwd, file);
  const asked = found !== undefined || typeof given === 'function';
  const shipped = typeof offered !== 'function' ? offered : asked ? await offered() : [];
  const customRules = found ? ownRules(customOf(found), shipped, `${found.name}: customRules`) : [];
  const rules = customRules.length > 0 ? [...shipped, ...customRules] : shipped;
  const flags = typeof given === 'function' ? given(rules) : given;
  const base: Config = { ...defaults, ...(flags.preset && presets[flags.preset]), customRules, locale, root: cwd };
  return withFlags(found ? await fromFile(base, found, rules, flags.preset) : base, flags);
};

const customOf = ({ content }: Found): unknown =>
  typeof content === 'object' && content !== null && 'customRules' in content ? content.customRules : undefined;

const fromFile = async (base: Config, found: Found, rules: readonly Rule[], asked?: PresetName): Promise<Config> => {
  // Zod costs more than the rest of the start-up together: only for those who have a file.
  const { validate } = await import('./config/validate.js');
  const { $schema: _, preset, ...said } = validate(found, rules);
  const root = dirname(found.path);
  const paths = (glossary: readonly string[] = []) => glossary.map((path) => resolve(root, path));
  return {
    ...base,
    ...(asked === undefined && preset && presets[preset]),
    ...said,
    rules: expandRules(said.rules ?? {}, rules),
    glossary: paths(said.glossary),
    ...(said.baseline !== undefined && { baseline: resolve(root, said.baseline) }),
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
const withFlags = (config: Config, { failUnder, maxFindings, preset: _, ...flags }: Flags): Config => {
  const named = new Set(flags.only);
  const asked = (rules: Config['rules']) =>
    Object.fromEntries(Object.entries(rules).filter(([id, setting]) => !(setting === 'off' && named.has(id))));
  const replaced = (failOn: Config['failOn'], kind: string, by: string | undefined) =>
    by === undefined ? failOn : [...failOn.filter((condition) => !condition.startsWith(kind)), by];
  const limited = (failOn: Config['failOn']) => replaced(replaced(failOn, 'score', failUnder), 'findings', maxFindings);
  return {
    ...config,
    ...flags,
    rules: asked(config.rules),
    glossary: [...config.glossary, ...(flags.glossary ?? [])],
    fields: { ...config.fields, ...flags.fields },
    failOn: limited(flags.failOn ?? config.failOn),
    overrides: config.overrides.map(({ language, failOn, rules, ...override }) => ({
      ...override,
      ...(rules && { rules: asked(rules) }),
      ...(language && !flags.language && { language }),
      ...(failOn && !flags.failOn && { failOn: limited(failOn) }),
    })),
  };
};
