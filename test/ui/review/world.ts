import type { Artifact, Finding, RuleId, Severity } from '../../../src/model/finding.js';
import { artifacts } from '../../../src/model/finding.js';
import { textDocument } from '../../../src/read/text.js';
import { actionOf, pressesOf } from '../../../src/ui/review/keys.js';
import { marksOf } from '../../../src/ui/review/place.js';
import { reduce } from '../../../src/ui/review/reduce.js';
import { type Effect, initial, type Opened, type State } from '../../../src/ui/review/state.js';
import { documentOf } from '../../commands/world.js';

export interface Fault {
  readonly text: string;
  readonly to?: readonly string[];
  readonly severity?: Severity;
  readonly confidence?: number;
  readonly artifact?: Artifact;
  readonly rule?: RuleId;
}

/** An article with findings at the first unused place of each text. */
export const article = (id: string, text: string, faults: readonly Fault[]): Opened => {
  const document = textDocument(text, { id, path: id });
  const used = new Set<number>();
  const findings = faults.map((fault, index): Finding => {
    let start = text.indexOf(fault.text);
    while (used.has(start)) start = text.indexOf(fault.text, start + 1);
    used.add(start);
    const artifact = fault.artifact ?? 'split-hyphen';
    return {
      rule: fault.rule ?? 'fluency/split-hyphen',
      artifact,
      ...artifacts[artifact],
      severity: fault.severity ?? 'minor',
      confidence: fault.confidence ?? 0.9,
      message: `pesan ${index + 1}`,
      text: fault.text,
      start,
      end: start + fault.text.length,
      line: 1,
      column: start + 1,
      endLine: 1,
      endColumn: start + fault.text.length + 1,
      suggestions: (fault.to ?? []).map((to) => ({ text: to })),
      safe: false,
      fingerprint: `${id}:${index}`,
      context: { before: '', after: '' },
    };
  });
  const report = documentOf({ id, path: id, findings, score: 50, verdict: 'fail', words: 300 });
  return { kind: 'opened', id, path: id, format: 'text', document, report, conditions: [], marks: marksOf(document, findings) };
};

export const begin = (entries: readonly Opened[], size = { columns: 100, rows: 30 }): State =>
  entries.reduce(
    (state, entry) => reduce(state, { type: 'arrived', path: entry.path, entries: [entry] }),
    initial(
      entries.map(({ path }) => path),
      size,
    ),
  );

const noKey = {} as Parameters<typeof pressesOf>[1];

/** Types keys: characters as they are, others by name (`<enter>`). Gives the state and everything that was to be done outside. */
export const typing = (
  state: State,
  ...keys: readonly string[]
): { readonly state: State; readonly effects: readonly Effect[] } => {
  let now = state;
  const effects: Effect[] = [];
  for (const key of keys.flatMap((each) => (/^<.+>$/.test(each) ? [each] : pressesOf(each, noKey)))) {
    const action = actionOf(key, now.mode);
    if (!action) continue;
    now = reduce(now, action);
    effects.push(...now.outbox);
  }
  return { state: now, effects };
};
