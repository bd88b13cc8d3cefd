import { describe, expect, it } from 'vitest';
import { type Baseline, entriesOf, formerly, match, shortText } from '../../src/check/baseline.js';
import { openLedger, pruned, updated } from '../../src/check/ledger.js';
import { createJanggal } from '../../src/index.js';
import type { Finding } from '../../src/model/finding.js';
import { finding } from '../commands/world.js';

const janggal = await createJanggal({ locale: 'en', language: 'id' });
const found = async (text: string): Promise<readonly Finding[]> => {
  const outcome = await janggal.checkText(text);
  if (outcome.kind !== 'document') throw new Error(outcome.message);
  return outcome.findings;
};
const prints = async (text: string, of = /./): Promise<readonly string[]> =>
  (await found(text)).filter((each) => of.test(each.text)).map(({ fingerprint }) => fingerprint);

const first = 'Menteri itu membahas rancangan "undang -undang" baru bersama para wakil rakyat di gedung parlemen kemarin sore.';
const second = 'Warga desa menunggu di di balai kota sampai malam karena hujan turun terus sejak pagi hari.';

describe('a fingerprint', () => {
  it('outlives white space, quotes, dashes, line ends and other paragraphs', async () => {
    const before = await prints(`${first}\n\n${second}\n`);
    expect(before.length).toBeGreaterThanOrEqual(2);
    const after = await prints(
      `${second.replace('desa menunggu', 'desa\u00A0 menunggu')}\r\n\r\n${first.replace(/"(.*?)"/u, '“$1”')}\r\n`,
    );
    expect([...after].sort()).toEqual([...before].sort());
  });

  it('tells the same words in other company apart', async () => {
    const [one] = await prints(second, /^di di$/);
    const [other] = await prints(
      'Anak kecil itu tertidur di di pangkuan ibunya selama perjalanan pulang ke rumah nenek.',
      /di di/,
    );
    expect(one).toBeTruthy();
    expect(other).toBeTruthy();
    expect(other).not.toBe(one);
  });

  it('of twins is the same set whatever their order, and each has its own', async () => {
    const twice = await prints(`${second}\n\n${first}\n\n${second}`, /^di di$/);
    expect(new Set(twice).size).toBe(2);
    expect(twice[1]).toBe(`${twice[0]}:2`);
    expect([...(await prints(`${second}\n\n${second}\n\n${first}`, /^di di$/))].sort()).toEqual([...twice].sort());
  });
});

const signed = (fingerprint: string, text = fingerprint): Finding => ({ ...finding('minor'), fingerprint, text });
const names = (findings: Iterable<Finding>) => [...findings].map(({ fingerprint }) => fingerprint);

describe('match', () => {
  it('takes as many as an entry counts', () => {
    const entries = entriesOf([signed('a', 'x'), signed('a:2', 'x')]);
    expect(entries).toMatchObject([{ fingerprint: 'a', count: 2 }]);
    const { known } = match([signed('a', 'x'), signed('a:2', 'x'), signed('a:3', 'x')], entries);
    expect(names(known)).toEqual(['a', 'a:2']);
  });

  it('goes by fingerprint first, then by rule and text', () => {
    const entries = entriesOf([signed('a', 'di  di'), signed('b', 'pada pada')]);
    const edited = signed('c', 'Di di');
    expect(names(match([edited, signed('a', 'di di')], entries).known)).toEqual(['a']);
    expect(names(match([edited], entries).known)).toEqual(['c']);
    expect(names(match([{ ...edited, rule: 'fluency/doubled-word' }], entries).known)).toEqual([]);
  });

  it('does not take one place without text for another', () => {
    expect(match([signed('b', '')], entriesOf([signed('a', '')])).known.size).toBe(0);
  });

  it('keeps long texts short and whole characters whole', () => {
    expect(shortText(`${'a'.repeat(78)}😀😀`)).toBe(`${'a'.repeat(78)}…`);
  });
});

describe('formerly', () => {
  const baseline: Baseline = new Map([
    ['a.txt', entriesOf([signed('a'), signed('b'), signed('c')])],
    ['b.txt', entriesOf([signed('d'), signed('e')])],
  ]);
  const former = formerly(baseline);

  it('knows a document that moved, or changed names with another', () => {
    expect(former('new/a.txt', [signed('a'), signed('c'), signed('z')])).toBe('a.txt');
    expect(former('b.txt', [signed('a'), signed('b')])).toBe('a.txt');
  });

  it('takes no document with less than half in common for another', () => {
    expect(former('new.txt', [signed('a'), signed('x'), signed('y')])).toBeUndefined();
    expect(former('b.txt', [signed('a'), signed('x'), signed('y')])).toBe('b.txt');
  });

  it('does not know a page by its furniture', () => {
    expect(former('new.txt', [{ ...signed('a'), artifact: 'boilerplate' }])).toBeUndefined();
  });
});

describe('a ledger', () => {
  const baseline: Baseline = new Map([
    ['a.txt', entriesOf([signed('a', 'x'), signed('a:2', 'x'), signed('b')])],
    ['b.txt', entriesOf([signed('d')])],
  ]);

  it('tells what is stale of the documents that were looked at, and prunes that', () => {
    const ledger = openLedger(baseline);
    ledger.known('a.txt', [signed('a', 'x')]);
    const stale = ledger.stale((name) => name === 'a.txt');
    expect(stale).toMatchObject([
      {
        name: 'a.txt',
        entries: [
          { text: 'b', count: 1 },
          { text: 'x', count: 1 },
        ],
      },
    ]);
    expect([...pruned(baseline, stale)]).toMatchObject([
      ['a.txt', [{ fingerprint: 'a', count: 1 }]],
      ['b.txt', [{ fingerprint: 'd' }]],
    ]);
  });

  it('updates what was looked at, under its new name, and leaves the rest', () => {
    const result = updated(
      baseline,
      new Map([['new.txt', [signed('a', 'x'), signed('b'), signed('z')]]]),
      (name) => name !== 'b.txt',
    );
    expect([...result.baseline.keys()].sort()).toEqual(['b.txt', 'new.txt']);
    expect(result).toMatchObject({ added: 1, removed: 1 });
  });
});
