import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../src', import.meta.url));
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => file.replaceAll('\\', '/'));

/** Who may import whom (docs/architecture.md): folder → folders. Files at the root go by their own name. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: ['model'],
  rules: ['model', 'names', 'words', 'phrases', 'language/id', 'glossary/distance'],
  words: ['model', 'language/id'],
  phrases: ['model', 'language/id'],
  names: ['model', 'language/id', 'glossary/distance', 'glossary/damage'],
  check: ['model'],
  report: ['model', 'errors', 'check/score', 'ui'],
  language: ['model'],
  glossary: ['model', 'errors'],
  read: ['model', 'errors'],
  write: ['model', 'errors', 'read'],
  ui: ['model', 'check/apply', 'check/gate', 'check/score', 'report'],
  config: ['model', 'errors', 'config', 'read', 'check/gate'],
  index: ['model', 'check', 'read', 'language', 'glossary', 'rules', 'config', 'errors'],
  testing: ['model', 'check', 'language', 'glossary'],
  cache: [],
  commands: [
    'model',
    'cache',
    'check',
    'names',
    'read',
    'write',
    'language',
    'glossary',
    'rules',
    'config',
    'errors',
    'index',
    'report',
    'ui',
  ],
  command: ['commands'],
  cli: ['loader', 'command'],
  loader: [],
};
const roomOf = (file: string): string => (file.includes('/') ? file.split('/')[0]! : file.replace(/\.tsx?$/u, ''));

const importsOf = (file: string): { readonly target: string; readonly lazy: boolean; readonly typeOnly: boolean }[] => {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(import|export)( type)?[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/gu,
    ),
  ].map((match) => ({
    target: match[3] ?? match[4] ?? '',
    lazy: match[4] !== undefined,
    typeOnly: match[2] !== undefined,
  }));
};

const resolve = (from: string, target: string): string =>
  path.posix.normalize(path.posix.join(path.posix.dirname(from), target)).replace(/\.jsx?$/u, '');

it('keeps every folder to the rooms it may enter', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => target.startsWith('.'))
      .map(({ target }) => resolve(file, target))
      .filter((target) => !target.startsWith('..'))
      .filter(
        (target) =>
          roomOf(target) !== roomOf(file) &&
          !(allowed[roomOf(file)] ?? []).some((room) => target === room || target.startsWith(`${room}/`)),
      )
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

it('lets no rule, check or model touch files or the clock', () => {
  const wrong = sources
    .filter((file) => ['rules', 'check', 'model', 'names', 'report'].includes(roomOf(file)))
    .filter(
      (file) =>
        importsOf(file).some(({ target }) => target.startsWith('node:')) ||
        /\b(?:Date\.now|new Date\(\)|Math\.random)\b/u.test(readFileSync(path.join(root, file), 'utf8')),
    );
  expect(wrong).toEqual([]);
});

it('imports natural by deep path only, and ink and react only in ui', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter(
        ({ target, typeOnly }) =>
          !typeOnly && (target === 'natural' || (/^(?:ink|react)(?:\/|$)/u.test(target) && roomOf(file) !== 'ui')),
      )
      .map(({ target }) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

it('loads franc, parsers and Ink on first use, not at start', () => {
  const heavy =
    /^(?:franc|linkedom|@mozilla\/readability|htmlparser2|mdast-|micromark-|zod|jiti|ink|react|csv-|saxes|diff|@humanwhocodes)/u;
  const lazyRooms = new Set(['ui']);
  const entries = [
    'cli.ts',
    'index.ts',
    'language/article.ts',
    'language/detect.ts',
    'read/index.ts',
    'commands/check.ts',
    'commands/glossary/index.ts',
    'check/check.ts',
    'report/index.ts',
  ];
  const seen = new Set<string>();
  const wrong: string[] = [];
  const visit = (file: string): void => {
    if (seen.has(file) || lazyRooms.has(roomOf(file))) return;
    seen.add(file);
    for (const { target, lazy, typeOnly } of importsOf(file)) {
      if (lazy || typeOnly) continue;
      if (heavy.test(target)) wrong.push(`${file} loads ${target} at start`);
      if (!target.startsWith('.')) continue;
      const base = resolve(file, target);
      const next = sources.find((source) => source.replace(/\.tsx?$/u, '') === base);
      if (next) visit(next);
    }
  };
  for (const entry of entries) visit(entry);
  expect(wrong).toEqual([]);
});
