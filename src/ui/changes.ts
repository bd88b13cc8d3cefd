import { type Change, diffChars, diffWordsWithSpace } from 'diff';

/** Beyond this a diff is slower than it is useful, and no longer readable either. */
const mostEdits = 200;
const mostHunks = 4;

export interface Hunk {
  readonly from: string;
  readonly to: string;
}

export interface Piece {
  readonly text: string;
  readonly added: boolean;
}

/** The words that differ, for suggestions too long to compare by eye; empty where nearly all differ. */
export const hunks = (from: string, to: string): readonly Hunk[] => {
  const parts = diffWordsWithSpace(from, to, { maxEditLength: mostEdits });
  if (parts === undefined) return [];
  const found: Hunk[] = [];
  let open: { from: string; to: string } | undefined;
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      // A lone space between two changes belongs to them.
      if (open && value.trim() === '') open = { from: open.from + value, to: open.to + value };
      else if (open) open = void found.push(open);
      continue;
    }
    open ??= { from: '', to: '' };
    if (removed) open.from += value;
    else open.to += value;
  }
  if (open) found.push(open);
  const trimmed = found.map((hunk) => ({ from: hunk.from.trim(), to: hunk.to.trim() }));
  return trimmed.length > mostHunks ? [] : trimmed.filter((hunk) => hunk.from !== hunk.to);
};

/** The suggestion in pieces, so that what is new in it can be set off; one piece where the two have little in common. */
export const pieces = (from: string, to: string): readonly Piece[] => {
  const plain = [{ text: to, added: false }];
  const parts: Change[] | undefined = diffChars(from, to, { maxEditLength: mostEdits });
  if (parts === undefined) return plain;
  const common = parts.reduce((sum, { value, added, removed }) => sum + (added || removed ? 0 : value.length), 0);
  if (common * 2 < to.length) return plain;
  return parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, added }));
};

/** What stays, goes and comes, word by word, in reading order; undefined where the two have too little in common to compare. */
export const wordChanges = (from: string, to: string): readonly Change[] | undefined => {
  const parts = diffWordsWithSpace(from, to, { maxEditLength: mostEdits });
  return parts?.some(({ value, added, removed }) => !added && !removed && value.trim() !== '') ? parts : undefined;
};
