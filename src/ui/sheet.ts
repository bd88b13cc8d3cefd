import { type Locale, severities } from '../model/finding.js';
import type { Paper } from '../model/report.js';
import { severityLabels } from '../report/labels.js';
import { type Say, speak } from '../report/words.js';
import { glyphs, type Palette, palette } from './theme.js';

/** The paper, with what every part of the screen needs to draw on it. */
export interface Sheet extends Paper {
  readonly paint: Palette;
  readonly say: Say;
  /** Cells in use: a margin stays free, and lines never grow too long to read. */
  readonly width: number;
}

const narrowest = 40;
const widest = 120;

export const sheetOf = (paper: Paper): Sheet => ({
  ...paper,
  paint: palette(paper.colour),
  say: speak(paper.locale),
  width: Math.min(Math.max(paper.columns, narrowest), widest),
});

const decimals = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
} as const satisfies Record<Locale, Intl.NumberFormat>;

/** What was lost of the 100: `−12`; below ten with a decimal, because there it matters. */
export const loss = (locale: Locale, points: number): string => {
  const rounded = points < 10 ? Math.round(points * 10) / 10 : Math.round(points);
  return rounded === 0 ? '0' : `${glyphs.minus}${decimals[locale].format(rounded)}`;
};

/** Room for the longest word of severity, so that what follows stands in one column. */
export const severityCells = (locale: Locale): number =>
  Math.max(...severities.map((severity) => severityLabels[severity][locale].length));
