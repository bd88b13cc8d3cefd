import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Key, keyOf } from '../cache/digest.js';
import type { JanggalOptions } from '../index.js';

/** What of a configuration does not touch what is found: the gate, what is shown, where it stands, whom overrides are for. */
const beside: ReadonlySet<string> = new Set(['failOn', 'minSeverity', 'overrides', 'file', 'root', 'glossary']);

/**
 * Tells settings under which articles may be judged differently: the build, every option that is not known to be beside the point,
 * and the content of the glossary files. Undefined where one of these cannot be read.
 */
export const settingsKey = async (options: Partial<JanggalOptions>, build: string): Promise<Key | undefined> => {
  try {
    const settings = Object.entries(options)
      .filter(([name, value]) => value !== undefined && !beside.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const parts: (string | Uint8Array)[] = ['settings', build, JSON.stringify(settings)];
    // A glossary's name can give the type of its terms.
    for (const file of options.glossary ?? []) parts.push(basename(file), await readFile(file));
    return keyOf(...parts);
  } catch {
    return undefined;
  }
};
