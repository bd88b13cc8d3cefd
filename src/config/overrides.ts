import { relative, resolve } from 'node:path';
import type { Config } from '../config.js';
import { mergeRules } from './rules.js';

/** What applies to a path. Paths with the same overrides get the same object. */
export const overriding = async (config: Config, cwd: string): Promise<(path: string) => Config> => {
  const { overrides, root } = config;
  if (overrides.length === 0) return () => config;
  const { default: ignore } = await import('ignore');
  const patterns = overrides.map(({ files }) => ignore().add(files.map((file) => file.replace(/^\.\//, '/'))));
  const known = new Map<string, Config>();
  return (path) => {
    const inside = relative(root, resolve(cwd, path)).replaceAll('\\', '/');
    if (!ignore.isPathValid(inside)) return config;
    const which = patterns.flatMap((pattern, index) => (pattern.ignores(inside) ? [index] : []));
    const key = which.join();
    const merged = known.get(key) ?? which.reduce((before, index) => override(before, overrides[index]!), config);
    known.set(key, merged);
    return merged;
  };
};

const override = (config: Config, { files: _, rules, glossary, ...rest }: Config['overrides'][number]): Config => ({
  ...config,
  ...rest,
  rules: mergeRules(config.rules, rules ?? {}),
  glossary: [...config.glossary, ...(glossary ?? [])],
});
