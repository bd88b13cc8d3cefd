/**
 * Text of an article is hostile: it may hold escape sequences, direction overrides and characters nobody sees.
 * `\p{DI}` are the invisible ones (zero width, bidi controls, tags); the two emoji presentation selectors may stay.
 */
const unsafe = /\r\n|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFF9-\uFFFB]|(?![\uFE0E\uFE0F])\p{DI}/gu;
const breaks = new Set(['\r\n', '\r', '\n', '\u2028', '\u2029', '\u0085', '\v', '\f']);

const standIn = (character: string): string => {
  if (breaks.has(character)) return '⏎';
  if (character === '\t') return '⇥';
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '�';
};

/** One line, safe for a terminal: what would steer it or hide in it is replaced by a visible stand-in. */
export const printable = (text: string): string => text.replace(unsafe, standIn);

/** The same, but line breaks stay. */
export const printableLines = (text: string): string => text.replace(/[^\r\n]+/g, printable);

/** JSON that is exact and still safe to print: what `JSON.stringify` leaves raw is written as `\uXXXX`. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(unsafe, (found) =>
    found === '\n'
      ? found
      : Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
