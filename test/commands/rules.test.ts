import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { janggal } from './world.js';

const id = 'fluency/split-hyphen';

describe('janggal rules', () => {
  it('lists every rule on a line', async () => {
    const { code, out } = await janggal(['rules']);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(rules.length);
    for (const [index, rule] of rules.entries()) {
      expect(lines[index]).toMatch(new RegExp(`^${rule.id} +${rule.severity} +\\d\\.\\d\\d `));
      expect(lines[index]).toContain(rule.summary.en);
    }
  });

  it('speaks Indonesian too', async () => {
    const rule = rules.find((each) => each.id === id)!;
    expect((await janggal(['rules', '--locale', 'id'])).out).toContain(rule.summary.id);
    expect((await janggal(['rules'], { env: { LANG: 'id_ID' } })).out).toContain(rule.summary.id);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('explains %s', async (name, rule) => {
    const { code, out } = await janggal(['rules', name], { columns: 200 });
    expect(code).toBe(0);
    expect(out).toContain(rule.summary.en);
    expect(out).not.toContain('[[');
    expect(out).not.toContain('undefined');
    for (const option of Object.keys(rule.options ?? {})) expect(out).toContain(`${option}: `);
    const [first] = rule.incorrect;
    if (first.suggests) expect(out).toContain('→ ');
  });

  it('colours for a terminal', async () => {
    expect((await janggal(['rules', id])).out).not.toContain('\u001B');
    expect((await janggal(['rules', id], { isTTY: true })).out).toContain('\u001B[');
    expect((await janggal(['rules', id], { isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001B');
    expect((await janggal(['rules', id], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001B[');
  });

  it('keeps to the width', async () => {
    const { out } = await janggal(['rules', id], { columns: 40 });
    const why = out.slice(out.indexOf('Why\n'), out.indexOf('Wrong'));
    expect(Math.max(...why.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('prints JSON', async () => {
    const all = JSON.parse((await janggal(['rules', '--format', 'json'])).out);
    expect(all.map((rule: { id: string }) => rule.id)).toEqual(rules.map((rule) => rule.id));
    const one = JSON.parse((await janggal(['rules', id, '--format', 'json'])).out);
    expect(one).toMatchObject({ id, summary: { en: expect.any(String) }, incorrect: expect.any(Array) });
    expect(one).not.toHaveProperty('check');
  });

  it.each(['fluency/split-hypen', 'split-hyphen'])('%s: says what was meant', async (typed) => {
    const { code, out, err } = await janggal(['rules', typed]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`janggal: there is no rule "${typed}"\n  did you mean ${id}?\n`);
  });
});
