import type { Command } from 'commander';
import { type Config, loadConfig } from '../../config.js';
import { KnownError, nearest } from '../../errors.js';
import type { GlossaryFile } from '../../glossary/load.js';
import { type Term, type TermType, termTypes } from '../../model/glossary.js';
import { shown } from '../../read/source.js';
import { type Io, resolvePath } from '../io.js';
import { localeOf } from '../paper.js';
import { type CommonOptions, localeOption, repeatable } from '../parse.js';

/** Which glossaries count, as `check` takes them. */
export interface GlossaryOptions extends CommonOptions {
  readonly glossary?: readonly string[];
  readonly defaultGlossary: boolean;
  readonly config?: string | boolean;
}

export const glossaryOptions = (command: Command): Command =>
  command
    .addOption(repeatable('--glossary <file>', 'one more glossary file (CSV); repeatable'))
    .option('--no-default-glossary', 'leave the shipped glossary out')
    .option('--config <file>', 'this configuration instead of the nearest one upwards')
    .option('--no-config', 'no configuration file')
    .addOption(localeOption());

export const ownFile = (path: string, { cwd }: Pick<Io, 'cwd'>): GlossaryFile => {
  const absolute = resolvePath(cwd, path);
  return { path: absolute, name: shown(cwd, absolute), own: true };
};

export interface Shelf {
  readonly config: Config;
  /** The user's files in order, each once. */
  readonly own: readonly GlossaryFile[];
}

/** The configuration, and the glossary files it and the options name. @throws KnownError */
export const shelfOf = async (options: GlossaryOptions, io: Io): Promise<Shelf> => {
  const { rules } = await import('../../rules/index.js');
  const { glossary, defaultGlossary, locale } = options;
  const flags = {
    ...(glossary && { glossary: glossary.map((file) => resolvePath(io.cwd, file)) }),
    ...(!defaultGlossary && { defaultGlossary: false }),
    ...(locale && { locale }),
  };
  const file = options.config === true ? undefined : options.config;
  const config = await loadConfig({ cwd: io.cwd, file, rules, locale: localeOf(io), flags });
  return { config, own: [...new Set(config.glossary)].map((path) => ownFile(path, io)) };
};

/** Their terms, the shipped ones first. @throws KnownError */
export const termsOf = async ({ config, own }: Shelf, onlyOwn = false): Promise<Term[]> => {
  const { loadTerms, shippedTerms } = await import('../../glossary/load.js');
  return [...(config.defaultGlossary && !onlyOwn ? await shippedTerms() : []), ...(await loadTerms(own))];
};

/** `person,place`, also given several times. @throws KnownError for what is no type */
export const typesFlag = (values: readonly string[] | undefined): ReadonlySet<TermType> | undefined => {
  if (!values) return undefined;
  const types = values.flatMap((value) => value.split(',')).map((value) => value.trim());
  return new Set(types.map((type) => typeFlag(type)));
};

export const typeFlag = (value: string): TermType => {
  if (termTypes.includes(value as TermType)) return value as TermType;
  const meant = nearest(value, termTypes);
  throw new KnownError(`--type: "${value}" is none of ${termTypes.join(', ')}`, {
    hint: meant ? `did you mean ${meant}?` : 'janggal glossary list --type person,place',
  });
};

/** A whole number from 1. @throws KnownError */
export const countFlag = (name: string, value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new KnownError(`${name} must be a number from 1, not "${value}"`);
  return Number(value);
};
