import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import type { Format, Source } from '../model/document.js';
import type { Failure } from '../model/report.js';
import { failure, isFailure, toFailure } from './failure.js';
import { formatOf, fromFile, fromStream, isArticle, shown } from './source.js';
import { type Found, isIgnored, layersAbove, walk } from './walk.js';

export interface FindOptions {
  /** Paths are taken and shown relative to it. */
  readonly cwd: string;
  /** What `-` reads. */
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  /** Names standard input and so gives its format. */
  readonly stdinFilename?: string;
  /** Bytes. */
  readonly maxFileSize: number;
  /** Instead of the format the extension stands for. */
  readonly format?: Format;
}

/**
 * Files, folders, globs and `-` to sources: in the order of the arguments, each folder and glob sorted by path, every file once.
 * What does not exist or may not be entered is a failure; a folder or glob without articles gives nothing.
 */
export async function* find(paths: readonly string[], options: FindOptions): AsyncGenerator<Source | Failure> {
  const { cwd, maxFileSize, format } = options;
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') {
      if (!seen.has(path)) yield stdinOf(options);
      seen.add(path);
      continue;
    }
    for await (const found of filesOf(path, cwd)) {
      if (isFailure(found)) yield found;
      else if (!seen.has(found.real)) {
        seen.add(found.real);
        yield fromFile(found.file, { cwd, maxFileSize, format });
      }
    }
  }
}

const stdinOf = ({ stdin, stdinFilename, format, maxFileSize }: FindOptions): Source | Failure => {
  const path = stdinFilename ?? '<stdin>';
  if (!stdin) return failure(path, 'unreadable', 'standard input cannot be read here; name a file instead of -');
  return fromStream(stdin, { path, format: format ?? formatOf(path) ?? 'text', maxFileSize });
};

async function* filesOf(path: string, cwd: string): AsyncGenerator<Found | Failure> {
  const file = resolve(cwd, path);
  try {
    if ((await stat(file)).isDirectory()) yield* walk(file, cwd);
    else yield { file, real: await realpath(file) };
  } catch (error) {
    const missing = toFailure(shown(cwd, file), error);
    // Brackets and stars are glob signs only where no such file exists.
    if (missing.code === 'not-found' && (await isGlob(path))) yield* globbed(path, cwd);
    else yield missing.code === 'not-found' ? failure(path, 'not-found', `${path} does not exist; check the path`) : missing;
  }
}

const isGlob = async (path: string): Promise<boolean> => (await import('tinyglobby')).isDynamicPattern(path);

/** A pattern that spells out an extension (`*.dat`) takes files of it, any other one takes articles. */
async function* globbed(pattern: string, cwd: string): AsyncGenerator<Found> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  const extension = extname(basename(pattern));
  const anyFormat = extension !== '' && !isDynamicPattern(extension);
  const parts = pattern.split('/');
  const fixed = parts
    .slice(
      0,
      parts.findIndex((part) => isDynamicPattern(part)),
    )
    .join('/');
  const base = resolve(cwd, pattern.startsWith('/') ? `/${fixed}` : fixed);
  const files = await glob([process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern], {
    cwd,
    absolute: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  const layers = new Map<string, ReturnType<typeof layersAbove>>();
  for (const file of files.map((name) => resolve(name)).sort()) {
    const folder = dirname(file);
    if (!layers.has(folder)) layers.set(folder, layersAbove(file, cwd, base));
    if (!(anyFormat || isArticle(file)) || isIgnored(await layers.get(folder)!, file)) continue;
    yield { file, real: await realpath(file).catch(() => file) };
  }
}
