import { titles } from '../language/id/words.js';
import type { Article, Token } from '../model/document.js';
import { type Mention, mentions } from './mentions.js';

/** One capitalised word form of an article, and how it is used there. */
export interface Form {
  readonly text: string;
  readonly lower: string;
  readonly tokens: Token[];
  /** The mention that each of `tokens` stands in, and where in it. */
  readonly mentions: Mention[];
  readonly at: number[];
  /** Of `tokens`, those that do not begin a sentence: there the capital is the word's own. */
  inside: number;
  /** Names that stand right before and right after it. */
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
}

/** Most forms keep no company: one empty set for all of them. */
const none: ReadonlySet<string> = new Set();
const added = (known: ReadonlySet<string>, text: string): ReadonlySet<string> =>
  known === none ? new Set([text]) : (known as Set<string>).add(text);

/** `Trump-nya` and `Trumpnya` count as `Trump`, where the bare form stands in the article too. */
const bare = (text: string): string => (/[-’']/u.test(text) ? withoutClitic(text) : text);
const withoutClitic = (text: string): string => text.replace(/[-’'](?:nya|lah|kah|pun|an)$/u, '');

/** May be part of a person's name: no office, no word of institutions. */
const personal = ({ word, lower, text }: Token): boolean =>
  (word.count < 300 || word.capital > 0.9) &&
  word.capital >= (word.inside > 0 ? 0.7 : 0) &&
  text[1] === lower[1] &&
  !titles.has(lower);

const digits = /\d/;
const fresh = (text: string): Form => ({
  text,
  lower: text.toLowerCase(),
  tokens: [],
  mentions: [],
  at: [],
  inside: 0,
  before: none,
  after: none,
});

/** Every capitalised word form (not all capitals), by its bare text. Linear; computed once per article. */
export const forms = (article: Article): ReadonlyMap<string, Form> => {
  const found = new Map<string, Form>();
  // What a text counts as is found out at its first token; `undefined` where it is no form.
  const seen = new Map<string, Form | undefined>();
  const formOf = (token: Token): Form | undefined => {
    const known = seen.get(token.text);
    if (known || seen.has(token.text)) return known;
    const text = bare(token.text);
    const unfit = text.length < 3 || (text[1] !== token.lower[1] && text === text.toUpperCase()) || digits.test(text);
    const form = unfit ? undefined : (found.get(text) ?? fresh(text));
    if (form) found.set(text, form);
    seen.set(token.text, form);
    return form;
  };
  for (const mention of article.once(mentions, mentions)) {
    const { tokens, startsSentence } = mention;
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index]!;
      const form = formOf(token);
      if (!form) continue;
      form.tokens.push(token);
      form.mentions.push(mention);
      form.at.push(index);
      if (index > 0 || !startsSentence) form.inside += 1;
      const left = tokens[index - 1];
      const right = tokens[index + 1];
      if (left && personal(left)) form.before = added(form.before, left.text);
      if (right && personal(right)) form.after = added(form.after, bare(right.text));
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
