import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Checked, type Fixed, type FixOptions, fix } from '../../src/check/fix.js';
import { createJanggal, fromText, type Janggal } from '../../src/index.js';
import type { Document, Format } from '../../src/model/document.js';
import { reread } from '../../src/read/index.js';
import { writtenIn } from '../../src/write/index.js';
import { cleanArticle, damages, plant, planting } from './planted.js';

// Property tests on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let janggal: Janggal;
beforeAll(async () => {
  janggal = await createJanggal({ language: 'id' });
});

const check = async (document: Document): Promise<Checked> => {
  for await (const outcome of janggal.checkDocument(document))
    if (outcome.kind === 'document') return { document, report: outcome };
  throw new Error('not checked');
};

const fixed = async (
  raw: string,
  options: FixOptions = {},
  format: Format = 'text',
): Promise<Fixed & { readonly before: Checked }> => {
  for await (const document of janggal.read([fromText(raw, { path: 'a', format })])) {
    if ('kind' in document) throw new Error(document.message);
    const before = await check(document);
    const recheck = async (next: string) => check(await reread(document, format, next));
    return { before, ...(await fix(before, recheck, { ...options, written: writtenIn(format) })) };
  }
  throw new Error('nothing read');
};

/** How many findings each rule has. */
const countByRule = ({ report }: Checked): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of report.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

/** Every promise at once: fewer findings and none that is new, no lower score, and nothing to do the second time. */
const expectSound = async (raw: string, options: FixOptions = {}, format: Format = 'text'): Promise<string> => {
  const once = await fixed(raw, options, format);
  expect(once.report.score).toBeGreaterThanOrEqual(once.before.report.score);
  expect(once.report.findings.length).toBeLessThanOrEqual(once.before.report.findings.length - once.made.length);
  const before = countByRule(once.before);
  for (const [rule, count] of countByRule(once)) expect(count, rule).toBeLessThanOrEqual(before.get(rule) ?? 0);
  expect(once.left.map(({ finding }) => finding.fingerprint).sort()).toEqual(
    once.report.findings.map(({ fingerprint }) => fingerprint).sort(),
  );
  const again = await fixed(once.document.raw, options, format);
  expect(again.document.raw).toBe(once.document.raw);
  expect(again.made).toEqual([]);
  return once.document.raw;
};

const modes = fc.record({ unsafe: fc.boolean(), boilerplate: fc.boolean() });
const few = { numRuns: 25 };

