import type { Almost, Glossary, Match, Matched, NameUse, NearWord, Term } from '../model/glossary.js';
import { remembered } from '../model/language.js';
import {
  type Book,
  bind,
  exactForm,
  foldedForbidden,
  foldedForm,
  open,
  references,
  type ShelvedWord,
  smallForm,
  surnameOf,
} from './book.js';
import { mayBeDamaged } from './damage.js';
import { editDistance } from './distance.js';
import { nearIn } from './near.js';
import { mayHaveClitic, mayHavePrefix, plain, splitForm, strip } from './split.js';

/** A bit for the first letter of a word, shared by a few others; a letter of ASCII has one bit whatever its case, others may have two. */
const initialBits = (word: string): number => {
  const code = word.charCodeAt(0);
  return code < 128 ? 1 << (code & 31) : (1 << (code & 31)) | (1 << (word.toLowerCase().charCodeAt(0) & 31));
};

// A trie of tokens: one step a word, longest form wins (dependencies.md §12 has the measurement). What is found at a node is
// always of one length, so that its matches are made once.
class Node {
  next: Map<string, Node> | undefined = undefined;
  /** First letters of the words in `next`: most words of a text are dismissed by theirs. */
  initials = 0;
  /** `next` as a list, with the words in lower case; made when it is walked through. */
  list: readonly { readonly word: string; readonly lower: string; readonly node: Node }[] | undefined = undefined;
  accepted: Match | undefined = undefined;
  forbidden: Match | undefined = undefined;
}

type Tokens = readonly Matched[];

const nowhere = new Node();

const insert = (root: Node, form: string, kind: 'accepted' | 'forbidden', term: Term, override: boolean): void => {
  let node = root;
  const words = splitForm(form);
  for (const word of words) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (!child) {
      child = new Node();
      node.next.set(word, child);
      node.initials |= initialBits(word);
    }
    node = child;
  }
  if (node !== root && (override || !node[kind]))
    node[kind] = { kind: kind === 'forbidden' ? 'forbidden' : 'exact', term, form, length: words.length };
};

const childOf = (next: ReadonlyMap<string, Node>, initials: number, text: string): Node | undefined => {
  // What is stripped off the front of a word leaves another first letter.
  if ((initials & initialBits(text)) === 0 && !mayHavePrefix(text)) return undefined;
  const child = next.get(text);
  if (child || !mayHaveClitic(text)) return child;
  for (const form of strip(text)) {
    const found = next.get(form);
    if (found) return found;
  }
  return undefined;
};

/** A walk that has taken its first step. */
interface Start {
  readonly node: Node;
  readonly fold: boolean;
}

/** A spelling of a word, with the walks that may begin there. */
interface Spelling {
  readonly text: string;
  readonly first: Start | undefined;
  readonly others: readonly Start[];
}

/** The longest form from `node` on, which the token at `at` has led to; a forbidden form beats an accepted one of equal length. */
const walk = ({ node: start, fold }: Start, tokens: Tokens, at: number): Match | undefined => {
  let node: Node | undefined = start;
  let best: Match | undefined;
  for (let index = at + 1; node; index += 1) {
    best = node.forbidden ?? node.accepted ?? best;
    const token = tokens[index];
    if (!node.next || !token) break;
    node = childOf(node.next, node.initials, fold ? (token.lower ?? token.text.toLowerCase()) : token.text);
  }
  return best;
};

