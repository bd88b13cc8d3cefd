import { describe, expect, it } from 'vitest';
import type { DocumentReport } from '../../src/model/report.js';
import { monthOf } from '../../src/report/month.js';
import { rolledUp, rollUp } from '../../src/report/rollup.js';
import { markdownRollup, plainRollup } from '../../src/report/rollup-view.js';
import { documentOf, finding } from '../commands/world.js';

const of = (meta: DocumentReport['meta'], more: Partial<DocumentReport> = {}) => documentOf({ meta, ...more });

describe('monthOf', () => {
  it.each([
    ['2026-03-02T10:00:00+07:00', '2026-03'],
    ['2026-03', '2026-03'],
    ['20260302', '2026-03'],
    ['Mon, 02 Mar 2026 10:00:00 GMT', '2026-03'],
    ['Senin, 2 Maret 2026 | 10.00 WIB', '2026-03'],
    ['March 2, 2026', '2026-03'],
    ['17 Agustus 1945', '1945-08'],
    ['1 Mei 2025', '2025-05'],
    ['Kamis, 4 Des 2025', '2025-12'],
    ['02/03/2026', '2026-03'],
    ['1772445600', '2026-03'],
    ['1772445600000', '2026-03'],
    ['2026-13-01', undefined],
    ['kemarin', undefined],
    ['', undefined],
  ])('reads %s', (date, month) => expect(monthOf(date)).toBe(month));
});

describe('a roll-up', () => {
  const bad = { score: 40, verdict: 'fail', words: 500, findings: [finding('major'), finding('minor')] } as const;
  const documents = [
    of({ url: 'https://www.contoh.id/a', date: '2026-03-01' }, bad),
    of({ url: 'http://contoh.id/b', date: '2 Maret 2026' }, { score: 90, words: 500 }),
    of({ site: 'Warta', date: '2026-02-01', url: 'https://x.test' }, { score: 99 }),
    of({ site: 'Warta' }, { verdict: 'too-short', score: 3, words: 10 }),
    of({}),
  ];

  it('adds up by site, worst first, what is not said last', () => {
    expect(rolledUp(documents, ['site']).site).toEqual([
      {
        ...{ key: 'contoh.id', documents: 2, passed: 1, failed: 1, tooShort: 0, words: 1000, findings: 2, density: 2 },
        ...{ mean: 65, median: 65, artifacts: [{ artifact: 'split-hyphen', count: 2 }] },
      },
      expect.objectContaining({ key: 'Warta', documents: 2, tooShort: 1, mean: 99, median: 99 }),
      expect.objectContaining({ key: null, documents: 1 }),
    ]);
  });

  it('keeps months in order and leaves out what nobody speaks of', () => {
    const all = rolledUp(documents);
    expect(all.month?.map(({ key }) => key)).toEqual(['2026-02', '2026-03', null]);
    expect(Object.keys(all)).toEqual(['site', 'month']);
  });

  it('adds up to the whole whatever the groups, also beyond the most that are kept', () => {
    const { add, rollup } = rollUp(['author']);
    for (let at = 0; at < 10_050; at += 1) add(of({ author: `p${at}` }, { score: at % 101 }));
    const groups = rollup().author!;
    expect(groups).toHaveLength(10_001);
    expect(groups.at(-1)).toMatchObject({ others: true, documents: 50 });
    expect(groups.reduce((sum, group) => sum + group.documents, 0)).toBe(10_050);
  });

  it('is drawn as a table that nothing in a name breaks', () => {
    const hostile = [of({ site: 'a|b<script>\u001b[31m\n*c*' }), of({ site: 'Warta' })];
    const plain = plainRollup(rolledUp(hostile, ['site']), ['site', 'author'], 'en');
    expect(plain).not.toContain('\u001b');
    expect(plain.split('\n')[0]).toMatch(/^Site +documents +failed +words/u);
    expect(plain).toContain('Author: no document says');
    const markdown = markdownRollup(rolledUp(hostile, ['site']), ['site'], 'id');
    expect(markdown).not.toMatch(/(?<!\\)<script|\u001b/u);
    for (const line of markdown.trimEnd().split('\n')) expect(line.match(/(?<!\\)\|/gu)).toHaveLength(9);
  });
});
