import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { html } from '../../../src/report/html.js';
import { article, clean, damaged, middling, print, short, unreadable, withProse } from '../fixtures.js';

const found = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome', 'chrome'].map((name) => path.join(folder, name)))
  .find((file) => existsSync(file));

const evil = '</script><script>document.title = "terkelabui"</script><img src="https://contoh.invalid/x.png">';
const hostile = article(
  'situs/jahat.txt',
  `Kabar [[name:${evil}]] dari Demak.`,
  { name: { artifact: 'garbled-name', severity: 'critical', message: evil, suggests: [evil] } },
  { meta: { title: evil, url: 'https://www.contoh.id/berita' } },
);

const title = found ? 'the page in Chromium' : 'the page in Chromium (left out: there is no chromium on the PATH)';
describe.skipIf(found === undefined)(title, () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  let address: string;
  let complaints: string[];
  let requests: string[];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'janggal-html-'));
    const file = path.join(folder, 'laporan.html');
    writeFileSync(
      file,
      await print(html('1.0.0'), [clean, withProse(damaged), unreadable, withProse(middling), short, withProse(hostile)]),
    );
    address = pathToFileURL(file).href;
    browser = await puppeteer.launch({ executablePath: found!, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    complaints = [];
    requests = [];
    page = await browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewport({ width: 1200, height: 800 });
    await page.goto(address);
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => url.split('#')[0] !== address)).toEqual([]);
  });

  /** The page's own types are not the test's: what is asked of it is written as it would be in its console. */
  const ask = <T>(expression: string): Promise<T> => page.evaluate(expression) as Promise<T>;
  const list = (selector: string, part: string) =>
    ask<string[]>(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.${part})`);
  const first = <T>(selector: string, part: string) => ask<T>(`document.querySelector(${JSON.stringify(selector)}).${part}`);
  const focused = () => ask<string>('document.activeElement.getAttribute("aria-describedby")');
  const shownRows = () => list('#list tbody tr:not([hidden])', 'dataset.document');
  const shownArticles = () => list('.document:not([hidden])', 'id');
  const sorts = () => list('#list th', 'ariaSort');
  const popover = () => ask<string | null>('(box => box.hidden ? null : box.textContent)(document.querySelector("#popover"))');
  const choose = async (name: string, value: string) => {
    await page.select(`select[name=${name}]`, value);
    await page.waitForFunction(`location.hash.includes("${name}=")`);
  };
  const reset = async () => {
    await page.click('#filters button[type=reset]');
    await page.waitForFunction('location.hash === ""');
  };

  it('runs nothing an article brings along', async () => {
    expect(await page.title()).toBe('Laporan mutu terjemahan');
    expect(await page.$('img')).toBeNull();
    expect(await list('#list a', 'textContent')).toContain(evil);
  });

  it('is narrowed by kind of damage, site, verdict, severity and words, and says so', async () => {
    await choose('artifact', 'untranslated');
    expect(await shownRows()).toEqual([damaged.path, middling.path]);
    expect(await shownArticles()).toEqual(['d2', 'd3']);
    expect(await first('output', 'textContent')).toBe('2 dari 5 dokumen ditampilkan');
    await choose('severity', 'critical');
    expect(await shownRows()).toEqual([damaged.path]);
    await reset();
    await choose('site', 'contoh.id');
    expect(await shownRows()).toEqual([hostile.path]);
    await reset();
    await choose('verdict', 'pass');
    expect(await shownRows()).toContain(clean.path);
    await reset();
    await page.type('input[name=q]', 'semarang RELAWAN');
    await page.waitForFunction('location.hash.includes("q=")');
    expect(await shownRows()).toEqual([damaged.path]);
    await page.type('input[name=q]', ' taklazim');
    await page.waitForFunction('location.hash.includes("taklazim")');
    expect(await shownRows()).toEqual([]);
    expect(await first('#none', 'hidden')).toBe(false);
  });

  it('is sorted by the keyboard, list and articles alike', async () => {
    expect(await sorts()).toEqual(['ascending', 'none', 'none', 'none', 'none']);
    await page.focus('button[data-sort=words]');
    await page.keyboard.press('Enter');
    expect(await sorts()).toEqual(['none', 'none', 'none', 'descending', 'none']);
    expect((await shownRows())[0]).toBe(damaged.path);
    await page.keyboard.press('Space');
    expect(await sorts()).toEqual(['none', 'none', 'none', 'ascending', 'none']);
    expect((await shownRows()).at(-1)).toBe(damaged.path);
    expect((await shownArticles()).at(-1)).toBe('d2');
    expect(await ask('location.hash')).toBe('#sort=words');
  });

  it('opens as it was left', async () => {
    await page.goto(`${address}#artifact=untranslated&sort=-document`);
    await page.reload();
    expect(await shownRows()).toEqual([middling.path, damaged.path]);
    expect(await first('select[name=artifact]', 'value')).toBe('untranslated');
    await page.goto(`${address}#artifact=%3Cscript%3E&sort=__proto__`);
    await page.reload();
    expect(await shownRows()).toHaveLength(5);
  });

  it('goes from finding to finding by j and k, and explains each', async () => {
    await page.keyboard.press('j');
    const start = await focused();
    expect(await popover()).toContain(await first(`#${start} p:nth-of-type(2)`, 'textContent'));
    await page.keyboard.press('j');
    expect(await focused()).not.toBe(start);
    await page.keyboard.press('k');
    expect(await focused()).toBe(start);
    expect(await ask('document.activeElement.ariaExpanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await popover()).toBeNull();
    await page.keyboard.press('Enter');
    expect(await popover()).not.toBeNull();
    await page.keyboard.press('Tab');
    expect(await ask('document.activeElement.matches("mark, summary")')).toBe(true);
  });

  it('explains on hover and on a tap, and goes away again', async () => {
    const mark = await page.$('#d2 mark[data-a=garbled-name]');
    await mark!.scrollIntoView();
    await mark!.hover();
    expect(await popover()).toContain('“Pranowi” bukan nama yang dikenal');
    expect(await popover()).toContain('Pranowo');
    await page.mouse.move(2, 2);
    await page.waitForFunction('document.querySelector("#popover").hidden');
    await mark!.click();
    expect(await popover()).toContain('“Pranowi”');
    await page.click('h1');
    expect(await popover()).toBeNull();
  });

  it('tells a screen reader why words are marked, although the notes are folded', async () => {
    const session = await page.createCDPSession();
    const { root } = await session.send('DOM.getDocument');
    const selector = '#d2 mark[data-a=garbled-name]';
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
    expect(nodes[0]?.role?.value).toBe('button');
    expect(nodes[0]?.description?.value).toContain('“Pranowi” bukan nama yang dikenal');
  });

  it('opens an article from the list', async () => {
    await ask('document.querySelector("#d3").open = false');
    await page.click('a[href="#d3"]');
    expect(await first('#d3', 'open')).toBe(true);
    expect(await ask('document.activeElement.parentElement.id')).toBe('d3');
  });

  it('turns dark and back, and helps', async () => {
    const ground = () => ask('getComputedStyle(document.body).backgroundColor');
    const before = await ground();
    await page.keyboard.press('t');
    expect(await ground()).not.toBe(before);
    await page.reload();
    expect(await ground()).not.toBe(before);
    await page.keyboard.press('t');
    expect(await ground()).toBe(before);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.keyboard.press('?');
    expect(await first('#help', 'open')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await first('#help', 'open')).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.type('j?');
    expect(await first('input[name=q]', 'value')).toBe('j?');
  });

  it('unfolds the explanations for paper', async () => {
    await page.pdf();
    expect(await list('details.list[open]', 'id')).toEqual([]);
    await ask('dispatchEvent(new Event("beforeprint"))');
    expect(await list('.document details.list:not([open])', 'id')).toEqual([]);
  });

  it('fits a telephone', async () => {
    await page.setViewport({ width: 360, height: 700 });
    expect(await ask('document.documentElement.scrollWidth')).toBe(360);
  });

  it('can be read without its script', async () => {
    await page.setJavaScriptEnabled(false);
    await page.reload();
    expect(await first('#filters', 'checkVisibility()')).toBe(false);
    await page.click('#d2 > summary');
    expect(await first('#d2 .prose', 'checkVisibility()')).toBe(true);
  });
});
