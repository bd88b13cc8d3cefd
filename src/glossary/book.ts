import type { Term } from '../model/glossary.js';
import { escaped, seek } from '../model/lines.js';
import { plain, splitForm } from './split.js';

// A glossary as one text in three parts, each of sorted lines that are searched without being parsed: a check of one article
// meets a hundred names of twenty thousand, and pays for a hundred. All of it is ASCII (other letters are escaped), so that
// the engine keeps a byte a letter. A reference is the place of a term's line in the first part.

/** Bits of what a word begins: an exact form (only with its own capitals), or one whose case does not matter. */
export const exactForm = 1;
export const foldedForm = 2;
export const smallForm = 4;
/** A forbidden form whose case does not matter: the only ones looked for in small letters. */
export const foldedForbidden = 8;

/** Bits of a word: it may be compared with damaged ones; it may stand for a name alone. */
export const isName = 1;
export const standsAlone = 2;

const part = '\f';
const unescaped = (text: string): string =>
  text.includes('\\u')
    ? text.replace(/\\u([0-9a-f]{4})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Where a word of names is filed: its first letter and its length, one sign each. */
export const shelfOf = (initial: string, length: number): string =>
  escaped(initial) + String.fromCharCode(48 + Math.min(length, 70));

const forms = ({ term, aliases }: Term): readonly string[] => [term, ...aliases];

/** What stands after a surname and is none. */
const suffixes = new Set(['Jr.', 'Jr', 'Sr.', 'Sr', 'II', 'III', 'IV']);

/** The last word of a person's name, which is accepted alone. */
export const surnameOf = (term: Term, form: string): string | undefined => {
  if (term.type !== 'person') return undefined;
  const words = form.split(' ');
  while (suffixes.has(words.at(-1)!)) words.pop();
  return words.length > 1 ? words.at(-1) : undefined;
};

/** Whether a word may be compared with a damaged one: a name of three letters or more, not an abbreviation. */
const comparable = (word: string): boolean => word.length >= 3 && /^\p{Lu}.*\p{Ll}/u.test(word);

const note = (index: Map<string, Set<number>>, key: string, reference: number): void => {
  const known = index.get(key);
  if (known) known.add(reference);
  else index.set(key, new Set([reference]));
};

const sortedLines = (index: ReadonlyMap<string, ReadonlySet<number>>, extra: (key: string) => string): string => {
  const lines = [...index].map(([key, found]) => `${key}\t${extra(key)}${[...found].map((at) => at.toString(36)).join(' ')}\n`);
  return lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('');
};

/** Writes terms as a book; later ones come later in it. */
export const bind = (terms: readonly Term[]): string => {
  let lines = '';
  const pieces: string[] = [];
  const beginnings = new Map<string, Set<number>>();
  const bits = new Map<string, number>();
  const words = new Map<string, Set<number>>();
  const kinds = new Map<string, number>();
  let reference = 0;
  const begin = (word: string | undefined, bit: number): void => {
    if (!word) return;
    const key = escaped(word.toLowerCase());
    note(beginnings, key, reference);
    bits.set(key, (bits.get(key) ?? 0) | bit);
  };
  for (const term of terms) {
    const line = `${escaped(JSON.stringify([term.term, term.type, term.aliases, term.forbidden, term.roles, term.case, term.note ?? '', term.from, term.own ? 1 : 0]))}\n`;
    pieces.push(line);
    const fold = term.case === 'fold';
    for (const form of [...forms(term), ...term.forbidden]) {
      const first = splitForm(form)[0];
      begin(first, fold ? foldedForm : first === first?.toLowerCase() ? smallForm : exactForm);
    }
    if (fold) for (const form of term.forbidden) begin(splitForm(form)[0], foldedForbidden);
    for (const form of forms(term)) begin(surnameOf(term, form), exactForm);
    const named = term.type !== 'term' && term.type !== 'work';
    for (const form of forms(term)) {
      const parts = splitForm(form);
      for (const word of parts) {
        const lower = plain(word);
        const key = `${shelfOf(lower[0] ?? ' ', lower.length)}${escaped(lower)}\t${escaped(word)}`;
        note(words, key, reference);
        const alone = parts.length === 1 || surnameOf(term, form) === word;
        if (named) kinds.set(key, (kinds.get(key) ?? 0) | (alone ? standsAlone : 0) | (comparable(word) ? isName : 0));
      }
    }
    reference += line.length;
  }
  lines = pieces.join('');
  return [
    terms.length,
    lines,
    sortedLines(beginnings, (key) => `${bits.get(key)}\t`),
    sortedLines(words, (key) => `${kinds.get(key) ?? 0}\t`),
  ].join(part);
};

/** A word of names on its shelf. */
export interface ShelvedWord {
  readonly word: string;
  readonly lower: string;
  /** `isName`, `standsAlone` */
  readonly bits: number;
  /** References to its terms (`references`). */
  readonly where: string;
}

export interface Book {
  readonly size: number;
  term(reference: number): Term;
  /** The terms with a form that begins with this word (lower case), and which kinds of forms those are. */
  beginning(lower: string): { readonly bits: number; readonly references: readonly number[] } | undefined;
  /** The words of accepted names of this first letter and length. */
  shelf(initial: string, length: number): readonly ShelvedWord[];
}

/** References as a book writes them. */
export const references = (cell: string): number[] => cell.split(' ').map((at) => Number.parseInt(at, 36));

/** Opens a book. Nothing is parsed before it is asked for. */
export const open = (text: string): Book => {
  const [size = '0', terms = '', beginnings = '', words = ''] = text.split(part);
  const read = new Map<number, Term>();
  const shelves = new Map<string, readonly ShelvedWord[]>();
  return {
    size: Number(size),
    term(reference) {
      const known = read.get(reference);
      if (known) return known;
      const [term, type, aliases, forbidden, roles, casing, remark, from, own] = JSON.parse(
        terms.slice(reference, terms.indexOf('\n', reference)),
      ) as [string, Term['type'], string[], string[], string[], Term['case'], string, string, number];
      const made: Term = {
        term,
        type,
        aliases,
        forbidden,
        roles,
        case: casing,
        ...(remark ? { note: remark } : {}),
        from,
        own: own === 1,
      };
      read.set(reference, made);
      return made;
    },
    beginning(lower) {
      const key = `${escaped(lower)}\t`;
      const at = seek(beginnings, key);
      if (!beginnings.startsWith(key, at)) return undefined;
      const [, bits = '0', found = ''] = beginnings.slice(at, beginnings.indexOf('\n', at)).split('\t');
      return { bits: Number(bits), references: references(found) };
    },
    shelf(initial, length) {
      const key = shelfOf(initial, length);
      const known = shelves.get(key);
      if (known) return known;
      const found: ShelvedWord[] = [];
      for (let at = seek(words, key); words.startsWith(key, at); ) {
        const first = words.indexOf('\t', at);
        const second = words.indexOf('\t', first + 1);
        const third = words.indexOf('\t', second + 1);
        const end = words.indexOf('\n', third);
        found.push({
          word: unescaped(words.slice(first + 1, second)),
          lower: unescaped(words.slice(at + key.length, first)),
          bits: words.charCodeAt(second + 1) - 48,
          where: words.slice(third + 1, end),
        });
        at = end + 1;
      }
      shelves.set(key, found);
      return found;
    },
  };
};

/** Every term of a book, in order. */
export const termsOf = (text: string): Term[] => {
  const [, terms = ''] = text.split(part);
  const book = open(text);
  const found: Term[] = [];
  for (let at = 0; at < terms.length; at = terms.indexOf('\n', at) + 1) found.push(book.term(at));
  return found;
};
