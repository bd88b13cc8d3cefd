import { type Command, Option } from 'commander';
import pico from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import { plain } from '../../glossary/split.js';
import { toCsv } from '../../glossary/write.js';
import type { Message } from '../../model/finding.js';
import type { Term } from '../../model/glossary.js';
import { printable, printableLines, safeJson } from '../../report/safe.js';
import type { Io } from '../io.js';
import { colourOf } from '../paper.js';
import { parse, repeatable } from '../parse.js';
import { countFlag, type GlossaryOptions, glossaryOptions, shelfOf, termsOf, typesFlag } from './options.js';

interface ListOptions extends GlossaryOptions {
  readonly type?: readonly string[];
  readonly own?: boolean;
  readonly forbidden?: boolean;
  readonly limit?: string;
  readonly format: 'text' | 'json' | 'csv';
}

export const define = (command: Command): Command =>
  glossaryOptions(
    command
      .description('Shows the entries of the glossary, or those that have the words in a form, a role or a note.')
      .argument('[query...]', 'words to look for; case and accents do not count')
      .addOption(repeatable('--type <types>', 'only these: person,place …'))
      .option('--own', 'only your own files')
      .option('--forbidden', 'only entries with forbidden forms')
      .option('--limit <n>', 'at most so many entries')
      .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json', 'csv']).default('text')),
  ).addHelpText(
    'after',
    '\nExamples:\n  janggal glossary list zelensky\n  janggal glossary list --type person,place --own --format csv',
  );

/** Whether the words stand in any form, a role or the note. */
const has = (query: string): ((term: Term) => boolean) => {
  const wanted = plain(query);
  return ({ term, aliases, forbidden, roles, note = '' }) =>
    [term, ...aliases, ...forbidden, ...roles, note].some((text) => plain(text).includes(wanted));
};

/** An entry: what it is, then its other forms; wrong ones are crossed. */
const textOf = ({ term, type, aliases, forbidden, roles, note, from }: Term, colour: Colors): string => {
  const head = [colour.bold(printable(term)), type, ...roles.map(printable), colour.dim(printable(from))].join(' · ');
  const lines = [
    ...(aliases.length > 0 ? [`  = ${aliases.map(printable).join(', ')}`] : []),
    ...(forbidden.length > 0 ? [`  ${colour.red('×')} ${forbidden.map(printable).join(', ')}`] : []),
    ...(note ? [`  ${colour.dim(printable(note))}`] : []),
  ];
  return [head, ...lines].join('\n');
};

const ending = (shown: number, all: number): Message =>
  shown < all
    ? { id: `${shown} dari ${all} entri`, en: `${shown} of ${all} entries` }
    : { id: `${all} entri`, en: all === 1 ? '1 entry' : `${all} entries` };

export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const parsed = await parse<ListOptions>('glossary list', define, argv, io);
  if (!parsed) return 0;
  const { options, args } = parsed;
  const types = typesFlag(options.type);
  const limit = countFlag('--limit', options.limit) ?? Number.POSITIVE_INFINITY;
  const shelf = await shelfOf(options, io);
  const { locale } = shelf.config;
  const matches = has(args.join(' '));
  const found = (await termsOf(shelf, options.own)).filter(
    (term) =>
      (!types || types.has(term.type)) && (!options.forbidden || term.forbidden.length > 0) && (!args.length || matches(term)),
  );
  const chosen = found.slice(0, limit);
  if (options.format === 'json') await io.stdout.write(`${safeJson(chosen, 2)}\n`);
  else if (options.format === 'csv') await io.stdout.write(printableLines(toCsv(chosen)));
  else {
    const colour = pico.createColors(colourOf(io, io.stdout));
    const entries = chosen.map((term) => `${textOf(term, colour)}\n`);
    await io.stdout.write(`${entries.join('')}${ending(chosen.length, found.length)[locale]}\n`);
  }
  return 0;
};
