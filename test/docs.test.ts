import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = (entry: string) => path.join(root, 'dist', `${entry}.js`);
const entries: Readonly<Record<string, string>> = { janggal: 'index', 'janggal/report': 'report', 'janggal/testing': 'testing' };

/** The blocks of a page, and what each says that it prints: its lines that start with a comment. */
const blocksOf = (
  page: string,
): readonly { readonly line: number; readonly code: string; readonly prints: readonly string[] }[] => {
  const text = readFileSync(path.join(root, 'docs', page), 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gmu)].map(({ index, 1: code = '' }) => ({
    line: text.slice(0, index).split('\n').length + 1,
    code,
    prints: [...code.matchAll(/^\/\/ (.*)$/gmu)].map(([, printed]) => printed!),
  }));
};

let folder: string;
beforeAll(() => {
  if (!existsSync(dist('index'))) throw new Error('the package is not built: npm run build (npm test does it)');
  folder = mkdtempSync(path.join(os.tmpdir(), 'janggal-docs-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('docs/api.md', () => {
  const blocks = blocksOf('api.md');

  it('has code, and every block of it compiles', () => {
    expect(blocks.length).toBeGreaterThan(4);
    const files = blocks.map(({ line, code }) => {
      const file = path.join(folder, `line-${line}.mts`);
      writeFileSync(file, code);
      return file;
    });
    const { options } = ts.convertCompilerOptionsFromJson(
      {
        ...(ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config as { compilerOptions: object })
          .compilerOptions,
        noEmit: true,
        typeRoots: [path.join(root, 'node_modules/@types')],
        types: ['node'],
        paths: Object.fromEntries(
          Object.entries(entries).map(([name, entry]) => [name, [path.join(root, `dist/${entry}.d.ts`)]]),
        ),
      },
      root,
    );
    const program = ts.createProgram(files, options);
    const faults = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) => `${path.basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    expect(faults).toEqual([]);
  });

  it.each(blocks.map((block) => [block.line, block] as const))('prints what it says, line %i', (line, { code, prints }) => {
    const linked = code.replaceAll(
      /from '(janggal[^']*)'/gu,
      (_, name: string) => `from '${pathToFileURL(dist(entries[name]!)).href}'`,
    );
    const file = path.join(folder, `line-${line}.mjs`);
    writeFileSync(file, ts.transpileModule(linked, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText);
    const printed = execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] } });
    expect(printed.trimEnd().split('\n')).toEqual(prints);
  });
});
