import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableLines, safeJson } from '../../src/report/safe.js';

const dangerous =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|\p{Cs}|[\u{E0000}-\u{E0FFF}]/u;
/** Any string of UTF-16 units, with more of what hurts than chance would give. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u001B[2J',
        '\u001B]8;;x\u0007',
        '\u009B',
        '\u202E',
        '\u2066',
        '\u200D',
        '\uD800',
        '\uDC00',
        '\uFEFF',
        '\r\n',
        '\t',
        '\0',
        '\u{E0041}',
      ),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
  )
  .map((parts) => parts.join(''));

describe('printable', () => {
  it('lets nothing through that steers a terminal or hides', () => {
    fc.assert(fc.property(hostile, (text) => !dangerous.test(printable(text))));
  });

  it('changes nothing a second time', () => {
    fc.assert(fc.property(hostile, (text) => printable(printable(text)) === printable(text)));
  });

  it.each([
    ['Presiden tiba di “Solo” – 東京 🙂 ❤️', 'Presiden tiba di “Solo” – 東京 🙂 ❤️'],
    ['a\u001B[31mb', 'a␛[31mb'],
    ['a\nb\r\nc\u2028d', 'a⏎b⏎c⏎d'],
    ['a\tb', 'a⇥b'],
    ['a\u0000b\u007F', 'a␀b␡'],
    ['pra\u200Bnowo\u202E', 'pra�nowo�'],
    ['\uD83D', '�'],
  ])('%j', (text, shown) => expect(printable(text)).toBe(shown));

  it('keeps line breaks where asked to', () => expect(printableLines('a\u001B\nb\r\nc')).toBe('a␛\nb\r\nc'));
});

describe('safeJson', () => {
  it('says the same as JSON and stays safe', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = safeJson({ [text]: [text] }, 2);
        expect(JSON.parse(written)).toEqual({ [text]: [text] });
        expect(dangerous.test(written.replaceAll('\n', ''))).toBe(false);
      }),
    );
  });
});
