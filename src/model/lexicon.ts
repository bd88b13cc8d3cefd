import type { Word } from './language.js';

/** How a language knows a form, from not at all to listed in its dictionary. Higher is surer. */
export const known = { not: 0, english: 1, possible: 2, name: 3, frequent: 4, regular: 5, listed: 6 } as const;

/** A form one slip of the keyboard away from another. */
export interface Slip {
  readonly form: string;
  readonly kind: 'lost' | 'added' | 'doubled' | 'halved' | 'swapped' | 'changed';
  /** Where in the wrong form, from 0. */
  readonly at: number;
  /** How often the right form stands in edited text, about. */
  readonly count: number;
  /** How often the next likely form does; 0 where there is no other. */
  readonly rival: number;
}

/** Words run together, and how likely: the sum of the logarithms (base 10) of how often each stands in edited text. */
export interface Parts {
  readonly parts: readonly string[];
  readonly score: number;
}

/** Phrases as phrases/bind.ts bound them, both read when they are first asked for. */
export interface BoundPhrases {
  /** Which keys there are. */
  keys(): { get(key: string): number };
  text(): string;
}

/** What a language knows of words beyond the tokens of a text. */
export interface Lexicon {
  /** How a form is known, one of `known`. */
  knownAs(word: Word): number;
  /** The same for a form that no token has. */
  knownForm(form: string): number;
  /** How often a form stands in edited text, within 5 %. */
  about(form: string): number;
  /** SCOWL size of an English word in tens, 1 (commonest) to 7; 0: none. */
  englishSize(form: string): number;
  /** What an English word may be in this language, the likeliest first. */
  translationsOf(english: string): readonly string[];
  /** Phrases carried over word by word. */
  readonly calques: BoundPhrases;
  /** The commonest word one slip away from a form. */
  slipOf(form: string): Slip | undefined;
  /** The likeliest words that a form runs together; `own` counts words of the article, for names that no lexicon has. */
  partsOf(form: string, own: (form: string) => number): Parts | undefined;
}
