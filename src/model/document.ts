import type { Language, LanguageTag, Word } from './language.js';
import type { OffsetMap, Span } from './span.js';

export const formats = ['text', 'markdown', 'html', 'json', 'jsonl', 'csv'] as const;
export type Format = (typeof formats)[number];

/** Something that can be read, before anything is known of its content. One source may hold many documents (JSONL, CSV). */
export interface Source {
  /** As the user wrote it, or relative to the working directory; `<stdin>` for standard input. */
  readonly path: string;
  readonly format: Format;
  /** @throws KnownError (unreadable, too large, vanished) */
  bytes(): Promise<Uint8Array>;
  /** The same, in chunks, for formats that stream; sources without it are read whole. */
  stream?(): AsyncIterable<Uint8Array>;
}

/** A record as its source spells it; kept only where somebody wants it back (`--split`). */
export interface RawRecord {
  /** With its line end; the last one of a source may have none. */
  readonly bytes: Uint8Array;
  /** What stands above all records of a source and belongs to each: the header line of CSV. One object for all of them. */
  readonly head?: Uint8Array;
}

/** What a reader can tell of a block without knowing the language. */
export type BlockKind = 'headline' | 'paragraph' | 'quote' | 'list-item' | 'caption' | 'boilerplate';

export interface Block extends Span {
  readonly kind: BlockKind;
}

export interface Document {
  /** `articles/a.txt`, or `batch.jsonl#17` (a record's own id where it has one). */
  readonly id: string;
  readonly path: string;
  /** Line of the file that holds the record; only for JSON Lines. */
  readonly line?: number;
  /** The decoded file without its BOM; for records the text field. */
  readonly raw: string;
  /** Prose only: tags gone, entities decoded. */
  readonly text: string;
  readonly map: OffsetMap;
  /** In order, not overlapping. Boilerplate is labelled here, never cut out. */
  readonly blocks: readonly Block[];
  readonly original?: string;
  /** title, url, lang, author, date, site as the source gives them */
  readonly meta: Readonly<Record<string, string>>;
  readonly record?: RawRecord;
  /** For suppression in the source itself: `<!-- janggal-disable-next-line rule -- reason -->`. */
  readonly disabled?: readonly { readonly rule: string; readonly span: Span }[];
}

export type TokenKind = 'word' | 'number' | 'mark';

/**
 * A word keeps inner hyphens and apostrophes (`anak-anak`, `Al-Qur'an`, `ke-38`); a number keeps inner stops, commas and
 * colons (`1.000,5`, `14.30`); every other character that is no white space is a mark, a run of equal marks is one token.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** What the language knows of the form; one shared object for every token of the same lower-case form. */
  readonly word: Word;
  /** White space (or the start of the block) stands before it. */
  readonly spaced: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** What it reads as by its own words; one too short to tell takes its block's language. */
  readonly language: LanguageTag | 'other';
}

export interface Segment extends Block {
  readonly text: string;
  /** The language this block reads as; a short block takes the document's. */
  readonly language: LanguageTag | 'other';
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Where in `tokens` the marks, the numbers and the words with a capital stand: what most rules wake for. */
  readonly marks: readonly number[];
  readonly numbers: readonly number[];
  readonly capitals: readonly number[];
  /** For boilerplate: what kind of page furniture it is. */
  readonly furniture?: string;
}

/** A document read in a language. Rules see this and nothing else. */
export interface Article {
  readonly document: Document;
  readonly language: Language;
  /** What the rule's card asks for: body blocks in its languages, or boilerplate. */
  readonly segments: readonly Segment[];
  /** Tokens of kind word in the body. */
  readonly words: number;
  /** Computes once per article what several rules need (name mentions, say). */
  once<T>(key: object, compute: (article: Article) => T): T;
}
