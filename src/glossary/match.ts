import type { Almost, Glossary, Match, NearWord, Term } from '../model/glossary.js';
import { remembered } from '../model/language.js';
import { mayBeDamaged } from './damage.js';
import { nameWords, nearIndex } from './near.js';

// A trie of tokens: one step a word, longest form wins (dependencies.md §12 has the measurement).
interface Node {
  next?: Map<string, Node>;
  accepted?: { readonly term: Term; readonly form: string };
  forbidden?: { readonly term: Term; readonly form: string };
}

const separators = /[^\p{L}\p{N}\p{M}'’.-]+/u;
const outerMarks = /^['’.-]+|['’.-]+$/gu;

/** Words of a form as the tokenizer cuts them; most forms are plain words and take the short way. */
const splitForm = (form: string): string[] => {
  const words = form.split(form.includes(',') || form.includes('(') ? separators : ' ');
  return words.map((word) => (/['’.-]$|^['’.-]/u.test(word) ? word.replace(outerMarks, '') : word)).filter(Boolean);
};

const clitic = /[-’']?(?:nya|lah|kah|pun|ku|mu)$/u;
const prefix = /^(?:se|ke|non|pro|anti|eks|pra|pasca)-/u;

/** Ends like a clitic or has a hyphen in it; anything else has one form only. */
const mayHaveClitic = (word: string): boolean => {
  const last = word.charCodeAt(word.length - 1);
  const ends =
    last === 97 // a
      ? word.endsWith('nya')
      : last === 104 // h
        ? word.endsWith('lah') || word.endsWith('kah')
        : last === 110 // n
          ? word.endsWith('pun')
          : last === 117 && (word.endsWith('ku') || word.endsWith('mu')); // u
  return ends || word.includes('-');
};

/** The forms of a word to look up: itself, then without prefix and clitic. */
const stripped = new Map<string, readonly string[]>();
const strip = (word: string): readonly string[] => {
  const known = stripped.get(word);
  if (known) return known;
  if (stripped.size > 100_000) stripped.clear();
  const forms = stripNow(word);
  stripped.set(word, forms);
  return forms;
};

const stripNow = (word: string): readonly string[] => {
  const bare = word.replace(prefix, '');
  const short = bare.replace(clitic, '');
  return [word, ...(bare === word ? [] : [bare]), ...(short === bare || short.length < 2 ? [] : [short])];
};

const insert = (root: Node, form: string, kind: 'accepted' | 'forbidden', term: Term, override: boolean): void => {
  const words = splitForm(form);
  if (words.length === 0) return;
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    const child: Node = node.next.get(word) ?? {};
    node.next.set(word, child);
    node = child;
  }
  if (override || !node[kind]) node[kind] = { term, form };
};

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const firstNames = (terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> => {
  const found = new Map<string, Term[]>();
  for (const term of terms) {
    if (term.type !== 'person') continue;
    for (const form of [term.term, ...term.aliases]) {
      const [first, ...rest] = splitForm(form);
      if (first && rest.length > 0 && !found.get(first)?.includes(term)) push(found, first, term);
    }
  }
  return found;
};

const wordsOf = (terms: readonly Term[]): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { term, aliases } of terms)
    for (const form of [term, ...aliases]) for (const word of splitForm(form)) words.add(word);
  return words;
};

/** How much damage (damage.ts) is looked at, by the length of the word. */
const limitOf = ({ length }: string): number => (length <= 4 ? 1.4 : length <= 7 ? 2 : 2.6);

const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** The trie of all forms: exact ones and those whose case does not matter apart; surnames of people by the way. */
const triesOf = (terms: readonly Term[]): { readonly root: Node; readonly folded: Node } => {
  const root: Node = {};
  const folded: Node = {};
  for (const term of terms) {
    const fold = term.case === 'fold';
    const put = (form: string, kind: 'accepted' | 'forbidden') =>
      insert(fold ? folded : root, fold ? form.toLowerCase() : form, kind, term, true);
    for (const form of [term.term, ...term.aliases]) put(form, 'accepted');
    for (const form of term.forbidden) put(form, 'forbidden');
    if (term.type !== 'person') continue;
    for (const form of [term.term, ...term.aliases]) {
      const surname = form.slice(form.lastIndexOf(' ') + 1);
      if (surname !== form) insert(root, surname, 'accepted', term, false);
    }
  }
  return { root, folded };
};

