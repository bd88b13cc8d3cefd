import { KnownError } from '../../errors.js';
import type { Message } from '../../model/finding.js';
import type { Entry } from '../write.js';

/** What other tools keep their glossaries in. */
export const formatNames = ['csv', 'tsv', 'deepl', 'google', 'weblate', 'tbx', 'list'] as const;
export type FormatName = (typeof formatNames)[number];

/** What a foreign file says of a term; what it does not say is left open. */
export type ForeignEntry = Partial<Entry> & Pick<Entry, 'term'>;

export interface Taken {
  readonly entry: ForeignEntry;
  /** Where it stands, from 1. */
  readonly line: number;
}

export interface Skipped {
  readonly line: number;
  readonly why: Message;
}

/** A foreign file read: what it holds, and what could not be taken and why. */
export interface Foreign {
  readonly taken: readonly Taken[];
  readonly skipped: readonly Skipped[];
}

export interface ReadOptions {
  /** What messages call the file. */
  readonly name: string;
  readonly delimiter: string;
  /** Language codes of the terms, lower case, without a region. */
  readonly ours: ReadonlySet<string>;
  /** Languages of the two sides, where the file itself does not say. */
  readonly sourceLang?: string;
  readonly targetLang?: string;
}

/** Indonesian in the codes that are about: ISO 639-1, its old form, 639-3. */
export const indonesianCodes: ReadonlySet<string> = new Set(['id', 'in', 'ind']);

/** `id-ID` is `id`. */
export const isOurs = (code: string, ours: ReadonlySet<string>): boolean =>
  ours.has(code.trim().toLowerCase()) || ours.has(code.trim().toLowerCase().split(/[-_]/u)[0]!);

/** A language code, perhaps with a region or script. */
export const isCode = (text: string): boolean => /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/iu.test(text.trim());

/** How a note says what the term translates. */
export const sourceNote = (form: string, code: string | undefined): string =>
  `${code?.trim().toLowerCase() ?? 'sumber'}: ${form}`;

export const broken = (name: string, line: number, what: string, hint: string, cause?: unknown): KnownError =>
  new KnownError(`${name}:${line}: ${what}`, { hint, cause });
