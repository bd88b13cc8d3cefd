import type { Article, Block, Segment } from './document.js';
import type { SourceLanguage } from './finding.js';
import type { Lexicon } from './lexicon.js';
import type { Span } from './span.js';

/** BCP 47 primary tag. */
export type LanguageTag = 'id' | 'en';

/**
 * What a language knows of one lower-case form. Counts are over edited text (scripts/lexicon.ts names it);
 * one object per distinct form, shared by all tokens, so rules may compare by identity.
 */
export interface Word {
  /** A number of its own, to build keys from; not stable between runs. */
  readonly id: number;
  readonly lower: string;
  /** How often it stands in edited text; 0: never seen. */
  readonly count: number;
  /** How often it stands inside a sentence, where case means something. */
  readonly inside: number;
  /** Share of `inside` written with a capital, 0–1. */
  readonly capital: number;
  /** Grammatical word: preposition, conjunction, pronoun, auxiliary, particle … */
  readonly function: boolean;
  /** An English function or inflected form that is no Indonesian word. */
  readonly english: boolean;
}

/** Page furniture: ad, read-also, widget, share, comment-form, player, pagination, source, image, cookie … */
export interface Furniture {
  readonly kind: string;
}

/** A mark of the language a text was translated from that is no fault: a source line, a habit of dates. */
export interface Trace {
  readonly span: Span;
  /** It speaks for any of them. */
  readonly languages: readonly SourceLanguage[];
  /** Several of one kind say no more than one. */
  readonly kind: string;
  /** Enough without any other. */
  readonly sure?: boolean;
}

/** A language pack is this object. */
export interface Language {
  readonly tag: LanguageTag;
  /** Detector codes (ISO 639-3) taken as this language. */
  readonly accepts: readonly string[];
  word(lower: string): Word;
  readonly lexicon: Lexicon;
  /** Splits one block into tokens and sentences, all of them taken to be in this language. */
  segment(text: string, block: Block, furniture?: string): Segment;
  /** Page furniture among the blocks, told from the line itself and its place among the others. */
  furniture(text: string, blocks: readonly Block[]): ReadonlyMap<Block, Furniture>;
  /** Furniture glued to the start or end of a block of prose. */
  inlineFurniture(text: string, block: Block): readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  /** What betrays the language the text was translated from, beside what rules find. */
  traces(article: Article, furniture: readonly Segment[]): readonly Trace[];
}

const mostRemembered = 1 << 22;

/** What is found out of a lower-case form once, by the number of its word: one byte each, for answers from 0 to 254. */
export const remembered = (ask: (lower: string) => number): ((word: Word) => number) => {
  let known = new Uint8Array(1 << 16);
  return ({ id, lower }) => {
    if (id >= mostRemembered) return ask(lower);
    if (id >= known.length) {
      const larger = new Uint8Array(Math.max(known.length * 2, id + 1));
      larger.set(known);
      known = larger;
    }
    if (known[id] === 0) known[id] = ask(lower) + 1;
    return known[id]! - 1;
  };
};
