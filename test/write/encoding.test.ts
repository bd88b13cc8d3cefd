import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodedOf } from '../../src/write/encoding.js';

const text = 'Harga beras naik – kata “pedagang”.\r\nWarga mengeluh.\n';
const utf16be = (value: string) => Buffer.from(value, 'utf16le').swap16();
const encodings: Readonly<Record<string, (value: string) => Uint8Array>> = {
  'UTF-8': (value) => Buffer.from(value),
  'UTF-8 with a BOM': (value) => Buffer.from(`\ufeff${value}`),
  'UTF-16 LE': (value) => Buffer.from(`\ufeff${value}`, 'utf16le'),
  'UTF-16 LE without a BOM': (value) => Buffer.from(value, 'utf16le'),
  'UTF-16 BE': (value) => utf16be(`\ufeff${value}`),
  'UTF-16 BE without a BOM': utf16be,
};

describe('encodedOf', () => {
  it.each(Object.entries(encodings))('writes %s as it was', (_, write) => {
    const { text: read, encode } = encodedOf(write(text), 'a.txt');
    expect(read).toBe(text);
    expect(Buffer.from(encode(text.replace('beras', 'béras')))).toEqual(Buffer.from(write(text.replace('beras', 'béras'))));
  });

  it('writes Windows-1252 as it was, and refuses what it has no sign for', () => {
    const bytes = Buffer.from('Harga naik \x96 kata \x93pedagang\x94 di caf\xe9 itu, \x80 3.', 'latin1');
    const { text: read, encode } = encodedOf(bytes, 'a.txt');
    expect(read).toContain('– kata “pedagang” di café itu, € 3');
    expect(Buffer.from(encode(read.replace('naik', 'turun'))).toString('latin1')).toBe(
      bytes.toString('latin1').replace('naik', 'turun'),
    );
    expect(() => encode('Łódź')).toThrow('a.txt is in Windows-1252');
  });

  it('gives back the bytes of any text', () => {
    const writers = fc.constantFrom(...Object.entries(encodings).filter(([name]) => !name.includes('without')));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), writers, (sample, [, write]) => {
        // Beginning with a word, so that no signature of a picture or an archive opens the file.
        const bytes = write(`Berita ${sample.replaceAll(/\p{Cc}/gu, ' ')}`);
        const { text: read, encode } = encodedOf(bytes, 'a.txt');
        expect(Buffer.from(encode(read))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('refuses broken bytes, which no encoding gives back', () => {
    const bytes = Buffer.concat([Buffer.from('Warga – pedagang – nelayan'), Buffer.from([0xe2, 0x80])]);
    expect(() => encodedOf(bytes, 'a.txt')).toThrow('a.txt has bytes that are broken');
  });
});
