import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenIn } from '../../src/write/index.js';
import { blockTexts, readOne } from '../read/support.js';

const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();
const part = fc
  .array(fc.constantFrom(...'kata1.)#-+>*_`~[]()<b>&amp;\\!|:"'.split(''), ' ', 'kota', '&lt;', '1.'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => collapsed(parts.join('')))
  .filter((text) => text !== '');

describe('writtenIn', () => {
  it('writes entities in HTML, so that a reader sees the text as it was meant', async () => {
    await fc.assert(
      fc.asyncProperty(part, async (text) => {
        const document = await readOne(`<p>Warga ${writtenIn('html')(text)} desa</p>`, 'html');
        expect(blockTexts(document)).toEqual([`Warga ${text} desa`]);
      }),
    );
  });

  it('writes no marks into Markdown, inside a line or at its beginning', async () => {
    await fc.assert(
      fc.asyncProperty(part, fc.constantFrom('Warga ', ''), async (text, before) => {
        const document = await readOne(`${before}${writtenIn('markdown')(text)} desa`, 'markdown');
        expect(blockTexts(document)).toEqual([`${before}${text} desa`]);
      }),
    );
  });

  it('leaves other formats and ordinary words alone', () => {
    expect(writtenIn('text')('<b> & *')).toBe('<b> & *');
    expect(writtenIn('jsonl')('“a” & b')).toBe('“a” & b');
    expect(writtenIn('markdown')('undang-undang “baru”, 3 + 4.')).toBe('undang-undang “baru”, 3 + 4.');
  });
});
