import type { Reporter } from '../model/report.js';

/** Made with the version of the tool, which whole reports carry. */
export type MakeReporter = (version: string) => Reporter;

/** Each format is loaded when it is asked for: Ink alone costs more than all the others together. */
export const reporters = {
  ink: async () => (await import('../ui/report.js')).ink,
  plain: async () => (await import('./plain.js')).plain,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
  github: async () => (await import('./github.js')).github,
} as const satisfies Record<string, () => Promise<MakeReporter>>;
export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as readonly ReporterName[];

export const isReporterName = (name: string): name is ReporterName => Object.hasOwn(reporters, name);
