import type { Command } from 'commander';

type Define = (command: Command) => Command;

/** Where each command defines its options; groups name their commands as `group command`. */
export const definitions: Readonly<Record<string, () => Promise<Define>>> = {
  check: async () => (await import('../check-options.js')).defineCheck,
  rules: async () => (await import('../rules.js')).define,
  init: async () => (await import('../init.js')).define,
  baseline: async () => (await import('../baseline/index.js')).define,
  review: async () => (await import('../review.js')).define,
  fix: async () => (await import('../fix/options.js')).defineFix,
  report: async () => (await import('../report.js')).define,
  completion: async () => (await import('../completion.js')).define,
  'glossary list': async () => (await import('../glossary/list.js')).define,
  'glossary add': async () => (await import('../glossary/add.js')).define,
  'glossary lint': async () => (await import('../glossary/lint.js')).define,
  'glossary import': async () => (await import('../glossary/import.js')).define,
  'glossary export': async () => (await import('../glossary/export.js')).define,
  'glossary suggest': async () => (await import('../glossary/suggest.js')).define,
  'glossary trace': async () => (await import('../glossary/trace.js')).define,
};
