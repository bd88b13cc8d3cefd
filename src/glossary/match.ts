import type { Almost, Glossary, Match, NameUse, NearWord, Term } from '../model/glossary.js';
import { remembered } from '../model/language.js';
import { type Book, bind, exactForm, foldedForm, open, type ShelvedWord, smallForm, surnameOf } from './book.js';
import { mayBeDamaged } from './damage.js';
import { editDistance } from './distance.js';
import { nearIn } from './near.js';
import { mayHaveClitic, plain, splitForm, strip } from './split.js';

// A trie of tokens: one step a word, longest form wins (dependencies.md §12 has the measurement).
interface Node {
  next?: Map<string, Node>;
  accepted?: { readonly term: Term; readonly form: string };
  forbidden?: { readonly term: Term; readonly form: string };
}

type Tokens = readonly { readonly text: string }[];

const nowhere: Node = {};

const insert = (root: Node, form: string, kind: 'accepted' | 'forbidden', term: Term, override: boolean): void => {
  let node = root;
  for (const word of splitForm(form)) {
    node.next ??= new Map();
    const child: Node = node.next.get(word) ?? {};
    node.next.set(word, child);
    node = child;
  }
  if (node !== root && (override || !node[kind])) node[kind] = { term, form };
};

const childOf = (next: ReadonlyMap<string, Node>, text: string, fold: boolean): Node | undefined => {
  const child = next.get(fold ? text.toLowerCase() : text);
  if (child || !mayHaveClitic(text)) return child;
  for (const form of strip(text)) {
    const found = next.get(fold ? form.toLowerCase() : form);
    if (found) return found;
  }
  return undefined;
};

/** The longest form from `node` on; a forbidden form beats an accepted one of equal length. */
const walk = (start: Node, tokens: Tokens, at: number, fold: boolean): Match | undefined => {
  let node: Node | undefined = start;
  let best: Node | undefined;
  let length = 0;
  for (let index = at; node?.next && index < tokens.length; index += 1) {
    node = childOf(node.next, tokens[index]!.text, fold);
    if (node?.forbidden || node?.accepted) {
      best = node;
      length = index - at + 1;
    }
  }
  if (!best) return undefined;
  const { term, form } = best.forbidden ?? best.accepted!;
  return { kind: best.forbidden ? 'forbidden' : 'exact', term, form, length };
};

const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Most words are asked for once; what was found of the others is kept, up to a point. */
const mostKept = 20_000;
const cached = <T>(find: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined || known.has(word)) return found as T;
    const fresh = find(word);
    if (known.size > mostKept) known.clear();
    known.set(word, fresh);
    return fresh;
  };
};

/** One book with what has been looked up in it. */
const layer = (book: Book) => {
  const beginning = cached((lower) => book.beginning(lower));
  // The forms that begin with a word, as tries: exact ones and those whose case does not matter apart.
  const tries = cached((lower): { exact: Node; folded: Node } => {
    const [exact, folded]: [Node, Node] = [{}, {}];
    const found = beginning(lower);
    if (!found) return { exact: nowhere, folded: nowhere };
    const terms = found.references.map((reference) => book.term(reference));
    for (const term of terms) {
      const fold = term.case === 'fold';
      const put = (form: string, kind: 'accepted' | 'forbidden') => {
        if (splitForm(form)[0]?.toLowerCase() === lower)
          insert(fold ? folded : exact, fold ? form.toLowerCase() : form, kind, term, true);
      };
      for (const form of [term.term, ...term.aliases]) put(form, 'accepted');
      for (const form of term.forbidden) put(form, 'forbidden');
    }
    for (const term of terms) {
      for (const form of [term.term, ...term.aliases]) {
        const surname = surnameOf(term, form);
        if (surname?.toLowerCase() === lower) insert(exact, surname, 'accepted', term, false);
      }
    }
    return { exact, folded };
  });
  const usesOf = ({ word, references }: ShelvedWord): readonly NameUse[] => {
    const found: NameUse[] = [];
    for (const reference of references) {
      const term = book.term(reference);
      if (term.type === 'term' || term.type === 'work') continue;
      for (const form of [term.term, ...term.aliases]) {
        const words = splitForm(form);
        const at = words.indexOf(word);
        if (at >= 0) found.push({ term, words, at, alone: words.length === 1 || surnameOf(term, form) === word });
      }
    }
    return found;
  };
  const filed = cached((word): ShelvedWord | undefined => {
    const lower = plain(word);
    return lower ? book.shelf(lower[0]!, lower.length).find((other) => other.word === word) : undefined;
  });
  return {
    beginning,
    match(tokens: Tokens, at: number): Match | undefined {
      let best: Match | undefined;
      for (const first of strip(tokens[at]!.text)) {
        const { exact, folded } = tries(first.toLowerCase());
        const found = exact.next && walk(exact, tokens, at, false);
        const loose = folded.next && walk(folded, tokens, at, true);
        const longer = found && loose ? (loose.length > found.length ? loose : found) : (found ?? loose);
        if (longer && (!best || longer.length > best.length)) best = longer;
      }
      return best;
    },
    root: (word: string): Node => tries(word.toLowerCase()).exact,
    knows: (word: string): boolean => filed(word) !== undefined,
    uses: (word: string): readonly NameUse[] => {
      const found = filed(word);
      return found ? usesOf(found) : [];
    },
    near: cached(nearIn(book, usesOf)),
  };
};

