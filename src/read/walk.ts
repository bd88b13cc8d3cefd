import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Failure } from '../model/report.js';
import { toFailure } from './failure.js';
import { isArticle, shown } from './source.js';

/** A file that was found, and what it is on disk (links followed), to tell it from others. */
export interface Found {
  readonly file: string;
  readonly real: string;
}

/** One folder's ignore files; `test` takes a path below `base`, folders with a `/` at the end. */
interface Layer {
  readonly base: string;
  readonly test: (path: string) => { readonly ignored: boolean; readonly unignored: boolean };
}

const ignoreFiles = ['.gitignore', '.janggalignore'];
const never = new Set(['node_modules', '.git']);
/** Files of tools, in the way of articles only where a project's own folder is walked; named, they are read. */
const ofTools =
  /^(?:package(?:-lock)?|composer|[tj]sconfig(?:\..+)?|biome|deno|lerna|nx|turbo|vercel|firebase|renovate|manifest|.+\.schema|.+\.config|\..+)\.json$/iu;

/** Article files below a folder in the order of their paths; every real folder is entered once, so links cannot loop. */
export async function* walk(folder: string, cwd: string): AsyncGenerator<Found | Failure> {
  yield* enter(folder, await layersAbove(folder, cwd, folder), { cwd, entered: new Set() });
}

async function* enter(
  folder: string,
  above: readonly Layer[],
  run: { readonly cwd: string; readonly entered: Set<string> },
): AsyncGenerator<Found | Failure> {
  let real: string;
  let entries: readonly Entry[];
  try {
    real = await realpath(folder);
    if (run.entered.has(real)) return;
    run.entered.add(real);
    entries = await list(folder, real);
  } catch (error) {
    yield toFailure(shown(run.cwd, folder), error);
    return;
  }
  const layer = await layerOf(folder);
  const layers = layer ? [layer, ...above] : above;
  for (const { name, isFolder, real } of entries) {
    const path = join(folder, name);
    if (
      isFolder
        ? never.has(name) || isIgnored(layers, `${path}/`)
        : !isArticle(name) || ofTools.test(name) || isIgnored(layers, path)
    )
      continue;
    if (isFolder) yield* enter(path, layers, run);
    else yield { file: path, real };
  }
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly real: string;
}

/** Files and folders, links followed, in the order their whole paths sort in. */
const list = async (folder: string, real: string): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const { name } = entry;
    if (entry.isFile() || entry.isDirectory()) entries.push({ name, isFolder: entry.isDirectory(), real: join(real, name) });
    if (!entry.isSymbolicLink()) continue;
    const target = await follow(join(folder, name));
    if (target) entries.push({ name, ...target });
  }
  const key = (entry: Entry) => (entry.isFolder ? `${entry.name}/` : entry.name);
  return entries.sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

/** Where a link leads; undefined for one that leads nowhere or to itself. */
const follow = async (link: string): Promise<Omit<Entry, 'name'> | undefined> => {
  try {
    const target = await stat(link);
    if (target.isFile() || target.isDirectory()) return { isFolder: target.isDirectory(), real: await realpath(link) };
  } catch {}
  return undefined;
};

/** The nearest ignore file that has an opinion decides, as in git. */
export const isIgnored = (layers: readonly Layer[], path: string): boolean => {
  for (const { base, test } of layers) {
    const { ignored, unignored } = test(relative(base, path).replaceAll(sep, '/') + (path.endsWith('/') ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
};

/**
 * Ignore files from the parent of `path` up to the repository's root, or up to the working directory outside of one.
 * Who names a folder wants it read: those above `named` do not count where they ignore it.
 */
export const layersAbove = async (path: string, cwd: string, named: string): Promise<readonly Layer[]> => {
  const parents = parentsOf(path);
  const roots = await Promise.all(
    [path, ...parents].map((folder) =>
      stat(join(folder, '.git')).then(
        () => true,
        () => false,
      ),
    ),
  );
  const root = roots.indexOf(true);
  const top = root === -1 ? parents.indexOf(resolve(cwd)) + 1 : root;
  const layers = (await Promise.all(parents.slice(0, top).map(layerOf))).filter((layer) => layer !== undefined);
  const [above, below] = [layers.filter(({ base }) => isAbove(base, named)), layers.filter(({ base }) => !isAbove(base, named))];
  return isIgnored(above, `${named}/`) ? below : layers;
};

const isAbove = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
};

const parentsOf = (folder: string): readonly string[] => {
  const parent = dirname(folder);
  return parent === folder ? [] : [parent, ...parentsOf(parent)];
};

const layerOf = async (base: string): Promise<Layer | undefined> => {
  const texts = await Promise.all(ignoreFiles.map((name) => readFile(join(base, name), 'utf8').catch(() => '')));
  if (texts.every((text) => text === '')) return undefined;
  const { default: ignore } = await import('ignore');
  const rules = ignore({ ignorecase: false, allowRelativePaths: true }).add(texts.join('\n'));
  return { base, test: (path) => rules.test(path) };
};
