import type { Command } from 'commander';
import { places } from '../config/find.js';
import { KnownError } from '../errors.js';
import type { Locale } from '../model/finding.js';
import { configTemplate, glossaryTemplate } from './init-templates.js';
import { exists, type Io, writeText } from './io.js';
import { localeOf } from './paper.js';
import { type CommonOptions, localeOption, parse } from './parse.js';

interface InitOptions extends CommonOptions {
  readonly force?: boolean;
}

export const define = (command: Command): Command =>
  command
    .description('Writes a commented configuration and a first glossary into this folder.')
    .option('--force', 'overwrite what is there')
    .addOption(localeOption())
    .addHelpText('after', '\nExample:\n  janggal init --locale en');

const configFile = 'janggal.config.mjs';
const glossaryFile = 'glossary.csv';

const next = (locale: Locale): string =>
  ({
    id: `Berikutnya: isi ${glossaryFile}, lalu jalankan janggal check .`,
    en: `Next: fill ${glossaryFile}, then run janggal check .`,
  })[locale];

export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const parsed = await parse<InitOptions>('init', define, argv, io);
  if (!parsed) return 0;
  const { force, locale = localeOf(io) } = parsed.options;
  for (const place of places) {
    if (place === configFile || place === 'package.json' || !(await exists(io, place))) continue;
    throw new KnownError(`${place} is here already, and only one configuration counts`, {
      hint: 'edit that one, or remove it first',
    });
  }
  const files = { [configFile]: configTemplate[locale], [glossaryFile]: glossaryTemplate[locale] };
  for (const name of Object.keys(files))
    if (!force && (await exists(io, name)))
      throw new KnownError(`${name} is here already`, { hint: 'janggal init --force overwrites it' });
  for (const [name, text] of Object.entries(files)) {
    await writeText(io, name, text);
    await io.stdout.write(`${name}\n`);
  }
  await io.stdout.write(`${next(locale)}\n`);
  return 0;
};
