import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FormatName, formatNames, indonesianCodes } from '../../../src/glossary/formats/format.js';
import { readers, writers } from '../../../src/glossary/formats/index.js';
import { settle } from '../../../src/glossary/import.js';
import type { Entry } from '../../../src/glossary/write.js';
import { termTypes } from '../../../src/model/glossary.js';
import { janggal } from '../world.js';

const own =
  'term,aliases,forbidden,type,role,case,note\nKyiv,Kiev|Kyïv,"Kief & <Ki>",place,ibu kota Ukraina,,"satu, dua"\ndamai,,,term,,fold,\n';
const exported = (...line: string[]) =>
  janggal(['glossary', 'export', '--own', '--glossary', 'own.csv', ...line], { files: { 'own.csv': own } });

describe('janggal glossary export', () => {
  it.each<[FormatName, string]>([
    ['csv', own],
    ['tsv', own.replaceAll(',', '\t').replace('"satu\t dua"', 'satu, dua').replace('"Kief & <Ki>"', 'Kief & <Ki>')],
    ['deepl', 'Kyiv,Kyiv\nKiev,Kyiv\nKyïv,Kyiv\ndamai,damai\n'],
    ['google', 'Kyiv,Kyiv\nKiev,Kyiv\nKyïv,Kyiv\ndamai,damai\n'],
    ['list', 'Kyiv\nKiev\nKyïv\n!Kief & <Ki> -> Kyiv\ndamai\n'],
    [
      'weblate',
      'source,target,flags,explanation\nKyiv,Kyiv,terminology,"satu, dua"\nKiev,Kyiv,terminology,\nKyïv,Kyiv,terminology,\nKyiv,Kief & <Ki>,"terminology,forbidden",\ndamai,damai,terminology,\n',
    ],
  ])('writes %s', async (format, expected) => {
    const { code, out } = await exported('--to', format);
    expect(out).toBe(format === 'csv' ? expected.replace('"Kief & <Ki>"', 'Kief & <Ki>') : expected);
    expect(code).toBe(0);
  });

  it('writes TBX that is escaped and says which form is which', async () => {
    const { out } = await exported('--to', 'tbx');
    expect(out).toContain(
      '<term>Kief &amp; &lt;Ki&gt;</term>\n            <termNote type="administrativeStatus">deprecatedTerm-admn-sts',
    );
    expect(out).toContain('<langSec xml:lang="id">');
  });

  it('writes a file only when it is whole, and only the types asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'janggal-export-'));
    const { out } = await exported('--output', join(folder, 'x.csv'), '--type', 'place');
    expect(out).toBe(`${join(folder, 'x.csv')}: 1 entry\n`);
    expect(readFileSync(join(folder, 'x.csv'), 'utf8')).not.toContain('damai');
    rmSync(folder, { recursive: true });
    expect((await exported('--output', 'nowhere/x.csv')).code).toBe(2);
  });

  it('gives one entry a term, the user’s over what is shipped', async () => {
    const files = { 'own.csv': 'term,aliases,forbidden,type\nTiongkok,RRT,China,place\n' };
    const { out } = await janggal(['glossary', 'export', '--glossary', 'own.csv'], { files });
    const lines = out.split('\n').filter((line) => line.startsWith('Tiongkok,'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Tiongkok,RRT\|?[^,]*,China/);
    expect(out.split('\n').filter((line) => /(?:^|[,|])China(?:[,|]|$)/.test(line))).toHaveLength(1);
  });

  it('keeps control characters of a glossary off the terminal', async () => {
    const files = { 'own.csv': 'term,aliases\nBudi,Bu\u001b[2Jdi\n' };
    for (const format of formatNames) {
      const line = ['glossary', 'export', '--own', '--glossary', 'own.csv', '--to', format];
      expect((await janggal(line, { files, isTTY: true })).out).not.toContain('\u001b');
    }
  });
});

const form = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 24 })
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}|]|\p{DI}/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
      .normalize('NFC'),
  )
  .filter((text) => text !== '');
const note = form.filter((text) => !text.startsWith('janggal'));
const glossary: fc.Arbitrary<Entry[]> = fc
  .uniqueArray(form, { maxLength: 12, selector: (text) => text.toLowerCase() })
  .chain((forms) =>
    fc
      .array(
        fc.tuple(fc.constantFrom('term', 'alias', 'forbidden'), fc.constantFrom(...termTypes), fc.boolean(), fc.option(note)),
        {
          minLength: forms.length,
          maxLength: forms.length,
        },
      )
      .map((kinds) => {
        const entries: (Entry & { aliases: string[]; forbidden: string[] })[] = [];
        for (const [index, text] of forms.entries()) {
          const [kind, type, fold, free] = kinds[index]!;
          const last = entries.at(-1);
          if (kind === 'term' || !last)
            entries.push({
              term: text,
              aliases: [],
              forbidden: [],
              roles: free === null ? [] : ['ketua', `wakil ${free}`.trim()],
              type,
              case: fold ? 'fold' : 'exact',
              ...(free !== null && { note: free }),
            });
          else (kind === 'alias' ? last.aliases : last.forbidden).push(text);
        }
        return entries;
      }),
  );

describe('what is exported', () => {
  it.each<FormatName>(['csv', 'tsv', 'tbx'])('comes back the same from %s', async (format) => {
    const delimiter = format === 'tsv' ? '\t' : ',';
    await fc.assert(
      fc.asyncProperty(glossary, async (entries) => {
        const text = writers[format](entries);
        const { taken, skipped } = await readers[format](text, { name: 'x', delimiter, ours: indonesianCodes });
        const usual = { type: 'term' } as const;
        const result = settle(taken, { name: 'x', own: [], rows: new Map(), replace: false, usual });
        expect([...skipped, ...result.skipped]).toEqual([]);
        expect(result.added).toEqual(entries);
      }),
      { numRuns: 200 },
    );
  });

  it('comes back whole for everything shipped', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'janggal-round-'));
    for (const format of ['csv', 'tbx'] as const) {
      const first = await janggal(['glossary', 'export', '--to', format]);
      const file = join(folder, `a.${format}`);
      writeFileSync(file, first.out);
      const { out, err } = await janggal(['glossary', 'import', file]);
      expect(err).toContain('0 merged, 0 there already, 0 skipped');
      expect(out).toBe((await janggal(['glossary', 'export', '--to', 'csv'])).out);
    }
    rmSync(folder, { recursive: true });
  });
});
