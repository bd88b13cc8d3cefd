import type { Finding } from './finding.js';
import type { Verdict } from './report.js';

/** How a document stood in one report. */
export interface Standing {
  readonly score: number;
  readonly verdict: Verdict;
  readonly words: number;
}

/** The same fault at the same place in a text that is no longer quite the same. */
export interface Changed {
  readonly before: Finding;
  readonly after: Finding;
}

/** One document in two reports. */
export interface ComparedDocument {
  readonly id: string;
  readonly path: string;
  /** Null where only the other report has it. */
  readonly before: Standing | null;
  readonly after: Standing | null;
  readonly new: readonly Finding[];
  readonly fixed: readonly Finding[];
  readonly changed: readonly Changed[];
  readonly unchanged: number;
}

export interface Comparison {
  /** Worst first: what lost most of its score, then what has most new findings. */
  readonly documents: readonly ComparedDocument[];
  /** Whether the scores of both were reckoned the same way. */
  readonly sameScoreModel: boolean;
  readonly summary: {
    readonly documents: number;
    /** Documents that only the new report has, or only the old one. */
    readonly added: number;
    readonly removed: number;
    /** Documents of both whose score rose or fell. */
    readonly better: number;
    readonly worse: number;
    readonly new: number;
    readonly fixed: number;
    readonly changed: number;
    readonly unchanged: number;
  };
}
