import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/index.js';
import type { Outcome } from '../../src/model/report.js';
import { collect } from '../../src/model/report.js';
import { documentOf, failureOf, finding, janggal, world } from './world.js';

const saved = async (...outcomes: readonly Outcome[]): Promise<string> =>
  JSON.stringify(
    await collect(
      (async function* () {
        yield* outcomes;
      })(),
      '0.1.0',
    ),
  );

const poor = documentOf({ score: 60, verdict: 'fail', findings: [finding('major'), finding('minor', 'fluency/lost-hyphen')] });

const report = async (text: string, ...line: readonly string[]) =>
  janggal(['report', 'r.json', ...line], { files: { 'r.json': text } });

describe('janggal report', () => {
  it('exits as the check did', async () => {
    expect((await report(await saved(documentOf()))).code).toBe(0);
    expect((await report(await saved(documentOf(), poor))).code).toBe(1);
    expect((await report(await saved(poor, failureOf('x')))).code).toBe(2);
    expect((await report(await saved())).code).toBe(0);
  });

  it('keeps verdicts of other gates', async () => {
    const passed = await report(await saved(documentOf({ score: 60, verdict: 'pass' })));
    expect(passed.code).toBe(0);
    expect(passed.out).not.toContain('under 85');
    const failed = await report(await saved(documentOf({ score: 99, verdict: 'fail' })));
    expect(failed.code).toBe(1);
    expect(failed.out).toContain('failed when it was checked');
  });

  it.each(['plain', 'json', 'jsonl', 'github', 'ink'])('draws %s', async (format) => {
    const { code, out } = await report(await saved(poor), '--format', format);
    expect(code).toBe(1);
    expect(out).toContain('a.txt');
  });

  it('gives JSON back as it was', async () => {
    const text = await saved(documentOf(), poor, failureOf('x'));
    const { io, cwd } = world({ files: { 'r.json': text } });
    await run(['report', 'r.json', '--format', 'json=again.json'], io);
    const again = JSON.parse(readFileSync(join(cwd, 'again.json'), 'utf8'));
    expect({ ...again, janggal: '0.1.0' }).toEqual(JSON.parse(text));
  });

  it('takes language, severity and standard input', async () => {
    const text = await saved(poor);
    expect((await report(text, '--format', 'plain', '--min-severity', 'major')).out).not.toContain('lost-hyphen');
    expect((await report(text, '--locale', 'id')).out).toContain('dokumen');
    expect((await janggal(['report', '-'], { stdin: text })).code).toBe(1);
  });

  it.each([
    ['not JSON', '{ nope'],
    ['another JSON', '{"a":1}'],
    ['a list', '[]'],
    ['nothing', ''],
    ['a damaged report', '{"janggal":"1","schema":1,"scoreModel":1,"documents":[{}],"failures":[],"summary":{}}'],
    ['a report of a newer janggal', '{"janggal":"9","schema":2}'],
  ])('refuses %s', async (_, text) => {
    const { code, out, err } = await report(text);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('r.json');
    expect(err).not.toContain('bug');
  });

  it('refuses what is not there, and two reports', async () => {
    expect((await janggal(['report'])).err).toContain("missing required argument 'file'");
    expect((await janggal(['report', 'none.json'])).err).toContain('none.json: cannot be read: there is no such file');
    expect((await janggal(['report', '.'])).err).toContain('it is a folder');
    expect((await janggal(['report', 'a.json', 'b.json'])).err).toContain('not in this version');
  });
});
