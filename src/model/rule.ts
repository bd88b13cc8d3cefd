import type { Article } from './document.js';
import type { Artifact, Draft, Message, Origin, RuleId, Severity } from './finding.js';
import type { Glossary } from './glossary.js';
import type { LanguageTag } from './language.js';

export interface Example {
  /** `[[…]]` marks the spans that must be found, in order. */
  readonly text: string;
  /** The first suggestion of each marked span, in order. */
  readonly suggests?: readonly string[];
}

/** The defaults are the schema: same keys, same types. */
export type Options = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface Context<O extends Options = Options> {
  readonly options: O;
  readonly glossary: Glossary;
}

/** Everything about a rule that is not code; docs/rules.md is generated from it. */
export interface Card<O extends Options = Options> {
  /** Equals its path under src/rules. */
  readonly id: RuleId;
  /** Several rules may look for one artifact. */
  readonly artifact: Artifact;
  readonly severity: Severity;
  /** Precision measured on labelled text; the command that measured it stands in reports/accuracy.md. */
  readonly confidence: number;
  /** Its first suggestion may be applied unseen. */
  readonly safe?: boolean;
  /** One line in both languages: reports, docs heading. */
  readonly summary: Message;
  /** A short paragraph of Markdown for the docs. */
  readonly why: string;
  /** Which blocks it sees: those in these languages, or every one. */
  readonly languages: readonly LanguageTag[] | 'any';
  /** body (default): every block but boilerplate; furniture: boilerplate alone; all: both. */
  readonly reads?: 'body' | 'furniture' | 'all';
  /** What every finding of it betrays of the source, unless a draft says otherwise. */
  readonly origin?: Origin;
  /** KBBI, EYD V, stylebooks. */
  readonly refs?: readonly string[];
  readonly options?: O;
  readonly incorrect: readonly [Example, ...Example[]];
  readonly correct: readonly [string, ...string[]];
}

/** Reads the translation alone. Yields in order, without overlaps, in time linear in the text. */
export interface Rule<O extends Options = Options> extends Card<O> {
  check(article: Article, context: Context<O>): Iterable<Draft>;
}

/** Infers the option types from the card, so that a misspelt option does not compile. */
export const defineRule = <const O extends Options = Readonly<Record<never, never>>>(
  rule: Rule<Widen<O>> & { readonly options?: O },
): Rule => rule as unknown as Rule;

type Widen<O> = {
  readonly [K in keyof O]: O[K] extends number
    ? number
    : O[K] extends boolean
      ? boolean
      : O[K] extends string
        ? string
        : readonly string[];
};
