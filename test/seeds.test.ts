import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { createJanggal } from '../src/index.js';
import type { DocumentReport } from '../src/model/report.js';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly category: string;
  }[];
}

const file = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
const gold = file('seeds/gold.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Gold);

const groups: Readonly<Record<string, string>> = {
  'lost-hyphen': 'repeat',
  'doubled-word': 'repeat',
  'repeated-phrase': 'repeat',
  'garbled-name': 'name',
  'inconsistent-name': 'name',
};
const group = (artifact: string) => groups[artifact] ?? artifact;

/** Floors for what is found of each artifact in the five seeds together; they only rise. */
const floors: Readonly<Record<string, number>> = {
  'split-hyphen': 15,
  'garbled-name': 7,
  'doubled-word': 1,
  'lost-hyphen': 1,
  'stray-capital': 4,
  boilerplate: 26,
  'foreign-honorific': 11,
  'stray-punctuation': 1,
  'repeated-phrase': 1,
};

const reports = new Map<string, DocumentReport>();
beforeAll(async () => {
  const janggal = await createJanggal({ locale: 'en' });
  for (const { id, text } of gold) {
    const outcome = await janggal.checkText(text, id);
    if (outcome.kind === 'failure') throw new Error(outcome.message);
    reports.set(id, outcome);
  }
});

const touches = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

it('stands beside the article it annotates', () => {
  for (const { id, text } of gold) expect(file(`seeds/${id}`).replace(/^\uFEFF/u, '')).toBe(text);
});

it.each(Object.entries(floors))('finds at least what it used to find of %s', (artifact, floor) => {
  const found = gold.flatMap(({ id, spans }) =>
    spans.filter(
      (span) =>
        span.category === artifact &&
        reports.get(id)!.findings.some((finding) => group(finding.artifact) === group(artifact) && touches(span, finding)),
    ),
  );
  expect(found.length).toBeGreaterThanOrEqual(floor);
});

it('calls nothing else a name, a torn word or page furniture', () => {
  const checked = new Set([
    'garbled-name',
    'inconsistent-name',
    'split-hyphen',
    'boilerplate',
    'stray-capital',
    'foreign-honorific',
    'encoding',
  ]);
  const alarms = gold.flatMap(({ id, spans }) =>
    reports
      .get(id)!
      .findings.filter((finding) => checked.has(finding.artifact) && !spans.some((span) => touches(span, finding)))
      .map(({ artifact, text }) => `${id} ${artifact} ${text}`),
  );
  expect(alarms).toEqual([]);
});

describe('verdicts', () => {
  it.each(['000', '002', '004'])('fails the translated seed %s', (prefix) => {
    expect([...reports].find(([id]) => id.startsWith(prefix))![1].verdict).toBe('fail');
  });

  it('passes the human seed 001', () => {
    expect([...reports].find(([id]) => id.startsWith('001'))![1].verdict).toBe('pass');
  });

  it('names the engine where its marks are clear and is silent on human text', () => {
    const engines = Object.fromEntries(
      [...reports].map(([id, { engine }]) => [id.slice(0, 3), engine && `${engine.engine} ${engine.certainty}`]),
    );
    expect(engines).toEqual({
      '000': 'google-free certain',
      '001': null,
      '002': null,
      '003': null,
      '004': 'google-free certain',
    });
  });

  it('names the source language of the translated ones only', () => {
    const sources = Object.fromEntries([...reports].map(([id, { source }]) => [id.slice(0, 3), source?.language ?? null]));
    // 000 went from Indonesian through English and back.
    expect(sources).toEqual({ '000': 'en', '001': null, '002': 'vi', '003': null, '004': 'en' });
  });
});

it('offers the right person for every damaged name', () => {
  const of = (prefix: string) =>
    [...reports]
      .find(([id]) => id.startsWith(prefix))![1]
      .findings.filter(({ category, artifact }) => category === 'terminology' || artifact === 'doubled-word');
  const offered = [...of('000'), ...of('004')]
    .filter(({ severity }) => severity !== 'minor')
    .map(({ text, suggestions }) => `${text} → ${suggestions[0]?.text}`);
  expect([...new Set(offered)].sort()).toEqual([
    'Serbii → Serhii',
    'Steve Steve → Steve Witkoff',
    'Zelenskis → Zelensky',
    'Zensky → Zelensky',
  ]);
});

it('slices every finding out of the raw text', () => {
  for (const { id, text } of gold)
    for (const finding of reports.get(id)!.findings) expect(text.slice(finding.start, finding.end)).toBe(finding.text);
});
