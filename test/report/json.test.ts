import { describe, expect, it } from 'vitest';
import { KnownError } from '../../src/errors.js';
import { collect } from '../../src/model/report.js';
import { json, parseReport } from '../../src/report/json.js';
import { jsonl } from '../../src/report/jsonl.js';
import { damaged, hostile, outcomes, print, stream } from './fixtures.js';

const all = [...outcomes, hostile];

describe('json', () => {
  it('reads back what it wrote', async () => {
    const text = await print(json('1.2.3'), all);
    const report = await collect(stream(all), '1.2.3');
    expect(JSON.parse(text)).toEqual(report);
    expect(await parseReport(text)).toEqual(report);
  });

  it('is indented by two, ends in one newline and holds no escape', async () => {
    const text = await print(json('1.2.3'), all);
    expect(text).toMatch(/^\{\n {2}"janggal": "1\.2\.3",\n {2}"schema": 1,/);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[\u001B\u009B\u200B\u202E]/);
  });

  it('hides findings, and counts what it shows', async () => {
    const { documents, summary } = await parseReport(await print(json('1'), [damaged], { minSeverity: 'major' }));
    expect(documents[0]!.score).toBe(damaged.score);
    expect(documents[0]!.findings.every(({ severity }) => severity === 'major' || severity === 'critical')).toBe(true);
    expect(summary.findings).toBe(documents[0]!.findings.length);
  });
});

describe('parseReport', () => {
  it.each([
    ['{', /laporan\.json .*JSON/],
    ['[]', /bukan laporan janggal/],
    ['{"janggal":"1","schema":1}', /scoreModel/],
    ['{"janggal":"9","schema":2}', /lebih baru \(skema 2\)/],
  ])('refuses %s', async (text, message) => {
    const error = await parseReport(text, { path: 'laporan.json' }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(KnownError);
    expect((error as KnownError).message).toMatch(message);
    expect((error as KnownError).hint).toBeTruthy();
  });

  it('names the place of the fault', async () => {
    const text = (await print(json('1'), [damaged])).replace('"severity": "critical"', '"severity": "gawat"');
    await expect(parseReport(text, { locale: 'en' })).rejects.toThrow(/no janggal report: documents\.0\.findings\.\d+\.severity/);
  });
});

describe('jsonl', () => {
  it('prints one outcome a line, in input order', async () => {
    const text = await print(jsonl(), all);
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(all);
  });
});
