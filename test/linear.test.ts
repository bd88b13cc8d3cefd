import { performance } from 'node:perf_hooks';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGlossary } from '../src/index.js';
import { readArticle } from '../src/language/article.js';
import { indonesian } from '../src/language/id/index.js';
import type { Article } from '../src/model/document.js';
import type { Glossary } from '../src/model/glossary.js';
import { textDocument } from '../src/read/text.js';
import { rules } from '../src/rules/index.js';

// Eight times the text costs eight times the time, a quadratic rule 64 times it. The limit lies between the two, as far
// from the one as from the other, so that neither a busy machine nor a small cache makes a linear rule look quadratic.
const size = 250_000;
const times = 8;
const allowed = times ** 1.5;
/** Under a few milliseconds the clock says nothing. */
const limit = (once: number): number => Math.max(allowed * once, 20);

let glossary: Glossary;
beforeAll(async () => {
  glossary = await loadGlossary();
});

/** What each rule has to work hardest on: its own wrong examples, in one line and as many lines, without end. */
const worst = (examples: readonly { readonly text: string }[]): readonly (readonly [string, string])[] => {
  const text = examples.map((example) => example.text.replaceAll(/\[\[|\]\]/gu, '')).join(' ');
  return [
    ['one line', `${text.replaceAll('\n', ' ')} `],
    ['many lines', `${text}\n`],
  ];
};

const repeat = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const prepare = async (text: string): Promise<Article> => {
    const { article, furniture } = await readArticle(textDocument(text, { id: 'worst', path: 'worst' }), indonesian);
    if (rule.reads === 'furniture') return { ...article, segments: furniture };
    return rule.reads === 'all' ? { ...article, segments: [...article.segments, ...furniture] } : article;
  };

  const time = (article: Article): number => {
    // A fresh `once`, so that no round profits from the last one.
    const computed = new Map<object, unknown>();
    const fresh: Article = {
      ...article,
      once(key, compute) {
        if (!computed.has(key)) computed.set(key, compute(fresh));
        return computed.get(key) as ReturnType<typeof compute>;
      },
    };
    const start = performance.now();
    for (const _draft of rule.check(fresh, { options: rule.options ?? {}, glossary })) void _draft;
    return performance.now() - start;
  };

  it.each(worst(rule.incorrect))('is linear in %s of its worst text', async (_kind, unit) => {
    const small = await prepare(repeat(unit, size));
    const large = await prepare(repeat(unit, times * size));
    let [once, often] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // In turn, and again where the machine was busy: the least of each is what the rule costs.
    for (let round = 0; round < 9 && (round < 3 || often >= limit(once)); round += 1) {
      once = Math.min(once, time(small));
      often = Math.min(often, time(large));
    }
    expect(often).toBeLessThan(limit(once));
  });
});
