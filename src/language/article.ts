import type { Article, Block, Document, Segment } from '../model/document.js';
import type { Language } from '../model/language.js';
import { span } from '../model/span.js';
import { documentLanguage, withLanguages } from './detect.js';

/** A document read in a language: body and furniture apart, both in order. */
export interface Reading {
  readonly article: Article;
  readonly furniture: readonly Segment[];
  /** Whether the document is in the language at all, and what it is if not (ISO 639-3, 'und' unknown). */
  readonly own: boolean;
  readonly code: string;
}

/** Cuts what furniture is glued to a block of prose off it. */
const pieces = (text: string, block: Block, language: Language): { readonly block: Block; readonly furniture?: string }[] => {
  const glued = language.inlineFurniture(text, block);
  if (glued.length === 0) return [{ block }];
  const result: { block: Block; furniture?: string }[] = [];
  let at: number = block.start;
  const prose = (end: number) => {
    const slice = text.slice(at, end);
    const start = at + slice.length - slice.trimStart().length;
    const stop = at + slice.trimEnd().length;
    if (stop > start) result.push({ block: { kind: block.kind, ...span(start, stop) } });
  };
  for (const { start, end, kind } of glued) {
    prose(start);
    result.push({ block: { kind: 'boilerplate', ...span(start, end) }, furniture: kind });
    at = end;
  }
  prose(block.end);
  return result;
};

/** Reads a document: labels furniture, splits sentences and words, tells the languages. */
export const readArticle = async (document: Document, language: Language): Promise<Reading> => {
  const { text, blocks } = document;
  const lines = language.furniture(text, blocks);
  const body: Segment[] = [];
  const furniture: Segment[] = [];
  for (const block of blocks) {
    const line = lines.get(block);
    if (line) {
      furniture.push(language.segment(text, { ...block, kind: 'boilerplate' }, line.kind));
      continue;
    }
    for (const piece of pieces(text, block, language)) {
      if (piece.furniture) furniture.push(language.segment(text, piece.block, piece.furniture));
      else body.push(withLanguages(language.segment(text, piece.block), language));
    }
  }
  const { own, code } = await documentLanguage(body, language);
  const words = body.reduce((sum, { tokens, marks, numbers }) => sum + tokens.length - marks.length - numbers.length, 0);
  const computed = new Map<object, unknown>();
  const article: Article = {
    document,
    language,
    segments: body,
    words,
    once(key, compute) {
      if (!computed.has(key)) computed.set(key, compute(article));
      return computed.get(key) as ReturnType<typeof compute>;
    },
  };
  return { article, furniture, own, code };
};
