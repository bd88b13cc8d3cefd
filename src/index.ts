import path from 'node:path';
import { type ActiveRule, check } from './check/check.js';
import { ownRules } from './config/own-rules.js';
import { expandRules, matching } from './config/rules.js';
import type { IgnoreEntry, JanggalOptions, RuleSetting } from './config.js';
import { KnownError, nearest } from './errors.js';
import { bind } from './glossary/book.js';
import { loadTerms, shippedBook } from './glossary/load.js';
import { openGlossary } from './glossary/match.js';
import { readArticle } from './language/article.js';
import { indonesian } from './language/id/index.js';
import type { Document, Source } from './model/document.js';
import { type Finding, type Severity, severities } from './model/finding.js';
import type { Glossary } from './model/glossary.js';
import type { Failure, Outcome } from './model/report.js';
import type { Options, Rule } from './model/rule.js';
import { defaultFields, readAll } from './read/index.js';
import { textDocument } from './read/text.js';
import { rules as builtinRules } from './rules/index.js';

export interface Janggal {
  /** The rules that are on. */
  readonly rules: readonly Rule[];
  /** Outcomes in the order of the sources: a report or a failure for each document. */
  check(sources: AsyncIterable<Source | Failure> | Iterable<Source | Failure>): AsyncIterable<Outcome>;
  /** The documents of the sources, in order, read as `check` reads them; what cannot be read is a failure. */
  read(sources: AsyncIterable<Source | Failure> | Iterable<Source | Failure>): AsyncIterable<Document | Failure>;
  /** Checks one document: failures of rules that crashed, then its report; or the one failure that kept it from being checked. */
  checkDocument(document: Document): AsyncIterable<Outcome>;
  /** Checks a plain text. `path` is what the report calls it. */
  checkText(text: string, path?: string): Promise<Outcome>;
}

/** The shipped glossary (unless left out) and the user's files; later files win. */
export const loadGlossary = async (files: readonly string[] = [], withDefault = true): Promise<Glossary> => {
  const own = files.map((file) => ({ path: file, name: file, own: true }));
  const terms = await loadTerms(own);
  return openGlossary([...(terms.length > 0 ? [bind(terms)] : []), ...(withDefault ? [await shippedBook()] : [])]);
};

/** Ids that a name or glob stands for. @throws KnownError where it stands for none */
const known = (pattern: string, rules: readonly Rule[]): readonly string[] => {
  const ids = matching(pattern, rules);
  if (ids.length > 0) return ids;
  const near = nearest(
    pattern,
    rules.map(({ id }) => id),
  );
  throw new KnownError(`there is no rule "${pattern}"`, {
    hint: near ? `did you mean "${near}"?` : 'janggal rules lists them all',
  });
};

const configure = (rule: Rule, setting: RuleSetting | undefined): ActiveRule | undefined => {
  const options: Options = rule.options ?? {};
  if (setting === undefined) return { rule, options };
  if (setting === 'off') return undefined;
  if (typeof setting === 'string') return { rule, options, severity: setting };
  const { severity, ...given } = setting as { severity?: Severity } & Record<string, Options[string]>;
  for (const [key, value] of Object.entries(given)) {
    const usual = options[key];
    if (usual === undefined) {
      const near = nearest(key, Object.keys(options));
      throw new KnownError(`rule ${rule.id} has no option "${key}"`, {
        hint: near ? `did you mean "${near}"?` : `janggal rules ${rule.id} shows its options`,
      });
    }
    if (typeof usual !== typeof value || Array.isArray(usual) !== Array.isArray(value)) {
      throw new KnownError(
        `option "${key}" of rule ${rule.id} must be a ${Array.isArray(usual) ? 'list of texts' : typeof usual}`,
        { hint: `its default is ${JSON.stringify(usual)}` },
      );
    }
  }
  return { rule, options: { ...options, ...given }, ...(severity ? { severity } : {}) };
};

/** Those shipped and the user's own. @throws KnownError for one of these that is no rule */
const rulesOf = ({ customRules }: JanggalOptions): readonly Rule[] =>
  customRules.length === 0 ? builtinRules : [...builtinRules, ...ownRules(customRules, builtinRules, 'customRules')];

/** The rules that are on, with their settings; names and globs mean what they mean in a configuration. */
const activate = (options: JanggalOptions): ActiveRule[] => {
  const all = rulesOf(options);
  const only = options.only && new Set(options.only.flatMap((pattern) => known(pattern, all)));
  const without = new Set(options.without?.flatMap((pattern) => known(pattern, all)));
  for (const [pattern, setting] of Object.entries(options.rules)) {
    known(pattern, all);
    if (typeof setting === 'string' && setting !== 'off' && !severities.includes(setting)) {
      throw new KnownError(`rule ${pattern}: "${setting}" is no severity`, { hint: `use off, ${severities.join(', ')}` });
    }
  }
  const settings = expandRules(options.rules, all);
  return all.flatMap((rule) => {
    if ((only && !only.has(rule.id)) || without.has(rule.id)) return [];
    return configure(rule, settings[rule.id]) ?? [];
  });
};

