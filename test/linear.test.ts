import { performance } from 'node:perf_hooks';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGlossary } from '../src/index.js';
import { readArticle } from '../src/language/article.js';
import { indonesian } from '../src/language/id/index.js';
import type { Glossary } from '../src/model/glossary.js';
import { textDocument } from '../src/read/text.js';
import { rules } from '../src/rules/index.js';

// Twice the text may cost three times the time at most: a quadratic rule costs four times, and the rest is noise.
const allowed = 3;
const size = 1_000_000;

let glossary: Glossary;
beforeAll(async () => {
  glossary = await loadGlossary();
});

/** What each rule has to work hardest on: its own wrong examples, in one line and as many lines, without end. */
const worst = (examples: readonly { readonly text: string }[]): readonly string[] => {
  const text = examples.map((example) => example.text.replaceAll(/\[\[|\]\]/gu, '')).join(' ');
  return [`${text.replaceAll('\n', ' ')} `, `${text}\n`];
};

const repeat = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(worst(rule.incorrect).map((unit, index) => [index === 0 ? 'one line' : 'many lines', unit] as const))(
    'is linear in %s of its worst text',
    async (_kind, unit) => {
      const time = async (length: number): Promise<number> => {
        const { article, furniture } = await readArticle(
          textDocument(repeat(unit, length), { id: 'worst', path: 'worst' }),
          indonesian,
        );
        const segments =
          rule.reads === 'furniture' ? furniture : rule.reads === 'all' ? [...article.segments, ...furniture] : article.segments;
        let best = Number.POSITIVE_INFINITY;
        for (let round = 0; round < 3; round += 1) {
          // A fresh `once`, so that no round profits from the last one.
          const computed = new Map<object, unknown>();
          const fresh = {
            ...article,
            segments,
            once: (key: object, compute: (of: typeof article) => unknown) => {
              if (!computed.has(key)) computed.set(key, compute(fresh as typeof article));
              return computed.get(key);
            },
          } as typeof article;
          const start = performance.now();
          for (const _draft of rule.check(fresh, { options: rule.options ?? {}, glossary })) void _draft;
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      const [once, twice] = [await time(size), await time(2 * size)];
      // Under a few milliseconds the clock says nothing.
      expect(twice).toBeLessThan(Math.max(allowed * once, 20));
    },
  );
});
