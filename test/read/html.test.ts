import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockTexts, expectSound, expectWords, failureOf, kinds, rawOf, readOne, sourceOf, word, words } from './support.js';

const inline = fc.oneof(
  { weight: 6, arbitrary: word },
  word.map((one) => `<b>${one}</b>`),
  fc.tuple(word, word).map(([one, other]) => `<a href="/x?a=1&amp;b=2">${one} <i>${other}</i></a>`),
  word.map((one) => `${one}<!-- catatan -->`),
  word.map((one) => `&ldquo;${one}&#8221;`),
  word.map((one) => `&nbsp;${one}&nbsp`),
  word.map((one) => `${one}<br>`),
  word.map((one) => `${one}<br/><br />`),
  fc.constant('R&amp;D'),
);

const prose = fc
  .array(inline, { minLength: 1, maxLength: 12 })
  .chain((parts) => fc.constantFrom(' ', '\n', ' \r\n\t ').map((between) => parts.join(between)));

const block = fc.oneof(
  { weight: 3, arbitrary: prose.map((text) => `<p>${text}</p>`) },
  prose.map((text) => `<p>${text}`),
  prose.map((text) => `<h2 class="a">${text}</h2>`),
  prose.map((text) => `<div><div>${text}</div></div>`),
  fc.tuple(prose, prose).map(([a, b]) => `<ul><li>${a}<li>${b}</ul>`),
  prose.map((text) => `<blockquote><p>${text}</p></blockquote>`),
  prose.map((text) => `<figure><img src="a.jpg" alt="foto"><figcaption>${text}</figcaption></figure>`),
  words.map((code) => `<script>let a = "${code.join(' ')}" < 1</script>`),
  words.map((code) => `<style>${code.join(' ')}</style><noscript>${code.join(' ')}</noscript>`),
);

