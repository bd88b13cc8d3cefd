import { describe, expect, it } from 'vitest';
import { janggal } from '../world.js';

const own =
  'term,aliases,forbidden,type,role,note\nDésa Sukamaju,Sukamaju,Suka Maju,place,desa wisata,dekat sungai\nBudi Karya,,,person,,\n';
const list = (line: readonly string[], csv = own) =>
  janggal(['glossary', 'list', '--glossary', 'own.csv', '--no-default-glossary', ...line], { files: { 'own.csv': csv } });

describe('janggal glossary list', () => {
  it('shows an entry with its forms, its role, its note and its place', async () => {
    const { code, out } = await list(['sukamaju']);
    expect(code).toBe(0);
    expect(out).toBe('Désa Sukamaju · place · desa wisata · own.csv:2\n  = Sukamaju\n  × Suka Maju\n  dekat sungai\n1 entry\n');
  });

  it.each(['DESA SUKA', 'suka maju', 'wisata', 'sungai'])('finds "%s" whatever its case and accents', async (query) => {
    expect((await list([query])).out).toContain('Désa Sukamaju');
    expect((await list([query])).out).not.toContain('Budi');
  });

  it('takes the words of a query together', async () => {
    expect((await list(['budi', 'karya'])).out).toContain('Budi Karya');
    expect((await list(['karya', 'budi'])).out).toBe('0 entries\n');
  });

  it('narrows by type, forbidden forms and number', async () => {
    expect((await list(['--type', 'person,brand'])).out).not.toContain('Sukamaju');
    expect((await list(['--forbidden'])).out).not.toContain('Budi');
    expect((await list(['--limit', '1'])).out).toMatch(/\n1 of 2 entries\n$/);
  });

  it('shows the shipped entries and one’s own, or one’s own alone', async () => {
    const files = { 'own.csv': own };
    const all = await janggal(['glossary', 'list', 'jakarta', '--glossary', 'own.csv'], { files });
    expect(all.out).toMatch(/glossary\/places\.csv:\d+/);
    const mine = await janggal(['glossary', 'list', '--own', '--glossary', 'own.csv'], { files });
    expect(mine.out).toMatch(/\n2 entries\n$/);
  });

  it('reads the files of the configuration', async () => {
    const { out } = await janggal(['glossary', 'list', '--own'], {
      files: { 'janggal.config.json': '{"glossary":["own.csv"]}', 'own.csv': own },
    });
    expect(out).toContain('Budi Karya');
  });

  it('prints JSON and CSV that can be read again', async () => {
    expect(JSON.parse((await list(['budi', '--format', 'json'])).out)).toMatchObject([{ term: 'Budi Karya', type: 'person' }]);
    expect((await list(['--format', 'csv'])).out).toContain('Désa Sukamaju,Sukamaju,Suka Maju,place,desa wisata,,dekat sungai\n');
  });

  it('prints nothing that steers the terminal', async () => {
    const csv = 'term,note\nBudi,"\u001b[2J judul"\n';
    for (const format of ['text', 'json', 'csv']) expect((await list(['--format', format], csv)).out).not.toContain('\u001b');
  });

  it('names the nearest type of an unknown one', async () => {
    const { code, err } = await list(['--type', 'persn']);
    expect(code).toBe(2);
    expect(err).toContain('did you mean person?');
  });
});
