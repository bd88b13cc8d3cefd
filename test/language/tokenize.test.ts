import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indonesian } from '../../src/language/id/index.js';
import { span } from '../../src/model/span.js';

const segment = (text: string) => indonesian.segment(text, { kind: 'paragraph', ...span(0, text.length) });
const words = (text: string) => segment(text).tokens.map((token) => token.text);
const sentences = (text: string) => segment(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each([
    ['Anak-anak membaca Al-Qur’an ke-38.', ['Anak-anak', 'membaca', 'Al-Qur’an', 'ke-38', '.']],
    ['Rp1.000,5 pada 14.30 atau 5 -3', ['Rp1', '.', '000,5', 'pada', '14.30', 'atau', '5', '-', '3']],
    ['undang -undang', ['undang', '-', 'undang']],
    ['"Ya..." katanya--pelan', ['"', 'Ya', '...', '"', 'katanya', '--', 'pelan']],
    ['harga naik 2,5 persen 😀😀!', ['harga', 'naik', '2,5', 'persen', '😀😀', '!']],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('slice to their own text, in order, and leave only white space out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of segment(text).tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start)).toMatch(/^\s*$/u);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^\s*$/u);
      }),
    );
  });

  it('know where marks, numbers and capitals stand', () => {
    const { tokens, marks, numbers, capitals } = segment('Pada 5 Mei, iPhone dan PBB naik 2,5%.');
    const at = (places: readonly number[]) => places.map((place) => tokens[place]!.text);
    expect(at(marks)).toEqual([',', '%', '.']);
    expect(at(numbers)).toEqual(['5', '2,5']);
    expect(at(capitals)).toEqual(['Pada', 'Mei', 'iPhone', 'PBB']);
  });

  it('know what stands in quotation marks', () => {
    const quoted = (text: string) =>
      segment(text)
        .tokens.filter((token) => token.quoted && token.kind === 'word')
        .map((token) => token.text);
    expect(quoted('Ia berkata, "kami siap", lalu pergi.')).toEqual(['kami', 'siap']);
    expect(quoted('“Kami siap,” katanya.')).toEqual(['Kami', 'siap']);
  });
});

describe('sentences', () => {
  it.each([
    ['Prof. Dr. H. M. Yusuf tiba. Ia pulang.', ['Prof. Dr. H. M. Yusuf tiba.', 'Ia pulang.']],
    ['Saham Astra Tbk. naik 2.500 poin. Pasar ramai!', ['Saham Astra Tbk. naik 2.500 poin.', 'Pasar ramai!']],
    ['"Kami siap." Ia lalu pergi.', ['"Kami siap."', 'Ia lalu pergi.']],
    ['Situs kami.id ramai. lalu sepi', ['Situs kami.id ramai. lalu sepi']],
  ])('of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('words', () => {
  it('are one object for one form, with what edited text says of it', () => {
    const [first, second] = segment('Presiden presiden').tokens;
    expect(first!.word).toBe(second!.word);
    expect(indonesian.word('dengan')).toMatchObject({ function: true, english: false });
    expect(indonesian.word('indonesia').capital).toBeGreaterThan(0.9);
    expect(indonesian.word('would')).toMatchObject({ function: false, english: true });
    expect(indonesian.word('zzzxqq').count).toBe(0);
  });
});
