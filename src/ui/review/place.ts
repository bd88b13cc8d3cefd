import type { Document } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { OffsetMap } from '../../model/span.js';

/** Where a finding stands in the text a reader sees: UTF-16 offsets into `Document.text`, half-open, never empty in a text that is not. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Index of the last run that begins in the raw text at `at` or before it; -1 for none. */
const runBefore = (map: OffsetMap, at: number): number => {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle]!.raw <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** From the raw text to the text seen. What lies in markup goes to where the text goes on; what lies in an entity, to its start. */
const toText = (map: OffsetMap, at: number, side: 'start' | 'end'): number => {
  const run = map[runBefore(map, side === 'start' ? at : at - 1)];
  if (run === undefined) return 0;
  const inside = at - run.raw;
  if (inside > run.rawLength) return run.text + run.length;
  if (run.length === run.rawLength) return run.text + inside;
  return side === 'start' && inside < run.rawLength ? run.text : run.text + run.length;
};

/** The marks of findings, in their order. A place where something is missing is marked by the character at it. */
export const marksOf = ({ map, text }: Pick<Document, 'map' | 'text'>, findings: readonly Finding[]): readonly Mark[] =>
  findings.map((finding) => {
    const start = Math.min(toText(map, finding.start, 'start'), text.length);
    const end = Math.max(start, Math.min(toText(map, finding.end, 'end'), text.length));
    if (end > start) return { start, end };
    return start < text.length && text[start] !== '\n'
      ? { start, end: start + 1 }
      : { start: Math.max(0, start - 1), end: start };
  });
