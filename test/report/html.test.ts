import { createHash } from 'node:crypto';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { DocumentReport, Outcome, Paper } from '../../src/model/report.js';
import { dark, light, type Palette } from '../../src/report/html/palette.js';
import { siteOf } from '../../src/report/html/site.js';
import { pageWords } from '../../src/report/html/words.js';
import { html, within } from '../../src/report/html.js';
import { json } from '../../src/report/json.js';
import { jsonl } from '../../src/report/jsonl.js';
import { article, clean, damaged, huge, middling, outcomes, print, unreadable, withProse } from './fixtures.js';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const page = (list: readonly Outcome[], on: Partial<Paper> = {}, limits?: Parameters<typeof within>[1]) =>
  print(limits ? within('1.2.3', limits) : html('1.2.3'), list, on);
const elements = (text: string): readonly Element[] => DomUtils.getElementsByTagName('*', parseDocument(text), true);
const named = (text: string, name: string) => elements(text).filter((element) => element.name === name);
const withClass = (text: string, name: string) =>
  elements(text).filter(({ attribs }) => attribs['class']?.split(' ').includes(name));

const evil = `"'><script>alert(1)</script><img src=x onerror=alert(1)></mark></details><!-- --!>&lt;b&gt;`;
const poisoned = (): DocumentReport & { prose: object } => {
  const fault = {
    artifact: 'garbled-name',
    severity: 'critical',
    message: `pesan ${evil}`,
    suggests: [{ text: `usul ${evil}`, note: `catatan ${evil}` }, ''],
  } as const;
  const document = article(
    `artikel/${evil}/a.txt`,
    `Judul ${evil}\n\nIsi \u0000\u001B[31m \u202Ekanan\u202C \uD800 [[name:nama ${evil}]] ${evil} \u2028 akhir.\n</textarea></style><style>*{}</style>`,
    { name: fault },
    {
      meta: { title: `judul ${evil}`, url: `javascript:alert(1)//${evil}` },
      engine: { engine: 'argos', certainty: 'hint', evidence: [{ text: evil, line: 1 }] },
      source: { language: 'vi', certainty: 'hint', evidence: [{ text: evil, line: 1 }] },
    },
  );
  return withProse(document);
};

