import type { Lookup, Reporter } from '../model/report.js';

/** Made with the version of the tool, which whole reports carry; without a lookup a format says what it can. */
export type MakeReporter = (version: string, lookup?: Lookup) => Reporter;

/** Each format is loaded when it is asked for: Ink alone costs more than all the others together. */
export const reporters = {
  ink: async () => (await import('../ui/report.js')).ink,
  plain: async () => (await import('./plain.js')).plain,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  rdjsonl: async () => (await import('./rdjson.js')).rdjsonl,
  markdown: async () => (await import('./markdown.js')).markdown,
  csv: async () => (await import('./csv.js')).csv,
} as const satisfies Record<string, () => Promise<MakeReporter>>;
export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as readonly ReporterName[];

export const isReporterName = (name: string): name is ReporterName => Object.hasOwn(reporters, name);