/** Whether an entry of the config takes a finding of a file away; paths are patterns as in .gitignore, from the config's folder. */
const ignorer = async (entries: readonly IgnoreEntry[], from: string, rules: readonly Rule[]) => {
  const ignore = entries.some((entry) => entry.path !== undefined) ? (await import('ignore')).default : undefined;
  const matchers = entries.map((entry) => ({
    text: entry.text?.toLowerCase(),
    rules: entry.rule === undefined ? undefined : new Set(matching(entry.rule, rules)),
    within: entry.path === undefined ? undefined : ignore?.().add(entry.path.replace(/^\.\//u, '/')),
  }));
  return (file: string) => {
    const inside = path.relative(from, path.resolve(file)).replaceAll('\\', '/');
    const here = matchers.filter(({ within }) => !within || (ignore?.isPathValid(inside) && within.ignores(inside)));
    return ({ rule, text }: Finding): boolean =>
      here.some(
        (entry) =>
          (entry.rules === undefined || entry.rules.has(rule)) && (entry.text === undefined || entry.text === text.toLowerCase()),
      );
  };
};

const languageNames = {
  eng: 'English',
  zsm: 'Malay',
  jav: 'Javanese',
  sun: 'Sundanese',
  vie: 'Vietnamese',
  rus: 'Russian',
  und: 'an unknown language',
} as Readonly<Record<string, string>>;

const defaults: JanggalOptions = {
  language: 'auto',
  locale: 'id',
  rules: {},
  customRules: [],
  glossary: [],
  defaultGlossary: true,
  fields: defaultFields,
  maxFileSize: 16 * 1024 * 1024,
  ignore: [],
};

/**
 * A checker: rules and glossary are loaded once, then any number of sources is checked, one at a time and in order.
 * @throws KnownError for a broken glossary, an unknown rule or option
 */
export const createJanggal = async (given: Partial<JanggalOptions> = {}): Promise<Janggal> => {
  const options: JanggalOptions = { ...defaults, ...given };
  const active = activate(options);
  const glossary = await loadGlossary(options.glossary, options.defaultGlossary);

  const ignored = await ignorer(options.ignore, options.root ?? process.cwd(), rulesOf(options));

  const outcomesOf = async function* (document: Document): AsyncGenerator<Outcome> {
    const { article, furniture, own, code } = await readArticle(document, indonesian);
    const { id, path: file } = document;
    if (article.segments.length === 0 && furniture.length === 0) {
      yield {
        kind: 'failure',
        id,
        path: file,
        code: 'empty',
        message: `${id} has no text; leave it out, or check the field or selector that should hold the article`,
      };
      return;
    }
    if (!own && options.language === 'auto' && article.segments.length > 0) {
      yield {
        kind: 'failure',
        id,
        path: file,
        code: 'unknown-language',
        message: `${id} reads as ${languageNames[code] ?? `language ${code}`}, not Indonesian; leave it out, or force the check with --language id`,
      };
      return;
    }
    const { report, crashed } = check({
      article,
      furniture,
      rules: active,
      glossary,
      locale: options.locale,
      ignored: ignored(file),
    });
    yield* crashed;
    yield report;
  };

  /** What comes of a record carries it along, where it was kept. */
  const checkDocument = async function* (document: Document): AsyncGenerator<Outcome> {
    const { record } = document;
    if (!record) yield* outcomesOf(document);
    else for await (const outcome of outcomesOf(document)) yield { ...outcome, record };
  };

  return {
    rules: active.map(({ rule }) => rule),
    read: (sources) => readAll(sources, options),
    checkDocument,
    async *check(sources) {
      for await (const document of readAll(sources, options)) {
        if ('kind' in document) yield document;
        else yield* checkDocument(document);
      }
    },
    async checkText(text, file = 'text') {
      let last: Outcome | undefined;
      for await (const outcome of checkDocument(textDocument(text, { id: file, path: file }))) last = outcome;
      return last!;
    },
  };
};

export type { Applied, Edit, Refusal } from './check/apply.js';
export { applyEdits } from './check/apply.js';
export type { ConfigFile, IgnoreEntry, JanggalOptions, RuleSetting } from './config.js';
export { defineConfig } from './config.js';
export { KnownError } from './errors.js';
export type * from './model/document.js';
export type * from './model/finding.js';
export type * from './model/glossary.js';
export type * from './model/language.js';
export type * from './model/report.js';
export { collect } from './model/report.js';
export type * from './model/rule.js';
export { defineRule } from './model/rule.js';
export type { Offset, Span } from './model/span.js';
export { span } from './model/span.js';
export { fromFile, fromText } from './read/index.js';
