/**
 * Colours by what they mean; the hues are those of the terminal (src/ui/theme.ts). Every text colour stands out from every ground it is
 * put on by 4.5 : 1 or more (WCAG 2.2 AA), which a test measures.
 */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly line: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly critical: string;
  readonly 'critical-ground': string;
  readonly major: string;
  readonly 'major-ground': string;
  readonly minor: string;
  readonly 'minor-ground': string;
  readonly info: string;
  readonly 'info-ground': string;
  readonly pass: string;
  readonly 'pass-ground': string;
}

export const light: Palette = {
  paper: '#f7f5f0',
  card: '#ffffff',
  line: '#ddd8cd',
  ink: '#1f1d1a',
  quiet: '#5c574f',
  accent: '#1f4f8f',
  critical: '#a8201a',
  'critical-ground': '#fbe3e0',
  major: '#7a4f00',
  'major-ground': '#fcefcb',
  minor: '#0b5f6b',
  'minor-ground': '#dcf1f3',
  info: '#5c574f',
  'info-ground': '#eeebe4',
  pass: '#1c653d',
  'pass-ground': '#dff1e5',
};

export const dark: Palette = {
  paper: '#161513',
  card: '#1f1d1a',
  line: '#3a3732',
  ink: '#ebe7df',
  quiet: '#aea79b',
  accent: '#9cc2f5',
  critical: '#ff9d93',
  'critical-ground': '#4d1f1b',
  major: '#f0c05a',
  'major-ground': '#44340f',
  minor: '#78d2dc',
  'minor-ground': '#123b41',
  info: '#b9b2a6',
  'info-ground': '#34312b',
  pass: '#8ed7a7',
  'pass-ground': '#1a3826',
};

const declarations = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');

/** The reader's system decides until they choose; paper is always light. */
export const paletteCss = `:root{color-scheme:light;${declarations(light)}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${declarations(dark)}}}
@media screen{:root[data-theme=dark]{color-scheme:dark;${declarations(dark)}}}
`;
