// Fits src/names/weights.ts: how much each piece of evidence says that a form is a damaged name.
//
//   npx jiti scripts/fit-names.ts ../shared
//
// Logistic regression over pairs of a form and a name it may be (src/names/suspects.ts). Right pairs: names damaged by
// eval/damage.mjs and by scripts/damage-glossary.ts in human-dev, with seeds that are not measured on (11 to 14). Wrong pairs:
// every pair that the undamaged articles yield, without the slips that readers annotated. Half of the articles fit, the other
// half is measured, and the other way round; the weights that are written use all of them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadGlossary } from '../src/index.js';
import { readArticle } from '../src/language/article.js';
import { indonesian } from '../src/language/id/index.js';
import { evidence } from '../src/names/evidence.js';
import { pairs } from '../src/names/suspects.js';
import { textDocument } from '../src/read/text.js';
import { descend } from './adam.js';

const [shared] = process.argv.slice(2);
if (!shared) {
  console.error('usage: jiti scripts/fit-names.ts ../shared');
  process.exit(2);
}

type Origin = 'beside' | 'throughout' | 'both' | 'annotated' | 'unread';
interface Gold {
  readonly start: number;
  readonly end: number;
  readonly category: string;
  readonly suggestion: string | null;
  readonly surface?: string;
}
interface Row {
  readonly says: readonly (readonly [string, number])[];
  readonly right: boolean;
  readonly origin: Origin;
  readonly fold: number;
  /** The form in its article; of its pairs the best one counts. */
  readonly form: string;
  readonly shown: string;
  readonly mentions: number;
}

const corpora = path.join(shared, 'corpora');
const folder = mkdtempSync(path.join(tmpdir(), 'janggal-fit-'));
const human = path.join(corpora, 'human-dev.jsonl');
const slips = path.join(corpora, 'human-slips-dev.jsonl');
const lines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());

const glossary = await loadGlossary();
const rows: Row[] = [];
const planted = { beside: 0, throughout: 0, both: 0 };
const words = { annotated: [0, 0] as [number, number] };

const foldOf = (id: string): number => {
  let hash = 7;
  for (const letter of id.replace(/~.*/u, '')) hash = (hash * 31 + letter.charCodeAt(0)) | 0;
  return hash & 1;
};

let documents = 0;
const read = async (line: string, origin: Origin): Promise<void> => {
  const { id, text, spans = [] } = JSON.parse(line) as { id: string; text: string; spans?: Gold[] };
  const outcome = await readArticle(textDocument(text, { id, path: id }) as never, indonesian);
  if (!('article' in outcome)) return;
  documents += 1;
  const damaged = origin === 'beside' || origin === 'throughout' || origin === 'both';
  const gold = damaged ? spans.filter(({ category }) => category === 'garbled-name') : spans;
  if (damaged) planted[origin] += gold.length;
  if (origin === 'annotated') words.annotated[foldOf(id)]! += text.split(/\s+/u).length;
  for (const pair of pairs(outcome.article, glossary)) {
    const { form, better } = pair;
    const hit = gold.filter(({ start, end }) => form.tokens.some((token) => token.end > start && token.start < end));
    if (damaged ? hit.length === 0 : hit.length > 0) continue;
    const says: [string, number][] = [];
    evidence(pair, glossary, (name, value) => says.push([name, value]));
    const right = hit.some(
      ({ suggestion, surface = '' }) => suggestion === better || suggestion === better + surface.slice(form.text.length),
    );
    const at = form.tokens[0]!.start;
    const shown = `${form.text} → ${better} | ${text.slice(Math.max(0, at - 30), at + 30).replaceAll('\n', ' ')}`;
    rows.push({
      says,
      right,
      origin,
      fold: foldOf(id),
      form: `${documents} ${form.text}`,
      shown,
      mentions: damaged ? hit.length : form.tokens.length,
    });
  }
};

const annotated = new Set(lines(slips).map((line) => (JSON.parse(line) as { id: string }).id));
for (const line of lines(slips)) await read(line, 'annotated');
for (const line of lines(human)) if (!annotated.has((JSON.parse(line) as { id: string }).id)) await read(line, 'unread');
for (const seed of ['11', '12']) {
  const beside = path.join(folder, `beside-${seed}.jsonl`);
  execFileSync(
    'node',
    [path.join(shared, 'eval/damage.mjs'), '--in', human, '--out', beside, '--seed', seed, '--only', 'garbled-name'],
    { stdio: 'ignore' },
  );
  for (const line of lines(beside)) await read(line, 'beside');
  const throughout = path.join(folder, `throughout-${seed}.jsonl`);
  execFileSync('npx', ['jiti', 'scripts/damage-glossary.ts', human, throughout, seed], { stdio: 'ignore' });
  for (const line of lines(throughout)) await read(line, 'throughout');
  const both = path.join(folder, `both-${seed}.jsonl`);
  execFileSync('npx', ['jiti', 'scripts/damage-glossary.ts', human, both, seed, '--both'], { stdio: 'ignore' });
  for (const line of lines(both)) await read(line, 'both');
}

