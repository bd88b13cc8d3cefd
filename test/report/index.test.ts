import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { artifacts, locales } from '../../src/model/finding.js';
import { isReporterName, reporterNames, reporters } from '../../src/report/index.js';
import { artifactLabels } from '../../src/report/labels.js';
import { figure, speak, words } from '../../src/report/words.js';
import { outcomes, print } from './fixtures.js';

// Loading Ink takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Packages that a module loads, itself or through what it imports statically. */
const packages = (url: URL, seen = new Set<string>()): ReadonlySet<string> => {
  const found = new Set<string>();
  if (seen.has(url.href)) return found;
  seen.add(url.href);
  for (const [, name] of readFileSync(url, 'utf8').matchAll(/^(?:import|export)(?! type)[^;]*? from '([^']+)'/gm)) {
    if (!name!.startsWith('.')) found.add(name!);
    else for (const inner of packages(new URL(name!.replace(/\.js$/, '.ts'), url), seen)) found.add(inner);
  }
  return found;
};

describe('reporters', () => {
  it('are known by name', () => {
    expect(reporterNames).toEqual([
      'ink',
      'plain',
      'json',
      'jsonl',
      'github',
      'gitlab',
      'sarif',
      'junit',
      'checkstyle',
      'rdjson',
      'rdjsonl',
      'markdown',
      'csv',
      'html',
    ]);
    expect(isReporterName('plain')).toBe(true);
    expect(isReporterName('toString')).toBe(false);
  });

  it.each(reporterNames)('%s prints a run', async (name) => {
    const make = await reporters[name]();
    expect(await print(make('1.0.0'), outcomes)).toContain('banjir-demak');
  });

  // The html report shows word diffs, as the Ink report does.
  const heavy: readonly string[] = ['ink', 'html', 'rdjsonl'];
  it.each(['index', ...reporterNames.filter((name) => !heavy.includes(name))])('%s loads no package', (name) => {
    expect([...packages(new URL(`../../src/report/${name}.ts`, import.meta.url))]).toEqual([]);
  });
});

describe('words', () => {
  it('name every artifact differently in both languages', () => {
    for (const locale of locales) {
      const labels = Object.values(artifactLabels).map((label) => label[locale]);
      expect(new Set(labels).size).toBe(Object.keys(artifacts).length);
    }
  });

  it('take the same values in both languages', () => {
    const names = (text: string) => [...new Set([...text.matchAll(/\{\w+\}/g)].map(([name]) => name))].toSorted();
    for (const { id, en } of Object.values(words)) expect(names(en)).toEqual(names(id));
  });

  it('count', () => {
    expect([1, 2, 2310].map((n) => speak('en')('documents', { n }))).toEqual(['1 document', '2 documents', '2,310 documents']);
    expect(speak('id')('words', { n: 2310 })).toBe('2.310 kata');
    expect(figure('id', 1)).toBe('1');
  });
});
