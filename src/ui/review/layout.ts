/** Of the terminal, in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface Pane {
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  /** Undefined where there is no room for it beside the article. */
  readonly list: Pane | undefined;
  /** Of the text itself, without gutter and scroll bar. */
  readonly article: Pane;
  readonly detail: Pane & { readonly beside: boolean };
}

/** Left of the text: what stands on the line. */
export const gutter = 3;
/** Right of it. */
export const scrollBar = 2;
/** Head, a rule under it, a rule over the foot, foot. */
const frame = 4;
/** Longer lines are hard to read. */
const widestText = 92;

/** Smaller terminals are drawn as if they were this large, and cut off. */
export const smallest: Size = { columns: 40, rows: 12 };

/** Who gets how much: the article always most of it. */
export const layoutOf = (size: Size): Layout => {
  const columns = Math.max(size.columns, smallest.columns);
  const height = Math.max(size.rows, smallest.rows) - frame;
  const list = columns >= 96 ? { width: columns >= 130 ? 32 : 26, height } : undefined;
  const left = columns - (list ? list.width + 1 : 0);
  const beside = columns >= 124;
  if (beside) {
    const text = Math.min(widestText, left - Math.max(38, Math.floor(left * 0.36)) - gutter - scrollBar);
    const width = left - text - gutter - scrollBar - 1;
    return { list, article: { width: text, height }, detail: { width, height, beside } };
  }
  const below = Math.min(14, Math.max(4, Math.floor(height * 0.42)));
  const text = Math.min(widestText, left - gutter - scrollBar);
  return {
    list,
    article: { width: text, height: height - below - 1 },
    detail: { width: left, height: below, beside },
  };
};
