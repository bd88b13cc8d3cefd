import { type Artifact, artifacts, severities } from '../../model/finding.js';
import { acceptText, ignore } from './decide.js';
import { fieldOf, typed } from './field.js';
import { confidences, noFilter } from './filter.js';
import { decisionsOf } from './history.js';
import { focusOn, nextHit, openDocument, refocus, withNotice } from './move.js';
import { current, decisionOn, focused, isUnwritten, openedOf, shownIn } from './select.js';
import type { Dialog, Effect, Mode, State } from './state.js';
import { notices, termKinds } from './words.js';

const withMode = (state: State, mode: Mode): State => ({ ...state, mode });
export const closed = (state: State): State => withMode(state, { kind: 'browse' });
export const sending = (state: State, effect: Effect): State => ({ ...state, outbox: [...state.outbox, effect] });

/** How many decisions could become `ignore` entries. */
export const keepable = (state: State): { readonly ignored: number; readonly rejected: number } => {
  const kinds = openedOf(state).flatMap((entry) => {
    const decisions = decisionsOf(state.history, entry.id);
    return entry.report.findings.map(({ fingerprint }) => decisions.get(fingerprint)?.kind);
  });
  return {
    ignored: kinds.filter((kind) => kind === 'ignore').length,
    rejected: kinds.filter((kind) => kind === 'reject').length,
  };
};

export const opened = (state: State, dialog: Dialog): State => {
  const entry = current(state);
  const finding = focused(state);
  switch (dialog) {
    case 'edit': {
      if (!entry || !finding) return withNotice(state, notices.noFindings);
      const decision = decisionOn(state, entry, finding);
      const text = decision?.kind === 'accept' ? decision.text : (finding.suggestions[0]?.text ?? finding.text);
      return withMode(state, { kind: 'edit', field: fieldOf(text) });
    }
    case 'reason':
      return finding ? withMode(state, { kind: 'reason', field: fieldOf('') }) : withNotice(state, notices.noFindings);
    case 'term':
      return finding ? withMode(state, { kind: 'term', field: fieldOf(finding.text) }) : withNotice(state, notices.noFindings);
    case 'search':
    case 'jump':
      return withMode(state, { kind: dialog, field: fieldOf('') });
    case 'documents':
      return withMode(state, { kind: dialog, at: state.at });
    case 'filter':
      return withMode(state, { kind: dialog, at: 0 });
    case 'rule':
      return finding ? withMode(state, { kind: dialog, top: 0 }) : withNotice(state, notices.noFindings);
    case 'help':
      return withMode(state, { kind: dialog, top: 0 });
    case 'keep': {
      const { ignored, rejected } = keepable(state);
      return ignored + rejected > 0 ? withMode(state, { kind: 'keep' }) : withNotice(state, notices.nothingToKeep);
    }
  }
};

/** Kinds of damage found so far, for the filter. */
export const kindsIn = (state: State): readonly Artifact[] => {
  const found = new Set(openedOf(state).flatMap(({ report }) => report.findings.map(({ artifact }) => artifact)));
  return (Object.keys(artifacts) as Artifact[]).filter((artifact) => found.has(artifact));
};

const after = <T>(list: readonly T[], value: T): T => list[(list.indexOf(value) + 1) % list.length]!;

const toggled = (state: State, at: number): State => {
  const { filter } = state;
  if (at === 0) return refocus({ ...state, filter: { ...filter, severity: after(severities, filter.severity) } });
  if (at === 1) return refocus({ ...state, filter: { ...filter, confidence: after(confidences, filter.confidence) } });
  const kind = kindsIn(state)[at - 2];
  if (kind === undefined) return state;
  const kinds = new Set(filter.artifacts);
  if (!kinds.delete(kind)) kinds.add(kind);
  return refocus({ ...state, filter: { ...filter, artifacts: kinds } });
};

/** `12`: the twelfth finding; anything else: the next document whose name holds it. */
const jump = (state: State, text: string): State => {
  const entry = current(state);
  const shown = entry ? shownIn(entry, state) : [];
  const wanted = text.trim().toLowerCase();
  if (/^\d+$/.test(wanted)) {
    const focus = shown[Number(wanted) - 1];
    return entry && focus !== undefined ? focusOn(state, entry, focus) : withNotice(state, notices.noSuchPlace(text.trim()));
  }
  if (wanted === '') return state;
  const order = [...state.entries.keys()].map((step) => (state.at + 1 + step) % state.entries.length);
  const found = order.find((index) => state.entries[index]!.id.toLowerCase().includes(wanted));
  return found === undefined ? withNotice(state, notices.noSuchPlace(text.trim())) : openDocument(state, found);
};

export const pressed = (state: State, key: string): State =>
  'field' in state.mode ? withMode(state, { ...state.mode, field: typed(state.mode.field, key) }) : state;

export const submitted = (state: State): State => {
  const { mode } = state;
  const back = closed(state);
  switch (mode.kind) {
    case 'edit':
      return acceptText(back, mode.field.text);
    case 'reason':
      return ignore(back, mode.field.text);
    case 'search':
      return nextHit({ ...back, search: { query: mode.field.text || (state.search?.query ?? ''), hit: undefined } }, 1);
    case 'jump':
      return jump(back, mode.field.text);
    case 'term':
      return mode.field.text.trim() === '' ? back : withMode(state, { kind: 'type', term: mode.field.text.trim() });
    case 'alias': {
      const aliasOf = mode.field.text.trim();
      return aliasOf === '' ? back : sending(back, { kind: 'name', name: { term: mode.term, aliasOf } });
    }
    case 'documents':
      return openDocument(back, mode.at);
    case 'filter':
      return toggled(state, mode.at);
    default:
      return state;
  }
};

export const stepped = (state: State, by: number): State => {
  const { mode } = state;
  if (mode.kind === 'help' || mode.kind === 'rule') return withMode(state, { ...mode, top: Math.max(0, mode.top + by) });
  if (mode.kind !== 'documents' && mode.kind !== 'filter') return state;
  const last = mode.kind === 'documents' ? state.entries.length - 1 : kindsIn(state).length + 1;
  return withMode(state, { ...mode, at: Math.max(0, Math.min(last, mode.at + by)) });
};

/** Paths whose accepted changes are not written yet. */
export const unwrittenPaths = (state: State): readonly string[] => [
  ...new Set(openedOf(state).flatMap((entry) => (isUnwritten(entry, state) ? [entry.path] : []))),
];

export const chosen = (state: State, key: string): State => {
  const { mode } = state;
  const back = closed(state);
  switch (mode.kind) {
    case 'filter':
      return key === 'c' ? refocus({ ...state, filter: noFilter }) : state;
    case 'type': {
      if (key === 'a') {
        const suggested = focused(state)?.suggestions[0]?.text ?? '';
        return withMode(state, { kind: 'alias', term: mode.term, field: fieldOf(suggested) });
      }
      const kind = termKinds.find((each) => each.key === key);
      return kind ? sending(back, { kind: 'name', name: { term: mode.term, type: kind.type } }) : state;
    }
    case 'keep':
      return key === 'i' || key === 'a' ? sending(back, { kind: 'keep', rejected: key === 'a' }) : state;
    case 'quit':
      if (key === 'w') return sending(back, { kind: 'write', paths: unwrittenPaths(state), thenQuit: true });
      return key === 'q' ? sending(back, { kind: 'quit', code: 0 }) : state;
    default:
      return state;
  }
};
