import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Key, keyOf } from '../cache/digest.js';
import type { JanggalOptions } from '../index.js';

/** What of a configuration does not touch what is found: the gate, what is shown, where it stands, whom overrides are for. */
const beside: ReadonlySet<string> = new Set(['failOn', 'minSeverity', 'overrides', 'file', 'root', 'glossary', 'baseline']);

/** Data alone can be told apart by its text; a rule of the user's own, say, is code, which may reach for anything. */
const dataOnly = (_: string, value: unknown): unknown => {
  if (typeof value === 'function' || value instanceof RegExp || value instanceof Map || value instanceof Set)
    throw new TypeError('not data');
  return value;
};

/**
 * Tells settings under which articles may be judged differently: the build, every option that is not known to be beside the point,
 * and the content of the glossary files. Undefined where one of these cannot be read, or is code.
 */
export const settingsKey = async (options: Partial<JanggalOptions>, build: string): Promise<Key | undefined> => {
  try {
    const settings = Object.entries(options)
      .filter(([name, value]) => value !== undefined && !beside.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const parts: (string | Uint8Array)[] = ['settings', build, JSON.stringify(settings, dataOnly)];
    // A glossary's name can give the type of its terms.
    for (const file of options.glossary ?? []) parts.push(basename(file), await readFile(file));
    return keyOf(...parts);
  } catch {
    return undefined;
  }
};
