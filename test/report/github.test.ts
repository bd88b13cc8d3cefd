import { describe, expect, it } from 'vitest';
import { github } from '../../src/report/github.js';
import { article, damaged, hostile, print, unreadable } from './fixtures.js';

const odd = (path: string) =>
  article(path, 'Harga [[price:beras\nmerah]] naik [[again:lagi lagi]].', {
    price: { artifact: 'wrong-format', severity: 'info', message: 'naik 5%\nkata pedagang', suggests: ['beras merah'] },
    again: { artifact: 'doubled-word', severity: 'minor', message: 'dua kali' },
  });

describe('github', () => {
  it('escapes paths, titles and messages', async () => {
    const [first, second] = (await print(github(), [odd('berita/a,b:c%.txt')], { locale: 'en' })).split('\n');
    expect(first).toBe(
      '::notice file=berita/a%2Cb%3Ac%25.txt,line=1,endLine=2,title=foreign format (locale/wrong-format)::naik 5%25%0Akata pedagang → beras merah',
    );
    expect(second).toContain('line=2,endLine=2,col=12,endColumn=21,title=');
  });

  it('maps severities to levels', async () => {
    const lines = (await print(github(), [damaged])).trimEnd().split('\n');
    const levels = lines.slice(0, -1).map((line) => line.split(' ')[0]);
    const expected = { critical: '::error', major: '::warning', minor: '::notice', info: '::notice' } as const;
    expect(levels).toEqual(['::error', ...damaged.findings.map(({ severity }) => expected[severity])]);
    expect(lines.at(-1)).toBe('1 dokumen: 1 gagal; 12 temuan');
  });

  it('names the reason for failing before what was found', async () => {
    const [first] = (await print(github(), [damaged], { gate: () => ['2 temuan kritis', 'skor 41 di bawah 85'] })).split('\n');
    expect(first).toBe(`::error file=${damaged.path},title=GAGAL::${damaged.path}: 2 temuan kritis; skor 41 di bawah 85`);
    expect(await print(github(), [damaged], { gate: () => [] })).not.toContain('title=GAGAL');
  });

  it('leaves standard input without a file', async () => {
    const text = await print(github(), [odd('<stdin>'), { ...unreadable, path: '<stdin>' }]);
    expect(text).not.toContain('file=');
    expect(text).toContain('::error title=binary::');
  });

  it('shows a failure as an error', async () => {
    expect(await print(github(), [{ ...unreadable, line: 3 }])).toContain(
      `::error file=${unreadable.path},line=3,title=binary::`,
    );
  });

  it('lets no control character through', async () => {
    expect(await print(github(), [hostile])).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
  });
});
