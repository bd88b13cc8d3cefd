import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definitions } from '../../src/commands/completion/definitions.js';
import { run } from '../../src/commands/completion.js';
import { help } from '../../src/commands/index.js';
import { world } from './world.js';

const scriptFor = async (shell: string): Promise<{ file: string; script: string }> => {
  const { io, cwd, out } = world();
  expect(await run([shell], io)).toBe(0);
  const file = join(cwd, `janggal.${shell}`);
  writeFileSync(file, out());
  return { file, script: readFileSync(file, 'utf8') };
};

const here = (shell: string): boolean => spawnSync(shell, ['-c', 'exit']).status === 0;

it('knows every command there is', () => {
  const named = /Commands: (.*)\. Each/u.exec(help)![1]!.split(', ');
  const known = new Set(Object.keys(definitions).map((name) => name.split(' ')[0]));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  expect([...known].filter((name) => !named.includes(name!))).toEqual([]);
});

describe('bash', () => {
  it.each([
    [['janggal', 'che'], ['check']],
    [['janggal', 'check', '--fail-u'], ['--fail-under']],
    [['janggal', 'check', '--rule', 'fluency/split'], ['fluency/split-hyphen']],
    [
      ['janggal', 'check', '--min-severity', 'm'],
      ['minor', 'major'],
    ],
    [['janggal', 'glossary', 'tr'], ['trace']],
    [['janggal', 'glossary', 'add', '--ty'], ['--type']],
    [['janggal', 'check', 'art'], []],
  ])('%j offers %j', async (words, offers) => {
    const { file } = await scriptFor('bash');
    const ask = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _janggal; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const printed = execFileSync('bash', ['-c', ask, 'bash', file, ...words], { encoding: 'utf8' });
    expect(printed.split('\n').filter(Boolean)).toEqual(offers);
  });
});

describe('fish', () => {
  it.skipIf(!here('fish'))('offers commands, options and rules', async () => {
    const { file } = await scriptFor('fish');
    const ask = (line: string) =>
      execFileSync('fish', ['--no-config', '-c', `source ${file}; complete -C '${line}'`], { encoding: 'utf8' });
    expect(ask('janggal che')).toMatch(/^check\t/u);
    expect(ask('janggal check --fail-u')).toMatch(/^--fail-under\t/u);
    expect(ask('janggal glossary tr')).toMatch(/^trace\t/u);
    expect(ask('janggal rules fluency/split')).toBe('fluency/split-hyphen\n');
  });
});

describe('zsh', () => {
  it.skipIf(!here('zsh'))('is loaded after compinit, and answers for janggal', async () => {
    const { file } = await scriptFor('zsh');
    const ask = `autoload -U compinit; compinit -u -D; source ${file}; print $_comps[janggal]; whence -w _janggal_glossary_add`;
    expect(execFileSync('zsh', ['-f', '-c', ask], { encoding: 'utf8' })).toBe('_janggal\n_janggal_glossary_add: function\n');
  });
});
