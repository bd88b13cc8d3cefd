import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/index.js';
import { janggal, world } from './world.js';

const written = ['glossary.csv', 'janggal.config.mjs'];

describe('janggal init', () => {
  it.each(['id', 'en'])('writes files that janggal accepts (%s)', async (locale) => {
    const { io, cwd, err } = world({ files: { 'a.txt': 'Pemerintah mengesahkan undang-undang itu pada hari Senin.\n' } });
    expect(await run(['init', '--locale', locale], io)).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', ...written].sort());
    expect(readFileSync(join(cwd, 'glossary.csv'), 'utf8')).toMatch(/^term,aliases,forbidden,type,role,case,note\n# /);
    expect(await run(['check', 'a.txt'], io)).toBe(0);
    expect(err()).toBe('');
  });

  it('every commented line of the configuration is right, too', async () => {
    const { io, cwd, err } = world({ files: { 'a.txt': 'Pemerintah mengesahkan undang-undang itu pada hari Senin.\n' } });
    await run(['init'], io);
    const text = readFileSync(join(cwd, 'janggal.config.mjs'), 'utf8').replace(/^( +)\/\/ (?=\w+: |'|\{ )/gm, '$1');
    expect(text).toContain("\n    'style/*': 'off',");
    const other = world({
      files: { 'janggal.config.mjs': text.replace("'style/*'", "'fluency/*'"), 'glossary.csv': 'term\n', 'a.txt': 'x' },
    });
    expect(await run(['check', '--print-config', 'sport/a.txt'], other.io)).toBe(0);
    expect(other.err()).toBe('');
    expect(JSON.parse(other.out())).toMatchObject({ failOn: ['critical'], maxFileSize: 16_777_216, fields: { text: ['body'] } });
    expect(err()).toBe('');
  });

  it.each(written)('does not overwrite %s unless forced', async (name) => {
    const { code, err, cwd } = await janggal(['init'], { files: { [name]: 'mine' } });
    expect(code).toBe(2);
    expect(err).toBe(`janggal: ${name} is here already\n  janggal init --force overwrites it\n`);
    expect(readdirSync(cwd)).toEqual([name]);
    const forced = await janggal(['init', '--force'], { files: { [name]: 'mine' } });
    expect(forced.code).toBe(0);
    expect(readFileSync(join(forced.cwd, name), 'utf8')).not.toBe('mine');
  });

  it('does not put a second configuration beside another one', async () => {
    const { code, err } = await janggal(['init', '--force'], { files: { 'janggal.config.json': '{}' } });
    expect(code).toBe(2);
    expect(err).toContain('janggal.config.json is here already');
  });
});
