import { readFileSync } from 'node:fs';

/** The pack of literal translations as scripts/calques.ts bound it (phrases/phrasebook.ts). */
export const calques = (): string => readFileSync(new URL('./data/calques.txt', import.meta.url), 'utf8');
