import type { Config } from '../config.js';

export const presetNames = ['strict', 'newsroom', 'corpus'] as const;
export type PresetName = (typeof presetNames)[number];

/**
 * Settings that belong together, under whatever the file and the flags say. How many articles each fails is measured:
 * docs/configuration.md.
 */
export const presets: Readonly<Record<PresetName, Partial<Config>>> = {
  // For desks that look at every article that fails: most raw machine translation does, and so does one edited article in seven.
  strict: { failOn: ['major', 'score<90'] },
  // The usual gate, without the remarks that count nothing.
  newsroom: { failOn: ['critical', 'score<85'], minSeverity: 'minor' },
  // For filters nobody watches: what fails is damaged beyond doubt; large files are what a corpus comes in.
  corpus: { failOn: ['critical', 'score<70'], minSeverity: 'major', maxFileSize: 256 * 1024 * 1024 },
};
