import { type Command, Option } from 'commander';
import pico from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import { KnownError } from '../../errors.js';
import { loadGlossary } from '../../index.js';
import { readArticle } from '../../language/article.js';
import { indonesian } from '../../language/id/index.js';
import type { Article } from '../../model/document.js';
import type { Locale } from '../../model/finding.js';
import { span } from '../../model/span.js';
import { type Resolution, type Trace, traceName } from '../../names/trace.js';
import { defaultFields, find, readAll } from '../../read/index.js';
import { textDocument } from '../../read/text.js';
import { printable, safeJson } from '../../report/safe.js';
import type { Io } from '../io.js';
import { colourOf } from '../paper.js';
import { parse } from '../parse.js';
import { type GlossaryOptions, glossaryOptions, shelfOf } from './options.js';

interface TraceOptions extends GlossaryOptions {
  readonly in?: string;
  readonly format: 'text' | 'json';
}

export const define = (command: Command): Command =>
  glossaryOptions(
    command
      .description('Says why a name is accepted, near or flagged: what the glossary knows, and what the words around it say.')
      .argument('<name...>', 'the name as the article writes it')
      .option('--in <file>', 'as it stands in this article, or - for standard input (otherwise by itself)')
      .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json']).default('text')),
  ).addHelpText(
    'after',
    '\nExamples:\n  janggal glossary trace Volodymyr Zelinsky\n  janggal glossary trace Zelinsky --in article.txt',
  );

const wordsOf = (name: string): string[] => {
  const text = `pada ${name} itu`;
  const { tokens } = indonesian.segment(text, { kind: 'paragraph', ...span(0, text.length) });
  return tokens.slice(1, -1).map((token) => token.text);
};

/** A sentence for a name that is asked for by itself: it neither begins it nor ends it. */
const alone = async (name: string): Promise<Article> =>
  (
    await readArticle(
      textDocument(`Hal itu disampaikan oleh ${name} kepada wartawan kemarin.`, { id: '-', path: '-' }),
      indonesian,
    )
  ).article;

/** @throws KnownError for what cannot be read */
const articleIn = async (path: string, io: Io, maxFileSize: number, fields: object): Promise<Article> => {
  const sources = find([path], { cwd: io.cwd, maxFileSize, stdin: () => io.stdin.read() });
  for await (const document of readAll(sources, { maxFileSize, fields: { ...defaultFields, ...fields } })) {
    if ('kind' in document) throw new KnownError(document.message);
    return (await readArticle(document, indonesian)).article;
  }
  throw new KnownError(`${path}: there is no article in it`, { hint: 'give a text, Markdown, HTML or JSON file' });
};

const words: Readonly<Record<Locale, Readonly<Record<Resolution, string>>>> = {
  id: {
    exact: 'diterima',
    alias: 'diterima',
    forbidden: 'terlarang',
    near: 'mirip',
    part: 'bagian nama',
    unknown: 'tidak dikenal',
  },
  en: { exact: 'accepted', alias: 'accepted', forbidden: 'forbidden', near: 'near', part: 'part of a name', unknown: 'unknown' },
};

const signed = (share: number): string => `${share < 0 ? '−' : '+'}${Math.abs(share).toFixed(1)}`;
const mostPieces = 8;

const lines = (
  { text, resolution, flagged, term, why, weight, needs, evidence }: Trace,
  locale: Locale,
  colour: Colors,
): string => {
  const verdict = flagged
    ? { id: 'akan dilaporkan', en: 'would be reported' }[locale]
    : { id: 'tidak dilaporkan', en: 'not reported' }[locale];
  const head = `${colour.bold(printable(text))}: ${words[locale][resolution]}, ${flagged ? colour.red(verdict) : verdict}`;
  const from = term ? ` (${printable(term.from)})` : '';
  const said = [`  ${printable(why[locale])}${from}`];
  if (weight !== undefined && needs !== undefined) {
    const pieces = (evidence ?? []).slice(0, mostPieces).map(({ name, share }) => `${name} ${signed(share)}`);
    const label = { id: `bobot ${weight.toFixed(1)}, perlu ${needs}`, en: `weight ${weight.toFixed(1)}, needs ${needs}` }[locale];
    said.push(`  ${label}: ${pieces.join(', ')}`);
  }
  return [head, ...said].join('\n');
};

export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const parsed = await parse<TraceOptions>('glossary trace', define, argv, io);
  if (!parsed) return 0;
  const { options, args } = parsed;
  const name = args.join(' ').trim();
  const asked = wordsOf(name);
  if (asked.length === 0)
    throw new KnownError('there is no name to trace', { hint: 'janggal glossary trace "Volodymyr Zelensky"' });
  const { config } = await shelfOf(options, io);
  const glossary = await loadGlossary(config.glossary, config.defaultGlossary);
  const { maxFileSize, fields, locale } = config;
  const article = options.in === undefined ? await alone(name) : await articleIn(options.in, io, maxFileSize, fields ?? {});
  const traces = traceName(article, glossary, asked);
  if (traces.length === 0) {
    throw new KnownError(`“${printable(name)}” does not stand in ${options.in ?? 'a sentence'} as one name`, {
      hint: 'write it as the article does, capitals included',
    });
  }
  const colour = pico.createColors(colourOf(io, io.stdout));
  await io.stdout.write(
    options.format === 'json'
      ? `${safeJson(traces, 2)}\n`
      : `${traces.map((trace) => lines(trace, locale, colour)).join('\n')}\n`,
  );
  return 0;
};
