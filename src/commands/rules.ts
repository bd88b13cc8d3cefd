import { type Command, Option } from 'commander';
import pico from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import { unknownRule } from '../config/rules.js';
import { customRulesNear } from '../config.js';
import type { Locale, Message, Severity } from '../model/finding.js';
import type { Example, Rule } from '../model/rule.js';
import type { Io } from './io.js';
import { colourOf, localeOf } from './paper.js';
import { type CommonOptions, localeOption, parse } from './parse.js';

interface RulesOptions extends CommonOptions {
  readonly format: 'text' | 'json';
  readonly config: string | boolean;
}

export const define = (command: Command): Command =>
  command
    .description('Lists the rules, or explains one with its wrong and right examples.')
    .argument('[rule]', 'id of a rule')
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json']).default('text'))
    .addOption(localeOption())
    .option('--config <file>', 'list the rules of this configuration too, instead of the nearest one')
    .option('--no-config', 'only what is shipped')
    .addHelpText('after', '\nExamples:\n  janggal rules\n  janggal rules fluency/split-hyphen\n  janggal rules --format json');

const words = {
  why: { id: 'Mengapa', en: 'Why' },
  examples: { id: 'Salah → benar', en: 'Wrong → right' },
  correct: { id: 'Bukan temuan', en: 'Not found' },
  options: { id: 'Pengaturan', en: 'Options' },
  refs: { id: 'Rujukan', en: 'References' },
  safe: { id: 'saran pertama boleh diterapkan langsung', en: 'its first suggestion may be applied unseen' },
} as const satisfies Record<string, Message>;

interface Style {
  readonly colour: Colors;
  readonly locale: Locale;
  readonly columns: number;
}

const tint = (colour: Colors, severity: Severity) =>
  ({ critical: colour.red, major: colour.yellow, minor: colour.cyan, info: colour.dim })[severity];

/** Breaks between words; a word longer than the line stands alone. */
const wrap = (text: string, columns: number, indent: string): string => {
  const lines: string[] = [];
  for (const paragraph of text.trim().split(/\n+/)) {
    let line = indent;
    for (const word of paragraph.split(/\s+/)) {
      if (line.length > indent.length && line.length + word.length + 1 > columns) {
        lines.push(line);
        line = indent;
      }
      line += line.length > indent.length ? ` ${word}` : word;
    }
    lines.push(line);
  }
  return lines.join('\n');
};

/** Every rule on a line: id, severity, how often it is right, what it is. */
const list = (rules: readonly Rule[], { colour, locale }: Style): string => {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, severity, confidence, summary }) =>
    [id.padEnd(width), tint(colour, severity)(severity.padEnd(8)), confidence.toFixed(2), colour.dim(summary[locale])].join('  '),
  );
  return `${lines.join('\n')}\n`;
};

/** An example as it stands, its marked spans shown, and as it should be where the example says so. */
const example = ({ text, suggests }: Example, colour: Colors): readonly string[] => {
  const wrong = text.replace(/\[\[([\s\S]*?)\]\]/g, (_, marked: string) => colour.red(marked === '' ? '␣' : marked));
  if (!suggests) return [wrong];
  let at = 0;
  const right = text.replace(/\[\[([\s\S]*?)\]\]/g, (_, marked: string) => colour.green(suggests[at++] ?? marked));
  return [wrong, `  → ${right}`];
};

const explain = (rule: Rule, { colour, locale, columns }: Style): string => {
  const width = Math.min(columns, 100);
  const { id, severity, confidence, safe, artifact, summary, why, incorrect, correct, options = {}, refs = [] } = rule;
  const section = (title: Message, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', colour.bold(title[locale]), ...lines];
  const facts = [tint(colour, severity)(severity), confidence.toFixed(2), artifact, ...(safe ? [words.safe[locale]] : [])];
  return `${[
    `${colour.bold(id)}  ${facts.join(' · ')}`,
    wrap(summary[locale], width, ''),
    ...section(words.why, [wrap(why, width, '  ')]),
    ...section(
      words.examples,
      incorrect.flatMap((each) => example(each, colour).map((line) => `  ${line.replaceAll('\n', '\n  ')}`)),
    ),
    ...section(
      words.correct,
      correct.map((text) => `  ${text.replaceAll('\n', '\n  ')}`),
    ),
    ...section(
      words.options,
      Object.entries(options).map(([name, value]) => wrap(`${name}: ${JSON.stringify(value)}`, width, '  ')),
    ),
    ...section(
      words.refs,
      refs.map((ref) => `  ${ref}`),
    ),
  ].join('\n')}\n`;
};

export const run = async (argv: readonly string[], io: Io, given?: readonly Rule[]): Promise<number> => {
  const parsed = await parse<RulesOptions>('rules', define, argv, io);
  if (!parsed) return 0;
  const { options, args } = parsed;
  const shipped = given ?? (await import('../rules/index.js')).rules;
  const file = options.config === true ? undefined : options.config;
  const rules = file === false ? shipped : [...shipped, ...(await customRulesNear(io.cwd, shipped, file))];
  const chosen = args[0] === undefined ? undefined : rules.find(({ id }) => id === args[0]);
  if (args[0] !== undefined && !chosen) throw unknownRule(args[0], rules);
  if (options.format === 'json') {
    // `check` is code and leaves itself out.
    await io.stdout.write(`${JSON.stringify(chosen ?? rules, null, 2)}\n`);
    return 0;
  }
  const style: Style = {
    colour: pico.createColors(colourOf(io, io.stdout)),
    locale: options.locale ?? localeOf(io),
    columns: io.columns,
  };
  await io.stdout.write(chosen ? explain(chosen, style) : list(rules, style));
  return 0;
};
