const numbers = /\d+(?:[.,:]\d+)*(?:k|rb|jt|m)?(?![\p{L}])|\d+(?:[.,:]\d+)*/gu;
const marks = /[^\p{L}\p{N}\p{M}\u0000]+/gu;
const outer = /^[\u0000 ]+|[\u0000 ]+$/g;
const runs = /\u0000(?: ?\u0000)+/g;

/**
 * What is left of a line when case, marks, white space and counts are taken away: `Komentar (3)`, `0 Komentar` and
 * `KOMENTAR:` are one line. A number inside becomes `#`.
 */
export const key = (line: string): string =>
  line
    .normalize('NFC')
    .toLowerCase()
    .replace(numbers, '\u0000')
    .replace(marks, ' ')
    .replace(runs, '\u0000')
    .replace(outer, '')
    .replaceAll('\u0000', '#');
