import type { Locale } from '../../model/finding.js';
import { verdictLabels } from '../../report/labels.js';

import { glyphs } from '../theme.js';
import type { Brush } from './brush.js';
import { isFiltered } from './filter.js';
import { verdictPaint } from './list.js';
import { becomes, current, progressOf } from './select.js';
import type { State } from './state.js';
import { labels } from './words.js';
import { cells, clipped } from './wrap.js';

interface Part {
  readonly plain: string;
  readonly shown: string;
}

const bar = (share: number, width: number): string => {
  const full = Math.round(share * width);
  return glyphs.full.repeat(full) + glyphs.empty.repeat(width - full);
};

const partsOf = (state: State, locale: Locale, brush: Brush, wide: boolean): readonly Part[] => {
  const entry = current(state);
  if (!entry) return [];
  const report = becomes(entry, state);
  const { shown, decided } = progressOf(entry, state);
  const tone = verdictPaint(report.verdict, brush);
  const verdict = verdictLabels[report.verdict][locale];
  const score =
    report.score === entry.report.score ? String(report.score) : `${entry.report.score} ${glyphs.arrow} ${report.score}`;
  const done = bar(shown === 0 ? 1 : decided / shown, 10);
  const filtered = isFiltered(state.filter)
    ? [{ plain: labels.filtered[locale], shown: brush.yellow(labels.filtered[locale]) }]
    : [];
  return [
    ...filtered,
    { plain: verdict, shown: tone(brush.bold(verdict)) },
    { plain: score, shown: brush.bold(score) },
    ...(wide ? [{ plain: done, shown: brush.dim(done) }] : []),
    { plain: `${decided}/${shown}`, shown: `${decided}/${shown}` },
  ];
};

/** The first line: which document, how good it is and becomes, how far the reader is. */
export const headLine = (state: State, width: number, locale: Locale, brush: Brush): string => {
  const entry = state.entries[state.at];
  const parts = partsOf(state, locale, brush, width >= 80);
  const right = parts.map(({ shown }) => shown).join('  ');
  const taken = parts.reduce((sum, { plain }) => sum + cells(plain) + 2, 0);
  const place = `${state.at + 1}/${state.entries.length}`;
  const room = Math.max(4, width - taken - cells(place) - 3);
  const name = clipped(entry?.id ?? '', room);
  const gap = ' '.repeat(Math.max(1, width - cells(place) - 2 - cells(name) - taken + 2));
  return `${brush.dim(place)}  ${brush.bold(name)}${gap}${right}`;
};
