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

  it('refuses what is not there', async () => {
    expect((await janggal(['report'])).err).toContain("missing required argument 'file'");
    expect((await janggal(['report', 'none.json'])).err).toContain('none.json: cannot be read: there is no such file');
    expect((await janggal(['report', '.'])).err).toContain('it is a folder');
    expect((await janggal(['report', 'a.json', 'b.json'])).err).toContain('a.json: cannot be read');
    expect((await janggal(['report', '-', '-'], { stdin: '' })).err).toContain('cannot be both reports');
  });

  it('adds documents up', async () => {
    const text = await saved(documentOf({ meta: { url: 'https://www.contoh.id/1', date: '2026-03-01' } }), poor);
    const plain = await report(text, '--by', 'site,month');
    expect(plain.code).toBe(1);
    expect(plain.out).toMatch(/^contoh\.id +1 /mu);
    expect(plain.out).toMatch(/^2026-03 +1 /mu);
    expect(JSON.parse((await report(text, '--by', 'site', '--format', 'json')).out).site[0].key).toBe('contoh.id');
    expect((await report(text, '--by', 'sites')).err).toContain('did you mean site?');
    expect((await report(text, '--by', 'site', '--format', 'ink')).err).toContain('plain, markdown, json');
  });

  it('compares two, and fails on what is new only where that is asked for', async () => {
    const files = { 'old.json': await saved(documentOf(), documentOf({ id: 'b' })), 'new.json': await saved(poor) };
    const both = await janggal(['report', 'old.json', 'new.json'], { files });
    expect(both.code).toBe(0);
    expect(both.out).toContain('a.txt: score 100 PASS → 60 FAIL; 2 new');
    expect(both.out).toContain('only in the old report');
    expect((await janggal(['report', 'old.json', 'new.json', '--fail-on', 'new', '-q'], { files })).code).toBe(1);
    expect((await janggal(['report', 'new.json', 'old.json', '--fail-on', 'new'], { files })).code).toBe(0);
    expect((await janggal(['report', 'old.json', '--fail-on', 'new'], { files })).code).toBe(2);
    const { out } = await janggal(['report', 'old.json', 'new.json', '--format', 'json'], { files });
    expect(JSON.parse(out).summary).toMatchObject({ documents: 2, removed: 1, new: 2, worse: 1 });
  });
});
