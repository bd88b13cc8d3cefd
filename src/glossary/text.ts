import { readFile, stat } from 'node:fs/promises';
import { KnownError } from '../errors.js';

/** Bytes. A glossary is kept in memory whole: beyond this it is a mistake, or a dictionary. */
export const mostBytes = 128 * 1024 * 1024;

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
};

/** Line, from 1, of the first byte that is not UTF-8. */
const brokenLine = (bytes: Uint8Array): number => {
  let line = 1;
  let start = 0;
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, start)) {
    try {
      strict.decode(bytes.subarray(start, at));
    } catch {
      return line;
    }
    start = at + 1;
    line += 1;
  }
  return line;
};

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

const hint = 'save the file as UTF-8 (in a spreadsheet: "CSV UTF-8")';

/** The text as it is. @throws KnownError where it was read in a wrong encoding */
export const soundText = (text: string, name: string): string => {
  const odd = text.search(/[\0\uFFFD]/u);
  if (odd >= 0) throw new KnownError(`${name}:${text.slice(0, odd).split('\n').length}: is not UTF-8 text`, { hint });
  return text;
};

/** UTF-8 to text; a byte order mark stays. @throws KnownError with the line of what is not UTF-8 */
export const decodeGlossary = (bytes: Uint8Array, name: string): string => {
  if (isUtf16(bytes)) throw new KnownError(`${name}:1: is UTF-16, not UTF-8 text`, { hint });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new KnownError(`${name}:${brokenLine(bytes)}: is not UTF-8 text`, { hint, cause });
  }
  return soundText(text, name);
};

/** A glossary file as text, its byte order mark kept. @throws KnownError (not there, a folder, too large, not UTF-8) */
export const readGlossaryText = async (path: string, name: string): Promise<string> => {
  try {
    const { size } = await stat(path);
    if (size > mostBytes)
      throw new KnownError(`${name}: is larger than ${mostBytes / 1024 / 1024} MiB`, { hint: 'split the glossary into files' });
    return decodeGlossary(await readFile(path), name);
  } catch (error) {
    if (error instanceof KnownError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new KnownError(`glossary ${name} cannot be read: ${causes[code ?? ''] ?? code ?? message}`, {
      hint: 'check the path, as it is given here or in the configuration',
      cause: error,
    });
  }
};
