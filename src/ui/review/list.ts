import type { Verdict } from '../../model/report.js';
import { verdictColours } from '../theme.js';
import type { Brush, Paint } from './brush.js';
import { becomes, isUnwritten, progressOf } from './select.js';
import type { Entry, State } from './state.js';
import { cells, clipped } from './wrap.js';

const glyphs = { pass: '✓', fail: '✖', 'too-short': '–' } as const satisfies Record<Verdict, string>;

export const verdictPaint = (verdict: Verdict, brush: Brush): Paint => brush[verdictColours[verdict]];

/** The end of a path says more than its start. */
const tailOf = (path: string, width: number): string => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return clipped(cells(path) <= width ? path : name, width);
};

/** Name, score as it becomes, findings left; a dot where changes wait to be written. */
const row = (entry: Entry, state: State, width: number, open: boolean, brush: Brush): string => {
  const figures = 9;
  const name = tailOf(entry.id, width - figures - 4);
  const shown = `${name}${' '.repeat(Math.max(0, width - figures - 4 - cells(name)))}`;
  const pointer = open ? brush.bold('› ') : '  ';
  const title = open ? brush.bold(shown) : shown;
  if (entry.kind === 'waiting') return `${pointer}${brush.dim(`… ${shown}`)}`;
  if (entry.kind === 'failed') return `${pointer}${brush.red('!')} ${brush.dim(shown)}`;
  const { score, verdict } = becomes(entry, state);
  const { shown: all, decided } = progressOf(entry, state);
  const left = all - decided;
  const tone = verdictPaint(verdict, brush);
  const figure = String(score).padStart(3);
  return `${pointer}${tone(glyphs[verdict])} ${title}${tone(figure)} ${left === 0 ? brush.green('   ✓') : String(left).padStart(4)}${isUnwritten(entry, state) ? brush.yellow('•') : ' '}`;
};

/** The documents around the one at `at`, as many as fit. */
export const listLines = (
  state: State,
  at: number,
  { width, height }: { readonly width: number; readonly height: number },
  brush: Brush,
): readonly string[] => {
  const { entries } = state;
  const top = Math.max(0, Math.min(at - Math.floor(height / 2), entries.length - height));
  return entries.slice(top, top + height).map((entry, index) => row(entry, state, width, top + index === at, brush));
};
