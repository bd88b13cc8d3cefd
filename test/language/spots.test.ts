import { expect, it } from 'vitest';
import { readArticle } from '../../src/language/article.js';
import { indonesian } from '../../src/language/id/index.js';
import { waker, wakerOf } from '../../src/language/id/spots.js';
import { textDocument } from '../../src/read/text.js';

const read = async (text: string) => (await readArticle(textDocument(text, { id: 'spots', path: 'spots' }), indonesian)).article;

it('wakes at its words in order, with the place in the sentence, outside quotation marks', async () => {
  const wakes = wakerOf('itu ini');
  const article = await read('Rapat itu batal. Ini kabar baik. “Itu benar,” kata menteri itu kepada para wartawan.');
  expect([...wakes(article)].map(({ tokens, at }) => `${at} ${tokens[at]!.text}`)).toEqual(['1 itu', '0 Ini', '7 itu']);
});

it('hears a rule that comes after others have asked', async () => {
  const first = wakerOf('rapat');
  expect([...first(await read('Rapat ditunda sampai besok pagi.'))]).toHaveLength(1);
  const second = waker((lower) => lower.endsWith('pagi'));
  const article = await read('Rapat ditunda sampai besok pagi.');
  expect([...first(article)]).toHaveLength(1);
  expect([...second(article)]).toHaveLength(1);
});
