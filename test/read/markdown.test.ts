import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockTexts, expectSound, expectWords, failureOf, kinds, rawOf, readOne, sourceOf, word, words } from './support.js';

/** A piece of Markdown and the words a reader sees of it. */
interface Piece {
  readonly source: string;
  readonly seen: readonly string[];
}

const piece = (source: string, ...seen: readonly string[]): Piece => ({ source, seen });

const inline: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 6, arbitrary: word.map((one) => piece(one, one)) },
  word.map((one) => piece(`**${one}**`, one)),
  word.map((one) => piece(`_${one}_`, one)),
  word.map((one) => piece(`~~${one}~~`, one)),
  fc.tuple(word, word).map(([one, other]) => piece(`[${one} *${other}*](https://contoh.example "judul")`, one, other)),
  word.map((one) => piece(`\`${one}\``)),
  word.map((one) => piece(`<span class="x">${one}</span>`, one)),
  word.map((one) => piece(`${one}\\*`, one)),
  word.map((one) => piece(`${one}&hellip;`, one)),
  word.map((one) => piece(`&nbsp;${one}`, one)),
  fc.constant(piece('R&amp;D', 'R&D')),
  fc.constant(piece('<!-- catatan redaksi -->')),
);

const join = (pieces: readonly Piece[], between: string): Piece =>
  piece(pieces.map(({ source }) => source).join(between), ...pieces.flatMap(({ seen }) => seen));

const line = fc.tuple(word, fc.array(inline, { maxLength: 8 })).map(([first, rest]) => join([piece(first, first), ...rest], ' '));

const block: fc.Arbitrary<Piece> = fc.oneof(
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => join(lines, '\n')),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => join(lines, '  \n')),
  line.map(({ source, seen }) => piece(`## ${source}`, ...seen)),
  line.map(({ source, seen }) => piece(`${source}\n---`, ...seen)),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((lines) => piece(`> ${join(lines, '\n> ').source}`, ...join(lines, '').seen)),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((lines) => piece(`- ${join(lines, '\n- ').source}`, ...join(lines, '').seen)),
  fc.tuple(line, line).map(([a, b]) => piece(`3. ${a.source}\n   ${b.source}`, ...a.seen, ...b.seen)),
  words.map((code) => piece(`\`\`\`\n${code.join(' ')}\n\`\`\``)),
  words.map((alt) => piece(`![${alt.join(' ')}](foto.jpg)`, ...alt)),
  fc.constant(piece('***')),
);

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}&-]+/gu) ?? [];

describe('Markdown', () => {
  test('every visible word is there and leads to exactly itself in the source', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (blocks, end, bom) => {
          const all = join([piece('Mula', 'Mula'), ...blocks], '\n\n');
          const raw = all.source.replaceAll('\n', end);
          const document = await readOne((bom ? '\ufeff' : '') + raw, 'markdown');
          expect(document.raw).toBe(raw);
          expectSound(document);
          expect(wordsOf(document.text)).toEqual(all.seen);
          expectWords(document, new Map([['R&D', 'R&amp;D']]));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('no characters break it', async () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'ab *_`[]()!<>&;#-+=|\\"\'\n\r\t\0~:\ud800é1.'.split('')),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(hostile, async (raw) =>
        expectSound(await readOne(`Mula ${raw}\n\n${'Warga desa menanam padi. '.repeat(30)}`, 'markdown')),
      ),
      { numRuns: 200 },
    );
  });

  test('blocks take the kind of their mark', async () => {
    const raw =
      '# Judul Berita\n\nWarga berkumpul.\n\n> Kami siap.\n\n- Beras\n- Air\n\n1. Tikar\n\n![Suasana pasar](a.jpg)\n\n| Desa | Jiwa |\n|--|--|\n| Sukamaju | 40 |';
    expect(kinds(await readOne(raw, 'markdown'))).toEqual([
      'headline: Judul Berita',
      'paragraph: Warga berkumpul.',
      'quote: Kami siap.',
      'list-item: Beras',
      'list-item: Air',
      'list-item: Tikar',
      'caption: Suasana pasar',
      'list-item: Desa',
      'list-item: Jiwa',
      'list-item: Sukamaju',
      'list-item: 40',
    ]);
  });

  test('marks inside a word leave one word', async () => {
    const document = await readOne('Warga **me**makan nasi.', 'markdown');
    expect(document.text).toBe('Warga memakan nasi.');
    expect(rawOf(document, 6, 13)).toBe('me**makan');
  });

  test('escapes, entities and wrapped quotes are mapped', async () => {
    const document = await readOne('> Harga 5\\*2 &lt; 20\n> ribu&nbsp;rupiah', 'markdown');
    expect(document.text).toBe('Harga 5*2 < 20 ribu rupiah');
    expect(rawOf(document, 7, 8)).toBe('\\*');
    expect(rawOf(document, 10, 11)).toBe('&lt;');
    expect(rawOf(document, 15, 19)).toBe('ribu');
  });

  test('front matter is no text but says title, address and language', async () => {
    const yaml = await readOne(
      '---\ntitle: "Panen: Raya"\nlink: https://contoh.example/a\nlanguage: id\ntags: [a]\n---\n\nPadi menguning.',
      'markdown',
    );
    expect(blockTexts(yaml)).toEqual(['Padi menguning.']);
    expect(yaml.meta).toEqual({ title: 'Panen: Raya', url: 'https://contoh.example/a', lang: 'id' });
    const toml = await readOne('+++\ntitle = "Panen"\nauthor = "Wulan"\n+++\nPadi menguning.', 'markdown');
    expect(toml.meta).toEqual({ title: 'Panen', author: 'Wulan' });
  });

  test('a comment switches rules off for the next block', async () => {
    const comment = '<!-- janggal-disable-next-line fluency/doubled-word, style/foreign-honorific -- kutipan lagu -->';
    const document = await readOne(`Pagi datang.\n\n${comment}\nHari hari berlalu.\n\nMalam tiba.`, 'markdown');
    expect(document.disabled?.map(({ rule, span }) => [rule, document.text.slice(span.start, span.end)])).toEqual([
      ['fluency/doubled-word', 'Hari hari berlalu.'],
      ['style/foreign-honorific', 'Hari hari berlalu.'],
    ]);
  });

  test('HTML blocks inside are read as HTML', async () => {
    const document = await readOne('<p align="center">Foto <b>udara</b></p>\n\nWarga melihat.', 'markdown');
    expect(blockTexts(document)).toEqual(['Foto udara', 'Warga melihat.']);
    expectWords(document);
  });

  test('nothing but code is a failure', async () => {
    expect((await failureOf(sourceOf('```\nlet a\n```', 'markdown'))).code).toBe('no-text');
  });

  test.each([
    ['quotes without end', '> '.repeat(50_000)],
    ['lists without end', '1. '.repeat(50_000)],
    ['a line of marks', '~a~ [^b] *c _d '.repeat(10_000)],
    ['thousands of lines', 'kata kata\n'.repeat(20_000)],
  ])('%s are read as plain text', async (_, raw) => {
    expect((await readOne(`${raw}\n\nWarga pulang.`, 'markdown')).text).toBe(`${raw}\n\nWarga pulang.`);
  });
});
