import type { Glossary, Match, Near, Term } from '../model/glossary.js';
import { editDistance, similarity } from './distance.js';

// A trie of tokens: one step a word, longest form wins (dependencies.md §12 has the measurement).
interface Node {
  next?: Map<string, Node>;
  accepted?: { readonly term: Term; readonly form: string };
  forbidden?: { readonly term: Term; readonly form: string };
}

const splitForm = (form: string): string[] => form.match(/[\p{L}\p{N}\p{M}]+(?:[-'’.][\p{L}\p{N}\p{M}]+)*/gu) ?? [];

const clitic = /[-’']?(?:nya|lah|kah|pun|ku|mu)$/u;
const prefix = /^(?:se|ke|non|pro|anti|eks|pra|pasca)-/u;

/** The forms of a word to look up: itself, then without prefix and clitic. */
const strip = (word: string): readonly string[] => {
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

/** Single words worth comparing with a damaged name: surnames, lone names, distinctive parts. */
const nameWords = (term: Term): string[] => {
  if (term.type === 'term' || term.type === 'work') return [];
  const words = [term.term, ...term.aliases].flatMap((form) => {
    const parts = splitForm(form);
    if (term.type === 'person') return parts.length > 1 ? parts.slice(-1) : parts;
    return parts.length === 1 ? parts : [];
  });
  return [...new Set(words)].filter((word) => word.length >= 5 && /^\p{Lu}\p{Ll}/u.test(word));
};

/** A glossary over terms; later ones win over earlier ones of the same form. */
export const createGlossary = (terms: readonly Term[]): Glossary => {
  const root: Node = {};
  const folded: Node = {};
  const words = new Set<string>();
  const firstNames = new Map<string, Term[]>();
  const surnames = new Map<string, { readonly first: string; readonly term: Term }[]>();
  // By first letter and length: a damaged name keeps its first letter, and edits change the length little.
  const byShape = new Map<string, { readonly form: string; readonly term: Term }[]>();
  for (const term of terms) {
    const target = term.case === 'fold' ? folded : root;
    const put = (form: string, kind: 'accepted' | 'forbidden') =>
      insert(target, term.case === 'fold' ? form.toLowerCase() : form, kind, term, true);
    for (const form of [term.term, ...term.aliases]) {
      put(form, 'accepted');
      for (const word of splitForm(form)) words.add(word);
    }
    for (const form of term.forbidden) put(form, 'forbidden');
    if (term.type === 'person') {
      for (const form of [term.term, ...term.aliases]) {
        const [first, ...rest] = splitForm(form);
        if (!first || rest.length === 0) continue;
        insert(root, rest.at(-1)!, 'accepted', term, false);
        const bearers = surnames.get(rest.at(-1)!) ?? [];
        surnames.set(rest.at(-1)!, [...bearers, { first, term }]);
        const known = firstNames.get(first) ?? [];
        if (!known.includes(term)) firstNames.set(first, [...known, term]);
      }
    }
    for (const form of nameWords(term)) {
      const shape = `${form[0]}${form.length}`;
      const bucket = byShape.get(shape) ?? [];
      if (!bucket.some((entry) => entry.form === form)) bucket.push({ form, term });
      byShape.set(shape, bucket);
    }
  }

  const walk = (start: Node, tokens: readonly string[], at: number, fold: boolean): Match | undefined => {
    let node: Node | undefined = start;
    let best: Match | undefined;
    for (let index = at; node?.next && index < tokens.length; index += 1) {
      const next: Map<string, Node> = node.next;
      let child: Node | undefined;
      for (const form of strip(tokens[index]!)) {
        child = next.get(fold ? form.toLowerCase() : form);
        if (child) break;
      }
      node = child;
      const hit = node?.forbidden ? ('forbidden' as const) : node?.accepted ? ('accepted' as const) : undefined;
      if (hit && node) best = { kind: hit === 'accepted' ? 'exact' : hit, ...node[hit]!, length: index - at + 1 };
    }
    return best;
  };

  // Most words of a text begin no name at all: that is remembered by form, and costs one look-up a token.
  const starters = new Map<string, boolean>();
  const mayStart = (token: string): boolean => {
    const known = starters.get(token);
    if (known !== undefined) return known;
    const may = strip(token).some((form) => root.next?.has(form) || folded.next?.has(form.toLowerCase()));
    if (starters.size > 100_000) starters.clear();
    starters.set(token, may);
    return may;
  };

  const nearCache = new Map<string, readonly Near[]>();
  const near = (word: string): readonly Near[] => {
    const cached = nearCache.get(word);
    if (cached) return cached;
    const most = word.length >= 6 ? 2 : 1;
    const found: Near[] = [];
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const { form, term } of byShape.get(`${word[0]}${length}`) ?? []) {
        const distance = editDistance(word, form, most);
        if (distance <= most) found.push({ term, form, distance, similarity: similarity(word, form) });
      }
    }
    found.sort((a, b) => a.distance - b.distance || b.similarity - a.similarity);
    if (nearCache.size > 20_000) nearCache.clear();
    nearCache.set(word, found);
    return found;
  };

  return {
    size: terms.length,
    match(tokens, at) {
      if (!mayStart(tokens[at]!)) return undefined;
      const exact = walk(root, tokens, at, false);
      const loose = folded.next ? walk(folded, tokens, at, true) : undefined;
      if (!exact || !loose) return exact ?? loose;
      return loose.length > exact.length ? loose : exact;
    },
    knows: (word) => strip(word).some((form) => words.has(form)),
    near,
    nearFirst(word, surname) {
      const most = word.length >= 6 ? 2 : 1;
      const close = (surnames.get(surname) ?? [])
        .map(({ first, term }) => ({ term, form: first, distance: editDistance(word, first, most), similarity: 0 }))
        .filter(({ form, distance }) => form[0] === word[0] && distance > 0 && distance <= most)
        .sort((a, b) => a.distance - b.distance);
      return close[0];
    },
    byFirstName: (name) => firstNames.get(name) ?? [],
  };
};

export const emptyGlossary: Glossary = createGlossary([]);
