import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { termsOf } from '../src/glossary/book.js';
import { parseGlossary, shippedFromCsv } from '../src/glossary/load.js';
import { createGlossary } from '../src/glossary/match.js';
import { splitForm } from '../src/glossary/split.js';
import { indonesian } from '../src/language/id/index.js';
import type { Glossary, Term } from '../src/model/glossary.js';

let terms: Term[];
let glossary: Glossary;
beforeAll(async () => {
  terms = await shippedFromCsv();
  glossary = createGlossary(terms);
});

const tokens = (text: string) => text.split(' ').map((word) => ({ text: word }));
const match = (text: string, at = 0) => glossary.match(tokens(text), at);

describe('the shipped glossary', () => {
  it('has people, places, organisations and terms', () => {
    const count = (type: string) => terms.filter((term) => term.type === type).length;
    expect(terms.length).toBeGreaterThanOrEqual(17_000);
    expect(count('person')).toBeGreaterThanOrEqual(6_500);
    expect(count('place')).toBeGreaterThanOrEqual(6_000);
    expect(count('organisation')).toBeGreaterThanOrEqual(1_500);
  });

  it('has every form once, in NFC, without stray spaces or control characters', () => {
    const seen = new Map<string, string>();
    for (const { term, aliases, from } of terms) {
      for (const form of [term, ...aliases]) {
        expect(seen.get(form), `${form} at ${from}`).toBeUndefined();
        seen.set(form, from);
        expect(form).toBe(form.normalize('NFC').trim());
        expect(form).not.toMatch(/\s{2}|\p{Cc}/u);
      }
    }
  });

  it('cuts every form as an article is cut', () => {
    const tokensOf = (text: string) =>
      indonesian.segment(text, { start: 0, end: text.length, kind: 'paragraph' } as never).tokens;
    for (const { term, aliases, forbidden, from } of terms) {
      for (const form of [term, ...aliases, ...forbidden]) {
        const found = tokensOf(`pada ${form} itu`).map(({ text }) => text);
        expect(found.join(' '), from).toContain(splitForm(form).join(' '));
      }
    }
  });

  it('accepts nothing that it forbids', () => {
    const accepted = new Set(terms.flatMap(({ term, aliases }) => [term, ...aliases]));
    expect(terms.flatMap(({ forbidden }) => forbidden).filter((form) => accepted.has(form))).toEqual([]);
  });

  it('is the same in the bundle', () => {
    const built = readFileSync(fileURLToPath(new URL('../dist/data/glossary.txt', import.meta.url)), 'latin1');
    expect(termsOf(built)).toEqual(terms);
  });

  it.each([
    ['Kyiv', 'Kiev'],
    ['Moskow', 'Moskwa'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Paus Fransiskus', 'Paus Francis'],
    ['China', 'Tiongkok'],
  ])('takes %s and %s for one', (one, other) => {
    expect(match(one)?.kind).toBe('exact');
    expect(match(other)?.term).toBe(match(one)?.term);
  });
});

describe('matching', () => {
  it('takes the longest form, and a surname alone for its person', () => {
    expect(match('Amerika Serikat menolak')).toMatchObject({ kind: 'exact', length: 2 });
    expect(match('Zelensky tiba')?.term.term).toBe('Volodymyr Zelensky');
  });

  it('is not broken by clitics and prefixes', () => {
    expect(match('Zelensky-nya')?.term.term).toBe('Volodymyr Zelensky');
    expect(match('se-Indonesia')?.term.term).toBe('Indonesia');
  });

  it('lets a later file win and forbid what an earlier one accepts', async () => {
    const own = await parseGlossary('term,forbidden,type\nKyiv,Kiev,place\n', 'mine.csv', true);
    const both = createGlossary([...terms, ...own]);
    expect(both.match(tokens('Kiev'), 0)).toMatchObject({ kind: 'forbidden', term: { own: true } });
    expect(glossary.match(tokens('Kiev'), 0)).toMatchObject({ kind: 'exact' });
  });

  it('lets a user accept what is shipped as forbidden', async () => {
    const own = await parseGlossary('term,type\nZensky,person\n', 'mine.csv', true);
    expect(glossary.match(tokens('Zensky'), 0)).toMatchObject({ kind: 'forbidden' });
    expect(createGlossary([...terms, ...own]).match(tokens('Zensky'), 0)).toMatchObject({ kind: 'exact', term: { own: true } });
  });

  it('finds the words of names that a form may be', () => {
    expect(glossary.near('Zelenky')[0]).toMatchObject({ word: 'Zelensky', kind: 'lost', letters: 1 });
    expect(glossary.near('Serbii').map(({ word }) => word)).toContain('Serhii');
    expect(glossary.near('Xqwzk')).toEqual([]);
  });

  it('finds a long name with one word in disorder', () => {
    const found = glossary.almost(tokens('Perserikatan Bangsa-Bangsa'), 0, () => true);
    expect(found).toBeUndefined();
    expect(glossary.almost(tokens('Organisasi Kesehatn Dunia itu'), 0, () => true)).toMatchObject({
      at: 1,
      word: 'Kesehatan',
      length: 3,
    });
  });

  it('says cheaply which words begin a form', () => {
    expect(glossary.starts(indonesian.word('zelensky'), true)).toBe(true);
    expect(glossary.starts(indonesian.word('zelensky'), false)).toBe(false);
    expect(glossary.starts(indonesian.word('mengatakan'), true)).toBe(false);
  });
});
