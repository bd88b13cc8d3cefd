import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/report/csv.js';
import { code, head, inline, row } from '../../src/report/markdown-text.js';
import { printable } from '../../src/report/safe.js';
import { uriOf } from '../../src/report/sarif/uri.js';
import { xml } from '../../src/report/xml.js';
import { damaged, print } from './fixtures.js';
import { nodes, parseCsv, parseMarkdown, parseXml } from './parsers.js';

const pieces = [
  ...[
    '|',
    '`',
    '``',
    '\\',
    '<script>',
    '](',
    '![',
    '@nama',
    'a@b.id',
    'https://x.id',
    'www.x.id',
    '#12',
    '**',
    '~~',
    '&lt;',
    '&#0;',
  ],
  ...[
    ']]>',
    '<!--',
    '\u202E',
    '\uD800',
    '\n',
    '\r',
    '\t',
    ' ',
    '=1+1',
    '+',
    '-',
    '@',
    '\uFFFE',
    '\u0000',
    '\u001B[2J',
    '$x$',
    ':x:',
  ],
];
/** Any UTF-16 units, with what means something to a format more often than chance would have it. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary' }),
      fc.integer({ max: 0xffff, min: 0 }).map((unit) => String.fromCharCode(unit)),
    ),
  )
  .map((parts) => parts.join(''));

const plainly = (shown: string) => shown.replace(/^[ \t]+|[ \t]+$/gu, '');

describe('Markdown', () => {
  const cellOf = (markdown: string) => {
    const table = parseMarkdown(head([['a'], ['b'], ['c']]) + row(['x', markdown, 'y'])).children[0]!;
    const cells = nodes(table).filter(({ type }) => type === 'tableCell');
    expect(cells).toHaveLength(6);
    return nodes(cells[4]!).slice(1);
  };
  const shown = (found: ReturnType<typeof nodes>) =>
    found.map((node) => ('value' in node ? node.value.replaceAll('\u200B', '') : '')).join('');

  it('escaped text is text and nothing else, and reads as it was', () => {
    fc.assert(
      fc.property(text, (any) => {
        const found = cellOf(inline(any));
        expect(found.filter(({ type }) => type !== 'text')).toEqual([]);
        expect(plainly(shown(found))).toBe(plainly(printable(any)));
      }),
    );
  });

  it('code is code or text, and reads as it was', () => {
    fc.assert(
      fc.property(text, (any) => {
        const found = cellOf(code(any));
        expect(found.filter(({ type }) => type !== 'text' && type !== 'inlineCode')).toEqual([]);
        expect(plainly(shown(found))).toBe(plainly(printable(any)));
      }),
    );
  });
});

describe('XML', () => {
  it('takes any text, in an element and in an attribute', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { attributes, text: inside } = parseXml(`<a b="${xml(any)}">${xml(any)}</a>`);
        const meant = printable(any).replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
        expect(inside).toBe(meant);
        expect(attributes['b']).toBe(meant);
      }),
    );
  });
});

describe('URIs', () => {
  const isReference = addFormats.default(new Ajv()).compile({ type: 'string', format: 'uri-reference' });

  it('any path is one, and can be read back', () => {
    fc.assert(
      fc.property(text, (any) => {
        const path = `artikel/${any}`;
        expect(isReference(uriOf(path))).toBe(true);
        expect(decodeURIComponent(uriOf(path))).toBe(path.replace(/\p{Cs}/gu, '\uFFFD').replaceAll('\\', '/'));
      }),
    );
  });

  it.each([
    ['berita/a b.txt', 'berita/a%20b.txt'],
    ['a:b.txt', 'a%3Ab.txt'],
    ['../lain/é.txt', '../lain/%C3%A9.txt'],
    ['/srv/a.txt', 'file:///srv/a.txt'],
    ['C:\\berita\\a.txt', 'file:///C:/berita/a.txt'],
    ['\\\\gudang\\a.txt', 'file://gudang/a.txt'],
  ])('%s becomes %s', (path, uri) => expect(uriOf(path)).toBe(uri));
});

describe('CSV', () => {
  it('any text is one cell, and none is a formula', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const findings = [{ ...damaged.findings[0]!, text: any, message: any, suggestions: [{ text: any }] }];
        const rows = parseCsv(await print(csv(), [{ ...damaged, findings }]));
        expect(rows).toHaveLength(1);
        for (const cell of ['text', 'message', 'suggestion']) {
          expect(rows[0]![cell]).not.toMatch(/^[=+\-@\t\r]/u);
          expect([printable(any), `'${printable(any)}`]).toContain(rows[0]![cell]);
        }
      }),
    );
  });
});
