import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../../../src/read/html.js';
import { coated, flow } from '../../../src/ui/review/brush.js';
import { fieldOf, typed } from '../../../src/ui/review/field.js';
import { actionOf, keyboard, pressesOf } from '../../../src/ui/review/keys.js';
import { layoutOf } from '../../../src/ui/review/layout.js';
import { marksOf } from '../../../src/ui/review/place.js';
import { cells, clipped, lineAt, wrap } from '../../../src/ui/review/wrap.js';
import { article } from './world.js';

const key = (part: Partial<Parameters<typeof pressesOf>[1]>) => part as Parameters<typeof pressesOf>[1];

describe('lines', () => {
  const shown = (text: string, width: number) => wrap(text, width).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['satu dua tiga empat', 8, ['satu dua', 'tiga', 'empat']],
    ['satu\n\n\n\ndua', 20, ['satu', '', 'dua']],
    ['satu\r\ndua', 20, ['satu', 'dua']],
    ['panjangsekali ya', 5, ['panja', 'ngsek', 'ali', 'ya']],
    ['日本語のニュース', 6, ['日本語', 'のニュ', 'ース']],
    ['api 🔥🔥🔥', 6, ['api', '🔥🔥🔥']],
    ['keluarga 👍🏽 itu', 11, ['keluarga 👍🏽', 'itu']],
    ['', 10, ['']],
  ])('%j in %i cells', (text, width, lines) => expect(shown(text, width)).toEqual(lines));

  it('lose nothing but white space and are never too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = shown(text, width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('are found by offset', () => {
    const lines = wrap('satu dua tiga empat', 8);
    expect([0, 7, 8, 9, 14, 99].map((at) => lineAt(lines, at))).toEqual([0, 0, 0, 1, 2, 2]);
  });

  it('are clipped with an ellipsis', () => {
    expect(clipped('nama-berkas-panjang.txt', 10)).toBe('nama-berk…');
    expect(clipped('日本語', 4)).toBe('日…');
    expect(clipped('a\u001b[31mb', 20)).toBe('a␛[31mb');
  });
});

describe('marks', () => {
  it('stand where the finding stands in the text of a page', async () => {
    const raw = '<article><p>Harga &amp; mutu <b>beras</b> naik naik lagi menurut warga desa itu kemarin.</p></article>';
    const document = await htmlDocument(raw, { id: 'a.html', path: 'a.html' });
    const finding = (text: string) => ({
      ...article('x', 'x', []).report,
      start: raw.indexOf(text),
      end: raw.indexOf(text) + text.length,
    });
    const marks = marksOf(document, [finding('naik naik'), finding('&amp;'), finding('beras')] as never);
    expect(marks.map(({ start, end }) => document.text.slice(start, end))).toEqual(['naik naik', '&', 'beras']);
  });

  it('show a place where something is missing by the character at it', () => {
    const { document } = article('a.txt', 'ab\ncd', []);
    const at = (start: number) => marksOf(document, [{ start, end: start }] as never)[0];
    expect([at(1), at(2), at(5)]).toEqual([
      { start: 1, end: 2 },
      { start: 1, end: 2 },
      { start: 4, end: 5 },
    ]);
  });

  it('are painted over each other, and hide no control character', () => {
    const paint = (left: string, right: string) => (text: string) => left + text + right;
    const coats = [
      { start: 0, end: 6, paint: paint('<', '>') },
      { start: 2, end: 4, paint: paint('(', ')') },
    ];
    expect(coated('abcdef\u001b[0m', { start: 0, end: 10 }, coats)).toBe('<ab>(cd)<ef>␛[0m');
  });

  it('keep their paint across lines', () =>
    expect(flow([{ text: 'satu ' }, { text: 'dua tiga', paint: (text) => `*${text}*` }], 8)).toEqual(['satu *dua*', '*tiga*']));
});

describe('keys', () => {
  it.each([
    ['', key({ upArrow: true }), ['<up>']],
    ['', key({ tab: true, shift: true }), ['<s-tab>']],
    ['', key({ delete: true }), ['<backspace>']],
    ['d', key({ ctrl: true }), ['<c-d>']],
    ['jjx', key({}), ['j', 'j', 'x']],
    ['nama\r', key({}), ['n', 'a', 'm', 'a', '<enter>']],
    ['é🔥', key({}), ['é', '🔥']],
    ['x', key({ meta: true }), []],
  ])('%j is %j', (input, pressed, presses) => expect(pressesOf(input, pressed)).toEqual(presses));

  it('mean one thing each', () => {
    const all = keyboard.flatMap(({ keys }) => keys.flatMap(({ bindings }) => bindings.flatMap((binding) => binding.keys)));
    expect(new Set(all).size).toBe(all.length);
    for (const each of all) expect(actionOf(each, { kind: 'browse' })).toBeDefined();
  });

  it.each([
    [{ kind: 'help', top: 0 }, 'q', { type: 'close' }],
    [{ kind: 'help', top: 0 }, 'x', undefined],
    [{ kind: 'quit' }, 'w', { type: 'choose', key: 'w' }],
    [{ kind: 'edit', field: fieldOf('') }, 'q', { type: 'press', key: 'q' }],
    [{ kind: 'edit', field: fieldOf('') }, '<enter>', { type: 'submit' }],
    [{ kind: 'edit', field: fieldOf('') }, '<c-c>', { type: 'quit', now: true }],
    [{ kind: 'filter', at: 0 }, 'k', { type: 'step', by: -1 }],
    [{ kind: 'browse' }, '!', undefined],
  ] as const)('in %j %j is %j', (mode, press, action) => expect(actionOf(press, mode)).toEqual(action));
});

describe('a field', () => {
  const after = (text: string, ...presses: string[]) => presses.reduce(typed, fieldOf(text));
  it.each([
    ['ab', ['c'], 'abc'],
    ['a👨‍👩‍👧‍👦', ['<backspace>'], 'a'],
    ['dua kata', ['<c-w>'], 'dua '],
    ['dua kata', ['<home>', 'x', '<c-k>'], 'x'],
    ['ab', ['<left>', '<left>', '<left>', 'x'], 'xab'],
    ['ab', ['<up>', '<tab>'], 'ab'],
    ['ab', ['<', '>'], 'ab<>'],
  ])('%j after %j is %j', (text, presses, result) => expect(after(text, ...presses).text).toBe(result));
});

describe('layout', () => {
  it.each([
    [140, 40, true, true],
    [100, 30, true, false],
    [80, 24, false, false],
    [60, 20, false, false],
    [20, 5, false, false],
  ])('%i×%i', (columns, rows, list, beside) => {
    const layout = layoutOf({ columns, rows });
    expect(layout.list !== undefined).toBe(list);
    expect(layout.detail.beside).toBe(beside);
    const { article: text, detail } = layout;
    expect(text.height + (beside ? 0 : detail.height + 1)).toBe(Math.max(rows, 12) - 4);
    expect(text.width).toBeGreaterThanOrEqual(35);
    expect(text.height).toBeGreaterThanOrEqual(3);
  });
});
