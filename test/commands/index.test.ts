import { describe, expect, it } from 'vitest';
import { explainError } from '../../src/commands/complain.js';
import { janggal, world } from './world.js';

describe('janggal', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('%j prints a short help', async (line) => {
    const { code, out } = await janggal(line);
    expect(code).toBe(0);
    expect(out.match(/^ {2}janggal /gm)).toHaveLength(3);
    expect(out.split('\n').length).toBeLessThan(12);
  });

  it('help check is check --help', async () => {
    expect((await janggal(['help', 'check'])).out).toBe((await janggal(['check', '--help'])).out);
  });

  it.each(['check', 'review', 'fix', 'rules', 'init', 'baseline', 'report', 'glossary', 'completion'])(
    '%s --help has an example',
    async (name) => {
      const { code, out } = await janggal([name, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/Examples?:\n {2}janggal /);
    },
  );

  it.each([
    ['chek', 'there is no command "chek"', 'did you mean janggal check?'],
    ['zzzzz', 'there is no command "zzzzz"', 'janggal --help'],
    ['--frmat', 'there is no option --frmat', 'janggal --help'],
    ['constructor', 'there is no command "constructor"', 'janggal --help'],
  ])('%s', async (name, message, hint) => {
    const { code, out, err } = await janggal([name]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });

  it('a path in place of a command', async () => {
    expect((await janggal(['artikel.txt'], { files: { 'artikel.txt': 'x' } })).err).toContain('janggal check artikel.txt');
  });

  it('prints nothing that steers the terminal', async () => {
    expect((await janggal(['\u001B[2Jx'])).err).not.toContain('\u001B');
  });
});

describe('a bug', () => {
  it('asks for a report, with the stack only on demand', async () => {
    const quiet = world();
    expect(await explainError(quiet.io, new TypeError('x is not a function'))).toBe(2);
    expect(quiet.err()).toBe(
      'janggal: this is a bug in janggal: x is not a function\n  please report it with what JANGGAL_DEBUG=1 prints\n',
    );
    const loud = world({ env: { JANGGAL_DEBUG: '1' } });
    await explainError(loud.io, new TypeError('x'));
    expect(loud.err()).toContain('    at ');
  });
});
