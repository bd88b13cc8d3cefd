import { stat } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KnownError } from '../errors.js';

/** A configuration file as it was read, not yet checked. */
export interface Found {
  readonly path: string;
  /** How to call it in messages. */
  readonly name: string;
  readonly content: unknown;
}

/** In each folder, in this order. */
export const places = [
  'janggal.config.json',
  'janggal.config.mjs',
  'janggal.config.js',
  'janggal.config.ts',
  'package.json',
] as const;

const evaluate = async (path: string): Promise<unknown> =>
  ((await import(pathToFileURL(path).href)) as { default?: unknown }).default;

const evaluateTypeScript = async (path: string): Promise<unknown> => {
  const { createJiti } = await import('jiti');
  return createJiti(import.meta.url).import(path, { default: true });
};

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;

/** The nearest configuration upwards of `cwd`, or the one asked for. @throws KnownError where it cannot be read */
export const find = async (cwd: string, asked?: string): Promise<Found | undefined> => {
  const { lilconfig } = await import('lilconfig');
  let reading = '';
  const reads =
    (load: (path: string, content: string) => unknown) =>
    (path: string, content: string): unknown => {
      reading = path;
      return load(path, content);
    };
  const json = reads((_, content) => JSON.parse(content.replace(/^\uFEFF/, '')));
  const searcher = lilconfig('janggal', {
    searchPlaces: [...places],
    packageProp: ['janggal'],
    ignoreEmptySearchPlaces: false,
    cache: false,
    loaders: { '.json': json, '.js': reads(evaluate), '.mjs': reads(evaluate), '.ts': reads(evaluateTypeScript) },
  });
  const path = asked === undefined ? undefined : await existing(resolve(cwd, asked), asked);
  try {
    const result = path === undefined ? await searcher.search(cwd) : await searcher.load(path);
    if (!result) return undefined;
    return { path: result.filepath, name: nameOf(cwd, result.filepath), content: result.isEmpty ? undefined : result.config };
  } catch (error) {
    const file = nameOf(cwd, reading || path || places[0]);
    throw new KnownError(`${file}: cannot be read as configuration: ${firstLine(error)}`, {
      hint: 'mend the file, or leave it out with --no-config',
      cause: error,
    });
  }
};

const nameOf = (cwd: string, path: string): string => relative(cwd, path) || basename(path);

const existing = async (path: string, asked: string): Promise<string> => {
  const state = await stat(path).catch(() => undefined);
  if (!state?.isFile())
    throw new KnownError(`${asked}: there is no such configuration file`, { hint: 'janggal init writes one' });
  if (!/\.(json|js|mjs|ts)$/.test(path)) throw new KnownError(`${asked}: a configuration file ends in .json, .js, .mjs or .ts`);
  return path;
};
