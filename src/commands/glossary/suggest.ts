import { type Command, Option } from 'commander';
import pico from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { Config } from '../../config.js';
import { KnownError } from '../../errors.js';
import { createGlossary } from '../../glossary/match.js';
import { columns } from '../../glossary/rows.js';
import { csvCell } from '../../glossary/write.js';
import { readArticle } from '../../language/article.js';
import { indonesian } from '../../language/id/index.js';
import type { Locale } from '../../model/finding.js';
import type { Glossary } from '../../model/glossary.js';
import { type Gatherer, gatherer, type Suggestion } from '../../names/gather.js';
import { defaultFields, find, readAll } from '../../read/index.js';
import { failureLine } from '../../report/plain.js';
import { printable, safeJson } from '../../report/safe.js';
import type { Io } from '../io.js';
import { colourOf } from '../paper.js';
import { parse } from '../parse.js';
import { countFlag, type GlossaryOptions, glossaryOptions, shelfOf, termsOf } from './options.js';

interface SuggestOptions extends GlossaryOptions {
  readonly min?: string;
  readonly limit?: string;
  readonly format: 'text' | 'csv' | 'json';
}

export const define = (command: Command): Command =>
  glossaryOptions(
    command
      .description('Shows names that stand often in articles and are in no glossary. Nothing is added.')
      .argument('[path...]', 'files, folders, globs, or - for standard input')
      .option('--min <n>', 'names with at least so many mentions (default: 3)')
      .option('--limit <n>', 'at most so many names (default: 50 as text, otherwise all)')
      .addOption(new Option('--format <name>', 'how to print').choices(['text', 'csv', 'json']).default('text')),
  ).addHelpText(
    'after',
    '\nExamples:\n  janggal glossary suggest articles/\n  janggal glossary suggest archive.jsonl --min 10 --format csv > candidates.csv',
  );

interface Count {
  articles: number;
  /** Not in Indonesian. */
  foreign: number;
  failures: number;
}

/** Reads everything as `check` does; what cannot be read is said at once and the rest goes on. */
const gather = async (paths: readonly string[], config: Config, into: Gatherer, io: Io): Promise<Count> => {
  const { maxFileSize, fields, language } = config;
  const count: Count = { articles: 0, foreign: 0, failures: 0 };
  const sources = find(paths, { cwd: io.cwd, maxFileSize, stdin: () => io.stdin.read() });
  for await (const document of readAll(sources, { maxFileSize, fields: { ...defaultFields, ...fields } })) {
    if ('kind' in document) {
      count.failures += 1;
      await io.stderr.write(`${failureLine(document)}\n`);
      continue;
    }
    const { article, own } = await readArticle(document, indonesian);
    if (!own && language === 'auto') count.foreign += 1;
    else {
      count.articles += 1;
      into.add(article);
    }
  }
  return count;
};

/** The entry a name may be a damaged form of: one damage away from the word, and with the same first name if it has one. */
const nearOf = ({ name, type }: Suggestion, glossary: Glossary): string | undefined => {
  const words = name.split(' ');
  if (words.length > 1 && type !== 'person') return undefined;
  const near = glossary.near(words.at(-1)!)[0];
  return near?.uses.find(({ alone, words: right }) => alone && (words.length === 1 || right[0] === words[0]))?.term.term;
};

const counted = ({ mentions, articles }: Suggestion, locale: Locale): string =>
  ({
    id: `${mentions}× dalam ${articles} artikel`,
    en: `${mentions}× in ${articles} ${articles === 1 ? 'article' : 'articles'}`,
  })[locale];

interface Row {
  readonly suggestion: Suggestion;
  readonly near: string | undefined;
}

const variantsOf = ({ variants }: Suggestion): string => variants.map(({ name, mentions }) => `${name} (${mentions})`).join(', ');