/** Loosely: the words around say more than the letters. */
const mayBe = (form: string, right: string): boolean =>
  form[0] === right[0] && (mayBeDamaged(form, right) || (right.length >= 5 && editDistance(form, right, 2) <= 2));

/** The longest name with one later word in disorder, from a trie of exact forms. */
const almostIn = (root: Node, tokens: Tokens, at: number): Almost | undefined => {
  let best: Almost | undefined;
  const visit = (node: Node, index: number, hole: { readonly at: number; readonly word: string } | undefined): void => {
    if (hole && node.accepted && index - at > (best?.length ?? 1))
      best = { term: node.accepted.term, form: node.accepted.form, length: index - at, ...hole };
    const text = tokens[index]?.text;
    if (text === undefined || !node.next) return;
    const child = node.next.get(text);
    if (child) visit(child, index + 1, hole);
    if (hole) return;
    const lower = text.toLowerCase();
    for (const [word, other] of node.next) {
      if (word !== text && mayBe(lower, word.toLowerCase())) visit(other, index + 1, { at: index - at, word });
    }
  };
  const first = root.next?.get(tokens[at]!.text);
  if (first) visit(first, at + 1, undefined);
  return best;
};

/** A glossary over books; what an earlier one says of a form, a later one does not change. */
export const openGlossary = (texts: readonly string[]): Glossary => {
  const books = lazily(() => texts.map(open).filter(({ size }) => size > 0));
  const layers = lazily(() => books().map(layer));

  const bitsOf = (lower: string): number => {
    let bits = 0;
    for (const { beginning } of layers()) {
      const found = beginning(lower)?.bits ?? 0;
      bits |= (found & exactForm ? 2 : 0) | (found & smallForm ? 4 : 0) | (found & foldedForm ? 6 : 0);
    }
    return bits;
  };
  // Most words of a text begin no name at all. Bits: 2 with a capital, 4 without.
  const beginnings = remembered((lower) => strip(lower).reduce((bits, form) => bits | bitsOf(form), 0));

  const knows = (word: string): boolean => layers().some((one) => one.knows(word));
  const near = (word: string): readonly NearWord[] => {
    const [only, ...others] = layers();
    if (!only || others.length === 0) return only?.near(word) ?? [];
    return layers()
      .flatMap((one) => one.near(word))
      .sort((a, b) => a.cost - b.cost || b.similarity - a.similarity);
  };
  return {
    size: texts.length === 0 ? 0 : books().reduce((sum, { size }) => sum + size, 0),
    starts: (word, capital) => (beginnings(word) & (capital ? 6 : 4)) !== 0,
    match(tokens, at) {
      let best: Match | undefined;
      for (const one of layers()) {
        const found = one.match(tokens, at);
        if (found && (!best || found.length > best.length)) best = found;
      }
      return best;
    },
    almost(tokens, at) {
      let best: Almost | undefined;
      for (const one of layers()) {
        const found = almostIn(one.root(tokens[at]!.text), tokens, at);
        if (found && (!best || found.length > best.length)) best = found;
      }
      return best;
    },
    knows: (word) => knows(word) || (mayHaveClitic(word) && strip(word).some(knows)),
    uses: (word) => layers().flatMap((one) => one.uses(word)),
    near,
    byFirstName: (name) => {
      const found = new Set<Term>();
      for (const { term, at, words } of layers().flatMap((one) => one.uses(name)))
        if (at === 0 && words.length > 1 && term.type === 'person') found.add(term);
      return [...found];
    },
  };
};

/** A glossary over terms; of two that have the same form the later one wins, a user's own before any other. */
export const createGlossary = (terms: readonly Term[]): Glossary => {
  const own = terms.filter((term) => term.own);
  const others = own.length === 0 ? terms : terms.filter((term) => !term.own);
  return openGlossary([own, others].filter((some) => some.length > 0).map(bind));
};

export const emptyGlossary: Glossary = openGlossary([]);
