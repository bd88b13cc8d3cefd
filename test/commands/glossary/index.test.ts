import { describe, expect, it } from 'vitest';
import { janggal } from '../world.js';

const commands = ['list', 'add', 'lint', 'import', 'export', 'suggest'];

describe('janggal glossary', () => {
  it.each([[[]], [['--help']], [['help']]])('%j lists its commands', async (line) => {
    const { code, out } = await janggal(['glossary', ...line]);
    expect(code).toBe(0);
    for (const name of commands) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it.each(commands)('%s --help has an example', async (name) => {
    const { code, out } = await janggal(['glossary', name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/Examples?:\n {2}janggal glossary /);
    expect((await janggal(['glossary', 'help', name])).out).toBe(out);
  });

  it.each([
    ['lst', 'did you mean janggal glossary list?'],
    ['zzzzzzzz', 'janggal glossary --help lists them'],
  ])('%s', async (name, hint) => {
    const { code, out, err } = await janggal(['glossary', name]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`janggal: there is no command "glossary ${name}"\n  ${hint}\n`);
  });
});
