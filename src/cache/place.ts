import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** The installed packages of the project a folder belongs to. */
const packagesAbove = (folder: string): string | undefined => {
  const packages = join(folder, 'node_modules');
  if (existsSync(join(folder, 'package.json'))) return existsSync(packages) ? packages : undefined;
  const parent = dirname(folder);
  return parent === folder ? undefined : packagesAbove(parent);
};

const userCache = (env: Env, platform: NodeJS.Platform): string | undefined => {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = env;
  if (platform === 'win32') return local;
  if (xdg && isAbsolute(xdg)) return xdg;
  if (!home) return undefined;
  return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
};

/**
 * Where the cache lies unless the user says: `node_modules/.cache/janggal` of the project, as other tools do it, else the user's
 * folder for caches. Undefined where there is neither.
 */
export const placeOf = (cwd: string, env: Env, platform = process.platform): string | undefined => {
  const packages = packagesAbove(cwd);
  if (packages !== undefined) return join(packages, '.cache', 'janggal');
  const folder = userCache(env, platform);
  return folder === undefined ? undefined : join(folder, 'janggal');
};
