import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import { span, toRaw, toText } from '../../../src/model/span.js';
import { htmlDocument } from '../../../src/read/html.js';
import { textDocument } from '../../../src/read/text.js';
import { proseOf } from '../../../src/report/html/prose.js';
import { damaged, withProse } from '../fixtures.js';

const marksOf = (text: string) => DomUtils.getElementsByTagName('mark', parseDocument(text), true);
const textOf = (text: string) => DomUtils.textContent(parseDocument(text));

const card = { id: 'a', path: 'a' };
const [pattern] = damaged.findings;
const at = (start: number, end: number): Finding => ({ ...pattern!, start, end });

describe('the way back from raw offsets', () => {
  const page = '<h1>Banjir &amp; longsor</h1>\n<p>Warga <b>Demak</b> mengungsi ke &ldquo;posko&rdquo;.</p><p>Air surut.</p>';
  const document = htmlDocument(page, card);

  it('finds the text of every span of it', () => {
    const length = document.text.length;
    fc.assert(
      fc.property(fc.nat(length - 1), fc.nat(length - 1), (one, other) => {
        const asked = span(Math.min(one, other), Math.max(one, other) + 1);
        const found = toText(document.map, toRaw(document.map, asked));
        // An entity or a paragraph break is taken whole.
        expect(document.text.slice(found.start, found.end)).toContain(document.text.slice(asked.start, asked.end).trim());
      }),
    );
  });

  it('leaves markup out', () => {
    const start = page.indexOf('<b>');
    const found = toText(document.map, { start, end: page.indexOf('</b>') + 4 });
    expect(document.text.slice(found.start, found.end)).toBe('Demak');
    const none = toText(document.map, { start, end: start + 3 });
    expect(none.end - none.start).toBe(0);
    expect(toText([], { start: 3, end: 5 })).toEqual({ start: 0, end: 0 });
    expect(toText(document.map, { start: page.length, end: page.length }).start).toBe(document.text.length);
  });
});

describe('an article on the page', () => {
  it('reads as it was written, every finding marked', () => {
    const { prose, findings } = withProse(damaged);
    const { text } = proseOf(prose, findings, 'd1');
    expect(textOf(text)).toBe(prose.text);
    const marks = marksOf(text);
    const words = (note: string) =>
      marks
        .filter(({ attribs }) => (attribs['aria-describedby'] ?? attribs['data-of'])?.split(' ').includes(note))
        .map((mark) => DomUtils.textContent(mark))
        .join('');
    expect(damaged.findings.map((_, index) => words(`d1f${index + 1}`))).toEqual(damaged.findings.map((finding) => finding.text));
  });

  it('keeps the text whole however findings lie over it', () => {
    const raw = 'Judul berita\n\nAlinea satu yang <panjang>.\r\n  \nAlinea & dua,\nlanjutannya.\n\n';
    const place = fc.nat(raw.length);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 8 }), (pairs) => {
        const findings = pairs.map(([one, other]) => at(Math.min(one, other), Math.max(one, other)));
        const { text } = proseOf(textDocument(raw, card), findings, 'd1');
        expect(textOf(text).replace(/\n+/g, '\n')).toBe(raw.replaceAll('\r', '').replace(/\n+/g, '\n'));
        const stops = marksOf(text).filter(({ attribs }) => 'tabindex' in attribs);
        const explained = stops.flatMap(({ attribs }) => attribs['data-n']!.split(','));
        // White space between paragraphs is not shown, so what covers nothing else is not marked.
        const visible = findings.flatMap(({ start, end }, index) => {
          const blank = start < end && /^\s*$/.test(raw.slice(start, end)) && /^\s*\n\s*$/.test(raw.slice(start - 1, end + 1));
          return blank ? [] : [String(index + 1)];
        });
        expect(explained).toEqual(expect.arrayContaining(visible));
        expect(new Set(explained).size).toBe(explained.length);
      }),
    );
  });

  it('shows pages by their prose, findings inside tags and entities too', () => {
    const raw = '<p>Kata &quot;<i>undang</i> -undang&quot; itu &lt;b&gt;.</p>';
    const start = raw.indexOf('<i>');
    const { text } = proseOf(
      htmlDocument(raw, card),
      [at(start, raw.indexOf('&quot; itu')), at(raw.indexOf('&lt;'), raw.indexOf('.</p>'))],
      'd1',
    );
    expect(textOf(text)).toBe('Kata "undang -undang" itu <b>.');
    expect(marksOf(text).map((mark) => DomUtils.textContent(mark))).toEqual(['undang -undang', '<b>']);
  });
});
