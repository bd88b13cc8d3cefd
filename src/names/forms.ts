import { titles } from '../language/id/words.js';
import type { Article, Token } from '../model/document.js';
import { type Mention, mentions } from './mentions.js';

/** What stands around a form, found out when it is asked for, once (surroundings.ts). */
export interface Surroundings {
  /** A capitalised word is next to it somewhere. */
  readonly names: boolean;
  /** Indexes of places that a title is near to. */
  readonly offices: readonly number[];
  words?: readonly ReadonlySet<string>[];
  near?: readonly string[];
}

/** One capitalised word form of an article, and how it is used there. What only near names are asked is found out when it is asked. */
export class Form {
  readonly text: string;
  readonly lower: string;
  readonly tokens: Token[];
  /** The mention that each of `tokens` stands in, and where in it. */
  readonly mentions: Mention[];
  readonly at: number[];
  /** Of `tokens`, those that do not begin a sentence: there the capital is the word's own. */
  inside = 0;
  around: Surroundings | undefined = undefined;
  #before: ReadonlySet<string> | undefined = undefined;
  #after: ReadonlySet<string> | undefined = undefined;
  /** At its first token: most forms have one only, and an empty list that grows takes room for many. */
  constructor({ text, lower }: Bare, token: Token, mention: Mention, at: number) {
    this.text = text;
    this.lower = lower;
    this.tokens = [token];
    this.mentions = [mention];
    this.at = [at];
  }
  /** Names that stand right before it. */
  get before(): ReadonlySet<string> {
    this.#before ??= this.#beside(-1);
    return this.#before;
  }
  /** Names that stand right after it. */
  get after(): ReadonlySet<string> {
    this.#after ??= this.#beside(1);
    return this.#after;
  }
  #beside(step: 1 | -1): ReadonlySet<string> {
    const found = new Set<string>();
    for (let index = 0; index < this.mentions.length; index += 1) {
      const token = this.mentions[index]!.tokens[this.at[index]! + step];
      if (token && personal(token)) found.add(step < 0 ? token.text : bare(token.text));
    }
    return found;
  }
}

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

/** What a token counts as: its bare text, that in lower case, and where in the article read last a form of it is. */
interface Bare {
  readonly text: string;
  readonly lower: string;
  article: number;
  index: number;
}

/** One spelling of a word, and what it counts as: nothing where it is too short, in capitals, or has digits. */
interface Spelling {
  readonly text: string;
  readonly bare: Bare | undefined;
}

/** Names come back in article after article; a corpus has new ones for ever. */
const mostKept = 100_000;
let bares = new Map<string, Bare>();
// What was met last, filed by the number of the token's word: no hashing. A word in another spelling takes the place.
const places = 1 << 16;
let spellings: (Spelling | undefined)[] = [];

const bareOf = (whole: string, lower: string): Bare | undefined => {
  const text = bare(whole);
  if (text.length < 3 || (text[1] !== lower[1] && text === text.toUpperCase()) || digits.test(text)) return undefined;
  const known = bares.get(text);
  if (known) return known;
  const fresh = { text, lower: text.toLowerCase(), article: 0, index: 0 };
  bares.set(text, fresh);
  return fresh;
};

const counted = ({ text, word }: Token): Bare | undefined => {
  const place = word.id & (places - 1);
  const known = spellings[place];
  if (known?.text === text) return known.bare;
  const found = bareOf(text, word.lower);
  spellings[place] = { text, bare: found };
  return found;
};

/** The forms of an article in order, and one by its text. */
export class Forms {
  readonly all: readonly Form[];
  #byText: ReadonlyMap<string, Form> | undefined = undefined;
  constructor(all: readonly Form[]) {
    this.all = all;
  }
  get(text: string): Form | undefined {
    // A short list is read through sooner than a map of it is made.
    if (this.all.length <= 120) {
      for (const form of this.all) if (form.text === text) return form;
      return undefined;
    }
    this.#byText ??= new Map(this.all.map((form) => [form.text, form]));
    return this.#byText.get(text);
  }
}

let articles = 0;

/** Every capitalised word form (not all capitals), by its bare text. Linear; computed once per article. */
export const forms = (article: Article): Forms => {
  const found: Form[] = [];
  articles += 1;
  if (bares.size > mostKept) {
    bares = new Map();
    spellings = [];
  }
  for (const mention of article.once(mentions, mentions)) {
    const { tokens, startsSentence } = mention;
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index]!;
      const counts = counted(token);
      if (!counts) continue;
      let form: Form;
      if (counts.article === articles) {
        form = found[counts.index]!;
        form.tokens.push(token);
        form.mentions.push(mention);
        form.at.push(index);
      } else {
        form = new Form(counts, token, mention, index);
        counts.article = articles;
        counts.index = found.length;
        found.push(form);
      }
      if (index > 0 || !startsSentence) form.inside += 1;
    }
  }
  return new Forms(found);
};

/** Of some words, those that stand small in the article and are rare: such a form is no name. Common ones are known as words anyway. */
export const standSmall = (article: Article, wanted: ReadonlySet<string>): ReadonlySet<string> => {
  const found = new Set<string>();
  // Lengths as bits: most words of a text are dismissed by theirs.
  let lengths = 0;
  for (const { length } of wanted) lengths |= 1 << (length & 31);
  for (const { tokens } of article.segments) {
    for (const { kind, text, word } of tokens)
      if (
        (lengths & (1 << (text.length & 31))) !== 0 &&
        kind === 'word' &&
        word.count < 500 &&
        text === word.lower &&
        wanted.has(text)
      )
        found.add(text);
  }
  return found;
};
