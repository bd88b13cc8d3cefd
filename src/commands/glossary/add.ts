import { type Command, Option } from 'commander';
import { KnownError } from '../../errors.js';
import {
  type Conflict,
  conflictsOf,
  describe,
  describeOverride,
  describeSurname,
  surnameClashes,
} from '../../glossary/conflicts.js';
import { faultOf, indexForms, tidyForm } from '../../glossary/forms.js';
import { loadTerms, shippedTerms } from '../../glossary/load.js';
import { merge } from '../../glossary/merge.js';
import { assumedType, formsOf, parseSheet, termOf } from '../../glossary/rows.js';
import { readGlossaryText } from '../../glossary/text.js';
import { type Entry, edit, firstAdded, toCsv } from '../../glossary/write.js';
import { type Term, termTypes } from '../../model/glossary.js';
import { printable } from '../../report/safe.js';
import { exists, type Io, writeText } from '../io.js';
import { parse, repeatable } from '../parse.js';
import { type GlossaryOptions, glossaryOptions, ownFile, shelfOf, typeFlag } from './options.js';

interface AddOptions extends GlossaryOptions {
  readonly alias?: readonly string[];
  readonly forbid?: readonly string[];
  readonly role?: readonly string[];
  readonly type?: string;
  readonly case?: 'exact' | 'fold';
  readonly note?: string;
  readonly file?: string;
  readonly replace?: boolean;
}

export const define = (command: Command): Command =>
  glossaryOptions(
    command
      .description('Adds an entry to your glossary file: the first one of the configuration, else ./glossary.csv.')
      .argument('<term>', 'the preferred form')
      .addOption(repeatable('--alias <form>', 'another accepted form; repeatable'))
      .addOption(repeatable('--forbid <form>', 'a wrong form; repeatable'))
      .option('--type <type>', `${termTypes.join(', ')} (default: by the name of the file, else term)`)
      .addOption(repeatable('--role <role>', 'what articles call them: "presiden Ukraina"; repeatable'))
      .addOption(new Option('--case <case>', 'whether case counts (default: exact)').choices(['exact', 'fold']))
      .option('--note <text>', 'free text')
      .option('--file <file>', 'the file to add to; made if it is not there')
      .option('--replace', 'add to the entry of this term that the file has already'),
  ).addHelpText(
    'after',
    '\nExample:\n  janggal glossary add "Volodymyr Zelensky" --alias Zelenskyy --forbid Zensky --type person --role "presiden Ukraina"',
  );

type Given = Partial<Entry> & Pick<Entry, 'term' | 'aliases' | 'forbidden' | 'roles'>;

const forms = (option: string, values: readonly string[] = []): readonly string[] => {
  const all = values.flatMap((value) => formsOf(value)).map(checked(option));
  return [...new Set(all)];
};

const checked =
  (option: string) =>
  (text: string): string => {
    const fault = faultOf(text);
    if (fault) throw new KnownError(`${option}: "${text.slice(0, 40)}" ${fault.en}`, { hint: 'nothing was written' });
    return tidyForm(text);
  };

/** What the command line says, checked. @throws KnownError */
const given = (term: string, options: AddOptions): Given => {
  const entry: Given = {
    term: checked('TERM')(term),
    aliases: forms('--alias', options.alias).filter((form) => form !== tidyForm(term)),
    forbidden: forms('--forbid', options.forbid),
    roles: forms('--role', options.role),
    ...(options.type !== undefined && { type: typeFlag(options.type) }),
    ...(options.case !== undefined && { case: options.case }),
    ...(options.note !== undefined && options.note.trim() !== '' && { note: checked('--note')(options.note) }),
  };
  const both = entry.forbidden.find((form) => form === entry.term || entry.aliases.includes(form));
  if (both !== undefined)
    throw new KnownError(`"${both}" cannot be accepted and forbidden at once`, { hint: 'nothing was written' });
  return entry;
};

/** The user's own entries must agree; a shipped one is overridden. @throws KnownError for the first that does not */
const settle = (conflicts: readonly Conflict[]): readonly Conflict[] => {
  const clash = conflicts.find(({ other }) => other.term.own);
  if (clash) throw new KnownError(describe(clash).en, { hint: 'change that entry, or leave this form out; nothing was written' });
  return conflicts;
};

export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const parsed = await parse<AddOptions>('glossary add', define, argv, io);
  if (!parsed) return 0;
  const { options, args } = parsed;
  const entry = given(args[0]!, options);
  const { config, own } = await shelfOf(options, io);
  const file = options.file === undefined ? (own[0] ?? ownFile('glossary.csv', io)) : ownFile(options.file, io);

  const there = await exists(io, file.path);
  const before = there ? await readGlossaryText(file.path, file.name) : '';
  // A file of nothing but white space is started anew, as one that is not there.
  const text = before.trim() === '' ? toCsv([]) : before;
  const sheet = await parseSheet(text, file.name);
  const mine = sheet.rows.map((row) => termOf(sheet, row, true));
  const others = own.filter(({ path }) => path !== file.path);
  const all: Term[] = [...(config.defaultGlossary ? await shippedTerms() : []), ...(await loadTerms(others)), ...mine];

  const old = mine.find(({ term }) => term === entry.term);
  if (old && !options.replace)
    throw new KnownError(`"${old.term}" is already at ${old.from}`, { hint: '--replace adds to that entry' });
  // What is shipped under this term says what it is, where the command line does not.
  const usual = all.find(({ term, own: mine }) => !mine && term === entry.term) ?? {
    type: assumedType(file.name),
    case: 'exact' as const,
  };
  const whole: Entry = old ? merge(old, entry) : { type: usual.type, case: usual.case, ...entry };
  const index = indexForms(all.filter((term) => term !== old));
  const overridden = settle(conflictsOf({ ...whole, from: file.name, own: true }, index));

  const row = old && sheet.rows[mine.indexOf(old)]!;
  const edited = edit(text, sheet, { added: row ? [] : [whole], changed: new Map(row ? [[row.line, whole]] : []) });
  await writeText(io, file.name, edited);

  const place = `${file.name}:${row?.line ?? firstAdded(edited, 1)}`;
  const done = { id: old ? 'diperbarui' : 'ditambahkan', en: old ? 'updated' : 'added' }[config.locale];
  const notes = [...overridden.map(describeOverride), ...surnameClashes(whole, all).map(describeSurname)];
  const lines = [`${place}: ${done}: ${whole.term}`, ...notes.map((note) => `  ${note[config.locale]}`)];
  await io.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''));
  return 0;
};
