import type { Document } from '../model/document.js';
import type { Run } from '../model/span.js';

/** One replacement in the raw text of a document: UTF-16 offsets, half-open, as findings carry them. Empty text deletes. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Why an edit was not made: it would swallow markup, meets an earlier edit, or is outside the text. */
export type Refusal = 'markup' | 'overlap' | 'outside';

export interface Applied<E extends Edit = Edit> {
  readonly raw: string;
  /** In the order of the text. */
  readonly applied: readonly E[];
  readonly refused: readonly { readonly edit: E; readonly why: Refusal }[];
}

type Mapped = Pick<Document, 'raw' | 'text' | 'map'>;

/** Tags and marks that became a space or the end of a block are markup still; entities and white space are not. */
const standsForMarkup = (raw: string, text: string): boolean => text.trim() === '' && !/^(?:\s|&[^;\s]+;)*$/.test(raw);

/** The part of a run inside the span: copied character by character, or standing for something as a whole. */
const isMarkup = ({ raw, text }: Mapped, run: Run, start: number, end: number): boolean => {
  if (run.length !== run.rawLength)
    return standsForMarkup(raw.slice(run.raw, run.raw + run.rawLength), text.slice(run.text, run.text + run.length));
  for (let at = Math.max(start, run.raw); at < Math.min(end, run.raw + run.rawLength); at += 1)
    if (raw[at] !== text[at - run.raw + run.text] && standsForMarkup(raw[at]!, ' ')) return true;
  return false;
};

/** Whether a raw span holds prose alone: what the runs of the map leave out of it is white space. */
const isProse = (document: Mapped, start: number, end: number): boolean => {
  const { raw, map } = document;
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle]!.raw + map[middle]!.rawLength <= start) low = middle + 1;
    else high = middle;
  }
  let at = start;
  for (let index = low; at < end; index += 1) {
    const run = map[index];
    const next = Math.min(run?.raw ?? end, end);
    if (next > at && raw.slice(at, next).trim() !== '') return false;
    if (!run || run.raw >= end) return true;
    if (isMarkup(document, run, start, end)) return false;
    at = run.raw + run.rawLength;
  }
  return true;
};

/** Two edits meet where they share a unit, or where both insert at one place. */
const meet = (before: Edit, { start, end }: Edit): boolean =>
  start < before.end || (start === before.start && (end === start || before.end === before.start));

/**
 * Makes the edits a document's raw text can take. Of edits that meet the first given stays; none covers markup.
 * `written` writes replacement text as the format wants it (HTML entities).
 */
export const applyEdits = <E extends Edit>(
  document: Mapped,
  edits: readonly E[],
  written: (text: string) => string = (text) => text,
): Applied<E> => {
  const { raw } = document;
  const refused: { edit: E; why: Refusal }[] = [];
  const inOrder = edits
    .map((edit, given) => ({ edit, given }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.given - b.given);
  const kept: { edit: E; given: number }[] = [];
  for (const each of inOrder) {
    const { edit } = each;
    if (edit.start < 0 || edit.end < edit.start || edit.end > raw.length) refused.push({ edit, why: 'outside' });
    else if (!isProse(document, edit.start, edit.end)) refused.push({ edit, why: 'markup' });
    else {
      const last = kept.at(-1);
      if (last === undefined || !meet(last.edit, edit)) kept.push(each);
      else if (last.given <= each.given) refused.push({ edit, why: 'overlap' });
      else {
        refused.push({ edit: last.edit, why: 'overlap' });
        kept[kept.length - 1] = each;
      }
    }
  }
  let at = 0;
  const parts: string[] = [];
  for (const { edit } of kept) {
    parts.push(raw.slice(at, edit.start), written(edit.text));
    at = edit.end;
  }
  return { raw: parts.join('') + raw.slice(at), applied: kept.map(({ edit }) => edit), refused };
};
