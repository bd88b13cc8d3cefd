import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/check/apply.js';
import { htmlDocument } from '../../src/read/html.js';
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
});
