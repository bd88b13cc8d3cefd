import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Key } from './digest.js';
import { encode, openSegment, type Segment, type Slot } from './segment.js';
import { type Limits, limits, tend } from './tend.js';

/** What is remembered in a folder. Several processes may use one at once: segments are never changed, only added and removed. */
export interface Store {
  get(key: Key): Buffer | undefined;
  put(key: Key, value: Buffer): void;
  /** Writes what is new and keeps the folder in bounds; the store is not used after that. */
  close(): void;
}

interface Held {
  readonly segment: Segment;
  readonly slot: Slot;
}

const segmentName = /^[0-9a-z]{9}-[0-9a-f-]{36}\.pack$/u;
const scratchName = /^[0-9a-z]{9}-[0-9a-f-]{36}\.tmp$/u;
const hour = 3_600_000;

/** Runs what may fail for reasons outside (a full disk, a folder gone): without it there is no cache, and nothing else. */
const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/** Older segments first: their names begin with the time they were written at. */
const openAll = (folder: string): { readonly sound: Segment[]; readonly broken: string[] } => {
  const sound: Segment[] = [];
  const broken: string[] = [];
  for (const name of (attempt(() => readdirSync(folder)) ?? []).sort()) {
    const file = join(folder, name);
    if (scratchName.test(name) && (attempt(() => statSync(file).mtimeMs) ?? Infinity) < Date.now() - hour) broken.push(file);
    if (!segmentName.test(name)) continue;
    // One that cannot be opened may have been removed by another process; one that is not whole is of no use to anybody.
    attempt(() => {
      const segment = openSegment(file);
      if (segment) sound.push(segment);
      else broken.push(file);
    });
  }
  return { sound, broken };
};

/** Writes a file that appears only when it is whole. */
const write = (folder: string, entries: ReadonlyMap<Key, Buffer>): 'written' => {
  const name = join(folder, `${Date.now().toString(36).padStart(9, '0')}-${randomUUID()}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(`${name}.tmp`, encode(entries), { flag: 'wx', mode: 0o600 });
    renameSync(`${name}.tmp`, `${name}.pack`);
    return 'written';
  } catch (error) {
    rmSync(`${name}.tmp`, { force: true });
    throw error;
  }
};

/** Opens the store in a folder, which need not exist. Never throws: what is damaged or cannot be read is not there. */
export const openStore = (folder: string, bounds: Limits = limits): Store => {
  const { sound, broken } = openAll(folder);
  const held = new Map<Key, Held>();
  for (const segment of sound) for (const slot of segment.slots) held.set(slot.key, { segment, slot });
  const used = new Set<Key>();
  const damaged = new Set<Segment>();
  let fresh = new Map<Key, Buffer>();
  let bytes = 0;
  let writable = true;

  const flush = (): void => {
    if (fresh.size > 0 && writable) writable = attempt(() => write(folder, fresh)) === 'written';
    fresh = new Map();
    bytes = 0;
  };

  const put = (key: Key, value: Buffer): void => {
    if (!writable || value.length > bounds.segment) return;
    fresh.set(key, value);
    bytes += value.length;
    if (bytes >= bounds.segment) flush();
  };

  return {
    get(key) {
      const waiting = fresh.get(key);
      if (waiting) return waiting;
      const found = held.get(key);
      if (!found) return undefined;
      const value = attempt(() => found.segment.read(found.slot));
      if (value) used.add(key);
      else {
        held.delete(key);
        damaged.add(found.segment);
      }
      return value;
    },
    put,
    close() {
      const { gone, kept } = tend({ segments: sound, damaged, used, bounds });
      for (const { segment, slots } of kept)
        for (const slot of slots) {
          const value = attempt(() => segment.read(slot));
          if (value) put(slot.key, value);
        }
      flush();
      // What is in no new segment yet must not leave its old one.
      if (writable)
        for (const file of [...broken, ...gone.map((segment) => segment.file)]) attempt(() => rmSync(file, { force: true }));
      for (const segment of sound) attempt(() => segment.close());
    },
  };
};
