// Checks the pack of literal translations, or some files of it: every `wrong` sentence is found exactly where it is marked, every
// `right` one not at all, and how often each entry stands in edited news and in machine and human passages.
//
//   npx jiti scripts/calques.ts --check [FILE…]      (needs ../shared for the counts)
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readArticle } from '../src/language/article.js';
import { indonesian } from '../src/language/id/index.js';
import { functionWords } from '../src/language/id/words.js';
import { identityMap, span } from '../src/model/span.js';
import type { Calque } from '../src/rules/accuracy/literal-translation/calque.js';
import { phrasebook } from '../src/rules/accuracy/literal-translation/phrasebook.js';
import { replacements } from '../src/rules/accuracy/literal-translation/replace.js';

const files = process.argv.slice(2).filter((argument) => argument !== '--check');
const isGrammatical = (word: string): boolean => functionWords.has(word);

const article = async (text: string) => {
  const blocks = [...text.matchAll(/\S(?:[^\n]*\S)?/gu)].map((match) => ({
    kind: 'paragraph' as const,
    ...span(match.index, match.index + match[0].length),
  }));
  const document = { id: '', path: '', raw: text, text, map: identityMap(text.length), blocks, meta: {} };
  return (await readArticle(document, indonesian)).article;
};

const pack: { readonly file: string; readonly calques: readonly Calque[] }[] = [];
for (const file of files) {
  const module = (await import(resolve(file))) as Record<string, readonly Calque[]>;
  pack.push({ file: basename(file), calques: Object.values(module).flat() });
}
const all = pack.flatMap(({ calques }) => calques);
console.log(pack.map(({ file, calques }) => `${file}: ${calques.length}`).join(', '));

let faults = 0;
const fault = (calque: Calque, what: string): void => {
  faults += 1;
  console.log(`FAULT ${calque.bad}: ${what}`);
};
const usable: Calque[] = [];
const seen = new Map<string, Calque>();
for (const calque of all) {
  try {
    phrasebook([calque], isGrammatical);
    usable.push(calque);
  } catch (error) {
    fault(calque, (error as Error).message);
  }
  if (seen.has(calque.bad)) fault(calque, 'twice');
  seen.set(calque.bad, calque);
  if (calque.good.length === 0 && !calque.advice) fault(calque, 'neither a replacement nor advice');
}
const book = phrasebook(usable, isGrammatical);
const found = async (text: string) => {
  const { segments } = await article(text);
  return segments.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) =>
      book.find(sentence).map((hit) => ({
        hit,
        text: text.slice(sentence.tokens[hit.from]!.start, sentence.tokens[hit.to - 1]!.end),
        start: sentence.tokens[hit.from]!.start as number,
        end: sentence.tokens[hit.to - 1]!.end as number,
        better: replacements(hit, sentence.tokens),
      })),
    ),
  );
};
for (const calque of usable) {
  const marked = /\[\[(.+?)\]\]/u.exec(calque.wrong)?.[1];
  const hits = await found(calque.wrong.replace(/\[\[|\]\]/gu, ''));
  if (!marked) fault(calque, 'nothing is marked in `wrong`');
  else if (!hits.some(({ text, hit }) => text === marked && hit.calque === calque))
    fault(
      calque,
      `wrong finds ${hits.map(({ text, hit }) => `“${text}” (${hit.calque.bad})`).join(', ') || 'nothing'}, wants “${marked}”`,
    );
  else if (hits.length > 1) fault(calque, `wrong also finds ${hits.map(({ hit }) => hit.calque.bad).join(', ')}`);
  else if (process.env['SHOW']) console.log(`  ${marked} → ${hits[0]!.better.join(' | ')}`);
  const right = await found(calque.right);
  if (right.length > 0) fault(calque, `right finds ${right.map(({ text, hit }) => `“${text}” (${hit.calque.bad})`).join(', ')}`);
}

const shared = process.env['SHARED'] ?? '../shared';
const lines = (file: string): { id: string; text: string; is_mt?: boolean }[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const kinds = new Map<string, Map<string, number>>();
const passages = new Map<string, Set<string>>();
const count = (kind: string, calque: Calque, id: string): void => {
  const table = kinds.get(calque.bad) ?? new Map<string, number>();
  table.set(kind, (table.get(kind) ?? 0) + 1);
  kinds.set(calque.bad, table);
  passages.set(kind, (passages.get(kind) ?? new Set()).add(id));
};
for (const { id, text } of lines(`${shared}/corpora/human-dev.jsonl`)) {
  for (const { hit, text: matched, start, end } of await found(text)) {
    count('human', hit.calque, id);
    console.log(
      `HUMAN ${hit.calque.bad} · …${text.slice(Math.max(0, start - 60), start)}[[${matched}]]${text.slice(end, end + 60)}…`.replace(
        /\n/gu,
        ' ',
      ),
    );
  }
}
for (const { id, text } of lines(`${shared}/corpora/flores-dev.jsonl`)) {
  const engine = id.replace(/^flores-(.+)-\d+$/u, '$1');
  for (const { hit, text: matched } of await found(text)) {
    count(engine, hit.calque, id);
    if (engine === 'ref') console.log(`REF ${hit.calque.bad} · ${matched}`);
  }
}
for (const { id, text } of lines(`${shared}/gold/seeds.jsonl`))
  for (const { hit } of await found(text)) count('seeds', hit.calque, id);
for (const [bad, table] of [...kinds].sort(([a], [b]) => a.localeCompare(b)))
  console.log(`${bad}: ${[...table].map(([kind, number]) => `${kind} ${number}`).join(', ')}`);
console.log(
  `passages with a hit: ${[...passages].map(([kind, ids]) => `${kind} ${ids.size}`).join(', ')} (of 40 each; human of 686)`,
);
console.log(faults === 0 ? 'no faults' : `${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