const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Most words are asked for once; what was found of the others is kept, up to a point. */
const mostKept = 100_000;
const wordPlaces = 1 << 16;
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
    const [exact, folded] = [new Node(), new Node()];
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
  // Where a walk from a word of a text may begin: with the word itself, or without its prefix and clitic.
  const starts = cached((text): readonly Start[] => {
    const found: Start[] = [];
    for (const first of mayHaveClitic(text) ? strip(text) : [text]) {
      const lower = first.toLowerCase();
      const { exact, folded } = tries(lower);
      const [node, loose] = [exact.next?.get(first), folded.next?.get(lower)];
      if (node) found.push({ node, fold: false });
      if (loose) found.push({ node: loose, fold: true });
    }
    return found;
  });
  // The same filed by the number of a token's word: no hashing, and little to follow through memory. A word in another spelling,
  // or another word of that place, takes it over.
  const byWord: (Spelling | undefined)[] = [];
  const spellingOf = ({ text, word }: Matched): Spelling => {
    const place = word ? word.id & (wordPlaces - 1) : 0;
    const known = byWord[place];
    if (known?.text === text) return known;
    const [first, ...others] = starts(text);
    const fresh = { text, first, others };
    byWord[place] = fresh;
    return fresh;
  };
  const usesOf = ({ word, where }: ShelvedWord): readonly NameUse[] => {
    const found: NameUse[] = [];
    for (const reference of references(where)) {
      const term = book.term(reference);
      if (term.type === 'term' || term.type === 'work') continue;
      for (const form of [term.term, ...term.aliases]) {
        const words = splitForm(form);
        const at = words.indexOf(word);
        if (at >= 0)
          found.push({
            term,
            words,
            lowers: words.map((part) => part.toLowerCase()),
            at,
            alone: words.length === 1 || surnameOf(term, form) === word,
          });
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
      const { first, others } = spellingOf(tokens[at]!);
      if (!first) return undefined;
      let best = walk(first, tokens, at);
      for (const start of others) {
        const found = walk(start, tokens, at);
        if (found && (!best || found.length > best.length)) best = found;
      }
      return best;
    },
    /** Where exact names that begin with the token go on. */
    exactStart: (token: Matched): Node | undefined => starts(token.text).find(({ fold }) => !fold)?.node,
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
  Math.abs(form.length - right.length) <= 3 &&
  (mayBeDamaged(form, right) || (right.length >= 5 && editDistance(form, right, 2) <= 2));

/** The longest name with one later word in disorder, from a trie of exact forms. */
const almostIn = (first: Node, tokens: Tokens, at: number, doubtful: (index: number) => boolean): Almost | undefined => {
  let best: Almost | undefined;
  const visit = (node: Node, index: number, hole: { readonly at: number; readonly word: string } | undefined): void => {
    if (hole && node.accepted && index - at > (best?.length ?? 1))
      best = { term: node.accepted.term, form: node.accepted.form, length: index - at, ...hole };
    const text = tokens[index]?.text;
    // A word in disorder keeps its first letter.
    if (text === undefined || !node.next || (node.initials & initialBits(text)) === 0) return;
    const child = node.next.get(text);
    if (child) visit(child, index + 1, hole);
    if (hole || !doubtful(index)) return;
    const lower = text.toLowerCase();
    const initial = lower.charCodeAt(0);
    // Of names of two words only the case of the second one is looked at: there are too many people of one first name.
    const short = index === at + 1 && lower !== text;
    node.list ??= [...node.next].map(([word, other]) => ({ word, lower: word.toLowerCase(), node: other }));
    for (const { word, lower: right, node: other } of node.list) {
      if (right.charCodeAt(0) !== initial || word === text || (short && !other.next)) continue;
      if (mayBe(lower, right)) visit(other, index + 1, { at: index - at, word });
    }
  };
  visit(first, at + 1, undefined);
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
      bits |=
        (found & exactForm ? 2 : 0) |
        (found & smallForm ? 4 : 0) |
        (found & foldedForm ? 2 : 0) |
        (found & foldedForbidden ? 6 : 0);
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
      .sort((a, b) => a.cost - b.cost);
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
    almost(tokens, at, doubtful) {
      let best: Almost | undefined;
      for (const one of layers()) {
        const start = one.exactStart(tokens[at]!);
        const found = start?.next && almostIn(start, tokens, at, doubtful);
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
