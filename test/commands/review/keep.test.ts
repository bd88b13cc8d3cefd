import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ignoresOf, keepIgnores } from '../../../src/commands/review/keep.js';
import { loadConfig } from '../../../src/config.js';
import { rules } from '../../../src/rules/index.js';
import { article, begin, typing } from '../../ui/review/world.js';
import { world } from '../world.js';

const reviewed = (...keys: string[]) =>
  typing(
    begin([article('berita/a #1.txt', 'Para undang -undang dan hal -hal.', [{ text: 'undang -undang' }, { text: 'hal -hal' }])]),
    ...keys,
  ).state;

const configOf = (cwd: string) => loadConfig({ cwd, rules, locale: 'en', file: undefined });

describe('keeping', () => {
  it('turns decisions into entries that take the findings away', async () => {
    const { io, cwd } = world({ files: { 'janggal.config.json': '{\n    "locale": "en",\n    "failOn": ["critical"]\n}\n' } });
    const config = await configOf(cwd);
    const state = reviewed('i', 'kutipan', '<enter>', 'x');
    const entries = ignoresOf(state, config, cwd, true);
    expect(entries).toEqual([
      { rule: 'fluency/split-hyphen', text: 'undang -undang', path: '/berita/a\\ \\#1.txt', reason: 'kutipan' },
      { rule: 'fluency/split-hyphen', text: 'hal -hal', path: '/berita/a\\ \\#1.txt', reason: 'rejected in review' },
    ]);
    expect(ignoresOf(state, config, cwd, false)).toHaveLength(1);
    expect(await keepIgnores(entries, config, io, false)).toMatchObject({ file: 'janggal.config.json', count: 2 });
    const text = readFileSync(join(cwd, 'janggal.config.json'), 'utf8');
    expect(text).toContain('    "locale": "en",');
    const after = await configOf(cwd);
    expect(after.ignore).toEqual(entries);
    expect(await keepIgnores(entries, after, io, false)).toMatchObject({ count: 0 });
    const more = [{ rule: 'fluency/split-hyphen', text: 'kata -kata', reason: 'x' }];
    await keepIgnores(more, after, io, false);
    expect((await configOf(cwd)).ignore).toEqual([...entries, ...more]);
  });

  it('makes a configuration where there is none, and knows package.json', async () => {
    const bare = world();
    await keepIgnores([{ text: 'a', reason: 'b' }], await configOf(bare.cwd), bare.io, false);
    expect(JSON.parse(readFileSync(join(bare.cwd, 'janggal.config.json'), 'utf8'))).toEqual({
      ignore: [{ text: 'a', reason: 'b' }],
    });
    const { io, cwd } = world({ files: { 'package.json': '{ "name": "x", "janggal": { "locale": "en" } }\n' } });
    await keepIgnores([{ text: 'a', reason: 'b' }], await configOf(cwd), io, false);
    expect(JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))).toEqual({
      name: 'x',
      janggal: { locale: 'en', ignore: [{ text: 'a', reason: 'b' }] },
    });
  });

  it('leaves a configuration that is a program to its owner', async () => {
    const { io, cwd } = world({ files: { 'janggal.config.mjs': 'export default {};\n' } });
    const kept = await keepIgnores([{ text: 'a', reason: 'b' }], await configOf(cwd), io, false);
    expect(kept).toMatchObject({ file: undefined, count: 1 });
    expect(JSON.parse(kept.text)).toEqual([{ text: 'a', reason: 'b' }]);
  });
});
