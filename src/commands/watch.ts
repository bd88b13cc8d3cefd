import { type Condition, judge } from '../check/gate.js';
import type { Locale, Message } from '../model/finding.js';
import type { DocumentReport, Outcome } from '../model/report.js';
import type { Io } from './io.js';
import type { Target } from './output.js';

/** Counts of a run while it goes on. */
export interface Tally {
  documents: number;
  failed: number;
  failures: number;
}

interface Watcher {
  tick(outcome: Outcome): void;
  stop(): void;
}

/** Gives each document the verdict of the gate and counts what comes by. */
export async function* watch(
  outcomes: AsyncIterable<Outcome>,
  conditions: (document: DocumentReport) => readonly Condition[],
  tally: Tally,
  watcher: Watcher,
): AsyncGenerator<Outcome> {
  let breath = Date.now();
  try {
    for await (const raw of outcomes) {
      const outcome = raw.kind === 'document' ? judge(raw, conditions(raw)) : raw;
      if (outcome.kind === 'failure') tally.failures += 1;
      else {
        tally.documents += 1;
        if (outcome.verdict === 'fail') tally.failed += 1;
      }
      watcher.tick(outcome);
      yield outcome;
      if (Date.now() - breath < 100) continue;
      // Records of one file come without a pause; an interruption must still be heard.
      await new Promise((resolve) => setImmediate(resolve));
      breath = Date.now();
    }
  } finally {
    watcher.stop();
  }
}

const lineByLine: ReadonlySet<string> = new Set([
  'plain',
  'jsonl',
  'github',
  'gitlab',
  'sarif',
  'checkstyle',
  'rdjson',
  'rdjsonl',
  'csv',
]);

/** What is seen on the error stream meanwhile: a live line for people; failures, where no report on screen shows them. */
export const watcherOf = async (io: Io, targets: readonly Target[], quiet: boolean, locale: Locale): Promise<Watcher> => {
  const onScreen = quiet ? undefined : targets.find(({ file }) => file === undefined);
  const disturbs = io.stdout.isTTY && onScreen !== undefined && lineByLine.has(onScreen.format);
  const live = io.stderr.isTTY && !quiet && !disturbs;
  const screen = { isTTY: true, columns: io.columns, write: (text: string) => void io.stderr.write(text) };
  const progress = live ? (await import('./progress.js')).startProgress(screen, locale) : undefined;
  const lines = onScreen ? undefined : await import('../report/plain.js');
  return {
    tick(outcome) {
      progress?.tick(outcome);
      if (lines && outcome.kind === 'failure') void io.stderr.write(`${lines.failureLine(outcome)}\n`);
    },
    stop: () => progress?.stop(),
  };
};

/** How it ended, in a line, for runs whose report went into files. */
export const ending = ({ documents, failed }: Tally): Message => ({
  id: failed === 0 ? `${documents} dokumen lolos` : `${failed} dari ${documents} dokumen tidak lolos`,
  en:
    failed === 0
      ? `${documents} ${documents === 1 ? 'document' : 'documents'} passed`
      : `${failed} of ${documents} documents failed`,
});
