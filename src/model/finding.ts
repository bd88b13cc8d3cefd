import type { Span } from './span.js';

/** The MQM dimensions janggal reports. */
export const categories = ['accuracy', 'terminology', 'fluency', 'style', 'locale', 'markup'] as const;
export type Category = (typeof categories)[number];
export type RuleId = `${Category}/${string}`;

/** Where damage comes from: the scraper that took the page apart, or the translation (detection.md §2). */
export type Damage = 'translation' | 'extraction';

/** What kind of damage, the MQM dimension it belongs to and where it comes from: a closed list, one table. */
export const artifacts = {
  'split-hyphen': { category: 'fluency', damage: 'translation' },
  'lost-hyphen': { category: 'fluency', damage: 'translation' },
  'doubled-word': { category: 'fluency', damage: 'translation' },
  'glued-word': { category: 'fluency', damage: 'extraction' },
  'stray-punctuation': { category: 'fluency', damage: 'translation' },
  'stray-capital': { category: 'fluency', damage: 'translation' },
  'non-word': { category: 'fluency', damage: 'translation' },
  untranslated: { category: 'accuracy', damage: 'translation' },
  'repeated-phrase': { category: 'fluency', damage: 'translation' },
  'missing-word': { category: 'accuracy', damage: 'translation' },
  'literal-translation': { category: 'accuracy', damage: 'translation' },
  'other-fluency': { category: 'fluency', damage: 'translation' },
  'garbled-name': { category: 'terminology', damage: 'translation' },
  'inconsistent-name': { category: 'terminology', damage: 'translation' },
  'forbidden-term': { category: 'terminology', damage: 'translation' },
  'foreign-honorific': { category: 'style', damage: 'translation' },
  'wrong-format': { category: 'locale', damage: 'translation' },
  'leaked-heading': { category: 'markup', damage: 'extraction' },
  boilerplate: { category: 'markup', damage: 'extraction' },
  encoding: { category: 'markup', damage: 'extraction' },
  truncated: { category: 'accuracy', damage: 'extraction' },
} as const satisfies Record<string, { category: Category; damage: Damage }>;
export type Artifact = keyof typeof artifacts;

/** Points a finding of each severity weighs (MQM). */
export const weight = { info: 0, minor: 1, major: 5, critical: 25 } as const;
export type Severity = keyof typeof weight;
export const severities = Object.keys(weight) as readonly Severity[];

export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];
/** One text in the languages janggal speaks. */
export type Message = Readonly<Record<Locale, string>>;

/** Replaces the whole span of its finding; the empty string deletes it. */
export interface Suggestion {
  readonly text: string;
  readonly note?: string;
}

/** Languages that Indonesian news is translated from and that leave marks in it (detection.md §6). */
export const sourceLanguages = ['en', 'vi', 'zh', 'ru', 'ms'] as const;
export type SourceLanguage = (typeof sourceLanguages)[number];

/** What a fault betrays of the text it was translated from: one of these languages, any of them as well as the others. */
export interface Origin {
  readonly languages: readonly SourceLanguage[];
  /** The words it comes from, where the rule knows them; the same words twice say no more than once. */
  readonly phrase?: string;
}

/** What a rule yields. Severity and confidence only where they differ from the rule's. */
export interface Draft {
  readonly span: Span;
  readonly message: Message;
  readonly suggestions?: readonly Suggestion[];
  readonly severity?: Severity;
  readonly confidence?: number;
  /** False where this one suggestion must not be applied unseen although the rule's usually may. */
  readonly safe?: boolean;
  /** What this one betrays of the source. */
  readonly origin?: Origin;
}

/**
 * A draft signed by its rule and placed in the raw file: plain data, as the JSON report prints it.
 * `start`/`end` are UTF-16 offsets into the raw text, so `raw.slice(start, end) === text`; lines and columns count from 1.
 */
export interface Finding {
  readonly rule: RuleId;
  readonly artifact: Artifact;
  readonly category: Category;
  readonly damage: Damage;
  readonly severity: Severity;
  /** 0–1: how often a finding of this rule is right on labelled text. */
  readonly confidence: number;
  readonly message: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly suggestions: readonly Suggestion[];
  /** The first suggestion may be applied unseen. */
  readonly safe: boolean;
  /** Only where the fault betrays a source language. */
  readonly origin?: Origin;
  /** Stable while text elsewhere in the file moves: hash of rule, covered text and its sentence. */
  readonly fingerprint: string;
  /** How it stands to the baseline of the run; only where there is one. */
  readonly baseline?: 'new' | 'unchanged';
  /** Accepted by the baseline or by an ignore entry: kept for reports that show such things, neither scored nor gated. */
  readonly suppressed?: { readonly by: 'baseline' | 'ignore'; readonly reason?: string };
  /** What stands around it on its line, at most 60 characters each side; for excerpts. */
  readonly context: { readonly before: string; readonly after: string };
}
