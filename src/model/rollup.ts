import type { Artifact } from './finding.js';

/** What documents can be gathered by: where they stood, who signed, what made and fed the translation, when. */
export const dimensions = ['site', 'author', 'engine', 'source', 'month'] as const;
export type Dimension = (typeof dimensions)[number];

/** Documents that have something in common. */
export interface Group {
  /** `contoh.id`, `google-free`, `2026-03`; null where the documents say nothing of it. */
  readonly key: string | null;
  /** True for the one that takes all groups beyond the most that are kept. */
  readonly others?: true;
  readonly documents: number;
  readonly passed: number;
  readonly failed: number;
  readonly tooShort: number;
  readonly words: number;
  readonly findings: number;
  /** Findings per 1,000 words. */
  readonly density: number;
  /** Of documents long enough for a score; null where there is none. */
  readonly mean: number | null;
  readonly median: number | null;
  /** The most frequent first, at most five. */
  readonly artifacts: readonly { readonly artifact: Artifact; readonly count: number }[];
}

/** Worst groups first, months in their order. A dimension of which no document says anything is left out. */
export type Rollup = Readonly<Partial<Record<Dimension, readonly Group[]>>>;
