import type { Severity } from '../model/finding.js';

/**
 * A phrase carried over word by word. Patterns are written in a small language of items (docs/calques.md): `kata`, `kata/lain`,
 * `(kata)`, `<verb>`, `{noun}`, `_`, `_?`, `_3`, `#`, `@`, `^` at the start of a sentence, `$` at its end.
 */
export interface Calque {
  /** What is found, within one clause. */
  readonly bad: string;
  /** What could stand instead of the whole of it; `<verb>` takes the inflection of the first verb of `bad`, gaps keep what they matched. */
  readonly good: readonly string[];
  /** For the editor, where a replacement alone does not help. Indonesian. */
  readonly advice?: string;
  /** The phrase it comes from; English unless `vi:`, `zh:` or `ru:` says otherwise. */
  readonly from: string;
  /** `minor` where it is left out. */
  readonly severity?: Exclude<Severity, 'info'>;
  /** One of these must stand in the same sentence, outside the match. */
  readonly near?: readonly string[];
  /** One of these anywhere in the sentence: the phrase is right here. */
  readonly unless?: readonly string[];
  /** A sentence with the phrase in `[[…]]`. */
  readonly wrong: string;
  /** A sentence without fault: the right wording, or the very words where they are right. */
  readonly right: string;
}
