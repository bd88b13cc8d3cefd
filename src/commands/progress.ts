import stringWidth from 'string-width';
import type { Locale } from '../model/finding.js';
import type { Outcome } from '../model/report.js';
import { nameOf } from '../report/name.js';
import { speak } from '../report/words.js';

/** What of a stream is needed; `process.stderr` is one. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  tick(outcome: Outcome): void;
  /** Clears the line. Nothing is drawn afterwards. */
  stop(): void;
}

const clear = '\r\u001B[2K';
const pause = 100;

const cropped = (text: string, columns: number): string => {
  if (stringWidth(text) < columns) return text;
  const kept = [...text];
  while (kept.length > 0 && stringWidth(kept.join('')) > columns - 2) kept.pop();
  return `${kept.join('')}…`;
};

/** One live line while many documents are checked; silent where nobody looks at it. */
export const startProgress = (screen: Screen, locale: Locale, now: () => number = Date.now): Progress => {
  if (!screen.isTTY) return { tick: () => {}, stop: () => {} };
  const say = speak(locale);
  const started = now();
  let count = 0;
  let worst: { readonly score: number; readonly name: string } | undefined;
  let drawn = Number.NEGATIVE_INFINITY;
  let over = false;

  const line = (): string => {
    const seconds = Math.max((now() - started) / 1000, 0.001);
    const parts = [`${say('checking')} ${say('documents', { n: count })}`, say('rate', { n: Math.round(count / seconds) })];
    if (worst) parts.push(say('worstSoFar', { score: String(worst.score), path: worst.name }));
    return cropped(parts.join(' · '), screen.columns ?? 80);
  };

  return {
    tick(outcome) {
      if (over) return;
      count += 1;
      if (outcome.kind === 'document' && (!worst || outcome.score < worst.score))
        worst = { score: outcome.score, name: nameOf(outcome) };
      if (now() - drawn < pause) return;
      drawn = now();
      screen.write(clear + line());
    },
    stop() {
      if (!over && drawn !== Number.NEGATIVE_INFINITY) screen.write(clear);
      over = true;
    },
  };
};
