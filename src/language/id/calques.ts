import { readFileSync } from 'node:fs';
import type { BoundPhrases } from '../../model/lexicon.js';
import { readTable, tableIn } from './table.js';

let text: string | undefined;

/** The pack of literal translations as scripts/calques.ts bound it (phrases/phrasebook.ts). It is all ASCII. */
export const calques: BoundPhrases = {
  keys: tableIn('calques.bin', readTable),
  text: () => {
    text ??= readFileSync(new URL('./data/calques.txt', import.meta.url), 'latin1');
    return text;
  },
};
