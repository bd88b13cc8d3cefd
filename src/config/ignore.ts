import { relative, resolve } from 'node:path';
import type { IgnoreEntry } from '../config.js';
import type { Finding } from '../model/finding.js';
import type { Rule } from '../model/rule.js';
import { matching } from './rules.js';

/** An entry that holds for a file, and which findings there it takes. */
export interface Ignoring {
  readonly entry: IgnoreEntry;
  readonly takes: (finding: Finding) => boolean;
}

/** The `ignore` entries that hold for a file; their paths are patterns as in .gitignore, from the folder of the configuration. */
export const ignorer = async (
  entries: readonly IgnoreEntry[],
  root: string,
  rules: readonly Rule[],
): Promise<(file: string) => readonly Ignoring[]> => {
  const ignore = entries.some(({ path }) => path !== undefined) ? (await import('ignore')).default : undefined;
  const all = entries.map((entry) => {
    const text = entry.text?.toLowerCase();
    const ids = entry.rule === undefined ? undefined : new Set(matching(entry.rule, rules));
    return {
      entry,
      within: entry.path === undefined ? undefined : ignore?.().add(entry.path.replace(/^\.\//u, '/')),
      takes: (finding: Finding) =>
        (ids === undefined || ids.has(finding.rule)) && (text === undefined || text === finding.text.toLowerCase()),
    };
  });
  return (file) => {
    const inside = relative(root, resolve(file)).replaceAll('\\', '/');
    return all.filter(({ within }) => !within || (ignore?.isPathValid(inside) && within.ignores(inside)));
  };
};
