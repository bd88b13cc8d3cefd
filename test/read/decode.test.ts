import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isFailure } from '../../src/read/index.js';
import { expectSound, failureOf, readAll, readOne, sourceOf } from './support.js';

const sentence = 'Bu Ratna berkata, “Café itu tutup” – lalu pergi.';
const ascii = 'Bu Ratna membuka warung lebih pagi dari biasanya.';

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('bytes to text', () => {
  test.each([
    ['UTF-8', Buffer.from(sentence)],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${sentence}`)],
    ['UTF-16LE with BOM', utf16(`\ufeff${sentence}`, 'le')],
    ['UTF-16BE with BOM', utf16(`\ufeff${sentence}`, 'be')],
    ['UTF-16LE', utf16(sentence, 'le')],
    ['UTF-16BE', utf16(sentence, 'be')],
    ['gzip', gzipSync(sentence)],
  ])('%s is read', async (_, bytes) => {
    expect((await readOne(bytes, 'text')).raw).toBe(sentence);
  });

  test('Windows-1252 is read, curly quotes and dashes included', async () => {
    const bytes = Buffer.from('Bu Ratna berkata, \x93Caf\xe9 itu tutup\x94 \x96 lalu pergi.', 'latin1');
    expect((await readOne(bytes, 'text')).raw).toBe(sentence);
  });

  test('UTF-8 that was cut inside a character stays UTF-8', async () => {
    const bytes = Buffer.from(`${sentence} “Besok buka.”`).subarray(0, -1);
    expect((await readOne(bytes, 'text')).raw).toBe(`${sentence} “Besok buka.\ufffd`);
  });

  test('UTF-16 keeps lone surrogates', async () => {
    expect((await readOne(utf16(`\ufeffKapal \ud83d itu`, 'le'), 'text')).raw).toBe('Kapal \ud83d itu');
  });

  test('a few NULs do not make text binary', async () => {
    const raw = `${ascii}\0 ${ascii}\0\0 ${ascii}`;
    expect((await readOne(raw, 'text')).raw).toBe(raw);
  });

  test.each([
    ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['zip', Buffer.from('PK\x03\x04\x14\0\0\0')],
  ])('%s is refused by name', async (name, bytes) => {
    const failure = await failureOf(sourceOf(bytes, 'text', 'articles/a.pdf'));
    expect(failure.code).toBe('binary');
    expect(failure.message).toContain(name);
    expect(failure.message).toMatch(/^articles\/a\.pdf is not text .*; convert it to text first$/);
  });

  test('bytes of no meaning are refused', async () => {
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * at * 31 + at * 7) % 256));
    expect((await failureOf(sourceOf(noise, 'text'))).code).toBe('binary');
    expect((await failureOf(sourceOf(Buffer.alloc(4096), 'text'))).code).toBe('binary');
  });

  test('an encoding that cannot be told is refused with what to do', async () => {
    const cyrillic = Buffer.from('\xcb\xcf\xd2\xc1\xc2\xcc\xd8 \xd0\xd2\xc9\xdb\xc5\xcc '.repeat(20), 'latin1');
    expect((await failureOf(sourceOf(cyrillic, 'text'))).message).toMatch(/save it as UTF-8$/);
  });

  test('a small file that unpacks to a large one is refused', async () => {
    const failure = await failureOf(sourceOf(gzipSync(Buffer.alloc(3e6, 'a')), 'text', 'a.txt.gz'), { maxFileSize: 1024 * 1024 });
    expect(failure).toMatchObject({
      code: 'too-large',
      message: 'a.txt.gz is larger than 1 MiB; split it or raise --max-file-size',
    });
  });

  test('a gzip file that was cut off says so', async () => {
    const failure = await failureOf(sourceOf(gzipSync(sentence.repeat(50)).subarray(0, 60), 'text', 'a.txt.gz'));
    expect(failure.message).toBe('a.txt.gz is damaged or cut off (gzip); fetch or compress it again');
  });

  test.each(['', ' \n\t\r\n', '\ufeff'])('%j is empty', async (content) => {
    expect((await failureOf(sourceOf(content, 'text'))).code).toBe('empty');
  });

  test('no bytes make any format throw', async () => {
    let seed = 7;
    for (let round = 0; round < 300; round += 1) {
      const bytes = Buffer.from(
        Array.from({ length: round % 40 }, () => {
          seed = (seed * 1103515245 + 12345) % 2 ** 31;
          return round % 3 === 0 ? seed >> 23 : ' <>/&;#*_`[](){}":\nabp-\0'.charCodeAt((seed >> 16) % 25);
        }),
      );
      for (const format of ['text', 'markdown', 'html', 'json', 'jsonl'] as const) {
        for (const outcome of await readAll(sourceOf(bytes, format))) {
          // `cannot be read (…)` would be an error nobody foresaw.
          expect(isFailure(outcome) ? outcome.message : '').not.toContain('cannot be read');
          if (!isFailure(outcome)) expectSound(outcome);
        }
      }
    }
  });
});