const names = [...new Set(rows.flatMap(({ says }) => says.map(([name]) => name)))].sort();
const numbers = new Map(names.map((name, index) => [name, index]));
const says = rows.map((row) => row.says.map(([name, value]) => [numbers.get(name)!, value] as const));

/** A wrong accusation costs more than a miss; a name beside its other candidates teaches only their order. Unread articles have slips. */
const worth = ({ right, origin }: Row): number => (right ? 1 : origin === 'annotated' ? 3 : origin === 'unread' ? 1.8 : 0.3);

const modes = new Set(['beside', 'company', 'lone']);

/** Log-loss, with a quadratic penalty of 1/2 a weight. */
const train = (use: (row: Row) => boolean): Float64Array => {
  const chosen = rows.flatMap((row, index) => (use(row) ? [index] : []));
  const slopeAt = (weights: Float64Array): Float64Array => {
    const slope = weights.map((weight, index) => (modes.has(names[index]!) ? 0 : weight));
    for (const index of chosen) {
      const sum = says[index]!.reduce((total, [name, value]) => total + weights[name]! * value, 0);
      const error = (1 / (1 + Math.exp(-sum)) - (rows[index]!.right ? 1 : 0)) * worth(rows[index]!);
      for (const [name, value] of says[index]!) slope[name]! += error * value;
    }
    return slope;
  };
  return descend({ size: names.length, turns: 500, rate: 0.06, slope: slopeAt });
};

const measure = (title: string, weights: Float64Array, fold?: number): void => {
  const best = new Map<string, { row: Row; sum: number }>();
  rows.forEach((row, index) => {
    if (fold !== undefined && row.fold !== fold) return;
    const sum = says[index]!.reduce((total, [name, value]) => total + weights[name]! * value, 0);
    if (sum > (best.get(row.form)?.sum ?? Number.NEGATIVE_INFINITY)) best.set(row.form, { row, sum });
  });
  const seen = fold === undefined ? words.annotated[0] + words.annotated[1] : words.annotated[fold]!;
  for (const least of [0.5, 1, 1.2, 1.5, 2, 3]) {
    const found = [...best.values()].filter(({ sum }) => sum >= least);
    const of = (origin: Origin, right?: boolean): number =>
      found
        .filter(({ row }) => row.origin === origin && (right === undefined || row.right === right))
        .reduce((sum, { row }) => sum + row.mentions, 0);
    const share = (origin: 'beside' | 'throughout' | 'both'): string =>
      `${origin} ${(of(origin) / planted[origin]).toFixed(3)} of all, ${(of(origin, true) / of(origin)).toFixed(3)} right first`;
    console.log(
      `${title} from ${least}: ${((of('annotated') * 1000) / seen).toFixed(3)} false a 1,000 words; ${fold === undefined ? `${share('beside')}; ${share('throughout')}; ${share('both')}` : `right first ${(of('beside', true) / of('beside')).toFixed(3)}`}`,
    );
  }
  if (fold !== undefined) return;
  const wrong = [...best.values()].filter(
    ({ row, sum }) => sum >= 0.5 && (row.origin === 'annotated' || row.origin === 'unread'),
  );
  if (process.env['SHOW'])
    for (const { row, sum } of wrong.sort((a, b) => b.sum - a.sum)) console.log(sum.toFixed(1), row.origin, row.shown);
};

console.log(`${rows.length} pairs of ${documents} articles, ${names.length} pieces of evidence`);
for (const fold of [0, 1])
  measure(
    `fitted on half ${fold}, measured on the other,`,
    train((row) => row.fold === fold),
    1 - fold,
  );
const weights = train(() => true);
measure('fitted on all,', weights);
const table = names.map(
  (name, index) => `  ${/^[a-z]\w*$/u.test(name) ? name : `'${name}'`}: ${Number(weights[index]!.toFixed(2))},`,
);
writeFileSync(
  new URL('../src/names/weights.ts', import.meta.url),
  `// Fitted by scripts/fit-names.ts: npx jiti scripts/fit-names.ts ../shared

/** What each piece of evidence (evidence.ts) says for a damaged name, in natural log-odds. */
export const weights: Readonly<Record<string, number>> = {
${table.join('\n')}
};
`,
);
