import type { Token } from '../model/document.js';
import type { Origin, SourceLanguage } from '../model/finding.js';

/** Letters that one of the source languages alone writes. */
const letters = [
  ['zh', /\p{Script=Han}/u],
  ['ru', /[\u0400-\u045f]/u],
  ['vi', /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu],
] as const satisfies readonly (readonly [SourceLanguage, RegExp])[];
/** Japanese, and Cyrillic that is not Russian. */
const others = /[\p{Script=Hiragana}\p{Script=Katakana}іїєґўђћџљњ]/iu;

/** The source language that the letters of foreign words betray. */
export const originOfLetters = (tokens: readonly Token[]): Origin | undefined => {
  const text = tokens.map((token) => token.text).join(' ');
  const found = letters.find(([, letter]) => letter.test(text));
  return found && !others.test(text) ? { languages: [found[0]] } : undefined;
};