describe('fix', () => {
  it('is idempotent and monotone on planted damage, whatever it is told to change', async () => {
    await fc.assert(
      fc.asyncProperty(cleanArticle, planting, modes, async (article, plan, options) => {
        await expectSound(plant(article, plan), options);
      }),
      few,
    );
  });

  it('keeps the line ends of the text', async () => {
    await fc.assert(
      fc.asyncProperty(cleanArticle, planting, fc.constantFrom('\r\n', '\n', '\r'), async (article, plan, end) => {
        const raw = plant(article, plan).replaceAll('\n', end);
        const ends = (text: string) => text.match(/\r\n|\n|\r/g);
        expect(ends(await expectSound(raw))).toEqual(ends(raw));
      }),
      few,
    );
  });

  it('never changes markup', async () => {
    const marks = { html: /<[^>]*>/g, markdown: /^#+ |\*\*|^> |\[|\]\([^)]*\)/gm } as const;
    const dressed = {
      html: (text: string) =>
        text
          .split('\n\n')
          .map(
            (paragraph) =>
              `<p class="a">${paragraph.replace(/ (\p{Ll}+ \p{Ll}+) /u, ' <b>$1</b> ').replaceAll('–', '&ndash;')}</p>`,
          )
          .join('\n'),
      markdown: (text: string) =>
        `# Kabar pasar hari ini\n\n> ${text.replaceAll(/ (\p{Ll}+) (\p{Ll}+) /gu, ' **$1** [$2](https://contoh.id/a-b) ')}`,
    } as const;
    await fc.assert(
      fc.asyncProperty(
        cleanArticle,
        planting,
        modes,
        fc.constantFrom('html', 'markdown'),
        async (article, plan, options, format) => {
          const raw = dressed[format](plant(article, plan));
          const after = await expectSound(raw, { ...options, boilerplate: false }, format);
          expect(after.match(marks[format])).toEqual(raw.match(marks[format]));
        },
      ),
      few,
    );
  });

  it('mends each kind of planted damage', async () => {
    const article = [
      'Undang-undang baru itu mengatur pasar ikan, kata ketua panitia – tanpa menyebut nama.',
      'Nelayan membawa hasil tangkapan ke pelabuhan, dan petugas yang berjaga memeriksa warga.',
    ].join('\n\n');
    for (const kind of ['split-hyphen', 'doubled-word', 'encoding', 'glued-word'] as const) {
      const damaged = damages[kind](article, 0);
      expect(damaged).not.toBe(article);
      const { document } = await fixed(damaged);
      expect(document.raw, kind).toBe(article);
    }
  });

  it('is idempotent and monotone on the seeds', async () => {
    const folder = fileURLToPath(new URL('../../seeds', import.meta.url));
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const raw = readFileSync(`${folder}/${name}`, 'utf8');
      await expectSound(raw);
      expect(await expectSound(raw, { unsafe: true, boilerplate: true })).not.toBe(raw);
    }
  });

  it('takes back what would bring another finding, and says so', async () => {
    const raw = 'Rapat itu itu selesai.';
    const document = (await fixed(raw)).before.document;
    const { report } = await check(document);
    const worse: Checked = {
      document,
      report: { ...report, findings: [...report.findings, { ...report.findings[0]!, rule: 'style/lain' as never }] },
    };
    const kept = await fix({ document, report }, async () => worse);
    expect(kept.document.raw).toBe(raw);
    expect(kept.left.map(({ why }) => why)).toContain('worse');
    const gone = await fix({ document, report }, async () => undefined);
    expect(gone.made).toEqual([]);
  });

  it('leaves no ragged blank lines where furniture stood', async () => {
    const prose = 'Warga desa menanam padi di lereng bukit sejak musim hujan tiba pada awal pekan lalu.';
    const cases = {
      [`${prose}\n\nADVERTISEMENT\n\n${prose} Panen tiba.\n`]: `${prose}\n\n${prose} Panen tiba.\n`,
      [`${prose}\nADVERTISEMENT\n${prose} Panen tiba.\n`]: `${prose}\n${prose} Panen tiba.\n`,
      [`${prose}\n\nLeave a Reply\n\nADVERTISEMENT\n`]: `${prose}\n`,
      [`ADVERTISEMENT\r\n\r\n${prose}`]: prose,
    };
    for (const [raw, wanted] of Object.entries(cases)) {
      expect((await fixed(raw, { boilerplate: true })).document.raw).toBe(wanted);
      expect((await fixed(raw)).document.raw).toBe(raw);
    }
  });

  it('says of every finding that stands why it was left', async () => {
    const raw = 'Petugas yang yang berjaga menemukan foto foto-foto warga di aula desa itu sejak pagi.\n\nADVERTISEMENT\n';
    const { made, left } = await fixed(raw);
    expect(made.map(({ finding }) => finding.rule)).toEqual(['fluency/doubled-word']);
    expect(new Map(left.map(({ finding, why }) => [finding.text, why]))).toEqual(
      new Map([
        ['foto foto-foto', 'unsafe'],
        ['ADVERTISEMENT', 'furniture'],
      ]),
    );
    const unsure = await fixed(raw, { unsafe: true, minConfidence: 0.99 });
    expect(unsure.left.map(({ why }) => why)).toEqual(['unsure', 'unsure', 'furniture']);
  });
});
