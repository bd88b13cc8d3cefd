import type { Severity } from '../../src/model/finding.js';
import type { Calque } from '../../src/phrases/calque.js';

/** How often an entry stands in edited human text and in machine translation, by its pattern; 0 where it is left out. */
export type Counts = Readonly<Record<string, { readonly human: number; readonly machine: number }>>;

/** Words of the two sides (../shared: human-dev and the human passages; the machine passages and the translated seeds). */
export const measured = { human: 190_000, machine: 56_000 };

/** Where human text has it too, machine text must have it this many times as often to be scored. */
const separates = 8;

/** What an entry weighs: edited text that has it makes it a hint, unless machine text has it far more often. */
export const weigh = (
  calque: Calque,
  { human, machine }: Counts[string] = { human: 0, machine: 0 },
): { readonly severity: Severity; readonly confidence: number } => {
  const severity = calque.severity ?? 'minor';
  if (human === 0) return { severity, confidence: machine > 0 ? 0.9 : 0.8 };
  const rate = machine / measured.machine / (human / measured.human);
  return rate >= separates ? { severity, confidence: 0.7 } : { severity: 'info', confidence: 0.4 };
};
