import { type Outcome, type Paper, suppressedBy } from '../model/report.js';
import { amounts, standing } from './verdict.js';
import type { Phrase, Say } from './words.js';

/** Counts of a run as it goes by, so that a stream needs no memory of its documents. */
export interface Tally {
  readonly documents: number;
  readonly pass: number;
  readonly fail: number;
  readonly 'too-short': number;
  readonly failures: number;
  readonly words: number;
  readonly findings: number;
  readonly known: number;
  readonly ignored: number;
}

export const noTally: Tally = {
  documents: 0,
  pass: 0,
  fail: 0,
  'too-short': 0,
  failures: 0,
  words: 0,
  findings: 0,
  known: 0,
  ignored: 0,
};

export const tally = (sum: Tally, outcome: Outcome, paper: Pick<Paper, 'gate'>): Tally => {
  if (outcome.kind === 'failure') return { ...sum, failures: sum.failures + 1 };
  const { verdict } = standing(outcome, paper);
  return {
    ...sum,
    documents: sum.documents + 1,
    [verdict]: sum[verdict] + 1,
    words: sum.words + outcome.words,
    findings: sum.findings + outcome.findings.length,
    known: sum.known + suppressedBy(outcome, 'baseline'),
    ignored: sum.ignored + suppressedBy(outcome, 'ignore'),
  };
};

const phrases = { fail: 'failed', pass: 'passed', 'too-short': 'tooShort', failures: 'unchecked' } as const satisfies Record<
  string,
  Phrase
>;
export type StandingKind = keyof typeof phrases;

/** How the documents stand: `3 gagal`, `1 lulus`; kinds that do not occur are left out. */
export const standings = (sum: Tally, say: Say): readonly { readonly kind: StandingKind; readonly text: string }[] =>
  (Object.keys(phrases) as StandingKind[])
    .filter((kind) => sum[kind] > 0)
    .map((kind) => ({ kind, text: say(phrases[kind], { n: sum[kind] }) }));

/** The last line of a run: `5 dokumen: 3 gagal, 2 lulus; 15 temuan`. */
export const tallyLine = (sum: Tally, say: Say): string => {
  const stand = standings(sum, say).map(({ text }) => text);
  const documents = say('documents', { n: sum.documents });
  return `${stand.length > 0 ? `${documents}: ${stand.join(', ')}` : documents}; ${amounts(sum, say).join(', ')}`;
};
