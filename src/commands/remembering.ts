import { relative, resolve } from 'node:path';
import { type Key, keyOf } from '../cache/digest.js';
import type { Store } from '../cache/store.js';
import type { Document, Format, Source } from '../model/document.js';
import type { DocumentReport, Outcome } from '../model/report.js';
import { read, readAll } from '../read/index.js';
import type { Checker, Parts } from './checking.js';
import { settingsKey } from './settings-key.js';

/** What the cache of a run needs to know. */
export interface Memory {
  readonly store: Store;
  /** Tells this janggal from every other one. */
  readonly build: string;
  readonly cwd: string;
  /** Texts that were known, and that were not. */
  readonly counts: { hits: number; misses: number };
}

type Options = Parameters<Parts['create']>[0];
/** Where a document stands, and what it carries on: what a report says beside what was found in the text. */
type Place = Pick<DocumentReport, 'id' | 'path' | 'line'>;
type Carried = Partial<Pick<DocumentReport, 'meta' | 'record'>>;

const sound = Buffer.from('sound');

/** What the reader made of a record, but for what the record is called and where it stands. */
const contentOf = ({ raw, text, map, blocks, original, disabled }: Document): readonly string[] => [
  raw,
  ...(text === raw ? [] : [text, JSON.stringify(map)]),
  JSON.stringify([blocks, original ?? null, disabled ?? null]),
];

/** Formats whose files are one article each; a record of the others is remembered by itself. */
const whole: ReadonlySet<Format> = new Set(['text', 'markdown', 'html']);

const asSource = (source: Source, bytes: () => Promise<Uint8Array>): Source => ({
  path: source.path,
  format: source.format,
  bytes,
});

/**
 * Checkers that remember: what was found in a text under the same settings is not looked for again. Only whole reports are
 * remembered, never failures. A checker, with its rules and its glossary, is made for the first text that is new; the first one of
 * all under these settings is made at once, because it tells whether the settings are sound.
 */
export const remembering =
  (create: Parts['create'], { store, build, cwd, counts }: Memory): Parts['create'] =>
  async (options) => {
    // The text of an article is kept for one report; remembered, it would fill the cache.
    const settings = options.keepProse ? undefined : await settingsKey(options, build);
    if (settings === undefined) return create(options);
    let writes = true;
    const make = async (): Promise<Checker> => {
      const checker = await create(options);
      // A glossary that changed meanwhile: nobody knows which one was read.
      writes = (await settingsKey(options, build)) === settings;
      return checker;
    };
    let made: Promise<Checker> | undefined;
    const checker = (): Promise<Checker> => (made ??= make());
    const known = keyOf('sound', settings);
    if (!store.get(known)) {
      await checker();
      if (writes) store.put(known, sound);
    }

    const where = placed(options, cwd);
    const recall = (key: Key, place: Place, carried: Carried = {}): DocumentReport | undefined => {
      const value = store.get(key);
      counts[value ? 'hits' : 'misses'] += 1;
      if (!value) return undefined;
      const { kind, ...report } = JSON.parse(value.toString('utf8')) as DocumentReport;
      // Once for the order of the keys, which a report in JSON shows, and once for what they say.
      return { kind, ...place, ...report, ...place, ...carried };
    };
    /** Passes outcomes on, and remembers the report where there is nothing else. */
    const note = async function* (key: Key, outcomes: AsyncIterable<Outcome>, id: string): AsyncGenerator<Outcome> {
      let only: DocumentReport | undefined;
      let count = 0;
      for await (const outcome of outcomes) {
        count += 1;
        only = count === 1 && outcome.kind === 'document' && outcome.id === id ? outcome : undefined;
        yield outcome;
      }
      if (!only || !writes) return;
      const { line: _, record: __, ...rest } = only;
      store.put(key, Buffer.from(JSON.stringify(rest)));
    };

    const article = async function* (source: Source): AsyncGenerator<Outcome> {
      const reading = source.bytes();
      const again = asSource(source, () => reading);
      const bytes = await reading.catch(() => undefined);
      if (!bytes) return yield* (await checker()).check([again]);
      const { path } = source;
      const key = keyOf('file', settings, source.format, where(path), bytes);
      const report = recall(key, { id: path, path });
      if (report) yield report;
      else yield* note(key, (await checker()).check([again]), path);
    };

    const record = async function* (document: Document): AsyncGenerator<Outcome> {
      const { id, path, line, meta, record: spelt } = document;
      const key = keyOf('record', settings, where(path), ...contentOf(document));
      const place = { id, path, ...(line !== undefined && { line }) };
      const report = recall(key, place, { meta, ...(spelt && { record: spelt }) });
      if (report) yield report;
      else yield* note(key, (await checker()).checkDocument(document), id);
    };

    return {
      async *check(sources) {
        for await (const source of sources) {
          if ('kind' in source) yield source;
          else if (whole.has(source.format)) yield* article(source);
          else for await (const document of read(source, options)) yield* 'kind' in document ? [document] : record(document);
        }
      },
      read: (sources) => readAll(sources, options),
      checkDocument: record,
    };
  };

/** What of a path can change what is found in the file: entries of `ignore` may name it. */
const placed = ({ ignore = [], root }: Options, cwd: string): ((path: string) => string) =>
  ignore.some((entry) => entry.path !== undefined) ? (path) => relative(root ?? cwd, resolve(cwd, path)) : () => '';
