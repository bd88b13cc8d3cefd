import type { Edit } from './apply.js';

export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** Leads a span of the edited text back to the text before; a span that meets an edit grows to all it replaced. Edits as they are written. */
export const backFrom = (edits: readonly Edit[]): ((spot: Spot) => Spot) => {
  const moved: { readonly edit: Edit; readonly start: number; readonly end: number }[] = [];
  let shift = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const start = edit.start + shift;
    moved.push({ edit, start, end: start + edit.text.length });
    shift += edit.text.length - (edit.end - edit.start);
  }
  /** The last edit that begins before `at`. */
  const before = (at: number) => {
    let low = 0;
    let high = moved.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (moved[middle]!.start < at) low = middle + 1;
      else high = middle;
    }
    return moved[low - 1];
  };
  return ({ start, end }) => {
    const first = before(start + 1);
    const last = before(end);
    return {
      start: !first ? start : start < first.end ? first.edit.start : first.edit.end + start - first.end,
      end: !last ? end : end <= last.end ? last.edit.end : last.edit.end + end - last.end,
    };
  };
};
