import type { Word } from './language.js';

export const termTypes = ['person', 'place', 'organisation', 'event', 'work', 'brand', 'term'] as const;
export type TermType = (typeof termTypes)[number];

/** One row of a glossary file (contract.md §5). */
export interface Term {
  /** The preferred form. */
  readonly term: string;
  readonly type: TermType;
  /** Accepted forms. */
  readonly aliases: readonly string[];
  /** Known wrong forms. */
  readonly forbidden: readonly string[];
  /** What an article calls them, lower case: `presiden Ukraina`. */
  readonly roles: readonly string[];
  readonly case: 'exact' | 'fold';
  readonly note?: string;
  /** `glossary/places.csv:41` */
  readonly from: string;
  /** Shipped with janggal, or the user's own. */
  readonly own: boolean;
}

/** An exact or forbidden form found at some tokens; `length` counts tokens. */
export interface Match {
  readonly kind: 'exact' | 'forbidden';
  readonly term: Term;
  readonly form: string;
  readonly length: number;
}

/** What was done to a name: letters lost, added, changed, swapped; spelt: two transliterations; several of these. */
export const damageKinds = ['lost', 'added', 'changed', 'swapped', 'spelt', 'several'] as const;
export type DamageKind = (typeof damageKinds)[number];

/** One place of a word in an accepted name. */
export interface NameUse {
  readonly term: Term;
  /** The words of the form. */
  readonly words: readonly string[];
  /** The same in lower case. */
  readonly lowers: readonly string[];
  /** Which of them the word is. */
  readonly at: number;
  /** The word alone may stand for the name: a place of one word, a surname. */
  readonly alone: boolean;
}

/** A word of accepted names. */
export interface NameWord {
  readonly word: string;
  /** In lower case, without accents. */
  readonly lower: string;
  readonly uses: readonly NameUse[];
}

/** A word of names close to what stands in the text: `cost` is about 1 a damage (glossary/damage.ts), `similarity` Jaro–Winkler 0–1. */
export interface NearWord extends NameWord {
  /** It may stand for a name alone. */
  readonly alone: boolean;
  /** The people among its names who have an office. */
  readonly officials: readonly Term[];
  /** Whether a word, in lower case, is another word of one of its names. */
  goesWith(lower: string): boolean;
  readonly cost: number;
  readonly kind: DamageKind;
  readonly letters: number;
  readonly similarity: number;
}

/** A name of several words at some tokens, all as they should be but one. */
export interface Almost {
  readonly term: Term;
  readonly form: string;
  /** How many tokens it covers. */
  readonly length: number;
  /** Which token is not as it should be, from the first, and what it should be. */
  readonly at: number;
  readonly word: string;
}

/** What is matched: a token of an article, or a bare text. */
export interface Matched {
  readonly text: string;
  readonly lower?: string;
  readonly word?: Word;
}

export interface Glossary {
  readonly size: number;
  /** Whether any form may begin with this word, with a capital or without: a cheap first question. */
  starts(word: Word, capital: boolean): boolean;
  /** The longest accepted or forbidden form that starts at `tokens[at]`; forbidden beats accepted of equal length. */
  match(tokens: readonly Matched[], at: number): Match | undefined;
  /**
   * The longest name of two words and more that starts at `tokens[at]` with one later word misspelt or in small letters;
   * `doubtful` says which tokens may be the wrong word.
   */
  almost(tokens: readonly { readonly text: string }[], at: number, doubtful: (index: number) => boolean): Almost | undefined;
  /** Whether the word stands in any accepted form of a name. */
  knows(word: string): boolean;
  /** The names a word stands in, in this very spelling. */
  uses(word: string): readonly NameUse[];
  /** Words of names that this may be a damaged form of, the likeliest first. */
  near(word: string): readonly NearWord[];
  /** People who go by this first name. */
  byFirstName(name: string): readonly Term[];
}
