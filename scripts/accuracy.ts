// Measures the built command against labelled text and writes reports/accuracy.md.
//
//   npm run accuracy -- ../shared
//
// The folder holds eval/evaluate.mjs, eval/damage.mjs, corpora/ and gold/; none of it is part of the repository.
// Needs a build (npm run build). Takes a few minutes: every kind of damage is planted with three seeds.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { baseRates } from '../src/check/base-rates.ts';
import { type Annotated, byRule, type Found, meets, slipsFound } from './accuracy/by-rule.ts';
import { marksSection } from './accuracy/marks.ts';
import { rankings } from './accuracy/ranking.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [given] = process.argv.slice(2);
if (!given) {
  console.error('usage: npm run accuracy -- FOLDER (with eval/, corpora/ and gold/)');
  process.exit(2);
}
const shared = path.resolve(given);
const folder = mkdtempSync(path.join(os.tmpdir(), 'accuracy-'));

interface Row {
  readonly gold: number;
  readonly findings: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recallGroup: number | null;
}
interface Evaluation {
  readonly figures: Readonly<Record<string, number | null>>;
  readonly categories: Readonly<Record<string, Row>>;
}

const node = (...args: string[]): string => {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}\n${stderr}`);
  return stdout;
};
const evaluate = (gold: string): Evaluation =>
  JSON.parse(node(path.join(shared, 'eval/evaluate.mjs'), '--gold', gold, '--json')) as Evaluation;
const corpus = (name: string) => path.join(shared, 'corpora', name);

/** Share of the documents of a corpus whose verdict is not fail. */
const passing = (file: string): { documents: number; passed: number; byId: Map<string, string> } => {
  const lines = node('dist/cli.js', 'check', file, '--format', 'jsonl', '--no-config', '--no-cache')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind?: string; id: string; verdict?: string });
  const documents = lines.filter(({ verdict }) => verdict !== undefined);
  return {
    documents: documents.length,
    passed: documents.filter(({ verdict }) => verdict !== 'fail').length,
    byId: new Map(documents.map(({ id, verdict }) => [id, verdict!])),
  };
};

/** 95 % interval of a share (Wilson). */
const interval = (hits: number, all: number): string => {
  if (all === 0) return '–';
  const z = 1.96;
  const share = hits / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return `${Math.max(0, middle - half).toFixed(3)}–${Math.min(1, middle + half).toFixed(3)}`;
};
const show = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : value.toFixed(3));

const table = ({ categories }: Evaluation): string[] => [
  '| artifact | gold | found | precision | 95 % | recall | 95 % |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  ...Object.entries(categories)
    .sort(([, a], [, b]) => b.gold - a.gold || b.findings - a.findings)
    .map(([name, row]) => {
      const hits = Math.round((row.recallGroup ?? 0) * row.gold);
      return `| ${name} | ${row.gold} | ${row.findings} | ${show(row.precision)} | ${interval(row.right, row.findings)} | ${show(row.recallGroup)} | ${interval(hits, row.gold)} |`;
    }),
];

const kinds = [
  'split-hyphen',
  'doubled-word',
  'lost-hyphen',
  'stray-capital',
  'boilerplate',
  'untranslated',
  'encoding',
  'stray-punctuation',
  'garbled-name',
  'glued-word',
];
const asked: Readonly<Record<string, number>> = {
  'split-hyphen': 0.97,
  'doubled-word': 0.95,
  'lost-hyphen': 0.85,
  'stray-capital': 0.95,
  boilerplate: 0.97,
  untranslated: 0.95,
  encoding: 0.98,
  'stray-punctuation': 0.5,
  'garbled-name': 0.85,
  'glued-word': 0.9,
};

const seeds = evaluate(path.join(root, 'seeds/gold.jsonl'));
const human = evaluate(corpus('human-slips-dev.jsonl'));
const pass = passing(corpus('human-dev.jsonl'));
const planted = kinds.map((kind) => {
  const runs = [1, 2, 3].map((seed) => {
    const file = path.join(folder, `${kind}-${seed}.jsonl`);
    node(
      path.join(shared, 'eval/damage.mjs'),
      '--in',
      corpus('human-dev.jsonl'),
      '--out',
      file,
      '--seed',
      String(seed),
      '--only',
      kind,
    );
    const { figures, categories } = evaluate(file);
    return { recall: figures[`recall:${kind}`] ?? 0, gold: categories[kind]?.gold ?? 0, fix: figures['fix-accuracy'] ?? 0 };
  });
  const gold = runs.reduce((sum, run) => sum + run.gold, 0);
  const mean = (of: (run: (typeof runs)[number]) => number) => runs.reduce((sum, run) => sum + of(run) * run.gold, 0) / gold;
  console.log(kind, runs.map(({ recall }) => recall.toFixed(3)).join(' '));
  return {
    kind,
    gold,
    recall: mean(({ recall }) => recall),
    fix: mean(({ fix }) => fix),
    least: Math.min(...runs.map(({ recall }) => recall)),
  };
});

const aboutNames = new Set(['garbled-name', 'inconsistent-name']);

const checked = (file: string): { words: number; score: number; findings: Found[] }[] =>
  node('dist/cli.js', 'check', file, '--format', 'jsonl', '--no-config', '--no-cache')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const goldOf = (file: string): { id: string; is_mt?: boolean; spans: Annotated['spans'] }[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const annotated = (file: string): Annotated[] => {
  const gold = goldOf(file);
  return checked(file).map(({ words, findings }, index) => ({ words, findings, spans: gold[index]!.spans }));
};
const slipArticles = annotated(corpus('human-slips-dev.jsonl'));
/** Alarms about names that meet no slip at all, and annotated slips of names that are found. */
const nameAlarms = (articles: readonly Annotated[]) => {
  const figures = { words: 0, alarms: 0, slips: 0, hit: 0 };
  for (const { words, findings, spans } of articles) {
    const names = findings.filter(({ artifact, severity }) => aboutNames.has(artifact) && severity !== 'info');
    const slips = spans.filter(({ category }) => aboutNames.has(category));
    figures.words += words;
    figures.alarms += names.filter((finding) => !spans.some((slip) => meets(slip, finding))).length;
    figures.slips += slips.length;
    figures.hit += slips.filter((slip) => names.some((finding) => meets(slip, finding))).length;
  }
  return figures;
};
const names = nameAlarms(slipArticles);
const slipRules = byRule(slipArticles);
const desk = slipsFound(slipArticles, new Set(['non-word', 'glued-word', 'lost-hyphen']));
const seedRules = [...byRule(annotated(path.join(root, 'seeds/gold.jsonl'))).values()];
const seedFound = seedRules.reduce((sum, { found }) => sum + found, 0);
const seedRight = seedRules.reduce((sum, { right }) => sum + right, 0);
const passages = goldOf(corpus('flores-dev.jsonl')).map(({ id }) => id.replace(/^flores-(.+)-\d+$/u, '$1'));
const floresChecked = checked(corpus('flores-dev.jsonl'));
const ranks = rankings(floresChecked.map(({ score }, index) => ({ engine: passages[index]!, score })));
const machineHits = new Map<string, number>();
const machineWords = floresChecked.reduce((sum, { words }, index) => sum + (passages[index] === 'ref' ? 0 : words), 0);
floresChecked.forEach(({ findings }, index) => {
  if (passages[index] === 'ref') return;
  for (const { rule, severity } of findings) if (severity !== 'info') machineHits.set(rule, (machineHits.get(rule) ?? 0) + 1);
});
const rankAsked: Readonly<Record<string, string>> = { all: '0.750', argos: '0.850', nllb: '0.850', opusmt: '0.850' };
const throughout = ['', '--both'].map((both) => {
  const runs = [1, 2, 3].map((seed) => {
    const file = path.join(folder, `glossary${both}-${seed}.jsonl`);
    const made = [
      'node_modules/jiti/lib/jiti-cli.mjs',
      'scripts/damage-glossary.ts',
      corpus('human-dev.jsonl'),
      file,
      String(seed),
    ];
    node(...made, ...(both ? [both] : []));
    const { figures, categories } = evaluate(file);
    return {
      recall: figures['recall:garbled-name'] ?? 0,
      gold: categories['garbled-name']?.gold ?? 0,
      fix: figures['fix-accuracy'] ?? 0,
    };
  });
  const gold = runs.reduce((sum, run) => sum + run.gold, 0);
  console.log(`glossary${both}`, runs.map(({ recall }) => recall.toFixed(3)).join(' '));
  return {
    both,
    gold,
    recall: runs.reduce((sum, run) => sum + run.recall * run.gold, 0) / gold,
    least: Math.min(...runs.map(({ recall }) => recall)),
    fix: runs.reduce((sum, run) => sum + run.fix * run.gold, 0) / gold,
  };
});

const linesOf = (file: string): string => node('dist/cli.js', 'check', file, '--format', 'jsonl', '--no-config', '--no-cache');
const marks = marksSection(linesOf, corpus('human-dev.jsonl'), corpus('flores-dev.jsonl'));

const seedVerdicts = JSON.parse(readFileSync(path.join(root, 'reports/seeds.json'), 'utf8')) as {
  documents: { path: string; score: number; verdict: string }[];
};
/** What scripts/fix-accuracy.ts and scripts/adoption.ts measured stands behind it, and stays. */
const measuredElsewhere =
  /\n## (?:Fix|Adoption)\n[\s\S]*$/u.exec(readFileSync(path.join(root, 'reports/accuracy.md'), 'utf8'))?.[0] ?? '';
const f = seeds.figures;
writeFileSync(
  path.join(root, 'reports/accuracy.md'),
  `# Accuracy

