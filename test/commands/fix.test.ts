import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../src/commands/index.js';
import { janggal, world } from './world.js';

vi.setConfig({ testTimeout: 60_000 });

const torn = 'Warga membahas undang -undang baru itu sejak pagi di balai desa, lalu mereka pulang.\n';
const mended = torn.replace('undang -undang', 'undang-undang');
const doubled = 'Petugas yang yang berjaga di pasar sudah pulang sejak sore kemarin bersama para pedagang.\n';
const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

describe('janggal fix', () => {
  it('changes files in place and counts what it did and left', async () => {
    const { code, out, err, cwd } = await janggal(['fix', '.'], {
      files: {
        'a.txt': torn,
        'b.md': `# Pasar pagi dijaga petugas kota\n\n**${doubled.trim()}**\n`,
        'c.txt': `${mended}\nADVERTISEMENT\n`,
      },
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(read(cwd, 'a.txt')).toBe(mended);
    expect(read(cwd, 'b.md')).toContain('**Petugas yang berjaga');
    expect(read(cwd, 'c.txt')).toContain('ADVERTISEMENT');
    expect(out).toContain('a.txt: 1 change, score');
    expect(out).toContain('2 changes in 2 of 3 documents; 1 finding left: 1 page furniture (--boilerplate)');
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.md', 'c.txt']);
  });

  it('changes nothing the second time', async () => {
    const { io, cwd, out } = world({ files: { 'a.txt': torn + doubled } });
    await run(['fix', 'a.txt'], io);
    const once = read(cwd, 'a.txt');
    expect(await run(['fix', 'a.txt'], io)).toBe(0);
    expect(read(cwd, 'a.txt')).toBe(once);
    expect(out()).toContain('0 changes in 0 of 1 document');
  });

  it('prints a unified diff with --dry-run and leaves the file as it is', async () => {
    const { code, out, err, cwd } = await janggal(['fix', 'a.txt', '--dry-run'], { files: { 'a.txt': torn } });
    expect(code).toBe(0);
    expect(out).toContain('--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +1,1 @@\n');
    expect(out).toContain(`-${torn}+${mended}`);
    expect(err).toContain('1 change in 1 of 1 document (not written)');
    expect(read(cwd, 'a.txt')).toBe(torn);
  });

  it('tells a script with --exit-code whether anything would change', async () => {
    const files = { 'a.txt': torn, 'b.txt': mended };
    expect((await janggal(['fix', 'a.txt', '--dry-run', '--exit-code'], { files })).code).toBe(1);
    expect((await janggal(['fix', 'b.txt', '--dry-run', '--exit-code'], { files })).code).toBe(0);
    const alone = await janggal(['fix', 'a.txt', '--exit-code'], { files });
    expect(alone).toMatchObject({ code: 2 });
    expect(alone.err).toContain('--exit-code goes with --dry-run');
  });

  it('colours the diff on a terminal, and lets no control character of an article reach it', async () => {
    const hostile = torn.replace('Warga', 'Warga \u001b[2Jkota\u202e');
    const files = { 'a.txt': hostile };
    const { out } = await janggal(['fix', 'a.txt', '--dry-run', '--no-rule', 'markup/encoding'], { files, isTTY: true });
    expect(out).toContain('\u001b[32m+');
    expect(out).not.toContain('\u001b[2J');
    expect(out).not.toContain('\u202e');
    const plain = await janggal(['fix', 'a.txt', '--dry-run'], { files, isTTY: true, env: { NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\u001b');
  });

  it('reads standard input and writes the fixed text, and nothing else, to standard output', async () => {
    const { code, out, err } = await janggal(['fix', '-'], { stdin: torn });
    expect({ code, out }).toEqual({ code: 0, out: mended });
    expect(err).toContain('1 change in 1 of 1 document');
    const quiet = await janggal(['fix', '-', '--quiet', '--stdin-filename', 'a.jsonl'], {
      stdin: `{"id": 1, "isi": ${JSON.stringify(torn)} }\n`,
    });
    expect(quiet).toMatchObject({ code: 0, err: '', out: `{"id": 1, "isi": ${JSON.stringify(mended)} }\n` });
  });

  it('fixes the text of records and not a byte besides, also of two with one id', async () => {
    const line = (text: string) => `{"id":"x",  "text":${JSON.stringify(text)},"n":1e3}\r\n`;
    const { code, cwd, out } = await janggal(['fix', 'a.jsonl'], {
      files: { 'a.jsonl': line(torn) + line(doubled) + line(mended) },
    });
    expect(code).toBe(0);
    expect(read(cwd, 'a.jsonl')).toBe(line(mended) + line(doubled.replace('yang yang', 'yang')) + line(mended));
    expect(out).toContain('2 changes in 2 of 3 documents');
  });

  it('says what it could not read and fixes the others', async () => {
    const { code, err, cwd } = await janggal(['fix', 'a.txt', 'gone.txt', 'b.txt'], {
      files: { 'a.txt': '', 'b.txt': torn },
    });
    expect(code).toBe(2);
    expect(err).toContain('a.txt is empty');
    expect(err).toContain('gone.txt does not exist');
    expect(read(cwd, 'b.txt')).toBe(mended);
  });

  it('keeps an encoding, and leaves a file whose bytes it could not give back', async () => {
    const { io, cwd, err } = world({ files: { 'c.txt': '' } });
    const utf16 = Buffer.from(`\ufeff${torn.replace('\n', '\r\n')}`, 'utf16le');
    const broken = Buffer.concat([Buffer.from(`– – – ${torn}`), Buffer.from([0xe2, 0x80])]);
    writeFileSync(join(cwd, 'a.txt'), utf16);
    writeFileSync(join(cwd, 'b.txt'), broken);
    expect(await run(['fix', 'a.txt', 'b.txt'], io)).toBe(2);
    expect(readFileSync(join(cwd, 'a.txt')).toString('utf16le')).toBe(`\ufeff${mended.replace('\n', '\r\n')}`);
    expect(readFileSync(join(cwd, 'b.txt'))).toEqual(broken);
    expect(err()).toContain('b.txt has bytes that are broken');
  });

  it('makes unsafe changes and takes furniture out only when it is told to', async () => {
    const text = `${mended}\nBaca juga: Harga Cabai Tembus Rekor\n\nRapat itu [[digelar]] foto foto-foto warga di aula sejak pagi hari.\n`;
    const files = { 'a.txt': text };
    const safe = await janggal(['fix', 'a.txt'], { files });
    expect(read(safe.cwd, 'a.txt')).toContain('foto foto-foto');
    const all = await janggal(['fix', 'a.txt', '--unsafe', '--boilerplate'], { files });
    expect(read(all.cwd, 'a.txt')).not.toContain('Baca juga');
    expect(read(all.cwd, 'a.txt')).not.toContain('foto foto-foto');
    expect(read(all.cwd, 'a.txt')).not.toContain('\n\n\n');
  });

  it('mends what the rules that are on find, from the confidence asked for', async () => {
    const files = { 'a.txt': torn + doubled };
    const one = await janggal(['fix', 'a.txt', '--rule', 'fluency/doubled-word'], { files });
    expect(read(one.cwd, 'a.txt')).toBe(torn + doubled.replace('yang yang', 'yang'));
    const sure = await janggal(['fix', 'a.txt', '--min-confidence', '0.96'], { files });
    expect(read(sure.cwd, 'a.txt')).toBe(mended + doubled);
    for (const wrong of ['2', 'x', ''])
      expect((await janggal(['fix', 'a.txt', '--min-confidence', wrong], { files })).err).toContain('number from 0 to 1');
  });

  it('speaks Indonesian where it is asked to', async () => {
    const { out } = await janggal(['fix', 'a.txt', '--locale', 'id'], { files: { 'a.txt': torn } });
    expect(out).toContain('a.txt: 1 perubahan, skor');
    expect(out).toContain('1 perubahan di 1 dari 1 dokumen');
  });

  it('refuses what makes no sense, and says so where nothing matched', async () => {
    const files = { 'a.txt': torn };
    expect((await janggal(['fix', '-', 'a.txt'], { files, stdin: torn })).err).toContain('cannot be fixed in one run');
    const none = await janggal(['fix', '*.html'], { files });
    expect(none).toMatchObject({ code: 2 });
    expect(none.err).toContain('no article matched');
    expect((await janggal(['fix', '*.html', '--allow-empty'], { files })).code).toBe(0);
  });
});
