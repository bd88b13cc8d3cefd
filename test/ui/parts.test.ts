import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hunks, pieces } from '../../src/ui/changes.js';
import { excerptOf, shorten } from '../../src/ui/excerpt.js';
import { groupFaults, lineList } from '../../src/ui/groups.js';
import { loss } from '../../src/ui/sheet.js';
import { huge } from '../report/fixtures.js';

describe('excerpt', () => {
  const before = 'Menteri itu berjanji akan meninjau lagi harga pupuk di desa '.slice(0, 60);

  it('cuts at words and says that it did', () => {
    const excerpt = excerptOf({ text: 'nya nya', context: { before, after: ' sebelum musim tanam.' } }, 30);
    expect(excerpt.before).toMatch(/^… \S/);
    expect(before).toContain(excerpt.before.slice(2));
    expect(excerpt.after).toBe(' sebelum musim tanam.');
  });

  it('marks a place where words are missing', () =>
    expect(excerptOf({ text: '', context: { before: 'a', after: 'b' } }, 80).text).toBe('‸'));

  it('keeps both ends of a long span', () => {
    expect(shorten(`${'awal '.repeat(50)}akhir`, 30)).toMatch(/^awal .* … .*akhir$/);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 3, max: 50 }),
        (text, most) => [...shorten(text, most)].length <= Math.max(most + 3, 3),
      ),
    );
  });
});

describe('changes', () => {
  it('finds the words that differ', () => {
    expect(hunks('rapat akan mengambil tempat di Bogor', 'rapat akan berlangsung di Bogor')).toEqual([
      { from: 'mengambil tempat', to: 'berlangsung' },
    ]);
    expect(hunks('sama', 'sama')).toEqual([]);
  });

  it('gives up where everything differs', () => {
    const words = (from: number) => Array.from({ length: 400 }, (_, at) => `kata${from + at}`).join(' ');
    expect(hunks(words(0), words(1000))).toEqual([]);
    expect(pieces('x'.repeat(500), 'y'.repeat(500))).toEqual([{ text: 'y'.repeat(500), added: false }]);
  });

  it('keeps the suggestion whole', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.string({ maxLength: 40 }),
        (from, to) =>
          pieces(from, to)
            .map(({ text }) => text)
            .join('') === to,
      ),
    );
    expect(pieces('Pranowi', 'Pranowo')).toEqual([
      { text: 'Pranow', added: false },
      { text: 'o', added: true },
    ]);
  });
});

describe('groups', () => {
  const { findings } = huge(40);

  it('lists lines, neighbours together', () => {
    expect(lineList([findings[1]!, findings[5]!, findings[6]!, findings[7]!, findings[20]!])).toBe('2, 6–8, 21');
    expect(
      lineList(
        findings.filter((_, at) => at % 2 === 0),
        3,
      ),
    ).toBe('1, 3, 5 …');
  });

  it('keep every finding', () => {
    const count = groupFaults([...findings, ...findings]).reduce((sum, { others }) => sum + 1 + others.length, 0);
    expect(count).toBe(80);
    expect(groupFaults([...findings, ...findings])).toHaveLength(40);
  });
});

describe('loss', () => {
  it.each([
    [0, '0', '0'],
    [0.04, '0', '0'],
    [3.25, '−3,3', '−3.3'],
    [12.6, '−13', '−13'],
  ])('%d', (points, id, en) => expect([loss('id', points), loss('en', points)]).toEqual([id, en]));
});