Written by \`npm run accuracy -- ../shared\` from the built command. The corpora and the two evaluation scripts stand outside the
repository; the seeds and their gold annotation are in \`seeds/\`. A hit is an overlap of at least half of the shorter span with
the same group of artifacts; intervals are Wilson's at 95 %.

## The five seeds

\`node ../shared/eval/evaluate.mjs --gold seeds/gold.jsonl\`

| figure | measured | asked |
| --- | --- | --- |
| precision of mechanical findings | ${show(f['mechanical-precision'])} | 0.960 |
| recall of mechanical artifacts | ${show(f['mechanical-recall'])} | 0.950 |
| fix accuracy | ${show(f['fix-accuracy'])} | 0.750 |
| recall of all 214 spans | ${show(f['all-recall'])} | 0.600 |
| precision over all findings (a hit on an annotated span of any kind; \`info\` not counted) | ${show(seedRight / seedFound)} (${seedRight} of ${seedFound}) | 0.850 |

The seeds were read while the rules and the pack of literal translations were written: what they say of other articles is less.

${table(seeds).join('\n')}

Verdicts: ${seedVerdicts.documents.map(({ path: file, score, verdict }) => `\`${path.basename(file).slice(0, 3)}\` ${verdict} (${score})`).join(', ')}.

## Planted damage

