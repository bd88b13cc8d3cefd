import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOriginal, replaceFile, writeCopy } from '../../src/write/index.js';

const folderWith = (text: string): { readonly folder: string; readonly file: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'janggal-'));
  const file = join(folder, 'a.txt');
  writeFileSync(file, text);
  return { folder, file };
};
const bytes = Buffer.from('Baru.');

describe('replaceFile', () => {
  it('puts the bytes in place and keeps the mode, leaving nothing else behind', async () => {
    const { folder, file } = folderWith('Lama.');
    chmodSync(file, 0o640);
    await replaceFile(await readOriginal(file, 'a.txt'), bytes);
    expect(readFileSync(file, 'utf8')).toBe('Baru.');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('writes where a link leads, and leaves the link', async () => {
    const { folder, file } = folderWith('Lama.');
    const link = join(folder, 'b.txt');
    symlinkSync(file, link);
    await replaceFile(await readOriginal(link, 'b.txt'), bytes);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('Baru.');
  });

  it('refuses a file that has changed or gone since it was read', async () => {
    const { folder, file } = folderWith('Lama.');
    const original = await readOriginal(file, 'a.txt');
    writeFileSync(file, 'Lain.');
    await expect(replaceFile(original, bytes)).rejects.toThrow('has changed since it was read');
    expect(readFileSync(file, 'utf8')).toBe('Lain.');
    rmSync(file);
    await expect(replaceFile(original, bytes)).rejects.toThrow('has changed since it was read');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('writeCopy', () => {
  it('writes a file anew or over another one', async () => {
    const { folder } = folderWith('Lama.');
    await writeCopy(join(folder, 'a.txt'), bytes);
    await writeCopy(join(folder, 'b.txt'), bytes);
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['Baru.', 'Baru.']);
  });

  it('says why it cannot', async () => {
    const { folder } = folderWith('Lama.');
    await expect(writeCopy(join(folder, 'x', 'a.txt'), bytes)).rejects.toThrow('cannot be written (ENOENT)');
    await expect(writeCopy(folder, bytes)).rejects.toThrow('no regular file');
  });
});
