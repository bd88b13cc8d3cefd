import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfm } from 'micromark-extension-gfm';
import { test } from 'vitest';
import { readAll, sourceOf } from './support.js';

test('x', async () => {
  for (const n of [100, 200, 400]) {
    const raw = 'kata kata kata\n'.repeat((n * 1000) / 15);
    let t = performance.now();
    fromMarkdown(raw);
    const a = performance.now() - t;
    t = performance.now();
    fromMarkdown(raw, { extensions: [gfm()] });
    const b = performance.now() - t;
    t = performance.now();
    await readAll(sourceOf(raw, 'markdown'));
    const c = performance.now() - t;
    console.log(n, 'ms', a, b, c);
  }
  for (const [f, raw] of [
    ['markdown', '> '.repeat(1e5)],
    ['markdown', '~a~ '.repeat(1e5)],
    ['html', '<body>' + '<div>'.repeat(2e5)],
    ['html', '<body>' + '<span>kata</span> '.repeat(19000)],
  ] as const) {
    const t = performance.now();
    const r: any = await readAll(sourceOf(raw, f));
    console.log(performance.now() - t, 'ms', r[0].message ?? r[0].blocks.length);
  }
}, 600000);
