import pc from 'picocolors';
import type { Severity } from '../model/finding.js';
import type { Verdict } from '../model/report.js';

/** Few colours, each with one meaning; all of the sixteen every terminal has. */
export const tones = {
  critical: { glyph: '✖', colour: 'red' },
  major: { glyph: '▲', colour: 'yellow' },
  minor: { glyph: '●', colour: 'cyan' },
  info: { glyph: '·', colour: 'gray' },
} as const satisfies Record<Severity, { readonly glyph: string; readonly colour: keyof Palette }>;

export const verdictColours = { pass: 'green', fail: 'red', 'too-short': 'yellow' } as const satisfies Record<
  Verdict,
  keyof Palette
>;

export const glyphs = {
  full: '█',
  empty: '░',
  rule: '─',
  arrow: '→',
  becomes: '⇒',
  cut: '…',
  gap: '‸',
  bar: '│',
  times: '×',
  minus: '−',
} as const;
/** Where colour cannot show the span, brackets do. */
export const brackets = ['⟦', '⟧'] as const;

/**
 * The paper decides on colour, not the environment: Ink's own colour props follow what chalk finds out about
 * the process, and would paint a file or leave a forced terminal grey.
 */
export type Palette = Omit<ReturnType<typeof pc.createColors>, 'isColorSupported'>;
export const palette = (colour: boolean): Palette => pc.createColors(colour);
