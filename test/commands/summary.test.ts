import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/check.js';
import { mostOfSummary } from '../../src/commands/summary.js';
import type { DocumentReport } from '../../src/model/report.js';
import { documentOf, finding, unasked, world } from './world.js';

const poor = documentOf({ id: 'b.txt', path: 'b.txt', score: 60, verdict: 'fail', findings: [finding('major')] });

const check = async (documents: readonly DocumentReport[], line: readonly string[], prepare = (_: string) => {}) => {
  const { io, cwd, out, err } = world({ env: { GITHUB_STEP_SUMMARY: 'langkah.md' } });
  const file = join(cwd, 'langkah.md');
  prepare(file);
  const code = await run(['x', ...line], io, {
    create: async () => ({
      ...unasked,
      async *check() {
        yield* documents;
      },
    }),
  });
  return { code, out: out(), err: err(), file, text: () => readFileSync(file, 'utf8') };
};

describe('the job summary of a GitHub step', () => {
  it('gets the report beside the annotations, after what stands there already', async () => {
    const { code, out, text } = await check([poor], ['--format', 'github'], (file) => writeFileSync(file, '# Langkah lain\n'));
    expect(code).toBe(1);
    expect(out).toContain('::warning file=b.txt,line=1');
    expect(text()).toMatch(/^# Langkah lain\n# janggal\n/u);
    expect(text()).toContain('| `b.txt` | 60 |');
  });

  it('is left alone where no annotations are asked for, or the report goes there by name', async () => {
    expect(existsSync((await check([poor], ['--format', 'plain'])).file)).toBe(false);
    const { text } = await check([poor], ['--format', 'github', '--format', 'markdown=langkah.md']);
    expect(text().match(/^# janggal$/gmu)).toHaveLength(1);
  });

  it('is cut at a line where it would be too large for GitHub, and says so', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({
      ...poor,
      id: `${at}.txt`,
      path: `${at}.txt`,
      findings: [{ ...finding('major'), message: 'é'.repeat(300) }],
    }));
    const { text } = await check(many, ['--format', 'github'], (file) => writeFileSync(file, 'x'.repeat(1000)));
    expect(Buffer.byteLength(text())).toBeLessThanOrEqual(mostOfSummary);
    expect(Buffer.byteLength(text())).toBeGreaterThan(mostOfSummary - 2000);
    expect(text()).toMatch(/\|\n\nThe summary is cut here; .*\n$/u);
  });

  it('changes no exit code where it cannot be written', async () => {
    const { code, out, err } = await check([poor], ['--format', 'github'], (file) => mkdirSync(file));
    expect(code).toBe(1);
    expect(out).toContain('::warning');
    expect(err).toContain('langkah.md: cannot be written: it is a folder');
  });
});

it('says how many annotations GitHub will not show', async () => {
  const findings = Array.from({ length: 13 }, () => finding('major'));
  const { out } = await check([{ ...poor, findings }], ['--format', 'github']);
  expect(out.match(/^::warning/gmu)).toHaveLength(13);
  expect(out).toContain('3 more findings are not shown as annotations');
});
