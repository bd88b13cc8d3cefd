import type { Token } from '../model/document.js';
import { inflect } from './inflect.js';
import type { Hit } from './phrasebook.js';

const joined = (tokens: readonly Token[]): string =>
  tokens.map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text)).join('');

/**
 * What may stand instead: verbs inflected as the phrase's first one was, gaps with what they held, `=2` by what the
 * second item matched, a capital where one was.
 */
export const replacements = ({ phrase, inflection, items, gaps, from }: Hit, tokens: readonly Token[]): readonly string[] =>
  phrase.good.map((source) => {
    let gap = 0;
    const text = source
      .split(' ')
      .map((item) => {
        const same = /^=(\d)$/u.exec(item)?.[1];
        if (same) {
          const matched = items[Number(same) - 1] ?? [];
          const text = joined(matched);
          // The capital of a sentence's first word goes; a name and an abbreviation keep theirs.
          const first = matched[0];
          const keeps = !first || first !== tokens[from] || first.word.capital > 0.5 || first.text === first.text.toUpperCase();
          return keeps ? text : text[0]!.toLowerCase() + text.slice(1);
        }
        if (/^(?:_[?\d]?|#|@)$/u.test(item)) {
          gap += 1;
          return joined(gaps[gap - 1] ?? []);
        }
        const verb = /^<(.+)>$/u.exec(item)?.[1];
        return verb ? inflect(verb, inflection ?? { prefix: '', clitic: '' }) : item;
      })
      .filter((item) => item !== '')
      .join(' ');
    const first = tokens[from]!;
    // The capital of a name is its own, not the sentence's: `…, Rusia mengklaim`, klaim Rusia.
    const small = first.text[0] === first.lower[0] || (from > 0 && first.word.capital > 0.5);
    return small ? text : text.charAt(0).toUpperCase() + text.slice(1);
  });
