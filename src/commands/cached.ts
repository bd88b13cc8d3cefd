import { statSync } from 'node:fs';
import { KnownError } from '../errors.js';
import type { Parts } from './checking.js';
import { complain } from './complain.js';
import { type Io, resolvePath } from './io.js';

export interface CacheOptions {
  readonly cache: boolean;
  readonly cacheLocation?: string;
}

interface Cached {
  readonly create: Parts['create'];
  /** Writes what is new; after it the checkers are not used any more. */
  close(): Promise<void>;
}

const given = (folder: string, io: Io): string => {
  const place = resolvePath(io.cwd, folder);
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new KnownError(`--cache-location: ${folder} is a file`, { hint: 'name a folder; it need not exist' });
  return place;
};

/** Checkers that remember what they found, where there is a place for it. @throws KnownError for a place that cannot be one */
export const cached = async ({ create, build }: Parts, { cache, cacheLocation }: CacheOptions, io: Io): Promise<Cached> => {
  const without: Cached = { create, close: async () => {} };
  const which = cache ? build() : undefined;
  if (which === undefined) return without;
  const [{ openStore }, { placeOf }, { remembering }] = await Promise.all([
    import('../cache/store.js'),
    import('../cache/place.js'),
    import('./remembering.js'),
  ]);
  const place = cacheLocation === undefined ? placeOf(io.cwd, io.env) : given(cacheLocation, io);
  if (place === undefined) return without;
  const store = openStore(place);
  const counts = { hits: 0, misses: 0 };
  return {
    create: remembering(create, { store, build: which, cwd: io.cwd, counts }),
    async close() {
      store.close();
      const { hits, misses } = counts;
      if (io.env['JANGGAL_DEBUG'] === '1') await complain(io, `cache in ${place}: ${hits} found, ${misses} new`);
    },
  };
};
