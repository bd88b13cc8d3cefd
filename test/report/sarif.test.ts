import { describe, expect, it } from 'vitest';
import type { Lookup } from '../../src/model/report.js';
import { sarif } from '../../src/report/sarif.js';
import { rules } from '../../src/rules/index.js';
import { article, damaged, middling, print, unreadable } from './fixtures.js';
import { parseSarif } from './parsers.js';

const lookup: Lookup = { rules: async () => rules, text: async () => undefined };
const run = async (...list: Parameters<typeof print>[1]) => parseSarif(await print(sarif('1.2.3', lookup), list));

const raw = 'Menurut 🙂 undang -undang itu, warga menunggu.\n';
const one = article('berita/a.txt', raw.replace('undang -undang', '[[hyphen:undang -undang]]'), {
  hyphen: { artifact: 'split-hyphen', severity: 'major', message: 'terpisah', suggests: ['undang-undang'], confidence: 0.98 },
});

describe('sarif', () => {
  it('places findings in UTF-16 units and offers fixes that fit', async () => {
    const { columnKind, results } = await run(one);
    expect(columnKind).toBe('utf16CodeUnits');
    const { physicalLocation } = results[0]!.locations[0]!;
    expect(physicalLocation.artifactLocation).toEqual({ uri: 'berita/a.txt', uriBaseId: '%SRCROOT%' });
    expect(physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: 12,
      endLine: 1,
      endColumn: 26,
      charOffset: 11,
      charLength: 14,
      snippet: { text: 'undang -undang' },
    });
    const { deletedRegion, insertedContent } = results[0]!.fixes![0]!.artifactChanges[0]!.replacements[0]!;
    const { charOffset, charLength } = deletedRegion;
    expect(raw.slice(0, charOffset) + insertedContent.text + raw.slice(charOffset + charLength)).toBe(
      'Menurut 🙂 undang-undang itu, warga menunggu.\n',
    );
    expect(results[0]!.partialFingerprints).toEqual({ 'janggal/v1': one.findings[0]!.fingerprint });
  });

  it('ranks by what a finding costs and says the level by severity', async () => {
    const { results } = await run(damaged);
    const levels = { critical: 'error', major: 'warning', minor: 'note', info: 'note' } as const;
    expect(results.map(({ level }) => level)).toEqual(damaged.findings.map(({ severity }) => levels[severity]));
    const top = results.toSorted((a, b) => b.rank - a.rank)[0]!;
    expect(top.ruleId).toBe('terminology/garbled-name');
    expect(top.rank).toBe(90);
  });

  it('lists each rule once, with help, where its results point', async () => {
    const { results, tool } = await run(damaged, middling);
    const listed = tool.driver.rules;
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    for (const { ruleId, ruleIndex } of results) expect(listed[ruleIndex]!.id).toBe(ruleId);
    expect(listed.find(({ id }) => id === 'fluency/split-hyphen')!.help!.markdown).toContain('Salah → benar');
  });

  it('says of the baseline and of suppressions what findings say', async () => {
    const [first, second, third] = damaged.findings;
    const { results } = await run({
      ...damaged,
      findings: [
        { ...first!, baseline: 'new' },
        { ...second!, baseline: 'unchanged', suppressed: { by: 'baseline' } },
        { ...third!, suppressed: { by: 'ignore', reason: 'kutipan' } },
      ],
    });
    expect(results.map(({ baselineState }) => baselineState)).toEqual(['new', 'unchanged', undefined]);
    expect(results.map(({ suppressions }) => suppressions.map(({ justification }) => justification))).toEqual([
      [],
      ['baseline'],
      ['kutipan'],
    ]);
  });

  it('places a finding of a record on the line of the record and offers no fix', async () => {
    const [result] = (await run({ ...one, id: 'arsip.jsonl#a1', path: 'arsip.jsonl', line: 7 })).results;
    const { physicalLocation, logicalLocations } = result!.locations[0]!;
    expect(physicalLocation.region).toEqual({ startLine: 7 });
    expect(logicalLocations![0]!.fullyQualifiedName).toBe('arsip.jsonl#a1');
    expect(result!.fixes).toBeUndefined();
    expect(result!.message.text).toContain('(arsip.jsonl#a1, baris 1)');
  });

  it('tells what could not be checked', async () => {
    const { invocations } = await run(one, unreadable);
    expect(invocations[0]!.executionSuccessful).toBe(false);
    expect(invocations[0]!.toolExecutionNotifications![0]!.message.text).toBe(unreadable.message);
    expect((await run(one)).invocations[0]!.executionSuccessful).toBe(true);
  });

  it('makes no link of what an article says', async () => {
    const findings = one.findings.map((finding) => ({ ...finding, message: '[klik](https://contoh.id)' }));
    expect((await run({ ...one, findings })).results[0]!.message.text).not.toContain('](');
  });
});
