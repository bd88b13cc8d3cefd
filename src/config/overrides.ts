import { relative, resolve } from 'node:path';
import type { Config, Override } from '../config.js';
import { siteOf } from '../model/site.js';
import { mergeRules } from './rules.js';

/** A document as overrides see it: where it was read, and what it carries on. */
export interface Placed {
  readonly path: string;
  readonly meta?: Readonly<Record<string, string>>;
}

/** What applies to a document. Documents with the same overrides get the same object. */
export const overriding = async (config: Config, cwd: string): Promise<(document: Placed) => Config> => {
  const { overrides, root } = config;
  if (overrides.length === 0) return () => config;
  const { default: ignore } = await import('ignore');
  const tests = overrides.map(({ files, sites }) => {
    const patterns = files && ignore().add(files.map((file) => file.replace(/^\.\//, '/')));
    const hosts = sites?.map((site) => site.toLowerCase());
    return (inside: string | undefined, site: string | undefined): boolean =>
      (!patterns || (inside !== undefined && patterns.ignores(inside))) &&
      (!hosts || (site !== undefined && hosts.some((host) => site === host || site.endsWith(`.${host}`))));
  });
  const known = new Map<string, Config>();
  return ({ path, meta = {} }) => {
    const relativePath = relative(root, resolve(cwd, path)).replaceAll('\\', '/');
    const inside = ignore.isPathValid(relativePath) ? relativePath : undefined;
    const site = siteOf(meta);
    const which = tests.flatMap((test, index) => (test(inside, site) ? [index] : []));
    const key = which.join();
    const merged = known.get(key) ?? which.reduce((before, index) => override(before, overrides[index]!), config);
    known.set(key, merged);
    return merged;
  };
};

/** What is made of the settings of a document, once for each set of overrides. */
export const perSettings = <T>(applies: (document: Placed) => Config, make: (config: Config) => T): ((document: Placed) => T) => {
  const made = new Map<Config, T>();
  return (document) => {
    const config = applies(document);
    if (!made.has(config)) made.set(config, make(config));
    return made.get(config)!;
  };
};

const override = (config: Config, { files: _, sites: __, rules, glossary, ...rest }: Override): Config => ({
  ...config,
  ...rest,
  rules: mergeRules(config.rules, rules ?? {}),
  glossary: [...config.glossary, ...(glossary ?? [])],
});
