import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/check/apply.js';
import { htmlDocument } from '../../src/read/html.js';
import { markdownDocument } from '../../src/read/markdown.js';
import { textDocument } from '../../src/read/text.js';

const text = textDocument('Rapat itu digelar undang -undang baru.', { id: 'a', path: 'a' });
const at = (raw: string, part: string) => ({ start: raw.indexOf(part), end: raw.indexOf(part) + part.length });

describe('applyEdits', () => {
  it('replaces, deletes and inserts, in any order given', () => {
    const { raw, refused } = applyEdits(text, [
      { ...at(text.raw, 'undang -undang'), text: 'undang-undang' },
      { ...at(text.raw, ' itu'), text: '' },
      { start: 0, end: 0, text: '“' },
    ]);
    expect(raw).toBe('“Rapat digelar undang-undang baru.');
    expect(refused).toEqual([]);
  });

  it('keeps the first given of two that meet, and says so', () => {
    const long = { ...at(text.raw, 'undang -undang baru'), text: 'UU baru' };
    const short = { ...at(text.raw, '-undang'), text: 'undang' };
    expect(applyEdits(text, [short, long])).toMatchObject({ applied: [short], refused: [{ edit: long, why: 'overlap' }] });
    expect(applyEdits(text, [long, short])).toMatchObject({ applied: [long], refused: [{ edit: short, why: 'overlap' }] });
  });

  it('lets neighbours stand that only touch', () => {
    const { raw } = applyEdits(text, [
      { ...at(text.raw, 'Rapat'), text: 'Sidang' },
      { start: 5, end: 9, text: '' },
    ]);
    expect(raw).toBe('Sidang digelar undang -undang baru.');
  });

  it('refuses what covers markup or lies outside, and writes entities as the format wants', async () => {
    const page = '<html><body><p>Tarif <b>naik</b> lima persen di kota &amp; desa sejak kemarin pagi.</p></body></html>';
    const document = await htmlDocument(page, { id: 'a.html', path: 'a.html' });
    const across = { ...at(page, 'Tarif <b>naik'), text: 'Tarif turun' };
    const inside = { ...at(page, 'kota &amp; desa'), text: 'kota & dusun' };
    const { raw, refused } = applyEdits(document, [across, inside, { start: 900, end: 901, text: '' }], (part) =>
      part.replaceAll('&', '&amp;'),
    );
    expect(raw).toBe(page.replace('kota &amp; desa', 'kota &amp; dusun'));
    expect(refused.map(({ why }) => why)).toEqual(['markup', 'outside']);
  });

  it('refuses what reaches over a line break tag or the end of a block, and takes white space that is only layout', async () => {
    const page = '<p>Tarif naik<br>naik lagi.</p>\n<p>Warga &nbsp; diam.</p>';
    const document = await htmlDocument(page, { id: 'a.html', path: 'a.html' });
    const { raw, refused } = applyEdits(document, [
      { ...at(page, 'naik<br>naik'), text: 'naik' },
      { ...at(page, 'lagi.</p>\n<p>Warga'), text: 'lagi. Warga' },
      { ...at(page, 'Warga &nbsp; diam'), text: 'Warga diam' },
    ]);
    expect(refused.map(({ why }) => why)).toEqual(['markup', 'markup']);
    expect(raw).toBe(page.replace(' &nbsp; ', ' '));

    const notes = 'Tarif naik.\n\nIklan\n\nWarga\n>diam.\n';
    const markdown = await markdownDocument(notes, { id: 'a.md', path: 'a.md' });
    const lines = applyEdits(markdown, [
      { ...at(notes, 'Iklan\n\n'), text: '' },
      { ...at(notes, 'Warga\n>diam'), text: 'Warga diam' },
    ]);
    expect(lines.raw).toBe(notes.replace('Iklan\n\n', ''));
    expect(lines.refused.map(({ why }) => why)).toEqual(['markup']);
  });
});
