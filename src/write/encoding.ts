import { KnownError } from '../errors.js';
import { decode, windows1252 } from '../read/decode.js';

export interface Encoded {
  readonly text: string;
  /** Bytes of another text in the same encoding, with the BOM where there was one. @throws KnownError for what it cannot hold */
  encode(text: string): Uint8Array;
}

/** Bytes of a text; undefined where the encoding has no sign for a character of it. */
type Writer = (text: string) => Uint8Array | undefined;

const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

const codes = new Map([...windows1252].map((character, at) => [character.charCodeAt(0), 0x80 + at]));

const writeWindows1252: Writer = (text) => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : codes.get(code);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
};

const writers: readonly Writer[] = [
  (text) => Buffer.from(text, 'utf8'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => utf16be(`\ufeff${text}`),
  (text) => Buffer.from(text, 'utf16le'),
  utf16be,
  writeWindows1252,
];

/**
 * Text and encoding of bytes, as the reader decodes them: the encoding is the one that gives the same bytes back.
 * @throws KnownError where none does, because some of the bytes are broken
 */
export const encodedOf = (bytes: Uint8Array, path: string): Encoded => {
  const text = decode(bytes, path);
  const same = (written: Uint8Array | undefined) => written !== undefined && Buffer.compare(written, bytes) === 0;
  const write = writers.find((writer) => same(writer(text)));
  if (!write)
    throw new KnownError(`${path} has bytes that are broken, so it cannot be written back as it is`, {
      hint: 'save it as UTF-8 first',
    });
  return {
    text,
    encode(changed) {
      const written = write(changed);
      if (written) return written;
      throw new KnownError(`${path} is in Windows-1252, which has no sign for some of the new text`, {
        hint: 'save it as UTF-8 first',
      });
    },
  };
};
