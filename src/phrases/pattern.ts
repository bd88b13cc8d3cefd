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

const itemOf = (source: string): Item => {
  if (source === '#') return { kind: 'number' };
  if (source === '@') return { kind: 'name' };
  const gap = /^_(\?|\d)?$/u.exec(source);
  if (gap) {
    const many = gap[1];
    return { kind: 'gap', least: many === undefined ? 1 : 0, most: many === undefined || many === '?' ? 1 : Number(many) };
  }
  const optional = source.startsWith('(') && source.endsWith(')');
  const inner = optional ? source.slice(1, -1) : source;
  const bracket = inner[0];
  const alternatives = inner.replace(/^[<{]|[>}]$/gu, '');
  if (!plain.test(alternatives) || (bracket === '<') !== inner.endsWith('>') || (bracket === '{') !== inner.endsWith('}'))
    throw new Error(`no item of a pattern: ${source}`);
  const words = alternatives.split('/');
  if (bracket === '<') return { kind: 'verb', bases: words, optional };
  if (bracket === '{') return { kind: 'noun', nouns: words, optional };
  return { kind: 'word', words, optional };
};

const fixed = (item: Item): boolean => (item.kind === 'word' || item.kind === 'verb' || item.kind === 'noun') && !item.optional;

/** @throws Error that names the item which is none */
export const parsePattern = (source: string, isGrammatical: (word: string) => boolean): Pattern => {
  const pieces = source.trim().split(/\s+/u);
  const first = pieces[0] === '^' ? 'sentence' : pieces[0] === '^,' ? 'clause' : 'anywhere';
  const last = pieces.at(-1) === '$';
  const items = pieces.slice(first === 'anywhere' ? 0 : 1, last ? -1 : undefined).map(itemOf);
  const telling = items.findIndex((item) => fixed(item) && !(item.kind === 'word' && item.words.every(isGrammatical)));
  const anchor = telling >= 0 ? telling : items.findIndex(fixed);
  if (anchor < 0) throw new Error(`a pattern needs one word that is not optional: ${source}`);
  return { items, first, last, anchor };
};
