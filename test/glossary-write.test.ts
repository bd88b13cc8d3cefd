import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KnownError } from '../src/errors.js';
import { delimiterOf, detect } from '../src/glossary/formats/detect.js';
import { formatNames, indonesianCodes } from '../src/glossary/formats/format.js';
import { readers } from '../src/glossary/formats/index.js';
import { parseSheet, termOf } from '../src/glossary/rows.js';
import { csvCell, type Entry, edit } from '../src/glossary/write.js';

const word = fc.stringMatching(/^[A-Za-zé#"', ]{0,6}[A-Za-z]$/u).map((text) => text.trim());
const row = fc.record({ term: word, note: fc.option(fc.constantFrom('satu, dua', 'dua\nbaris', 'kata "kutip"', '#x')) });
const filler = fc.constantFrom('', '# catatan, dengan "kutip"', '   ', ',');
const ending = fc.constantFrom('\n', '\r\n');
/** A glossary file as people leave them: comments, empty lines, any line ending, with or without a last one. */
const file = fc
  .tuple(fc.array(fc.oneof(row, filler), { maxLength: 8 }), ending, fc.boolean(), fc.boolean())
  .map(([lines, end, bom, last]) => {
    const text = lines.map((line) =>
      typeof line === 'string' ? line : [line.term, line.note ?? ''].map((cell) => csvCell(cell)).join(','),
    );
    return `${bom ? '\uFEFF' : ''}${['term,note', ...text].join(end)}${last ? end : ''}`;
  });
const added: Entry = { term: 'Zz', aliases: ['Z z'], forbidden: [], type: 'term', roles: [], case: 'exact' };

const termsIn = async (text: string) => {
  const sheet = await parseSheet(text, 'x.csv');
  return { sheet, terms: sheet.rows.map((each) => termOf(sheet, each, true)) };
};

it('adds a row and changes nothing else, whatever the file looks like', async () => {
  await fc.assert(
    fc.asyncProperty(file, async (text) => {
      const { sheet, terms } = await termsIn(text);
      const after = edit(text, sheet, { added: [added], changed: new Map() });
      expect(after.replace('term,note,aliases', 'term,note').startsWith(text)).toBe(true);
      const again = await termsIn(after);
      expect(again.terms).toEqual([...terms, { ...added, from: again.terms.at(-1)!.from, own: true }]);
    }),
  );
});

it('changes a row in place and no other', async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.nat(), async (text, which) => {
      const { sheet, terms } = await termsIn(text);
      if (terms.length === 0) return;
      const at = which % terms.length;
      const after = edit(text, sheet, { added: [], changed: new Map([[sheet.rows[at]!.line, added]]) });
      const again = await termsIn(after);
      const bare = (list: typeof terms) => list.map(({ from: _, ...entry }) => entry);
      expect(bare(again.terms)).toEqual(
        bare(terms.map((term, index) => (index === at ? { ...added, from: '', own: true } : term))),
      );
      expect(after.match(/# catatan/gu)).toEqual(text.match(/# catatan/gu));
    }),
  );
});

it('reads any text in any format, or says in a line why not', async () => {
  const piece = fc.constantFrom(
    ...[
      'term',
      'source',
      'target',
      'flags',
      'id',
      'en',
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r\n',
      '#',
      '!',
      '->',
      '|',
      ' ',
      'Budi',
      'é',
      '\u200b',
      '\u0007',
    ],
    ...[
      '<tbx>',
      '</tbx>',
      '<termEntry>',
      '<langSet xml:lang="id">',
      '<tig>',
      '<term>',
      '</term>',
      '&amp;',
      '&x;',
      '<!--',
      ']]>',
      '<?x?>',
      '<!DOCTYPE x>',
    ],
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('auto' as const, ...formatNames),
      async (pieces, asked) => {
        const text = pieces.join('');
        try {
          const format = asked === 'auto' ? await detect(text, 'x', indonesianCodes) : asked;
          const { taken } = await readers[format](text, { name: 'x', delimiter: delimiterOf(text), ours: indonesianCodes });
          for (const { entry, line } of taken) expect([typeof entry.term, line > 0]).toEqual(['string', true]);
        } catch (error) {
          expect(error).toBeInstanceOf(KnownError);
          expect((error as KnownError).message).toMatch(/^x:\d+: /);
          expect((error as KnownError).hint).toBeTruthy();
        }
      },
    ),
    { numRuns: 2000 },
  );
});
