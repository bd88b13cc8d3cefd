import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rdjson } from '../../src/report/rdjson.js';
import { article, print } from './fixtures.js';
import { parseRdjson } from './parsers.js';

const faults = {
  hyphen: { artifact: 'split-hyphen', severity: 'major', message: 'terpisah', suggests: ['undang-undang'] },
} as const;
const marked = 'undang -undang';
const of = (raw: string, path = 'a.txt') => article(path, raw.replaceAll(marked, `[[hyphen:${marked}]]`), faults);

const diagnosticsOf = async (raw: string, onDisk: string | undefined = raw) =>
  parseRdjson(await print(rdjson('1', { rules: async () => [], text: async () => onDisk }), [of(raw)]));

it('counts columns in bytes of UTF-8, so that its suggestions fit', async () => {
  const around = fc.array(fc.constantFrom('é', '🙂', '“', 'a', ' ', '東', 'kata '.repeat(20)), { maxLength: 8 });
  const line = fc.tuple(around, around, around).map(([a, b, c]) => [a, b, c].map((part) => part.join('')).join(marked));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
      const raw = lines.join('\n');
      const fixed = raw.split('\n').map((each) => Buffer.from(each));
      const diagnostics = await diagnosticsOf(raw);
      expect(diagnostics).toHaveLength(lines.length * 2);
      for (const { suggestions } of diagnostics.toReversed()) {
        const { range, text } = suggestions![0]!;
        const at = range.start.line - 1;
        const before = fixed[at]!.subarray(0, range.start.column! - 1);
        const after = fixed[at]!.subarray(range.end!.column! - 1);
        fixed[at] = Buffer.concat([before, Buffer.from(text), after]);
      }
      expect(fixed.map(String).join('\n')).toBe(raw.replaceAll(marked, 'undang-undang'));
    }),
  );
});

const far = `${'Warga “menunggu” kabar. '.repeat(8)}${marked} itu`;

it.each([
  ['has gone', undefined],
  ['has changed', far.replace('kabar', 'berita lain')],
])('names the line alone where the file %s', async (_, onDisk) => {
  const text = await print(rdjson('1', { rules: async () => [], text: async () => onDisk }), [of(far)]);
  const [diagnostic] = parseRdjson(text);
  expect(diagnostic!.location.range).toEqual({ start: { line: 1 }, end: { line: 1 } });
  expect(diagnostic!.suggestions).toBeUndefined();
});
