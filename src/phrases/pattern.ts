/** One item of a pattern, read. */
export type Item =
  | { readonly kind: 'word'; readonly words: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'verb'; readonly bases: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'noun'; readonly nouns: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly least: number; readonly most: number }
  | { readonly kind: 'number' }
  | { readonly kind: 'name' };

export interface Pattern {
  readonly items: readonly Item[];
  /** Where it may begin only. */
  readonly first: 'sentence' | 'clause' | 'anywhere';
  readonly last: boolean;
  /** The item that wakes the pattern: the first one that is no grammatical word, where there is one. */
  readonly anchor: number;
}

const plain = /^[\p{Ll}\d][\p{Ll}\d'’.-]*(?:\/[\p{Ll}\d][\p{Ll}\d'’.-]*)*$/u;

/** @throws Error for what is no item */
const prove = (source: string): void => {
  if (/^(?:#|@|_[?\d]?)$/u.test(source)) return;
  const inner = source.startsWith('(') && source.endsWith(')') ? source.slice(1, -1) : source;
  const bracket = inner[0];
  const alternatives = inner.replace(/^[<{]|[>}]$/gu, '');
  if (!plain.test(alternatives) || (bracket === '<') !== inner.endsWith('>') || (bracket === '{') !== inner.endsWith('}'))
    throw new Error(`no item of a pattern: ${source}`);
};

/** Reads an item that was proved. Hundreds are read for an article: no expression. */
const itemOf = (source: string): Item => {
  if (source === '#') return { kind: 'number' };
  if (source === '@') return { kind: 'name' };
  if (source[0] === '_') {
    const many = source[1];
    return { kind: 'gap', least: many === undefined ? 1 : 0, most: many === undefined || many === '?' ? 1 : Number(many) };
  }
  const optional = source[0] === '(';
  const inner = optional ? source.slice(1, -1) : source;
  const bracket = inner[0];
  const words = (bracket === '<' || bracket === '{' ? inner.slice(1, -1) : inner).split('/');
  if (bracket === '<') return { kind: 'verb', bases: words, optional };
  if (bracket === '{') return { kind: 'noun', nouns: words, optional };
  return { kind: 'word', words, optional };
};

const fixed = (item: Item): boolean => (item.kind === 'word' || item.kind === 'verb' || item.kind === 'noun') && !item.optional;

const piecesOf = (source: string): readonly string[] => source.split(' ').filter((piece) => piece !== '');

export type IsGrammatical = (word: string) => boolean;

const isTelling = (item: Item, isGrammatical: IsGrammatical): boolean =>
  fixed(item) && !(item.kind === 'word' && item.words.every(isGrammatical));

/** Reads a pattern that `parsePattern` has proved. */
export const readPattern = (source: string, isGrammatical: IsGrammatical): Pattern => {
  const pieces = piecesOf(source);
  const first = pieces[0] === '^' ? 'sentence' : pieces[0] === '^,' ? 'clause' : 'anywhere';
  const last = pieces.at(-1) === '$';
  const items = pieces.slice(first === 'anywhere' ? 0 : 1, last ? -1 : undefined).map(itemOf);
  const telling = items.findIndex((item) => isTelling(item, isGrammatical));
  return { items, first, last, anchor: telling >= 0 ? telling : items.findIndex(fixed) };
};

/** The same for a pattern that was never read before. @throws Error that names the item which is none */
export const parsePattern = (source: string, isGrammatical: IsGrammatical): Pattern => {
  const pieces = piecesOf(source);
  for (const [at, piece] of pieces.entries())
    if (!(at === 0 && /^\^,?$/u.test(piece)) && !(piece === '$' && at === pieces.length - 1)) prove(piece);
  const pattern = readPattern(source, isGrammatical);
  if (pattern.anchor < 0) throw new Error(`a pattern needs one word that is not optional: ${source}`);
  return pattern;
};
