import type { Message } from '../model/finding.js';
import type { Term } from '../model/glossary.js';
import { type Conflict, conflictsOf, describe } from './conflicts.js';
import type { Skipped, Taken } from './formats/format.js';
import { addUses, type FormIndex, faultOf, indexForms, tidyForm } from './forms.js';
import { merge } from './merge.js';
import type { TableRow } from './table.js';
import type { Entry } from './write.js';

export interface ImportTarget {
  /** What the import is called in places: `names.tbx`. */
  readonly name: string;
  /** The user's entries, those of the file it goes into among them. */
  readonly own: readonly Term[];
  /** The rows of that file, by entry. */
  readonly rows: ReadonlyMap<Term, TableRow>;
  /** Whether an entry of that file with the same term is added to. */
  readonly replace: boolean;
  /** What a new entry is where its file does not say it. */
  readonly usual: Pick<Entry, 'type' | 'note'>;
}

export interface Import {
  readonly added: readonly Entry[];
  /** By the line of the row they replace. */
  readonly changed: ReadonlyMap<number, Entry>;
  /** Rows of a term that another row of the import has already. */
  readonly merged: number;
  /** Rows that say nothing new. */
  readonly unchanged: number;
  /** Rows and single forms that were left out. */
  readonly skipped: readonly Skipped[];
}

/** An entry without what its file does not say. */
type Said = Partial<Entry> & Pick<Entry, 'term' | 'aliases' | 'forbidden' | 'roles'>;

/** Sound forms of an entry; what is wrong with the others goes to `skipped`. */
const sound = ({ entry, line }: Taken, skipped: Skipped[]): Said | undefined => {
  const leave = (form: string, why: Message): void => {
    const shown = [...form].slice(0, 60).join('');
    skipped.push({ line, why: { id: `“${shown}” ${why.id}`, en: `"${shown}" ${why.en}` } });
  };
  const good = (forms: readonly string[] = []): string[] => [
    ...new Set(
      forms.flatMap((form) => {
        const fault = form.includes('|') ? bar : faultOf(form);
        if (fault && form.trim() !== '') leave(form, fault);
        return fault ? [] : [tidyForm(form)];
      }),
    ),
  ];
  const term = tidyForm(entry.term);
  const fault = faultOf(entry.term.trim());
  if (fault) {
    leave(entry.term, fault);
    return undefined;
  }
  const aliases = good(entry.aliases).filter((form) => form !== term);
  const forbidden = good(entry.forbidden).filter((form) => {
    const both = form === term || aliases.includes(form);
    if (both) leave(form, { id: 'diterima dan dilarang sekaligus', en: 'is accepted and forbidden at once' });
    return !both;
  });
  const note = tidyNote(entry.note ?? '');
  return {
    term,
    aliases,
    forbidden,
    roles: good(entry.roles),
    ...(entry.type && { type: entry.type }),
    ...(entry.case && { case: entry.case }),
    ...(note !== '' && { note }),
  };
};

const bar: Message = { id: 'memuat |, yang memisahkan bentuk', en: 'contains |, which separates forms' };

const tidyNote = (note: string): string => tidyForm(note.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' '));

/** What a second row of a term adds; its note stands beside the first one's. */
const join = (before: Said, after: Said): Said => {
  const both = merge({ type: 'term', case: 'exact', ...before }, after);
  const { aliases, forbidden, roles } = both;
  const note = [...new Set([before.note, after.note].filter((each) => each !== undefined))].join('; ');
  return { ...before, ...after, aliases, forbidden, roles, ...(note !== '' && { note }) };
};

const saysMore = (before: Entry, after: Entry): boolean =>
  (['aliases', 'forbidden', 'roles'] as const).some((key) => before[key].join('|') !== after[key].join('|')) ||
  before.note !== after.note ||
  before.type !== after.type ||
  before.case !== after.case;

/** Without the forms that somebody else claims; undefined where its very term is. */
const without = (entry: Entry, conflicts: readonly Conflict[]): Entry | undefined => {
  const claimed = new Set(conflicts.map(({ mine }) => mine.form));
  if (claimed.has(entry.term)) return undefined;
  const free = (forms: readonly string[]) => forms.filter((form) => !claimed.has(form));
  return { ...entry, aliases: free(entry.aliases), forbidden: free(entry.forbidden) };
};

/**
 * Settles what was read with what is there: one entry a term, no form twice, nothing against the user's other entries. Shipped
 * entries are not asked: the user's own override them. Time is linear in the forms.
 */
export const settle = (taken: readonly Taken[], { name, own, rows, replace, usual }: ImportTarget): Import => {
  const skipped: Skipped[] = [];
  const entries = new Map<string, { readonly entry: Said; readonly line: number }>();
  let merged = 0;
  for (const each of taken) {
    const entry = sound(each, skipped);
    const before = entry && entries.get(entry.term);
    if (before) merged += 1;
    if (entry)
      entries.set(entry.term, before ? { entry: join(before.entry, entry), line: before.line } : { entry, line: each.line });
  }

  const index: FormIndex = indexForms(own);
  const there = new Map([...rows.keys()].map((term) => [term.term, term]));
  const added: Entry[] = [];
  const changed = new Map<number, Entry>();
  let unchanged = 0;
  for (const { entry, line } of entries.values()) {
    const old = there.get(entry.term);
    const whole: Entry = old ? merge(old, entry) : { case: 'exact', ...usual, ...entry };
    if (old && !saysMore(old, whole)) {
      unchanged += 1;
      continue;
    }
    if (old && !replace) {
      skipped.push({
        line,
        why: { id: `“${old.term}” sudah ada di ${old.from}`, en: `"${old.term}" is already at ${old.from}` },
      });
      continue;
    }
    const asTerm: Term = { ...whole, from: `${name}:${line}`, own: true };
    const conflicts = conflictsOf(asTerm, index).filter(({ other }) => other.term !== old);
    for (const conflict of conflicts) skipped.push({ line, why: describe(conflict) });
    const free = without(whole, conflicts);
    if (!free) continue;
    addUses(index, { ...asTerm, ...free });
    if (old) changed.set(rows.get(old)!.line, free);
    else added.push(free);
  }
  return { added, changed, merged, unchanged, skipped: skipped.sort((a, b) => a.line - b.line) };
};
