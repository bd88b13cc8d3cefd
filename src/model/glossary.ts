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

/** A name close to what stands in the text. `distance` is in edits (Damerau), `similarity` is Jaro–Winkler 0–1. */
export interface Near {
  readonly term: Term;
  readonly form: string;
  readonly distance: number;
  readonly similarity: number;
}

export interface Glossary {
  readonly size: number;
  /** Whether any form may begin with this word, with a capital or without: a cheap first question. */
  starts(word: Word, capital: boolean): boolean;
  /** The longest accepted or forbidden form that starts at `tokens[at]`; forbidden beats accepted of equal length. */
  match(tokens: readonly { readonly text: string }[], at: number): Match | undefined;
  /** Whether the word stands in any accepted form of a name. */
  knows(word: string): boolean;
  /** Names of one word (surnames among them) within edit distance 2. */
  near(word: string): readonly Near[];
  /** The person of this surname whose first name is within edit distance 2 of the word. */
  nearFirst(word: string, surname: string): Near | undefined;
  /** People who go by this first name. */
  byFirstName(name: string): readonly Term[];
}
