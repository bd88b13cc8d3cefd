import { type Applied, applyEdits, type Edit } from '../../check/apply.js';
import { judge } from '../../check/gate.js';
import { scoreOf } from '../../check/score.js';
import type { Finding } from '../../model/finding.js';
import type { DocumentReport } from '../../model/report.js';
import { passing } from './filter.js';
import { type Decision, type Decisions, decisionsOf } from './history.js';
import type { Entry, Opened, State, View } from './state.js';

/** The document on the screen, once it is checked. */
export const current = ({ entries, at }: State): Opened | undefined => {
  const entry = entries[at];
  return entry?.kind === 'opened' ? entry : undefined;
};

export const openedOf = ({ entries }: State): readonly Opened[] => entries.filter((entry) => entry.kind === 'opened');

/** Indexes of the findings that are walked through. */
export const shownIn = (entry: Opened, { filter }: State): readonly number[] => passing(entry.report.findings, filter);

export const viewOf = (state: State, entry: Entry): View => {
  const view = state.views.get(entry.id);
  if (view) return view;
  return { focus: entry.kind === 'opened' ? (shownIn(entry, state)[0] ?? -1) : -1, top: 0 };
};

export const focused = (state: State): Finding | undefined => {
  const entry = current(state);
  return entry?.report.findings[viewOf(state, entry).focus];
};

export const decisionOn = (state: State, entry: Opened, { fingerprint }: Finding): Decision | undefined =>
  decisionsOf(state.history, entry.id).get(fingerprint);

/** Findings shown, and how many of them are decided. */
export const progressOf = (entry: Opened, state: State): { readonly shown: number; readonly decided: number } => {
  const decisions = decisionsOf(state.history, entry.id);
  const shown = shownIn(entry, state);
  const { findings } = entry.report;
  return { shown: shown.length, decided: shown.filter((index) => decisions.has(findings[index]!.fingerprint)).length };
};

export interface Correction extends Edit {
  readonly finding: Finding;
}

const corrections = ({ report }: Opened, decisions: Decisions): readonly Correction[] =>
  report.findings.flatMap((finding) => {
    const decision = decisions.get(finding.fingerprint);
    return decision?.kind === 'accept' ? [{ start: finding.start, end: finding.end, text: decision.text, finding }] : [];
  });

/** The raw text with what is accepted; `written` writes a replacement as the format wants it. */
export const corrected = (entry: Opened, decisions: Decisions, written?: (text: string) => string): Applied<Correction> =>
  applyEdits(entry.document, corrections(entry, decisions), written);

const memo = <T>(compute: (entry: Opened, decisions: Decisions) => T) => {
  const known = new WeakMap<Decisions, WeakMap<Opened, T>>();
  return (entry: Opened, decisions: Decisions): T => {
    const own = known.get(decisions) ?? new WeakMap<Opened, T>();
    known.set(decisions, own);
    if (!own.has(entry)) own.set(entry, compute(entry, decisions));
    return own.get(entry)!;
  };
};

/** The report as it becomes: what is accepted is no finding any more. */
const becoming = memo((entry, decisions): DocumentReport => {
  const { report, conditions } = entry;
  const findings = report.findings.filter(({ fingerprint }) => decisions.get(fingerprint)?.kind !== 'accept');
  if (findings.length === report.findings.length) return report;
  return judge({ ...report, findings, ...scoreOf(findings, report.words) }, conditions);
});

export const becomes = (entry: Opened, state: State): DocumentReport => becoming(entry, decisionsOf(state.history, entry.id));

/** Tells two sets of accepted corrections apart. */
const keyOf = memo((entry, decisions): string =>
  corrections(entry, decisions)
    .map(({ start, end, text }) => `${start}-${end}:${text}`)
    .join('\0'),
);
export const acceptedKey = (entry: Opened, state: State): string => keyOf(entry, decisionsOf(state.history, entry.id));

export const isUnwritten = (entry: Opened, state: State): boolean =>
  acceptedKey(entry, state) !== (state.written.get(entry.id) ?? '');
