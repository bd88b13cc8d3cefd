import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createJanggal, fromFile } from '../../src/index.js';
import type { DocumentReport, Outcome } from '../../src/model/report.js';
import { reporters } from '../../src/report/index.js';
import { verdictLabels } from '../../src/report/labels.js';
import { article, clean, damaged, hostile, middling, outcomes, paper, print, short, unreadable } from './fixtures.js';
import {
  elements,
  nodes,
  parseCsv,
  parseGithub,
  parseGitlab,
  parseMarkdown,
  parseRdjson,
  parseRdjsonl,
  parseSarif,
  parseXml,
} from './parsers.js';

// The seeds are checked by the real rules, which load slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** What a format says of a run, read back by somebody else's parser: of each finding its rule, and how many failures. */
interface Seen {
  readonly rules: readonly string[];
  readonly failures: number;
}

const split = (codes: readonly string[], isRule = (code: string) => /^[a-z]+\/[a-z-]+$/u.test(code)): Seen => ({
  rules: codes.filter(isRule),
  failures: codes.filter((code) => !isRule(code)).length,
});

const verdicts = new Set<string>(Object.values(verdictLabels.fail));

const readers = {
  sarif: (text) => {
    const { results, invocations } = parseSarif(text);
    const failures = invocations[0]!.toolExecutionNotifications?.length ?? 0;
    return { rules: results.map(({ ruleId }) => ruleId), failures };
  },
  github: (text) => {
    // A document that fails has an annotation of its own, which says why.
    const titles = parseGithub(text).flatMap(({ properties: { title = '' } }) => (verdicts.has(title) ? [] : [title]));
    return split(titles.map((title) => /\((.*)\)$/u.exec(title)?.[1] ?? ''));
  },
  gitlab: (text) => split(parseGitlab(text).map(({ check_name }) => check_name.replace('janggal/', ''))),
  rdjson: (text) => split(parseRdjson(text).map(({ code }) => code.value)),
  rdjsonl: (text) => split(parseRdjsonl(text).map(({ code }) => code.value)),
  checkstyle: (text) =>
    split(elements(parseXml(text), 'error').map(({ attributes }) => attributes['source']!.replace('janggal.', ''))),
  junit: (text) => {
    const lines = ['failure', 'system-out'].flatMap((name) => elements(parseXml(text), name).map((element) => element.text));
    const rules = lines.flatMap((block) => [...block.matchAll(/^\d+:\d+ [a-z]+ (\S+) /gmu)].map((match) => match[1]!));
    return { rules, failures: elements(parseXml(text), 'error').length };
  },
  markdown: (text) => {
    const tree = parseMarkdown(text);
    const codes = nodes(tree).flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []));
    const items = nodes(tree).filter(({ type }) => type === 'listItem');
    return { rules: codes.filter((code) => /^[a-z]+\/[a-z-]+$/u.test(code)), failures: items.length };
  },
  // Of findings only.
  csv: (text) => ({ rules: parseCsv(text).map((row) => row['rule']!), failures: 0 }),
} as const satisfies Partial<Record<keyof typeof reporters, (text: string) => Seen>>;
type Format = keyof typeof readers;
const formats = Object.keys(readers) as Format[];

const write = async (format: Format, list: readonly Outcome[], on?: Parameters<typeof paper>[0]): Promise<string> =>
  print((await reporters[format]())('1.0.0'), list, on);

const sorted = (list: readonly string[]) => list.toSorted();

const expectSame = (format: Format, text: string, list: readonly Outcome[]): void => {
  const seen = readers[format](text);
  const documents = list.filter((outcome) => outcome.kind === 'document');
  expect(sorted(seen.rules)).toEqual(sorted(documents.flatMap(({ findings }) => findings.map(({ rule }) => rule))));
  expect(seen.failures).toBe(format === 'csv' ? 0 : list.length - documents.length);
};

const nasty = [
  ']]>',
  '<script>alert(1)</script>',
  '\u202Egnirts',
  '\uD800',
  '\uDFFF\uFFFE\uFFFF',
  '\u0000\u001B[31m\u0007\u009B',
  '| a | b |',
  '`` ` ``',
  '](https://contoh.id) ![x](y)',
  '@pembaca #12 www.contoh.id https://contoh.id a@contoh.id',
  '=HYPERLINK("https://contoh.id")',
  '\u2028\u2029\r\n%0A::error::',
  '&lt;b&gt; &#0; \\| \\',
];

/** Every nasty text in every place an article can put it. */
const hostiles: readonly Outcome[] = [
  hostile,
  ...nasty.map((text, at) => {
    const document = article(`artikel/${at}${text}.txt`, 'Warga [[name:X]] menunggu.', {
      name: { artifact: 'garbled-name', severity: 'critical', message: `nama ${text}`, suggests: [text, { text, note: text }] },
    });
    const findings = document.findings.map((finding) => ({ ...finding, text, context: { before: text, after: text } }));
    return { ...document, findings, meta: { title: text } };
  }),
  ...nasty.map((text) => ({ ...unreadable, id: text, path: text, message: `tidak terbaca ${text}` })),
];

