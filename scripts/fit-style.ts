// Fits src/words/style-weights.ts: how unedited machine translation uses grammatical words, against edited text.
//
//   npx jiti scripts/fit-style.ts ../shared
//
// Machine: the machine passages of flores-dev. Edited: its human passages, and human-dev (articles of 120 words and more). Logistic
// regression on the rates per 100 words, with a quadratic penalty; every figure it prints is of passages and articles that the weights
// were not fitted on (8 folds; all translations of one passage are in one fold).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../src/language/article.js';
import { indonesian } from '../src/language/id/index.js';
import { textDocument } from '../src/read/text.js';
import { habitsOf, leastWords, possessive } from '../src/words/style.js';
import { descend } from './adam.js';

const shared = process.argv[2];
if (!shared) {
  console.error('usage: jiti scripts/fit-style.ts ../shared');
  process.exit(2);
}

/** Closed classes and near-synonyms that a writer chooses between; no word that tells what a text is about. */
const words = `
  yang dan di ke dari dengan untuk pada dalam oleh sebagai karena atau tetapi tapi namun sedangkan sementara ketika saat setelah sebelum
  sejak hingga sampai agar supaya sehingga jika bila kalau apabila meskipun meski walaupun walau bahwa ini itu tersebut ia dia mereka
  adalah ialah merupakan akan telah sudah sedang masih belum pernah bisa dapat mampu harus perlu boleh tidak tak bukan tanpa juga pun
  hanya cuma bahkan lagi lebih paling sangat amat sekali terlalu cukup para semua setiap tiap seluruh beberapa sejumlah banyak sedikit
  antara terhadap tentang soal mengenai seputar seperti bak menurut melalui lewat atas bawah kepada bagi demi akibat serta maupun yakni
  yaitu selama sambil seraya usai maka lalu kemudian ada terdapat sebuah seorang suatu satu lain lainnya hal memiliki punya mempunyai
  menjadi jadi mungkin kadang-kadang terkadang sering seringkali kerap biasanya umumnya dirinya sendiri membuat mendapatkan mendapat
  memperoleh memberikan memberi melakukan menggunakan memakai pakai mencakup meliputi termasuk terutama khususnya hal-hal sebenarnya
  nyatanya kini sekarang begitu demikian sama sekitar hampir nyaris selalu senantiasa dimana sana sini`
  .trim()
  .split(/\s+/u);
const features = [...new Set(words), possessive];
const known = new Set(features);

interface Row {
  readonly rates: Float64Array;
  readonly machine: boolean;
  readonly group: 'machine' | 'reference' | 'news';
  readonly engine: string;
  readonly fold: number;
}

const folds = 8;
/** The human passages stand against six translations each; an article of news says less than either. */
const worth = { machine: 1, reference: 6, news: 0.2 };
const penalty = 30;

const rows: Row[] = [];
const read = async (file: string, make: (id: string) => Omit<Row, 'rates'>): Promise<void> => {
  for (const line of readFileSync(path.join(shared, file), 'utf8').split('\n').filter(Boolean)) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const { article } = await readArticle(textDocument(text, { id, path: id }), indonesian);
    const { words: total, counts } = habitsOf(article, (word) => known.has(word));
    if (total < leastWords) continue;
    rows.push({ ...make(id), rates: Float64Array.from(features, (word) => ((counts.get(word) ?? 0) * 100) / total) });
  }
};
const passage = (id: string): number => Number(id.replace(/^.*-/u, ''));
await read('corpora/flores-dev.jsonl', (id) => {
  const engine = id.replace(/^flores-(.+)-\d+$/u, '$1');
  const machine = engine !== 'ref';
  return { machine, group: machine ? 'machine' : 'reference', engine, fold: Math.floor(passage(id) / 12) % folds };
});
let count = 0;
await read('corpora/human-dev.jsonl', () => {
  count += 1;
  return { machine: false, group: 'news', engine: 'news', fold: count % folds };
});

