import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { janggal } from '../world.js';

const lint = (csv: string | Record<string, string>, ...line: string[]) => {
  const files = typeof csv === 'string' ? { 'own.csv': csv } : csv;
  return janggal(['glossary', 'lint', ...Object.keys(files), ...line], { files });
};
const header = 'term,aliases,forbidden,type,role,case,note\n';

describe('janggal glossary lint', () => {
  it('finds no error in what is shipped', async () => {
    const { code, out } = await janggal(['glossary', 'lint']);
    expect(out).toMatch(/^\d+ entries in 4 files: 0 errors, /);
    expect(code).toBe(0);
  });

  it.each([
    ['Budi,,,orang,,,', '2 type: error: "orang" is none of person'],
    ['Budi,Bud,Bud,,,,', '2 forbidden: error: "Bud" is accepted and forbidden at once'],
    ['Budi,,,,,,,x', '2 8: error: there are 8 cells for 7 columns'],
    [',Bud,,,,,', '2 term: error: is empty'],
    ['Bu\u200bdi,,,,,,', '2 term: error: "Bu�di" contains a control or invisible character'],
    [`${'x'.repeat(1025)},,,,,,`, 'is longer than 1024 bytes'],
    ['Budi,Bud,,,,,\nSri,Bud,,,,,', '3 aliases: error: "Bud" is already at own.csv:2 (Budi)'],
    ['Budi,Bud,,,,,\nSri,,Bud,,,,', '3 forbidden: error: "Bud" would be forbidden but is accepted at own.csv:2 (Budi)'],
    ['Budi,,Bidu,,,,\nSri,Bidu,,,,,', '3 aliases: error: "Bidu" is forbidden at own.csv:2 (Budi)'],
    ['damai,,,,,fold,\nDamai,,,,,fold,', '3 term: error: "Damai" is already at own.csv:2'],
    [
      'Budi Jaya,,,,,,\nSri,,Budi Jaya!,,,,',
      '3 forbidden: error: "Budi Jaya!" would be found inside the accepted form "Budi Jaya"',
    ],
  ])('takes %j for an error', async (rows, message) => {
    const { code, out } = await lint(`${header}${rows}\n`);
    expect(out).toContain(message);
    expect(code).toBe(1);
  });

  it.each([
    ['Budi,  Bud  ,,,,,', '2 aliases: warning: "  Bud  " has spaces at an end or doubled ones'],
    ['Budi  Jaya,,,,,,', '2 term: warning: "Budi  Jaya" has spaces at an end or doubled ones'],
    ['Cafe\u0301,,,,,,', '2 term: warning: "Café" is not in normal form NFC'.normalize('NFD')],
    ['Budi,Bud|Bud,,,,,', '2 aliases: warning: "Bud" stands twice in the row'],
    ['Budi,Bud,,,,,\nBudi,Bud,,,,,', '3 term: warning: the row is the same as own.csv:2'],
    ['Budi 5.000 Sri,,,person,,,', '2 term: warning: "Budi 5.000 Sri" will not be found in an article because of its marks'],
    ['Kan,,,place,,,\nKAN,,,organisation,,,', '3 term: warning: "KAN" differs only by case from "Kan" at own.csv:2'],
    ['Sri Jaya,,,person,,,\nTono,,Jaya,person,,,', '3 forbidden: warning: "Jaya" is the surname of Sri Jaya (own.csv:2)'],
  ])('takes %j for a warning, which fails only with --strict', async (rows, message) => {
    const { code, out } = await lint(`${header}${rows}\n`);
    expect(out.normalize('NFD')).toContain(message.normalize('NFD'));
    expect(out).toContain('0 errors');
    expect(code).toBe(0);
    expect((await lint(`${header}${rows}\n`, '--strict')).code).toBe(1);
  });

  it('counts what is many and mostly right, and lists it on demand', async () => {
    const csv = `${header}Xi,,,person,,,\nXu,,,person,,,\nRumah,,,organisation,,,\n`;
    const { code, out } = await lint(csv, '--strict');
    expect(code).toBe(0);
    expect(out).toBe(
      '3 entries in 1 file: 0 errors, 2 warnings\nnot listed: 1 short names one letter apart, 1 names that are ordinary words too (--warnings)\n',
    );
    const all = await lint(csv, '--warnings');
    expect(all.out).toContain('own.csv:3 term: warning: "Xu" is one letter from "Xi" at own.csv:2');
    expect(all.out).toContain('own.csv:4 term: warning: "Rumah" is an ordinary word too');
  });

  it.each(['term,forbidden,type\nKyiv,Kiev,place\n', 'term,type\nDonal Trump,person\n'])(
    'lets a user’s file say otherwise than a shipped one: %j',
    async (csv) => {
      const files = { 'own.csv': csv, 'janggal.config.json': '{"glossary":["own.csv"]}' };
      expect((await janggal(['glossary', 'lint'], { files })).out).not.toContain('own.csv:');
    },
  );

  it('warns where a later file of the user takes a form over', async () => {
    const { code, out } = await lint({ 'a.csv': 'term,aliases\nBudi,Bud\n', 'b.csv': 'term,aliases\nTono,Bud\n' });
    expect(code).toBe(0);
    expect(out).toContain('b.csv:2 aliases: warning: "Bud" is already at a.csv:2 (Budi)');
  });

  it('prints JSON', async () => {
    const { out, code } = await lint(`${header}Budi,,,orang,,,\n`, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: ['own.csv'],
      errors: 1,
      problems: [{ check: 'malformed', level: 'error', file: 'own.csv', line: 2, column: 'type' }],
    });
  });

  it('speaks Indonesian', async () => {
    const { out } = await lint(`${header}Budi,Bud,,,,,\nSri,Bud,,,,,\n`, '--locale', 'id');
    expect(out).toBe(
      'own.csv:3 aliases: error: “Bud” sudah ada di own.csv:2 (Budi)\n2 entri dalam 1 berkas: 1 kesalahan, 0 peringatan\n',
    );
  });

  it.each([
    ['', 'own.csv:1: is empty'],
    ['term\nx\n"Budi,\nSri\n', 'own.csv:3: a quotation mark is opened here and never closed'],
    ['term,term\n', 'own.csv:1: column term: stands twice in the header'],
    ['term,alias\n', 'own.csv:1: column 2: unknown column "alias", did you mean "aliases"?'],
    ['term;aliases\nBudi;Bud\n', 'janggal glossary import own.csv takes other files'],
    ['term\nBudi\0\n', 'own.csv:2: is not UTF-8 text'],
  ])('cannot read %j and says where and what to do', async (csv, message) => {
    const { code, out, err } = await lint(csv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.split('\n')[1]).toMatch(/^ {2}\S/);
  });

  it('names a missing file and a folder', async () => {
    expect((await janggal(['glossary', 'lint', 'nowhere.csv'])).err).toContain('there is no such file');
    const { err, code, cwd } = await janggal(['glossary', 'lint', '.']);
    expect(err).toContain('it is a folder');
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
