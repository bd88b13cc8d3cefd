import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createJiti } from 'jiti';
import { defineConfig, type UserConfig } from 'tsdown';

/** Packages whose package.json names no licence, and what their readme says. */
const unstated: Readonly<Record<string, string>> = { format: 'MIT' };

/** Licences of what is bundled go along with it: the text of every package whose code is in a chunk. */
const licences = () => ({
  name: 'licences',
  generateBundle(
    this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): void },
    _: unknown,
    bundle: Record<string, { type: string; moduleIds?: string[] }>,
  ) {
    const folders = new Set<string>();
    for (const chunk of Object.values(bundle)) {
      for (const id of chunk.moduleIds ?? []) {
        const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id.replaceAll('\\', '/'));
        if (found) folders.add(found[0]);
      }
    }
    const texts = [...folders].sort().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
        string,
        string
      >;
      const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'license.md', 'LICENCE', 'License.md', 'LICENSE-MIT']
        .map((file) => {
          try {
            return readFileSync(path.join(folder, file), 'utf8').trim();
          } catch {
            return '';
          }
        })
        .find(Boolean);
      return `${name} ${version} (${license ?? unstated[name!] ?? 'no licence stated'})\n\n${text ?? 'No licence file is shipped with this package; see its package.json.'}`;
    });
    this.emitFile({
      type: 'asset',
      fileName: 'THIRD-PARTY-LICENSES.txt',
      source: `${texts.join(`\n\n${'-'.repeat(79)}\n\n`)}\n`,
    });
  },
});

/** What the command cannot import of itself, for CommonJS has no way to: the loader (src/loader.ts) does it from outside. */
const fromOutside: Readonly<Record<string, readonly [string, string]>> = {
  // Ink awaits at its top level; the library's chunk is taken.
  'src/report/index.ts': ["import('../ui/report.js')", "require.import('./ui.js')"],
  'src/commands/review/show.ts': ["import('../../ui/review/review.js')", "require.import('./review.js')"],
  'src/config/find.ts': ['import(pathToFileURL(path).href)', 'require.import(pathToFileURL(path).href)'],
};
const outside = {
  name: 'outside',
  transform(code: string, id: string) {
    const found = fromOutside[path.relative(process.cwd(), id).replaceAll('\\', '/')];
    if (!found) return undefined;
    if (!code.includes(found[0])) throw new Error(`${id} has no ${found[0]}`);
    return code.replace(found[0], found[1]);
  },
};

/** Commander starts other programs with it, which is never done here; `--changed-since` does start git. */
const noPrograms = {
  name: 'no-programs',
  resolveId: {
    filter: { id: /^node:child_process$/u },
    handler: (_: string, importer?: string) =>
      importer?.replaceAll('\\', '/').includes('/node_modules/commander/') ? path.resolve('scripts/empty.ts') : undefined,
  },
};

const shared: UserConfig = {
  platform: 'node',
  target: 'node20.19',
  outDir: 'dist',
  sourcemap: false,
  fixedExtension: false,
  logLevel: 'warn',
  // natural breaks when bundled (its stemmer relies on sloppy-mode `this`); everything else is bundled for start-up.
  deps: { neverBundle: [/^natural/, 'jiti'], alwaysBundle: [/.*/], onlyBundle: false },
  // Ink's development tools are never wanted here, and their package is not installed.
  alias: {
    'react-devtools-core': path.resolve('scripts/empty.ts'),
    // Its entry for Node asks for its parts at run time, where a bundle no longer has them.
    'jsonc-parser': path.resolve('node_modules/jsonc-parser/lib/esm/main.js'),
  },
  // The bundler breaks on constants of modules that are loaded both at once and later when it writes their values in.
  inputOptions: { optimization: { inlineConst: false } },
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
};

export default defineConfig([
  {
    ...shared,
    entry: {
      cli: 'src/cli.ts',
      ui: 'src/ui/report.tsx',
      review: 'src/ui/review/review.tsx',
      index: 'src/index.ts',
      testing: 'src/testing.ts',
      report: 'src/report/index.ts',
    },
    format: 'esm',
    clean: true,
    // The two screens are parts of the command, not of the library.
    dts: { entry: ['src/index.ts', 'src/testing.ts', 'src/report/index.ts'] },
    plugins: [licences()],
    hooks: {
      'build:done': async () => {
        cpSync('src/language/id/data', 'dist/data', { recursive: true });
        const { import: load } = createJiti(import.meta.url);
        const { shippedFromCsv } = await load<typeof import('./src/glossary/load.js')>('./src/glossary/load.ts');
        const { bind } = await load<typeof import('./src/glossary/book.js')>('./src/glossary/book.ts');
        writeFileSync('dist/data/glossary.txt', bind(await shippedFromCsv()));
      },
    },
  },
  {
    ...shared,
    entry: { command: 'src/command.ts' },
    format: 'cjs',
    clean: false,
    dts: false,
    outputOptions: { dynamicImportInCjs: false },
    plugins: [outside, noPrograms],
  },
]);
