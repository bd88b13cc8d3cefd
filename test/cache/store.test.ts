import { mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/cache/digest.js';
import { openStore, type Store } from '../../src/cache/store.js';
import { limits } from '../../src/cache/tend.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'janggal-store-'));
const numbers = Array.from({ length: 40 }, (_, number) => number);
const textOf = (number: number): Buffer => Buffer.from(`laporan ${number} `.repeat(1 + (number % 7)));
const fill = (store: Store, which: readonly number[]): void => {
  for (const number of which) store.put(keyOf(`${number}`), textOf(number));
};
/** What is there, and that nothing of it is wrong. */
const found = (place: string): readonly number[] => {
  const store = openStore(place);
  const there = numbers.filter((number) => {
    const value = store.get(keyOf(`${number}`));
    if (value) expect(value).toEqual(textOf(number));
    return value !== undefined;
  });
  store.close();
  return there;
};
const filled = (): { readonly place: string; readonly file: string } => {
  const place = folder();
  const store = openStore(place);
  fill(store, numbers);
  store.close();
  return { place, file: join(place, readdirSync(place)[0]!) };
};

it('finds what was put, in the same run and in the next', () => {
  const place = join(folder(), 'not', 'there', 'yet');
  const store = openStore(place);
  fill(store, numbers);
  expect(store.get(keyOf('3'))).toEqual(textOf(3));
  expect(store.get(keyOf('none'))).toBeUndefined();
  store.close();
  expect(found(place)).toEqual(numbers);
});

it('tells parts and lone surrogates apart', () => {
  const keys = [keyOf('ab', 'c'), keyOf('a', 'bc'), keyOf('abc'), keyOf('\ud800'), keyOf('\ud801'), keyOf('\ufffd')];
  expect(new Set(keys).size).toBe(keys.length);
});

describe('a damaged file', () => {
  it('cut off anywhere gives nothing wrong, and is mended by the next run', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (part) => {
        const { place, file } = filled();
        truncateSync(file, Math.floor(statSync(file).size * part));
        const there = found(place);
        expect(there.length).toBeLessThan(numbers.length);
        expect(found(place)).toEqual(there);
      }),
      { numRuns: 30 },
    );
  });

  it('with any byte changed gives nothing wrong, and is mended by the next run', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 255 }), (part, flip) => {
        const { place, file } = filled();
        const bytes = readFileSync(file);
        const at = Math.floor(bytes.length * part);
        bytes[at] = bytes[at]! ^ flip;
        writeFileSync(file, bytes);
        const there = found(place);
        expect([0, numbers.length - 1]).toContain(there.length);
        const store = openStore(place);
        fill(
          store,
          numbers.filter((number) => !there.includes(number)),
        );
        store.close();
        expect(found(place)).toEqual(numbers);
      }),
      { numRuns: 60 },
    );
  });

  it('of somebody else is left alone', () => {
    const { place } = filled();
    for (const name of ['catatan.txt', 'x.pack', 'y.tmp']) writeFileSync(join(place, name), 'milik orang lain');
    expect(found(place)).toEqual(numbers);
    expect(readdirSync(place)).toEqual(expect.arrayContaining(['catatan.txt', 'x.pack', 'y.tmp']));
  });
});

describe('two at once', () => {
  it('both keep what they wrote', () => {
    const place = folder();
    const [one, two] = [openStore(place), openStore(place)];
    fill(one, numbers.slice(0, 25));
    fill(two, numbers.slice(15));
    one.close();
    two.close();
    expect(found(place)).toEqual(numbers);
  });

  it('one reads on while the other puts the files together', () => {
    const place = folder();
    for (const number of numbers.slice(0, limits.small + 1)) {
      const store = openStore(place);
      fill(store, [number]);
      store.close();
    }
    const reading = openStore(place);
    const before = readdirSync(place).length;
    found(place);
    expect(readdirSync(place).length).toBeLessThan(before);
    for (const number of numbers.slice(0, limits.small + 1)) expect(reading.get(keyOf(`${number}`))).toEqual(textOf(number));
    reading.close();
    expect(found(place)).toEqual(numbers.slice(0, limits.small + 1));
  });
});

it('stays in its bounds and keeps what is used', () => {
  const place = folder();
  const bounds = { segment: 2_000, small: 3, total: 20_000 };
  const big = (number: number) => Buffer.alloc(500, number);
  for (let run = 0; run < 30; run += 1) {
    const store = openStore(place, bounds);
    if (run > 0) expect(store.get(keyOf('always'))).toEqual(big(255));
    else store.put(keyOf('always'), big(255));
    for (let at = 0; at < 5; at += 1) store.put(keyOf(`${run} ${at}`), big(run));
    store.close();
  }
  const size = readdirSync(place).reduce((sum, file) => sum + statSync(join(place, file)).size, 0);
  expect(size).toBeLessThan(bounds.total * 1.5);
});

it('is no cache where the folder cannot be one', () => {
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  const store = openStore(join(file, 'below'));
  fill(store, numbers);
  expect(() => store.close()).not.toThrow();
  expect(found(join(file, 'below'))).toEqual([]);
});