/** A glossary over terms; later ones win over earlier ones of the same form. Indexes are built when first asked for. */
export const createGlossary = (terms: readonly Term[]): Glossary => {
  const tries = lazily(() => triesOf(terms));
  const people = lazily(() => firstNames(terms));
  const names = lazily(() => nameWords(terms, splitForm));
  const closeTo = lazily(() => nearIndex(names().values()));
  const words = lazily(() => wordsOf(terms));

  const walk = (start: Node, tokens: readonly { readonly text: string }[], at: number, fold: boolean): Match | undefined => {
    let node: Node | undefined = start;
    let best: Node | undefined;
    let length = 0;
    for (let index = at; node?.next && index < tokens.length; index += 1) {
      const next: Map<string, Node> = node.next;
      const { text } = tokens[index]!;
      let child = next.get(fold ? text.toLowerCase() : text);
      if (!child && mayHaveClitic(text)) {
        for (const form of strip(text)) {
          child = next.get(fold ? form.toLowerCase() : form);
          if (child) break;
        }
      }
      node = child;
      if (node?.forbidden || node?.accepted) {
        best = node;
        length = index - at + 1;
      }
    }
    if (!best) return undefined;
    const { term, form } = best.forbidden ?? best.accepted!;
    return { kind: best.forbidden ? 'forbidden' : 'exact', term, form, length };
  };

  const almost = (tokens: readonly { readonly text: string }[], at: number): Almost | undefined => {
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
        if (word !== text && Math.abs(word.length - text.length) <= 3 && mayBeDamaged(lower, word.toLowerCase()))
          visit(other, index + 1, { at: index - at, word });
      }
    };
    const first = tries().root.next?.get(tokens[at]!.text);
    if (first) visit(first, at + 1, undefined);
    return best;
  };

  const firstWords = lazily(() => {
    const { root, folded } = tries();
    const all = new Map<string, number>();
    for (const word of root.next?.keys() ?? [])
      all.set(word.toLowerCase(), (all.get(word.toLowerCase()) ?? 0) | (word === word.toLowerCase() ? 4 : 2));
    for (const word of folded.next?.keys() ?? []) all.set(word, 6);
    return all;
  });
  // Most words of a text begin no name at all. Bits: 2 with a capital, 4 without.
  const beginnings = remembered((lower) => strip(lower).reduce((bits, form) => bits | (firstWords().get(form) ?? 0), 0));

  const nearCache = new Map<string, readonly NearWord[]>();
  const near = (word: string): readonly NearWord[] => {
    const cached = nearCache.get(word);
    if (cached) return cached;
    const found = closeTo()(word, limitOf(word));
    if (nearCache.size > 20_000) nearCache.clear();
    nearCache.set(word, found);
    return found;
  };

  return {
    size: terms.length,
    starts: (word, capital) => (beginnings(word) & (capital ? 6 : 4)) !== 0,
    match(tokens, at) {
      const { root, folded } = tries();
      const exact = walk(root, tokens, at, false);
      const loose = folded.next?.size ? walk(folded, tokens, at, true) : undefined;
      if (!exact || !loose) return exact ?? loose;
      return loose.length > exact.length ? loose : exact;
    },
    almost,
    knows: (word) => words().has(word) || (mayHaveClitic(word) && strip(word).some((form) => words().has(form))),
    uses: (word) => names().get(word)?.uses ?? [],
    near,
    byFirstName: (name) => people().get(name) ?? [],
  };
};

export const emptyGlossary: Glossary = createGlossary([]);
