import { basename, relative } from 'node:path';
import { applyEdits, modify, parse } from 'jsonc-parser';
import type { Config, IgnoreEntry } from '../../config.js';
import type { Message } from '../../model/finding.js';
import { decisionsOf } from '../../ui/review/history.js';
import { openedOf } from '../../ui/review/select.js';
import type { State } from '../../ui/review/state.js';
import { exists, type Io, readText, resolvePath, writeText } from '../io.js';

const rejectedReason: Message = { id: 'ditolak saat ditinjau', en: 'rejected in review' };

/** A path as a pattern of .gitignore that means this file and no other. */
const patternOf = (path: string): string => `/${path.replaceAll('\\', '/').replace(/[*?[\]!#\\ ]/g, '\\$&')}`;

/** What was ignored, and if asked what was rejected, as entries of the configuration; each once. */
export const ignoresOf = (state: State, { root, locale }: Config, cwd: string, rejected: boolean): readonly IgnoreEntry[] => {
  const entries = new Map<string, IgnoreEntry>();
  for (const { id, path, report } of openedOf(state)) {
    const decisions = decisionsOf(state.history, id);
    const inside = relative(root, resolvePath(cwd, path));
    for (const { fingerprint, rule, text } of report.findings) {
      const decision = decisions.get(fingerprint);
      const reason =
        decision?.kind === 'ignore'
          ? decision.reason
          : decision?.kind === 'reject' && rejected
            ? rejectedReason[locale]
            : undefined;
      if (reason === undefined) continue;
      const entry = { rule, text, ...(inside.startsWith('..') ? {} : { path: patternOf(inside) }), reason };
      entries.set(JSON.stringify([rule, text, path]), entry);
    }
  }
  return [...entries.values()];
};

const sameEntry = (a: IgnoreEntry, b: IgnoreEntry): boolean => a.rule === b.rule && a.text === b.text && a.path === b.path;

export interface Kept {
  /** The file they went to; undefined where it cannot be written by a program and `text` is to be added by hand. */
  readonly file: string | undefined;
  readonly count: number;
  readonly text: string;
}

/** Adds entries to a configuration in JSON, in the place and with the indentation it has; makes one where there is none. @throws KnownError */
export const keepIgnores = async (entries: readonly IgnoreEntry[], config: Config, io: Io, none: boolean): Promise<Kept> => {
  const file = config.file ?? resolvePath(config.root, 'janggal.config.json');
  const shown = relative(io.cwd, file) || file;
  const fresh = entries.filter((entry) => !config.ignore.some((other) => sameEntry(entry, other)));
  const text = JSON.stringify(fresh, null, 2);
  if (none || !file.endsWith('.json')) return { file: undefined, count: fresh.length, text };
  const before = (await exists(io, file)) ? await readText(io, file) : '{}\n';
  const way = basename(file) === 'package.json' ? ['janggal', 'ignore'] : ['ignore'];
  const there = way.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], parse(before)) as
    | readonly IgnoreEntry[]
    | undefined;
  const added = fresh.filter((entry) => !there?.some((other) => sameEntry(entry, other)));
  const tab = /^\t/m.test(before);
  const formattingOptions = { insertSpaces: !tab, tabSize: /^( {2,8})\S/m.exec(before)?.[1]?.length ?? 2 };
  let json = before;
  if (there === undefined) json = applyEdits(json, modify(json, way, added, { formattingOptions }));
  else
    for (const entry of added)
      json = applyEdits(json, modify(json, [...way, -1], entry, { formattingOptions, isArrayInsertion: true }));
  if (added.length > 0) await writeText(io, shown, json);
  return { file: shown, count: added.length, text };
};