/** What a reader sees of the source: the oracle is a few replacements, not a parser. */
const seen = (html: string) =>
  html
    .replace(/<(script|style|noscript)>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<!--[\s\S]*?-->|<\/?(?:b|i|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;?|&ldquo;|&#8221;/g, ' ')
    .replaceAll('&amp;', '&')
    .match(/[\p{L}\p{N}&-]+/gu) ?? [];

const entities = new Map([['R&D', 'R&amp;D']]);
const page = (body: string, head = '') => `<!DOCTYPE html>\n<html lang="id"><head>${head}</head><body>${body}</body></html>`;

const sentence =
  'Para petani di lembah itu menanam kembali pohon kopi yang mati akibat kemarau panjang, kata ketua kelompok tani setempat. ';
const article = `<p>${sentence.repeat(3)}</p><p>Panen &amp; pasar: ${sentence.repeat(2)}</p><p>${sentence.repeat(3)}</p>`;

describe('HTML', () => {
  test('of a fragment every visible word is there and leads to exactly itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), fc.boolean(), async (blocks, bom) => {
        const raw = `<p>Mula</p>${blocks.join('\n')}`;
        const document = await readOne((bom ? '\ufeff' : '') + raw, 'html');
        expect(document.raw).toBe(raw);
        expectSound(document);
        expect(document.text.match(/[\p{L}\p{N}&-]+/gu)).toEqual(seen(raw));
        expectWords(document, entities);
      }),
      { numRuns: 100 },
    );
  });

  test('of a page the words that are kept lead to exactly themselves', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 10 }), async (blocks) => {
        const document = await readOne(
          page(`<nav><a href="/">Beranda</a></nav><main>${blocks.join('\n')}<p>${sentence}</p></main>`),
          'html',
        );
        expectSound(document);
        expectWords(document, entities);
        expect(document.text).toContain('petani');
      }),
      { numRuns: 50 },
    );
  });

  test('no characters break it', async () => {
    const parts = [
      '<p>',
      '</p>',
      '<div',
      '>',
      '<',
      '/',
      '&',
      ';',
      '<!--',
      '-->',
      '<br>',
      '<li>',
      '<script>',
      '</b>',
      'kata',
      ' ',
      '\n',
      '\0',
      '<td>',
      '<html>',
      '<body>',
      '</html>',
      '\ud800',
    ];
    const hostile = fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(hostile, async (raw) =>
        expectSound(await readOne(`${'Warga desa menanam padi. '.repeat(30)}<p>kata ${raw}`, 'html')),
      ),
      { numRuns: 300 },
    );
  });

  test('a page gives its article with headline and address, without menu, sidebar and footer', async () => {
    const head =
      '<title>Kopi Bangkit - Kabar Lembah</title><meta property="og:title" content="Kopi Bangkit &amp; Mekar"><link rel="canonical" href="https://contoh.example/kopi">';
    const menu = '<nav><ul><li><a href="/">Beranda</a></li><li><a href="/o">Olahraga</a></li></ul></nav>';
    const side = '<aside class="sidebar"><h3>Terpopuler</h3><a href="/1">Sapi lepas di jalan tol</a></aside>';
    const document = await readOne(
      page(
        `${menu}<h1>Kopi Bangkit &amp; Mekar</h1><div class="entry-content">${article}</div>${side}<footer>Hak cipta Kabar Lembah</footer>`,
        head,
      ),
      'html',
    );
    expect(document.meta).toEqual({ lang: 'id', url: 'https://contoh.example/kopi', title: 'Kopi Bangkit & Mekar' });
    expect(kinds(document)[0]).toBe('headline: Kopi Bangkit & Mekar');
    expect(document.blocks).toHaveLength(4);
    expect(document.text).not.toMatch(/Beranda|Terpopuler|Hak cipta/);
    expectWords(document, new Map([['&', '&amp;']]));
    expect(rawOf(document, 0, 20)).toBe('Kopi Bangkit &amp; Mekar');
  });

  test('a page without an article gives all its text', async () => {
    expect(blockTexts(await readOne(page('<p>Warga</p><div>Kopi</div>'), 'html'))).toEqual(['Warga', 'Kopi']);
  });

  test('inline tags part no words, block tags do', async () => {
    const document = await readOne('<p>Warga <b>me</b>makan</p><div>nasi</div>jagung', 'html');
    expect(blockTexts(document)).toEqual(['Warga memakan', 'nasi', 'jagung']);
    expect(rawOf(document, 6, 13)).toBe('me</b>makan');
  });

  test('white space is as a browser shows it', async () => {
    const document = await readOne('<p>\n  Warga\r\n\t desa <i> pulang</i>&nbsp;\nmalam </p>', 'html');
    expect(document.text).toBe('Warga desa pulang malam');
    expect(rawOf(document, 5, 6)).toBe('\r\n\t ');
    expectWords(document);
  });

  test('a span that ends in an entity takes the whole entity', async () => {
    const document = await readOne('<p>Caf&eacute; &#128512; buka&hellip;</p>', 'html');
    expect(document.text).toBe('Café 😀 buka…');
    expect(rawOf(document, 0, 4)).toBe('Caf&eacute;');
    expect(rawOf(document, 5, 7)).toBe('&#128512;');
    expect(rawOf(document, 8, 13)).toBe('buka&hellip;');
  });

  test('blocks take the kind of their element', async () => {
    const raw =
      '<h3>Judul</h3><p>Isi.</p><blockquote><p>Kutipan</p></blockquote><ul><li>Satu<p>Dua</ul><figure><figcaption>Foto</figcaption></figure><p>“Kami siap.”</p>';
    expect(kinds(await readOne(raw, 'html'))).toEqual([
      'headline: Judul',
      'paragraph: Isi.',
      'quote: Kutipan',
      'list-item: Satu',
      'list-item: Dua',
      'caption: Foto',
      'quote: “Kami siap.”',
    ]);
  });

  test('a comment switches a rule off for the next block', async () => {
    const document = await readOne(
      '<p>Pagi.</p><!-- janggal-disable-next-line fluency/doubled-word --><p>Hari hari.</p><p>Malam.</p>',
      'html',
    );
    expect(document.disabled).toEqual([{ rule: 'fluency/doubled-word', span: { start: 7, end: 17 } }]);
  });

  test('a page that is only script is a failure', async () => {
    expect((await failureOf(sourceOf(page('<script>a()</script>', '<title>Kabar</title>'), 'html'))).code).toBe('no-text');
  });

  test('deep nesting is read', async () => {
    const document = await readOne(page(`${'<div><b>'.repeat(5000)}<p>Warga pulang.</p>`), 'html');
    expect(blockTexts(document)).toEqual(['Warga pulang.']);
  });

  test('nesting without end is a failure with what to do', async () => {
    const failure = await failureOf(sourceOf('<div>'.repeat(50_000), 'html', 'a.html'));
    expect(failure).toMatchObject({
      code: 'malformed',
      message: expect.stringMatching(/^a\.html nests tags .*; check that it is HTML/),
    });
  });

  test('a page of very many elements gives all its text', async () => {
    const document = await readOne(page('<p>Warga pulang.</p>'.repeat(30_000)), 'html');
    expect(document.blocks).toHaveLength(30_000);
  });
});