describe('the page', () => {
  it('says how the run went before it shows the articles, worst first', async () => {
    const text = await page([clean, withProse(middling), unreadable, withProse(damaged)]);
    const rows = named(text, 'tr').filter(({ attribs }) => attribs['data-id'] !== undefined);
    expect(rows.map(({ attribs }) => attribs['data-document'])).toEqual([damaged, middling, clean].map(({ path }) => path));
    expect(withClass(text, 'document').map(({ attribs }) => attribs['id'])).toEqual(['d3', 'd2']);
    expect(DomUtils.textContent(withClass(text, 'tiles'))).toBe('3 dokumen2 gagal1 lulus14 temuan');
    expect(DomUtils.textContent(withClass(text, 'failures'))).toContain(unreadable.message);
    expect(DomUtils.textContent(withClass(text, 'rollup'))).toContain('Asal kerusakan');
    expect(text.indexOf('id="summary"')).toBeLessThan(text.indexOf('id="articles"'));
  });

  it('shows articles whole with every finding explained once', async () => {
    const document = withProse(damaged);
    const text = await page([document]);
    expect(withClass(text, 'prose').map((element) => DomUtils.textContent(element))).toEqual([document.prose.text]);
    const notes = withClass(text, 'notes').flatMap((list) => DomUtils.getElementsByTagName('li', list));
    expect(notes).toHaveLength(damaged.findings.length);
    for (const [at, { message, rule }] of damaged.findings.entries()) {
      expect(DomUtils.textContent(notes[at]!)).toContain(message);
      expect(DomUtils.textContent(notes[at]!)).toContain(rule);
    }
    const ids = new Set(notes.map(({ attribs }) => attribs['id']!));
    const referred = named(text, 'mark').flatMap(({ attribs }) => attribs['aria-describedby']?.split(' ') ?? []);
    expect(new Set(referred)).toEqual(ids);
  });

  it('names each thing once, so that references lead somewhere', async () => {
    const text = await page([withProse(damaged), ...outcomes.map((outcome) => outcome)]);
    const ids = elements(text).flatMap(({ attribs }) => attribs['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = named(text, 'a').flatMap(({ attribs }) => attribs['href'] ?? []);
    for (const link of links.filter((href) => href.startsWith('#'))) expect(ids).toContain(link.slice(1));
  });

  it('shows excerpts where the text is not there', async () => {
    const text = await page([damaged]);
    expect(withClass(text, 'prose')).toEqual([]);
    expect(withClass(text, 'excerpt').flatMap((each) => DomUtils.getElementsByTagName('mark', each))).toHaveLength(
      damaged.findings.length,
    );
    expect(text).toContain(pageWords.excerptsOnly.id);
  });

  it('speaks the language of the reader', async () => {
    const text = await page([withProse(damaged), clean], { locale: 'en' });
    expect(text).toContain('<html lang="en">');
    expect(DomUtils.textContent(withClass(text, 'tiles'))).toBe('2 documents1 failed1 passed12 findings');
    expect(DomUtils.textContent(withClass(text, 'document'))).toContain('split hyphen');
  });

  it('hides what is under the least severity, and says so', async () => {
    const text = await page([withProse(damaged)], { minSeverity: 'critical', locale: 'en' });
    expect(withClass(text, 'notes').flatMap((list) => DomUtils.getElementsByTagName('li', list))).toHaveLength(1);
    expect(text).toContain('Findings below “critical” are not shown; scores still count them.');
  });

  it('fails a document by the gate of the run', async () => {
    const text = await page([withProse(middling)], { gate: () => ['1 temuan baru'] });
    expect(DomUtils.textContent(withClass(text, 'facts'))).toContain('GAGAL (1 temuan baru)');
  });

  it('prints an empty run', async () => expect(DomUtils.textContent(withClass(await page([]), 'tiles'))).toContain('0 dokumen'));
});

describe('a page of many documents', () => {
  const many = Array.from({ length: 6 }, (_, at) => withProse(huge(3, `artikel/${at}.txt`)));

  it('shows excerpts where its text is full', async () => {
    const text = await page(many, {}, { text: many[0]!.prose.text.length * 2, detail: 1e9 });
    expect(withClass(text, 'prose')).toHaveLength(2);
    expect(withClass(text, 'document')).toHaveLength(6);
    expect(DomUtils.textContent(withClass(text, 'remark'))).toMatch(/4 dokumen hanya ditampilkan kutipannya/);
  });

  it('leaves the rest in the list where it is full altogether', async () => {
    const text = await page(many, { locale: 'en' }, { text: 1e9, detail: 12_000 });
    const shown = withClass(text, 'document').length;
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(6);
    expect(named(text, 'tr')).toHaveLength(7);
    expect(named(text, 'tr').flatMap((row) => DomUtils.getElementsByTagName('a', row))).toHaveLength(shown);
    expect(DomUtils.textContent(withClass(text, 'remark'))).toMatch(
      /This page is full: \d documents? (?:is|are) in the list only/,
    );
  });
});

describe('hostile text', () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    '*': ['id', 'class', 'hidden', 'tabindex', 'role', 'title', 'lang', 'data-a', 'data-n', 'data-of', 'data-shown'],
    a: ['href', 'rel'],
    meta: ['charset', 'http-equiv', 'content', 'name'],
    button: ['type', 'data-sort', 'data-down'],
    input: ['type', 'name', 'placeholder', 'autocomplete', 'spellcheck'],
    select: ['name'],
    option: ['value'],
    form: ['method'],
    th: ['scope'],
    tr: ['data-id', 'data-score', 'data-found', 'data-words', 'data-document', 'data-site', 'data-verdict', 'data-worst'],
  };
  const drawn = ['viewbox', 'preserveaspectratio', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'rx'];
  const harmless =
    /^(?:html|head|body|title|style|script|header|main|footer|section|div|p|h[1-3]|span|b|small|code|kbd|del|ins|mark|ul|ol|li|details|summary|figure|figcaption|svg|g|line|rect|text|table|thead|tbody|tr|th|td|label|output|dialog|dl|dt|dd|a|meta|button|input|select|option|form)$/;

  it('makes no element, attribute or address of its own', async () => {
    for (const document of [poisoned(), { ...poisoned(), prose: undefined } as unknown as DocumentReport]) {
      const text = await page([document, { ...unreadable, path: evil, message: evil }]);
      for (const { name, attribs } of elements(text)) {
        expect(name).toMatch(harmless);
        for (const attribute of Object.keys(attribs)) {
          const known =
            [...allowed['*']!, ...(allowed[name] ?? []), ...drawn].includes(attribute) || attribute.startsWith('aria-');
          expect(known, `${name} ${attribute}`).toBe(true);
        }
        if (attribs['href'] !== undefined) expect(attribs['href']).toMatch(/^#/);
      }
      expect(named(text, 'script')).toHaveLength(1);
      expect(named(text, 'style')).toHaveLength(1);
      expect(text).not.toContain('<!--');
    }
  });

  it('is shown as it is, what cannot be seen as a sign', async () => {
    const document = poisoned();
    const text = await page([document]);
    const [shown] = withClass(text, 'prose').map((element) => DomUtils.textContent(element));
    expect(shown).toContain(`Judul ${evil}`);
    expect(shown).toContain(`nama ${evil}`);
    expect(shown).toContain('Isi ␀␛[31m �kanan� � ');
    expect(text).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F\u200B\u202A-\u202E\u2066-\u2069]/);
    expect(text).not.toMatch(/\p{Cs}/u);
  });

  it('could not run: only the page’s own style and script are in its policy, by hash', async () => {
    const text = await page([poisoned()]);
    const policy = named(text, 'meta').find(({ attribs }) => attribs['http-equiv'] === 'Content-Security-Policy')!.attribs[
      'content'
    ]!;
    const hash = (name: string) =>
      `'sha256-${createHash('sha256')
        .update(DomUtils.textContent(named(text, name)))
        .digest('base64')}'`;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash('style')}`,
      `script-src ${hash('script')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});

it('is told apart by site: the host, else the folder', () => {
  const site = (path: string, url?: string) => siteOf({ path, meta: url === undefined ? {} : { url } });
  expect(site('a.txt', 'https://www.contoh.id/berita/1')).toBe('contoh.id');
  expect(site('berita/demak/a.txt')).toBe('berita/demak');
  expect(site('a.txt', 'ftp://contoh.id/a')).toBe('.');
  expect(site('berita\\a.txt', 'javascript:alert(1)')).toBe('berita');
});

it('keeps the text of articles out of data', async () => {
  const document = withProse(damaged);
  expect(JSON.parse(await print(jsonl(), [document]))).toEqual(damaged);
  expect(JSON.parse(await print(json('1'), [document])).documents).toEqual([damaged]);
});

describe('the colours', () => {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (one: string, other: string): number => {
    const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
    return (lighter! + 0.05) / (darker! + 0.05);
  };
  const texts = ['ink', 'quiet', 'accent', 'critical', 'major', 'minor', 'info', 'pass'] as const satisfies (keyof Palette)[];
  const grounds = ['critical-ground', 'major-ground', 'minor-ground', 'info-ground'] as const satisfies (keyof Palette)[];

  it.each([
    ['light', light],
    ['dark', dark],
  ])('%s can be read by everybody (WCAG AA)', (_, palette) => {
    for (const text of texts)
      for (const ground of ['paper', 'card'] as const)
        expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const ground of grounds) expect(contrast(palette.ink, palette[ground]), ground).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.quiet, palette['info-ground'])).toBeGreaterThanOrEqual(4.5);
  });
});

it('takes the same values in both languages', () => {
  const names = (text: string) => [...new Set([...text.matchAll(/\{\w+\}/g)].map(([name]) => name))].toSorted();
  for (const { id, en } of Object.values(pageWords)) expect(names(en)).toEqual(names(id));
});
