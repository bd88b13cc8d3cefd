import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readArticle } from '../../src/language/article.js';
import { indonesian } from '../../src/language/id/index.js';
import { functionWords } from '../../src/language/id/words.js';
import type { Article, Block, Document } from '../../src/model/document.js';
import type { Severity } from '../../src/model/finding.js';
import { identityMap, span } from '../../src/model/span.js';
import { bindPhrases, inMemory } from '../../src/phrases/bind.js';
import type { Calque } from '../../src/phrases/calque.js';
import { type Hit, openPhrases, type Phrase } from '../../src/phrases/phrasebook.js';
import { replacements } from '../../src/phrases/replace.js';

export interface Family {
  readonly file: string;
  readonly calques: readonly Calque[];
}

export const loadFamilies = async (files: readonly string[]): Promise<readonly Family[]> =>
  Promise.all(
    files.map(async (file) => {
      const module = (await import(pathToFileURL(file).href)) as Record<string, readonly Calque[]>;
      return { file: path.basename(file), calques: Object.values(module).flat() };
    }),
  );

/** The entries as the rule reads them: without their sentences, with what they weigh. */
export const phrasesOf = (
  families: readonly Family[],
  weigh: (calque: Calque) => { readonly severity: Severity; readonly confidence: number },
): readonly Phrase[] =>
  families.flatMap(({ calques }) =>
    calques.map((calque) => {
      const { bad, good, advice, from, near, unless } = calque;
      return {
        bad,
        good,
        ...(advice ? { advice } : {}),
        from,
        ...(near ? { near } : {}),
        ...(unless ? { unless } : {}),
        ...weigh(calque),
      };
    }),
  );

const read = async (text: string): Promise<Article> => {
  const blocks: Block[] = [...text.matchAll(/\S(?:[^\n]*\S)?/gu)].map((match) => ({
    kind: 'paragraph' as const,
    ...span(match.index, match.index + match[0].length),
  }));
  const document: Document = { id: '', path: '', raw: text, text, map: identityMap(text.length), blocks, meta: {} };
  return (await readArticle(document, indonesian)).article;
};

export interface Found {
  readonly hit: Hit;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly better: readonly string[];
}

/** Finds the entries of some families in a text. */
export const finder = (families: readonly Family[]): ((text: string) => Promise<readonly Found[]>) => {
  const isGrammatical = (word: string): boolean => functionWords.has(word);
  const phrases = phrasesOf(families, ({ severity = 'minor' }) => ({ severity, confidence: 1 }));
  const book = openPhrases(inMemory(bindPhrases(phrases, isGrammatical)), isGrammatical);
  return async (text) => {
    const { segments } = await read(text);
    return segments.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) =>
        book.find(sentence).map((hit) => {
          const start: number = sentence.tokens[hit.from]!.start;
          const end: number = sentence.tokens[hit.to - 1]!.end;
          return { hit, text: text.slice(start, end), start, end, better: replacements(hit, sentence.tokens) };
        }),
      ),
    );
  };
};
