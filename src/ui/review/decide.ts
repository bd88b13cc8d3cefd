import type { Finding } from '../../model/finding.js';
import { type Decision, decisionsOf, type Event, record } from './history.js';
import { nextOpenFinding, openDocument, refocus, withNotice } from './move.js';
import { corrected, current, focused, shownIn } from './select.js';
import type { Opened, State } from './state.js';
import { notices } from './words.js';

/** Puts an event on record here and, through the outbox, in the session. */
export const recorded = (state: State, event: Event): State => ({
  ...state,
  history: record(state.history, event),
  outbox: [...state.outbox, { kind: 'log', event }],
});

const decide = (state: State, entry: Opened, findings: readonly Finding[], decision: (finding: Finding) => Decision): State =>
  recorded(state, {
    do: 'decide',
    document: entry.id,
    decisions: findings.map((finding) => [finding.fingerprint, decision(finding)]),
  });

/** The decision goes on record, the next open finding comes into focus. */
const andOn = (state: State): State => nextOpenFinding(state, 1);

/** Why a replacement cannot be made, among those that are accepted already. */
const refusal = (state: State, entry: Opened, finding: Finding, text: string) => {
  const decisions = new Map(decisionsOf(state.history, entry.id));
  // The newest goes last, so that of two that meet it is the one refused.
  decisions.delete(finding.fingerprint);
  const alone = corrected(entry, new Map([[finding.fingerprint, { kind: 'accept', text }]])).refused[0];
  if (alone) return alone.why;
  const before = corrected(entry, decisions).refused.length;
  return corrected(entry, decisions.set(finding.fingerprint, { kind: 'accept', text })).refused.length > before
    ? 'overlap'
    : undefined;
};

export const acceptText = (state: State, text: string): State => {
  const entry = current(state);
  const finding = focused(state);
  if (!entry || !finding) return withNotice(state, notices.noFindings);
  const why = refusal(state, entry, finding, text);
  if (why) return withNotice(state, notices.refused[why]);
  return andOn(decide(state, entry, [finding], () => ({ kind: 'accept', text })));
};

export const accept = (state: State, nth: number): State => {
  const finding = focused(state);
  if (!finding) return withNotice(state, notices.noFindings);
  const suggestion = finding.suggestions[nth];
  if (!suggestion) return withNotice(state, nth === 0 ? notices.noSuggestion : notices.noSuchSuggestion(nth + 1));
  return acceptText(state, suggestion.text);
};

/** Findings of the article that a decision on this one may take along. */
const alike = (state: State, entry: Opened, finding: Finding, what: 'text' | 'kind'): readonly Finding[] =>
  shownIn(entry, state)
    .map((index) => entry.report.findings[index]!)
    .filter((other) =>
      what === 'kind' ? other.artifact === finding.artifact : other.text.toLowerCase() === finding.text.toLowerCase(),
    )
    .filter((other) => other === finding || !decisionsOf(state.history, entry.id).has(other.fingerprint));

/** The first suggestion, here and wherever this article has the same text with the same suggestion. */
export const acceptAlike = (state: State): State => {
  const entry = current(state);
  const finding = focused(state);
  const text = finding?.suggestions[0]?.text;
  if (!entry || !finding || text === undefined) return withNotice(state, notices.noSuggestion);
  const same = alike(state, entry, finding, 'text').filter(
    (other) => other.rule === finding.rule && other.text === finding.text && other.suggestions[0]?.text === text,
  );
  const possible = same.filter((other) => refusal(state, entry, other, text) === undefined);
  if (possible.length === 0) return withNotice(state, notices.refused.overlap);
  const next = andOn(decide(state, entry, possible, () => ({ kind: 'accept', text })));
  return next.notice ? next : withNotice(next, notices.accepted(possible.length));
};

export const reject = (state: State, what: 'one' | 'text' | 'kind'): State => {
  const entry = current(state);
  const finding = focused(state);
  if (!entry || !finding) return withNotice(state, notices.noFindings);
  const findings = what === 'one' ? [finding] : alike(state, entry, finding, what);
  const next = andOn(decide(state, entry, findings, () => ({ kind: 'reject' })));
  return next.notice || findings.length === 1 ? next : withNotice(next, notices.rejected(findings.length));
};

export const ignore = (state: State, reason: string): State => {
  const entry = current(state);
  const finding = focused(state);
  if (!entry || !finding) return state;
  if (reason.trim() === '') return withNotice(state, notices.needsReason);
  return andOn(decide(state, entry, [finding], () => ({ kind: 'ignore', reason: reason.trim() })));
};

/** Goes to where the decision was taken back or made again, so that it is seen. */
export const travel = (state: State, to: 'undo' | 'redo'): State => {
  const { done, undone } = state.history;
  const change = (to === 'undo' ? done : undone).at(-1);
  if (!change) return withNotice(state, to === 'undo' ? notices.nothingToUndo : notices.nothingToRedo);
  const next = recorded(state, { do: to });
  const at = next.entries.findIndex(({ id }) => id === change.document);
  const there = at < 0 ? next : openDocument(next, at);
  const entry = current(there);
  const focus = entry?.report.findings.findIndex(({ fingerprint }) => fingerprint === change.after[0]?.[0]) ?? -1;
  if (!entry || focus < 0) return there;
  return refocus({ ...there, views: new Map(there.views).set(entry.id, { focus, top: there.views.get(entry.id)?.top ?? 0 }) });
};
