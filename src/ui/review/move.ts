import { layoutOf } from './layout.js';
import type { Mark } from './place.js';
import { current, decisionOn, shownIn, viewOf } from './select.js';
import type { Motion, Notice, Opened, State, View } from './state.js';
import { notices } from './words.js';
import { lineAt, linesOf } from './wrap.js';

export const withNotice = (state: State, notice: Notice | undefined): State => ({ ...state, notice });

export const withView = (state: State, entry: Opened, view: Partial<View>): State => ({
  ...state,
  views: new Map(state.views).set(entry.id, { ...viewOf(state, entry), ...view }),
});

const geometry = (state: State, entry: Opened) => {
  const { width, height } = layoutOf(state.size).article;
  const lines = linesOf(entry.document, width);
  return { height, lines, last: Math.max(0, lines.length - height) };
};

/** Index of the first line on the screen. */
export const topLine = (state: State, entry: Opened): number => {
  const { lines, last } = geometry(state, entry);
  return Math.min(lineAt(lines, viewOf(state, entry).top), last);
};

/** Scrolls as little as brings the span into sight with some lines around it. */
const reveal = (state: State, entry: Opened, { start, end }: Mark): State => {
  const { height, lines, last } = geometry(state, entry);
  const margin = Math.min(3, Math.floor((height - 1) / 3));
  const top = topLine(state, entry);
  const first = lineAt(lines, start);
  const from = Math.max(0, first - margin);
  const to = Math.min(lineAt(lines, Math.max(start, end - 1)), first + height - 1 - margin) + margin - height + 1;
  const line = Math.min(last, from < top ? from : to > top ? to : top);
  return line === top && state.views.has(entry.id) ? state : withView(state, entry, { top: lines[line]!.start });
};

export const focusOn = (state: State, entry: Opened, focus: number): State => {
  const mark = entry.marks[focus];
  const next = withView(state, entry, { focus });
  return mark ? reveal(next, entry, mark) : next;
};

/** A new size keeps the first line, unless the finding in focus was in sight and no longer would be. */
export const resized = (state: State, size: State['size']): State => {
  const entry = current(state);
  const mark = entry?.marks[viewOf(state, entry).focus];
  if (!entry || !mark) return { ...state, size };
  const { height, lines } = geometry(state, entry);
  const top = topLine(state, entry);
  const line = lineAt(lines, mark.start);
  const next = { ...state, size };
  return line >= top && line < top + height ? reveal(next, entry, mark) : next;
};

/** The finding in focus may have been filtered away; the next one in the text takes its place. */
export const refocus = (state: State): State => {
  const entry = current(state);
  if (!entry) return state;
  const shown = shownIn(entry, state);
  const { focus } = viewOf(state, entry);
  if (shown.includes(focus)) return focusOn(state, entry, focus);
  const at = entry.marks[focus]?.start ?? 0;
  return focusOn(state, entry, shown.find((index) => entry.marks[index]!.start >= at) ?? shown.at(-1) ?? -1);
};

export const nextFinding = (state: State, by: 1 | -1): State => {
  const entry = current(state);
  if (!entry) return state;
  const shown = shownIn(entry, state);
  const place = shown.indexOf(viewOf(state, entry).focus);
  const next = shown[place + by];
  if (next !== undefined && place + by >= 0) return focusOn(state, entry, next);
  const seen = refocus(state);
  return withNotice(seen, shown.length === 0 ? notices.noFindings : by > 0 ? notices.lastFinding : notices.firstFinding);
};

/** The next finding without a decision, around the end of the article; undefined where all are decided. */
const nextOpen = (state: State, entry: Opened, by: 1 | -1): number | undefined => {
  const shown = shownIn(entry, state);
  const place = shown.indexOf(viewOf(state, entry).focus);
  const order = shown.map((_, step) => shown[(((place + by * (step + 1)) % shown.length) + shown.length) % shown.length]!);
  return order.find((index) => !decisionOn(state, entry, entry.report.findings[index]!));
};

export const nextOpenFinding = (state: State, by: 1 | -1): State => {
  const entry = current(state);
  if (!entry) return state;
  const next = nextOpen(state, entry, by);
  return next === undefined ? withNotice(state, notices.allDecided) : focusOn(state, entry, next);
};

export const endOf = (state: State, of: 'first' | 'last'): State => {
  const entry = current(state);
  if (!entry) return state;
  const focus = shownIn(entry, state).at(of === 'first' ? 0 : -1);
  const { lines, last } = geometry(state, entry);
  const scrolled = withView(state, entry, { top: lines[of === 'first' ? 0 : last]!.start });
  return focus === undefined ? scrolled : focusOn(scrolled, entry, focus);
};

export const scroll = (state: State, by: Motion, to: 1 | -1): State => {
  const entry = current(state);
  if (!entry) return state;
  const { height, lines, last } = geometry(state, entry);
  const steps = { line: 1, half: Math.ceil(height / 2), page: Math.max(1, height - 2) };
  const line = Math.min(last, Math.max(0, topLine(state, entry) + to * steps[by]));
  return withView(state, entry, { top: lines[line]!.start });
};

export const openDocument = (state: State, at: number): State => {
  if (at < 0 || at >= state.entries.length) return withNotice(state, at < 0 ? notices.firstDocument : notices.lastDocument);
  const next: State = { ...state, at, search: state.search && { ...state.search, hit: undefined } };
  const entry = current(next);
  return entry && !next.views.has(entry.id) ? refocus(next) : next;
};

/** Goes to the next place of the query, around the end of the article; the finding there takes the focus. */
export const nextHit = (state: State, by: 1 | -1): State => {
  const entry = current(state);
  const { search } = state;
  if (!entry || !search || search.query === '') return withNotice(state, notices.noSearch);
  const text = entry.document.text.toLowerCase();
  const query = search.query.toLowerCase();
  const { focus } = viewOf(state, entry);
  const from = search.hit?.start ?? (entry.marks[focus]?.start ?? 0) - by;
  const found = by > 0 ? text.indexOf(query, from + 1) : from > 0 ? text.lastIndexOf(query, from - 1) : -1;
  const start = found >= 0 ? found : by > 0 ? text.indexOf(query) : text.lastIndexOf(query);
  if (start < 0) return withNotice({ ...state, search: { ...search, hit: undefined } }, notices.notFound(search.query));
  const hit = { start, end: start + query.length };
  const there = shownIn(entry, state).find((index) => entry.marks[index]!.start < hit.end && entry.marks[index]!.end > start);
  const next = { ...state, search: { ...search, hit } };
  return reveal(there === undefined ? next : withView(next, entry, { focus: there }), entry, hit);
};
