import { severities } from '../../model/finding.js';
import { glyphs, tones } from '../theme.js';
import { type Brush, type Coat, coated, type Paint } from './brush.js';
import { decisionsOf } from './history.js';
import { layoutOf } from './layout.js';
import { topLine } from './move.js';
import { shownIn, viewOf } from './select.js';
import type { Opened, State } from './state.js';
import { type Line, linesOf } from './wrap.js';

export const verdictGlyphs = { accept: '✓', reject: '✗', ignore: '⊘' } as const;

const markPaint = (entry: Opened, index: number, state: State, brush: Brush): Paint => {
  const finding = entry.report.findings[index]!;
  const decision = decisionsOf(state.history, entry.id).get(finding.fingerprint);
  const tone = decision === undefined ? brush.severity(finding.severity) : decision.kind === 'accept' ? brush.green : brush.dim;
  return (text) =>
    decision ? tone(text) : brush.underline(finding.severity === 'critical' ? tone(brush.bold(text)) : tone(text));
};

/** Marks of findings in sight, the one in focus and what was searched for on top. */
const coatsOf = (state: State, entry: Opened, seen: readonly number[], brush: Brush): readonly Coat[] => {
  const { focus } = viewOf(state, entry);
  const coats: Coat[] = seen
    .filter((index) => index !== focus)
    .map((index) => ({ ...entry.marks[index]!, paint: markPaint(entry, index, state, brush) }));
  const finding = entry.report.findings[focus];
  if (finding) {
    const tone = brush.severity(finding.severity);
    coats.push({ ...entry.marks[focus]!, paint: (text) => brush.inverse(brush.bold(tone(text))) });
  }
  const hit = state.search?.hit;
  if (hit) coats.push({ ...hit, paint: (text) => brush.inverse(brush.yellow(text)) });
  return coats;
};

/** Beside a line: where the focus is, and the heaviest of the undecided findings that begin on it. */
const gutterOf = (state: State, entry: Opened, seen: readonly number[], line: Line, next: number, brush: Brush): string => {
  const { focus } = viewOf(state, entry);
  const decisions = decisionsOf(state.history, entry.id);
  const here = seen.filter((index) => {
    const { start } = entry.marks[index]!;
    return start >= line.start && start < next;
  });
  const open = here.map((index) => entry.report.findings[index]!).filter(({ fingerprint }) => !decisions.has(fingerprint));
  const worst = severities.findLast((severity) => open.some((finding) => finding.severity === severity));
  const pointer = here.includes(focus) ? brush.bold('›') : ' ';
  const done = here.length > 0 ? brush.dim('·') : ' ';
  return `${pointer}${worst ? brush.severity(worst)(tones[worst].glyph) : done} `;
};

/** Which of `height` cells of a scroll bar are full; none where everything is in sight. */
const thumb = (top: number, height: number, count: number): readonly [number, number] => {
  if (count <= height) return [0, 0];
  const size = Math.max(1, Math.round((height * height) / count));
  const from = Math.round((top * (height - size)) / (count - height));
  return [from, from + size];
};

/** The lines of the article that are in sight, with gutter; and the scroll bar beside them. */
export const articleLines = (
  state: State,
  entry: Opened,
  brush: Brush,
): { readonly text: readonly string[]; readonly bar: readonly string[] } => {
  const { width, height } = layoutOf(state.size).article;
  const lines = linesOf(entry.document, width);
  const top = topLine(state, entry);
  const seen = lines.slice(top, top + height);
  const end = seen.at(-1)?.end ?? 0;
  const from = seen[0]?.start ?? 0;
  const there = shownIn(entry, state).filter((index) => entry.marks[index]!.start < end && entry.marks[index]!.end > from);
  const coats = coatsOf(state, entry, there, brush);
  const text = seen.map(
    (line, index) =>
      gutterOf(state, entry, there, line, lines[top + index + 1]?.start ?? Number.POSITIVE_INFINITY, brush) +
      coated(entry.document.text, line, coats),
  );
  const [full, empty] = thumb(top, height, lines.length);
  const bar = Array.from({ length: height }, (_, row) => (row >= full && row < empty ? '┃' : brush.dim(glyphs.bar)));
  return { text, bar };
};
