import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

// The command is built as CommonJS beside the library, and every chunk has a file with what the engine compiled of it when the
// package was built: a check of one article spends more time on compiling than on checking otherwise. Node does the same by
// itself from version 22 (module.enableCompileCache), but writes into a folder of the user. Another version of the engine
// refuses what was compiled and compiles the text.

export interface Loader {
  readonly load: (file: string) => unknown;
  /** What has been loaded, by its file. */
  readonly scripts: ReadonlyMap<string, Script>;
}

export const compiledOf = (file: string): string => `${file}.compiled`;

const compiled = (file: string): Buffer | undefined => {
  try {
    return readFileSync(compiledOf(file));
  } catch {
    return undefined;
  }
};

type Wrapped = (exports: object, require: (id: string) => unknown, module: object, file: string, folder: string) => void;

/** Loads chunks of the built command, and what they require. */
export const loader = (): Loader => {
  const loaded = new Map<string, { exports: object }>();
  const scripts = new Map<string, Script>();
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const cachedData = compiled(file);
    const script = new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`, {
      filename: file,
      ...(cachedData && { cachedData }),
    });
    scripts.set(file, script);
    const folder = path.dirname(file);
    const others = createRequire(file);
    const require = (id: string): unknown => (id.startsWith('./') ? load(path.join(folder, id)) : others(id));
    // What is imported must not come from a script: that is experimental, and fails in compiled ones.
    const extended = Object.assign(require, others, { import: (id: string) => import(new URL(id, pathToFileURL(file)).href) });
    (script.runInThisContext() as Wrapped)(module.exports, extended, module, file, folder);
    return module.exports;
  };
  return { load, scripts };
};
