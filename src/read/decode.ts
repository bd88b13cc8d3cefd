import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { refusal, tooLarge } from './failure.js';

/** Signatures of files that people pass by mistake; each is impossible at the start of an article. */
const magic: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['\x89PNG', 'PNG image'],
  ['\xff\xd8\xff', 'JPEG image'],
  ['GIF87a', 'GIF image'],
  ['GIF89a', 'GIF image'],
  ['PK\x03\x04', 'zip archive or Office document'],
  ['PK\x05\x06', 'zip archive'],
  ['\xd0\xcf\x11\xe0', 'old Office document'],
  ['{\\rtf', 'RTF'],
  ['7z\xbc\xaf', '7z archive'],
  ['\xfd7zXZ', 'xz archive'],
  ['\x28\xb5\x2f\xfd', 'zstd archive'],
  ['Rar!\x1a', 'RAR archive'],
  ['\x7fELF', 'program'],
  ['SQLite format 3\0', 'SQLite database'],
];

/** What stands at 0x80–0x9f. A table, because some Node releases read windows-1252 as Latin-1. */
export const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Unpacks gzip, and gives anything else back as it is. @throws KnownError (more than `limit` bytes, damaged) */
export const unpack = async (bytes: Uint8Array, path: string, limit: number): Promise<Uint8Array> => {
  if (!isGzip(bytes)) return bytes;
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: limit });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(path, limit) : damaged(path, error);
  }
};

export const damaged = (path: string, cause: unknown) =>
  refusal('unreadable', `${path} is damaged or cut off (gzip); fetch or compress it again`, cause);

/** Bytes to text: UTF-8, UTF-16 or Windows-1252; a BOM is removed. @throws KnownError (binary, unknown encoding) */
export const decode = (bytes: Uint8Array, path: string): string => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, 16);
  if (head.startsWith('\xff\xfe\0\0')) throw refusal('unreadable', `${path} is in UTF-32; save it as UTF-8`);
  const utf16 = utf16Of(buffer);
  if (utf16) return fromUtf16(buffer, utf16);
  const name = magic.find(([signature]) => head.startsWith(signature))?.[1];
  if (name) throw binary(path, ` (${name})`);
  const utf8 = fromUtf8(buffer, path);
  if (utf8 !== undefined) {
    if (!head.startsWith('\xef\xbb\xbf') && count(utf8, controls) * 10 > utf8.length) throw binary(path);
    return utf8;
  }
  const latin1 = buffer.toString('latin1');
  if (count(latin1, controls) * 50 > latin1.length) throw binary(path);
  if (count(latin1, high) * 3 > latin1.length)
    throw refusal('unreadable', `${path} is in an encoding that cannot be recognised; save it as UTF-8`);
  return latin1.replace(/[\x80-\x9f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80]!);
};

/** Control codes other than white space and ESC; text has few of them. */
const controls = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;
const high = /[\x80-\xff]/g;
const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** 'le' or 'be' where the bytes are UTF-16, by BOM or because nearly every other byte is NUL. */
export const utf16Of = (bytes: Uint8Array): 'le' | 'be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be';
  const pairs = Math.min(bytes.length, 65_536) >> 1;
  if (pairs < 2 || !bytes.includes(0)) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'le';
  return even > pairs * 0.7 && odd < pairs * 0.05 ? 'be' : undefined;
};

/** Lone surrogates stay as they are: TextDecoder would replace them. */
const fromUtf16 = (buffer: Buffer, order: 'le' | 'be'): string => {
  const even = buffer.subarray(0, buffer.length & ~1);
  const text = (order === 'le' ? even : Buffer.from(even).swap16()).toString('utf16le');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
};

/** UTF-8, also where some bytes of it are broken (a cut end, a bad join); undefined where it is something else. */
const fromUtf8 = (buffer: Buffer, path: string): string | undefined => {
  try {
    return strict.decode(buffer);
  } catch (error) {
    // Anything but ill-formed bytes is a text longer than a string can be.
    if (!(error instanceof TypeError)) throw refusal('too-large', `${path} is too large for one text; split it`, error);
  }
  const text = lenient.decode(buffer);
  return count(text, /\ufffd/g) < count(text, /[^\0-\x7f\ufffd]/g) ? text : undefined;
};

const binary = (path: string, what = '') => refusal('binary', `${path} is not text${what}; convert it to text first`);
