import { titles } from '../language/id/words.js';
import type { Article, Token } from '../model/document.js';
import { mentions } from './mentions.js';

/** One capitalised word form of an article, and how it is used there. */
export interface Form {
  readonly text: string;
  readonly lower: string;
  readonly tokens: Token[];
  /** Of `tokens`, those that do not begin a sentence: there the capital is the word's own. */
  inside: number;
  /** Names that stand right before and right after it. */
  readonly before: Set<string>;
  readonly after: Set<string>;
}

const clitic = /[-’']?(?:nya|lah|kah|pun)$/u;

/** `Trump-nya` and `Trumpnya` count as `Trump`, where the bare form stands in the article too. */
const bare = (text: string): string => (/[-’']/u.test(text) ? withoutClitic(text) : text);
const withoutClitic = (text: string): string => text.replace(/[-’'](?:nya|lah|kah|pun|an)$/u, '');

/** May be part of a person's name: no office, no word of institutions. */
const personal = ({ word, lower, text }: Token): boolean =>
  !titles.has(lower) &&
  text[1] === lower[1] &&
  (word.count < 300 || word.capital > 0.9) &&
  word.capital >= (word.inside > 0 ? 0.7 : 0);

const digits = /\d/;

/** Every capitalised word form (not all capitals), by its bare text. Linear; computed once per article. */
export const forms = (article: Article): ReadonlyMap<string, Form> => {
  const found = new Map<string, Form>();
  for (const { tokens, startsSentence } of article.once(mentions, mentions)) {
    for (const [index, token] of tokens.entries()) {
      const text = bare(token.text);
      if (text.length < 3 || (text[1] !== token.lower[1] && text === text.toUpperCase()) || digits.test(text)) continue;
      let form = found.get(text);
      if (!form) {
        form = { text, lower: text.toLowerCase(), tokens: [], inside: 0, before: new Set(), after: new Set() };
        found.set(text, form);
      }
      form.tokens.push(token);
      if (index > 0 || !startsSentence) form.inside += 1;
      const [left, right] = [tokens[index - 1], tokens[index + 1]];
      if (left && personal(left)) form.before.add(left.text);
      if (right && personal(right)) form.after.add(bare(right.text));
    }
  }
  return found;
};

/** Rare words that stand small in the article: a form that also stands small is no name. Common ones are known as words anyway. */
export const smallWords = (article: Article): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { tokens } of article.segments) {
    for (const { kind, text, word } of tokens) if (kind === 'word' && word.count < 500 && text === word.lower) found.add(text);
  }
  return found;
};

/** Whether form `a` is `b` (or `b` is `a`) with an Indonesian clitic or the ending of a people or language. */
export const derived = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!long.startsWith(short)) return false;
  const rest = long.slice(short.length);
  // Two letters more at the end make another word (`Brimobda`), two letters less are a piece lost.
  if (rest.length === 2 && long === a) return true;
  return (
    rest.length > 2 ||
    clitic.test(rest) ||
    ['i', 's', 'e', 'an', 'nya', 'wi', 'ku', 'mu', 'iah', 'n', 'ian', 'ish', 'a', 'y'].includes(rest)
  );
};
