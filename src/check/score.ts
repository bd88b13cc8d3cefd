import type { Finding } from '../model/finding.js';
import { weight } from '../model/finding.js';
import type { Score } from '../model/report.js';

/** E(x) = a · ln(1 + b·x): points an article of x words may carry (contract.md §4; docs/score.md has the fit). */
export const tolerance = { a: 6.6, b: 0.00444 } as const;
/** Score at exactly the tolerance, and where the default gate stands. */
export const passingScore = 85;
/** Page furniture takes at most this much of the 100. */
const mostForBoilerplate = 20;
/** Below this many words of body no score means anything. */
export const fewestWords = 40;

const repeatShare = 0.2;
const mostForRepeats = 2;

/** Points of a list of findings: severity × confidence, the same fault again (rule and text) for a fifth, capped. */
export const points = (findings: readonly Finding[]): number => {
  const seen = new Map<string, { first: number; repeats: number }>();
  for (const { rule, text, severity, confidence } of findings) {
    const value = weight[severity] * confidence;
    const key = `${rule}\0${text.toLowerCase()}`;
    const before = seen.get(key);
    if (before) before.repeats += value * repeatShare;
    else seen.set(key, { first: value, repeats: 0 });
  }
  let sum = 0;
  for (const { first, repeats } of seen.values()) sum += first + Math.min(repeats, mostForRepeats * first);
  return sum;
};

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Scores a document of `words` words of body. The verdict of `score` and criticals alone; a gate may ask more. */
export const scoreOf = (findings: readonly Finding[], words: number): Score => {
  const furniture = findings.filter(({ artifact }) => artifact === 'boilerplate');
  const damage = findings.filter(({ artifact }) => artifact !== 'boilerplate');
  const allowed = tolerance.a * Math.log(1 + tolerance.b * Math.max(words, fewestWords));
  const penalty = points(damage);
  const lost = (15 * penalty) / allowed;
  const dirt = Math.min(mostForBoilerplate, (15 * points(furniture)) / allowed);
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
