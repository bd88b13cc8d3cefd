/** What a character is to the tokenizer; bits, so that several can be asked for at once. */
export const charClass = { space: 1, letter: 2, digit: 4, combining: 8, joiner: 16, mark: 32 } as const;

const classify = (char: string): number => {
  if (/^\s$/u.test(char)) return charClass.space;
  if (/^\p{L}$/u.test(char)) return charClass.letter;
  if (/^\p{N}$/u.test(char)) return charClass.digit;
  if (/^\p{M}$/u.test(char)) return charClass.combining;
  // Hyphens and apostrophes hold a word together when letters stand on both sides.
  return /^[-‐‑'’ʼ`´]$/u.test(char) ? charClass.joiner : charClass.mark;
};

// One byte for each UTF-16 unit, filled as characters are met: most texts use a few hundred.
const table = new Uint8Array(65_536);

/** The class of the UTF-16 unit at an index; both halves of a surrogate pair have the class of their character. */
export const classAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const known = table[unit]!;
  if (known !== 0) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const whole = unit < 0xdc00 ? text.codePointAt(at)! : at > 0 ? text.codePointAt(at - 1)! : unit;
    return whole > 0xffff ? classify(String.fromCodePoint(whole)) : charClass.mark;
  }
  const found = classify(String.fromCharCode(unit));
  table[unit] = found;
  return found;
};

let units = new Uint16Array(1 << 14);
let held = '';

/** The UTF-16 units of a text as numbers, copied once for all its blocks: reading an array is far cheaper than `charCodeAt`. */
export const unitsOf = (text: string): Uint16Array => {
  if (text === held) return units;
  // One huge text does not keep its room for ever.
  const roomy = units.length > 1 << 20 && text.length * 64 < units.length;
  if (text.length > units.length || roomy) units = new Uint16Array(Math.max(text.length, 1 << 14));
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  held = text;
  return units;
};

/** Classes by unit; 0 where a unit has not been met yet, or is half of a pair: then `classAt` tells. */
export const knownClasses: Readonly<Uint8Array> = table;