interface Model {
  readonly weights: Float64Array;
  readonly bias: number;
}
const scoreOf = ({ rates }: Row, { weights, bias }: Model): number =>
  rates.reduce((sum, rate, feature) => sum + rate * weights[feature]!, bias);

/** Log-loss over standardised rates; the weights come back for raw rates. */
const train = (chosen: readonly Row[]): Model => {
  const size = features.length;
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (const { rates } of chosen) for (let at = 0; at < size; at += 1) mean[at]! += rates[at]! / chosen.length;
  for (const { rates } of chosen)
    for (let at = 0; at < size; at += 1) spread[at]! += (rates[at]! - mean[at]!) ** 2 / chosen.length;
  for (let at = 0; at < size; at += 1) spread[at] = Math.sqrt(spread[at]!) + 1e-6;
  const plain = chosen.map(({ rates }) => rates.map((rate, at) => (rate - mean[at]!) / spread[at]!));
  const slopeAt = (weights: Float64Array): Float64Array => {
    const slope = weights.map((weight, at) => (at < size ? weight * penalty : 0));
    chosen.forEach((row, index) => {
      const values = plain[index]!;
      let sum = weights[size]!;
      for (let at = 0; at < size; at += 1) sum += values[at]! * weights[at]!;
      const error = (1 / (1 + Math.exp(-sum)) - (row.machine ? 1 : 0)) * worth[row.group];
      for (let at = 0; at < size; at += 1) slope[at]! += error * values[at]!;
      slope[size]! += error;
    });
    return slope;
  };
  const weights = descend({ size: size + 1, turns: 800, rate: 0.02, slope: slopeAt });
  const raw = Float64Array.from(spread, (deviation, at) => weights[at]! / deviation);
  return { weights: raw, bias: raw.reduce((sum, weight, at) => sum - weight * mean[at]!, weights[size]!) };
};

const out: { readonly row: Row; readonly score: number }[] = [];
for (let fold = 0; fold < folds; fold += 1) {
  const model = train(rows.filter((row) => row.fold !== fold));
  for (const row of rows) if (row.fold === fold) out.push({ row, score: scoreOf(row, model) });
}
const scores = (test: (row: Row) => boolean): readonly number[] =>
  out
    .filter(({ row }) => test(row))
    .map(({ score }) => score)
    .sort((a, b) => a - b);
const auc = (high: readonly number[], low: readonly number[]): string => {
  let wins = 0;
  for (const a of high) for (const b of low) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return (wins / high.length / low.length).toFixed(3);
};
const reference = scores(({ group }) => group === 'reference');
const news = scores(({ group }) => group === 'news');
const machine = scores(({ group }) => group === 'machine');
console.log(
  `${machine.length} machine passages, ${reference.length} human ones, ${news.length} articles of news, ${features.length} words`,
);
console.log(`AUC against the human passages: ${auc(machine, reference)}; against news: ${auc(machine, news)}`);
for (const engine of new Set(rows.filter(({ machine: is }) => is).map(({ engine: name }) => name)))
  console.log(
    `  ${engine}: ${auc(
      scores((row) => row.engine === engine),
      reference,
    )}`,
  );
const share = (list: readonly number[], least: number): string =>
  `${((list.filter((score) => score >= least).length / list.length) * 100).toFixed(1)} %`;
for (const least of [-1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3])
  console.log(
    `from ${least}: machine ${share(machine, least)}, human passages ${share(reference, least)}, news ${share(news, least)}`,
  );

const { weights, bias } = train(rows);
const table = features
  .map((word, at) => [word, Number(weights[at]!.toFixed(3))] as const)
  .filter(([, weight]) => Math.abs(weight) >= 0.005)
  .map(([word, weight]) => `  ['${word}', ${weight}],`);
writeFileSync(
  new URL('../src/words/style-weights.ts', import.meta.url),
  `// Fitted by scripts/fit-style.ts: npx jiti scripts/fit-style.ts ../shared

/** What one use in 100 words says for unedited translation, in natural log-odds. */
export const weights: ReadonlyMap<string, number> = new Map([
${table.join('\n')}
]);

export const bias = ${bias.toFixed(3)};
`,
);