const records: readonly Outcome[] = [
  { ...damaged, id: 'arsip.jsonl#a17', path: 'arsip.jsonl', line: 17 },
  { ...middling, id: 'arsip.json#3', path: 'arsip.json' },
  { ...unreadable, id: 'arsip.jsonl#9', path: 'arsip.jsonl', line: 9 },
];

const seedFolder = fileURLToPath(new URL('../../seeds/', import.meta.url));
const seeds: Outcome[] = [];
beforeAll(async () => {
  const files = readdirSync(seedFolder).filter((file) => file.endsWith('.txt'));
  const sources = files.map((file) => fromFile(path.join(seedFolder, file), { cwd: seedFolder }));
  for await (const outcome of (await createJanggal()).check(sources)) seeds.push(outcome);
});

describe.each(formats)('%s is read by others as it was meant', (format) => {
  it('on the seeds', async () => {
    expect(seeds).toHaveLength(5);
    expectSame(format, await write(format, seeds), seeds);
    expectSame(format, await write(format, seeds, { locale: 'en' }), seeds);
  });

  it.each<[string, readonly Outcome[]]>([
    ['an empty run', []],
    ['a run of failures alone', [unreadable, { ...unreadable, path: '<stdin>', id: '' }]],
    ['documents of every kind', [...outcomes, short, clean]],
    ['records', records],
  ])('on %s', async (_, list) => {
    expectSame(format, await write(format, list), list);
  });

  it('on hostile text, of which nothing reaches a terminal', async () => {
    const text = await write(format, hostiles);
    expectSame(format, text, hostiles);
    expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E]/u);
  });

  it('on 10,000 documents', async () => {
    const findings = damaged.findings.slice(0, 2);
    // The parser of Markdown takes minutes where the others take a second.
    const every = format === 'markdown' ? 100 : 2;
    const list = Array.from({ length: 10_000 }, (_, at): DocumentReport => {
      const name = `artikel/${at}.txt`;
      return { ...(at % every === 0 ? { ...damaged, findings } : clean), id: name, path: name };
    });
    expectSame(format, await write(format, list), list);
  });

  it('hides what is not severe enough', async () => {
    const seen = readers[format](await write(format, [damaged], { minSeverity: 'critical' }));
    expect(seen.rules).toEqual(['terminology/garbled-name']);
  });
});

describe.each(formats.filter((format) => format !== 'junit' && format !== 'markdown'))('%s', (format) => {
  it('prints a document before the next one is read', async () => {
    let text = '';
    const sizes: number[] = [];
    async function* watched() {
      for (const outcome of [damaged, damaged, damaged]) {
        sizes.push(text.length);
        yield outcome;
      }
    }
    for await (const part of (await reporters[format]())('1.0.0')(watched(), paper())) text += part;
    expect(sizes[1]).toBeGreaterThan(sizes[0]!);
    expect(sizes[2]).toBeGreaterThan(sizes[1]!);
  });
});

describe('what was accepted before', () => {
  const accepted: DocumentReport = {
    ...damaged,
    findings: [],
    suppressed: damaged.findings.map((finding) => ({ ...finding, suppressed: { by: 'baseline' } })),
  };

  it.each(formats.filter((format) => format !== 'sarif'))('is left out of %s', async (format) => {
    expect(readers[format](await write(format, [accepted])).rules).toEqual([]);
  });

  it('is kept in sarif, as suppressed', async () => {
    const { results } = parseSarif(await write('sarif', [accepted]));
    expect(results).toHaveLength(damaged.findings.length);
    expect(results.every(({ suppressions }) => suppressions?.[0]?.kind === 'external')).toBe(true);
  });
});

it.each(['sarif', 'gitlab', 'rdjson', 'checkstyle'] as const)('%s keeps paths as they are given', async (format) => {
  const document = { ...damaged, id: 'berita baru/a%b.txt', path: 'berita baru/a%b.txt' };
  const text = await write(format, [document]);
  const paths = {
    sarif: () =>
      parseSarif(text).results.map(({ locations }) => decodeURIComponent(locations[0]!.physicalLocation.artifactLocation.uri)),
    gitlab: () => parseGitlab(text).map(({ location }) => location.path),
    rdjson: () => parseRdjson(text).map(({ location }) => location.path),
    checkstyle: () => elements(parseXml(text), 'file').map(({ attributes }) => attributes['name']),
  }[format]();
  expect(new Set(paths)).toEqual(new Set([document.path]));
});
