import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGlossary } from '../src/index.js';
import { artifacts, weight } from '../src/model/finding.js';
import type { Glossary } from '../src/model/glossary.js';
import { rules } from '../src/rules/index.js';
import { problems } from '../src/testing.js';

const file = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

/** What a category may cost at most: style and locale never fail an article by themselves. */
const heaviest = {
  accuracy: 'critical',
  terminology: 'critical',
  fluency: 'critical',
  style: 'minor',
  locale: 'minor',
  markup: 'major',
} as const;

let glossary: Glossary;
beforeAll(async () => {
  glossary = await loadGlossary();
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('finds its wrong examples exactly and leaves its right ones alone', async () => {
    expect(await problems(rule, glossary)).toEqual([]);
  });

  it('lives where its name says, in the drawer of its artifact, on two screens', () => {
    const source = file(`src/rules/${id}.ts`);
    expect(source).toContain(`id: '${id}'`);
    expect(id.split('/')[0]).toBe(artifacts[rule.artifact].category);
    expect(source.split('\n').length).toBeLessThanOrEqual(160);
  });

  it('weighs no more than its category allows and has a measured confidence', () => {
    expect(weight[rule.severity]).toBeLessThanOrEqual(weight[heaviest[artifacts[rule.artifact].category]]);
    expect(rule.confidence).toBeGreaterThanOrEqual(0.5);
    expect(rule.confidence).toBeLessThanOrEqual(1);
  });

  it('has a page in the docs', () => {
    expect(file('docs/rules.md')).toContain(`\n## ${id}\n`);
  });
});