const labels = {
  near: { id: 'mirip', en: 'near' },
  variants: { id: 'ejaan lain', en: 'other spellings' },
} as const;

const asText = ({ suggestion, near }: Row, locale: Locale, colour: Colors): string => {
  const { name, type, contexts } = suggestion;
  const head = [colour.bold(printable(name)), ...(type ? [`${type}?`] : []), counted(suggestion, locale)].join(' · ');
  return [
    head,
    ...(near === undefined ? [] : [`  ${labels.near[locale]}: ${printable(near)}`]),
    ...(suggestion.variants.length === 0 ? [] : [`  ${labels.variants[locale]}: ${printable(variantsOf(suggestion))}`]),
    ...contexts.map((context) => `  ${colour.dim(printable(context))}`),
  ].join('\n');
};

/** A row to paste; what an editor has to judge stands above it as a comment, never as an alias. */
const asCsv = ({ suggestion, near }: Row, locale: Locale): string => {
  const { name, type = '' } = suggestion;
  const doubts = [
    counted(suggestion, locale),
    ...(near === undefined ? [] : [`${labels.near[locale]}: ${near}`]),
    ...(suggestion.variants.length === 0 ? [] : [`${labels.variants[locale]}: ${variantsOf(suggestion)}`]),
  ];
  const row = [name, '', '', type, '', '', ''].map((cell) => csvCell(cell)).join(',');
  return `# ${printable(doubts.join('; '))}\n${printable(row)}`;
};

const ending = (shown: number, all: number, { articles, foreign }: Count, locale: Locale): string =>
  ({
    id: `${shown < all ? `${shown} dari ${all}` : all} nama dalam ${articles} artikel${foreign > 0 ? `; ${foreign} bukan bahasa Indonesia, dilewati` : ''}`,
    en: `${shown < all ? `${shown} of ${all}` : all} names in ${articles} ${articles === 1 ? 'article' : 'articles'}${foreign > 0 ? `; ${foreign} not in Indonesian, left out` : ''}`,
  })[locale];

export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const parsed = await parse<SuggestOptions>('glossary suggest', define, argv, io);
  if (!parsed) return 0;
  const { options, args } = parsed;
  const { format } = options;
  const min = countFlag('--min', options.min) ?? 3;
  const limit = countFlag('--limit', options.limit) ?? (format === 'text' ? 50 : Number.POSITIVE_INFINITY);
  if (args.length === 0 && !io.stdin.piped)
    throw new KnownError('nothing to read: name files, folders or globs, or pipe an article in', {
      hint: 'janggal glossary suggest articles/',
    });
  const shelf = await shelfOf(options, io);
  const { config } = shelf;
  const { locale } = config;
  const glossary = createGlossary(await termsOf(shelf));
  const names = gatherer(glossary);
  const count = await gather(args.length > 0 ? args : ['-'], config, names, io);

  const all = names.suggestions(min);
  const rows = all.slice(0, limit).map((suggestion): Row => ({ suggestion, near: nearOf(suggestion, glossary) }));
  const end = ending(rows.length, all.length, count, locale);
  if (format === 'json') {
    const plain = rows.map(({ suggestion, near }) => ({ ...suggestion, ...(near !== undefined && { near }) }));
    await io.stdout.write(`${safeJson({ articles: count.articles, names: plain }, 2)}\n`);
  } else if (format === 'csv')
    await io.stdout.write(`${[columns.join(','), ...rows.map((row) => asCsv(row, locale))].join('\n')}\n`);
  else {
    const colour = pico.createColors(colourOf(io, io.stdout));
    await io.stdout.write(`${[...rows.map((row) => asText(row, locale, colour)), end].join('\n')}\n`);
  }
  if (format !== 'text') await io.stderr.write(`${end}\n`);
  if (count.articles + count.foreign + count.failures === 0)
    throw new KnownError('no article matched', { hint: 'check the paths' });
  return count.failures > 0 ? 2 : 0;
};
