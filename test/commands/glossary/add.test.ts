import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/commands/index.js';
import { type WorldOptions, world } from '../world.js';

const add = async (line: readonly string[], files: WorldOptions['files'] = {}, file = 'glossary.csv') => {
  const { io, cwd, out, err } = world({ files });
  const code = await run(['glossary', 'add', ...line], io);
  const path = join(cwd, file);
  return { code, out: out(), err: err(), cwd, text: existsSync(path) ? readFileSync(path, 'utf8') : undefined };
};
const header = 'term,aliases,forbidden,type,role,case,note\n';
const bare = ['--no-default-glossary'];

describe('janggal glossary add', () => {
  it('starts a glossary where there is none, and check finds what it forbids', async () => {
    const { io, cwd, out } = world({ files: { 'janggal.config.json': '{"glossary":["names.csv"]}', 'names.csv': 'term\n' } });
    const line = ['Balai Desa Sukamaju', '--forbid', 'Balai Desa Suka Maju', '--type', 'place', '--note', 'satu, dua'];
    expect(await run(['glossary', 'add', ...line], io)).toBe(0);
    expect(out()).toBe('names.csv:2: added: Balai Desa Sukamaju\n');
    expect(readFileSync(join(cwd, 'names.csv'), 'utf8')).toBe(
      'term,forbidden,type,note\nBalai Desa Sukamaju,Balai Desa Suka Maju,place,"satu, dua"\n',
    );
    const { text } = await add(['Budi Karya', '--alias', 'B. Karya', '--role', 'ketua adat', '--type', 'person', ...bare]);
    expect(text).toBe(`${header}Budi Karya,B. Karya,,person,ketua adat,,\n`);
  });

  it('leaves every other line, comment, line ending and the byte order mark as they were', async () => {
    const before = '\uFEFFterm,note\r\n# tokoh\r\nBudi,"dua\r\nbaris"\r\n\r\nSri,x';
    const { code, text, out } = await add(['Tono', '--alias', 'Ton', ...bare], { 'glossary.csv': before });
    expect(code).toBe(0);
    expect(text).toBe(`${before.replace('term,note', 'term,note,aliases')}\r\nTono,,Ton\r\n`);
    expect(out).toBe('glossary.csv:7: added: Tono\n');
  });

  it('adds to an entry with --replace, and only then', async () => {
    const files = { 'glossary.csv': 'term,aliases,forbidden,type\n# a\nBudi,Bud,Bidu,person\nSri,,,person\n' };
    const refused = await add(['Budi', '--alias', 'Budie', ...bare], files);
    expect(refused).toMatchObject({ code: 2, text: files['glossary.csv'] });
    expect(refused.err).toBe('janggal: "Budi" is already at glossary.csv:3\n  --replace adds to that entry\n');
    const { text, out } = await add(['Budi', '--alias', 'Bidu', '--forbid', 'Bdi', '--replace', ...bare], files);
    expect(text).toBe('term,aliases,forbidden,type\n# a\nBudi,Bud|Bidu,Bdi,person\nSri,,,person\n');
    expect(out).toBe('glossary.csv:3: updated: Budi\n');
  });

  it.each([
    [['Bud'], '"Bud" is already at glossary.csv:2 (Budi)'],
    [['Tono', '--alias', 'Bud'], '"Bud" is already at glossary.csv:2 (Budi)'],
    [['Bidu'], '"Bidu" is forbidden at glossary.csv:2 (Budi)'],
    [['Tono', '--forbid', 'Budi'], '"Budi" would be forbidden but is accepted at glossary.csv:2'],
    [['Tono', '--forbid', 'Tono'], '"Tono" cannot be accepted and forbidden at once'],
    [['Tono\u0007'], 'TERM: "Tono␇" contains a control or invisible character'],
    [['Tono', '--alias', 'To\u200bno'], 'contains a control or invisible character'],
    [['é'.repeat(513)], 'is longer than 1024 bytes'],
    [[' '], 'TERM: " " is empty'],
    [['Tono', '--type', 'orang'], '--type: "orang" is none of person'],
  ])('refuses %j and writes nothing', async (line, message) => {
    const files = { 'glossary.csv': 'term,aliases,forbidden\nBudi,Bud,Bidu\n' };
    const { code, err, text, cwd } = await add([...line, ...bare], files);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(text).toBe(files['glossary.csv']);
    expect(readdirSync(cwd)).toEqual(['glossary.csv']);
  });

  it('overrides a shipped entry, keeps what it is, and says so', async () => {
    const { code, out, text } = await add(['Volodymyr Zelensky', '--forbid', 'Zelenzky']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^glossary\.csv:2: added: Volodymyr Zelensky\n {2}"Volodymyr Zelensky" overrides glossary\/persons\.csv:\d+/,
    );
    expect(text).toContain('Volodymyr Zelensky,,Zelenzky,person,');
  });

  it('warns where a forbidden form is the surname of somebody else', async () => {
    expect((await add(['Tramp', '--forbid', 'Trump'])).out).toContain('"Trump" is the surname of Donald Trump');
  });

  it('writes to the file asked for, and leaves a broken one alone', async () => {
    const { code, text } = await add(['Budi', '--file', 'a/names.csv', ...bare], { 'a/names.csv': 'term\nSri\n' }, 'a/names.csv');
    expect({ code, text }).toEqual({ code: 0, text: 'term\nSri\nBudi\n' });
    const broken = await add(['Budi', ...bare], { 'glossary.csv': 'term\n"Sri\n' });
    expect(broken).toMatchObject({ code: 2, text: 'term\n"Sri\n' });
    expect(broken.err).toContain('glossary.csv:2: a quotation mark is opened here and never closed');
  });

  it('quotes what a spreadsheet or a comment would swallow', async () => {
    const { text, cwd } = await add(['#SaveSumatra', '--note', 'kata "tagar"', ...bare]);
    expect(text).toBe(`${header}"#SaveSumatra",,,term,,,"kata ""tagar"""\n`);
    expect(readdirSync(cwd)).toEqual(['glossary.csv']);
  });
});