\`node ../shared/eval/damage.mjs --in ../shared/corpora/human-dev.jsonl --out planted.jsonl --seed N --only KIND\`, then
\`evaluate.mjs --gold planted.jsonl\`, for N = 1, 2, 3. *fix* is the share of the spans found whose correction is offered.

| kind | planted | recall | lowest of 3 | asked | fix |
| --- | --- | --- | --- | --- | --- |
${planted.map(({ kind, gold, recall, least, fix }) => `| ${kind} | ${gold} | ${show(recall)} | ${show(least)} | ${asked[kind]?.toFixed(3) ?? '–'} | ${fix > 0 ? show(fix) : '–'} |`).join('\n')}

## Names

Damage that the article does not betray: \`npx jiti scripts/damage-glossary.ts ../shared/corpora/human-dev.jsonl planted.jsonl N\`
damages every mention of one name of the glossary, and with \`--both\` first name and surname of a person where they stand
together; then \`evaluate.mjs --gold planted.jsonl\`.

| planted | words | recall | lowest of 3 | asked | fix |
| --- | --- | --- | --- | --- | --- |
${throughout.map(({ both, gold, recall, least, fix }) => `| ${both ? 'first name and surname' : 'every mention of one name'} | ${gold} | ${show(recall)} | ${show(least)} | ${both ? '–' : '0.800'} | ${show(fix)} |`).join('\n')}

Edited human news (human-slips-dev, ${names.words} words): ${names.alarms} alarms about names that meet no annotated slip, **${((names.alarms * 1000) / names.words).toFixed(3)}**
per 1,000 words (asked: at most 0.120); ${names.hit} of the ${names.slips} annotated slips of names are found, **${show(names.hit / names.slips)}** (${interval(names.hit, names.slips)}; asked: 0.500).
The weights behind it are fitted on the same articles with other seeds: \`npx jiti scripts/fit-names.ts ../shared\` prints what they
give on the half of the articles that they were not fitted on.

## Edited human news

\`node ../shared/eval/evaluate.mjs --gold ../shared/corpora/human-slips-dev.jsonl\`

| figure | measured | asked |
| --- | --- | --- |
| false alarms per 1,000 words (findings that meet no annotated slip; \`info\` not counted) | ${show(human.figures['human-false-alarms-per-1000-words'])} | at most 0.700 |
| annotated slips of the desk that are found (typos, words run together, lost hyphens) | ${show(desk.found / desk.slips)} (${desk.found} of ${desk.slips}, ${interval(desk.found, desk.slips)}) | 0.500 |
| articles of human-dev that pass the gate (\`janggal check human-dev.jsonl --format jsonl\`) | ${show(pass.passed / pass.documents)} (${pass.passed} of ${pass.documents}) | 0.950 |

What is found there, by artifact, and how much of it meets a slip that careful readers marked:

${table(human).join('\n')}

By rule: hits per 1,000 words of edited news (\`src/check/base-rates.ts\`; as many of its findings count nothing in a score), what it finds
in the annotated articles and how much of it meets a slip, and hits per 1,000 words of machine translation (flores-dev).

| rule | edited news | found | precision | 95 % | machine |
| --- | --- | --- | --- | --- | --- |
${[...new Set([...slipRules.keys(), ...Object.keys(baseRates), ...machineHits.keys()])]
  .sort()
  .map((rule) => {
    const { found, right } = slipRules.get(rule) ?? { found: 0, right: 0 };
    return `| ${rule} | ${show(baseRates[rule] ?? 0)} | ${found} | ${show(found > 0 ? right / found : null)} | ${interval(right, found)} | ${show(((machineHits.get(rule) ?? 0) * 1000) / machineWords)} |`;
  })
  .join('\n')}

## Ranking

\`node ../shared/eval/evaluate.mjs --gold ../shared/corpora/flores-dev.jsonl\`: how often a machine passage scores below a human one.

| engine | AUC of the score | asked |
| --- | --- | --- |
${ranks.map(({ engine, auc }) => `| ${engine} | ${show(auc)} | ${rankAsked[engine] ?? '–'} |`).join('\n')}

Rules and weights were fitted on these passages. What the style of grammatical words alone gives on passages that it was not fitted on:
\`npx jiti scripts/fit-style.ts ../shared\`.

${marks}${measuredElsewhere}`,
);
rmSync(folder, { recursive: true, force: true });
