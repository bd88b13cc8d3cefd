import { charClass, classAt, knownClasses, unitsOf } from './characters.js';
import { hashWith, seed } from './lexicon.js';

const { letter, digit, combining, joiner } = charClass;
const inWord = letter | digit | combining;
const innerOfNumber = new Set([...'.,:/'].map((mark) => mark.charCodeAt(0)));

/** One token after the other from the units of a text; `hash` is that of the token just read. */
export class Scanner {
  readonly text: string;
  readonly units: Uint16Array;
  readonly end: number;
  hash = 0;
  constructor(text: string, end: number) {
    this.text = text;
    this.units = unitsOf(text);
    this.end = end;
  }
  classAt(at: number): number {
    return knownClasses[this.units[at]!] || classAt(this.text, at);
  }
  /** Where the word that starts at `at` ends: letters, marks and digits, with single hyphens and apostrophes between them. */
  word(at: number): number {
    const { units, end } = this;
    let hash = seed;
    let index = at;
    for (; index < end; index += 1) {
      const found = this.classAt(index);
      if ((found & inWord) === 0 && (found !== joiner || index + 1 >= end || (this.classAt(index + 1) & (letter | digit)) === 0))
        break;
      hash = hashWith(hash, units[index]!);
    }
    this.hash = hash;
    return index;
  }
  number(at: number): number {
    const { units, end } = this;
    let hash = seed;
    let index = at;
    for (; index < end; index += 1) {
      const inside = index + 1 < end && innerOfNumber.has(units[index]!) && this.classAt(index + 1) === digit;
      if (this.classAt(index) !== digit && !inside) break;
      hash = hashWith(hash, units[index]!);
    }
    this.hash = hash;
    return index;
  }
  /** A run of one mark. */
  mark(at: number): number {
    const { text, units } = this;
    const width = text.codePointAt(at)! > 0xffff ? 2 : 1;
    let index = at + width;
    while (index < this.end && units[index] === units[at] && (width === 1 || units[index + 1] === units[at + 1])) index += width;
    index = Math.min(index, this.end);
    let hash = seed;
    for (let each = at; each < index; each += 1) hash = hashWith(hash, units[each]!);
    this.hash = hash;
    return index;
  }
}
