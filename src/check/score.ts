import type { Finding } from '../model/finding.js';
import { weight } from '../model/finding.js';
import type { Score } from '../model/report.js';
import { baseRates } from './base-rates.js';

/** E(x) = a · ln(1 + b·x): points an article of x words may carry (contract.md §4; docs/score.md has the fit). */
export const tolerance = { a: 18, b: 0.002 } as const;
/** Score at exactly the tolerance, and where the default gate stands. */
export const passingScore = 85;
/** Page furniture takes at most this much of the 100. */
const mostForBoilerplate = 20;
/** Below this many words of body no score means anything. */
export const fewestWords = 40;

const repeatShare = 0.2;
const mostForRepeats = 2;

/** Points of the findings of one rule: severity × confidence, the same text again for a fifth, capped. */
const pointsOfOne = (findings: readonly Finding[]): number => {
  const seen = new Map<string, { first: number; repeats: number }>();
  for (const { text, severity, confidence } of findings) {
    const value = weight[severity] * confidence;
    const key = text.toLowerCase();
    const before = seen.get(key);
    if (before) before.repeats += value * repeatShare;
    else seen.set(key, { first: value, repeats: 0 });
  }
  let sum = 0;
  for (const { first, repeats } of seen.values()) sum += first + Math.min(repeats, mostForRepeats * first);
  return sum;
};

const scored = ({ severity }: Finding): boolean => severity !== 'info';

/**
 * Points of findings in an article of `words` words. What a rule finds in edited news as well is no fault of this article: of its
 * findings, as many as edited news of that length has (hits per 1,000 words, `rates`) count nothing.
 */
export const points = (
  findings: readonly Finding[],
  words: number,
  rates: Readonly<Record<string, number>> = baseRates,
): number => {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings.filter(scored)) {
    const others = byRule.get(finding.rule);
    if (others) others.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  let sum = 0;
  for (const [rule, own] of byRule) {
    const usual = ((rates[rule] ?? 0) * words) / 1000;
    sum += (pointsOfOne(own) * Math.max(0, own.length - usual)) / own.length;
  }
  return sum;
};

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Scores a document of `words` words of body. The verdict of `score` and criticals alone; a gate may ask more. */
export const scoreOf = (findings: readonly Finding[], words: number): Score => {
  const furniture = findings.filter(({ artifact }) => artifact === 'boilerplate');
  const damage = findings.filter(({ artifact }) => artifact !== 'boilerplate');
  const allowed = tolerance.a * Math.log(1 + tolerance.b * Math.max(words, fewestWords));
  const penalty = points(damage, words);
  const lost = (15 * penalty) / allowed;
  const dirt = Math.min(mostForBoilerplate, (15 * points(furniture, words)) / allowed);
  const score = Math.round(Math.max(0, 100 - lost - dirt));
  const critical = findings.some(({ severity }) => severity === 'critical');
  return {
    words,
    score,
    verdict: critical ? 'fail' : words < fewestWords ? 'too-short' : score < passingScore ? 'fail' : 'pass',
    penalty: round(penalty, 2),
    tolerance: round(allowed, 2),
    parts: { text: round(Math.min(100, lost), 1), boilerplate: round(dirt, 1) },
  };
};
