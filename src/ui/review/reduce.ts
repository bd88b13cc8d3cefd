import { accept, acceptAlike, reject, travel } from './decide.js';
import { chosen, closed, opened, pressed, sending, stepped, submitted, unwrittenPaths } from './dialog.js';
import { decisionsOf, type Event, record, replay } from './history.js';
import { endOf, nextFinding, nextHit, nextOpenFinding, openDocument, refocus, resized, scroll, withNotice } from './move.js';
import { openedOf } from './select.js';
import type { Action, Entry, Opened, State } from './state.js';
import { notices } from './words.js';

const decidedIn = (events: readonly Event[]): number =>
  [...replay(events).decisions.values()].reduce((sum, own) => sum + own.size, 0);

/** Decisions of a session that speak of findings a document no longer has. */
const staleIn = (entry: Entry, state: State): number => {
  if (entry.kind !== 'opened') return 0;
  const there = new Set(entry.report.findings.map(({ fingerprint }) => fingerprint));
  return [...decisionsOf(state.history, entry.id).keys()].filter((fingerprint) => !there.has(fingerprint)).length;
};

const withStaleNotice = (state: State, entries: readonly Entry[]): State => {
  const stale = entries.map((entry) => ({ entry, count: staleIn(entry, state) })).find(({ count }) => count > 0);
  return stale ? withNotice(state, notices.stale(stale.count, stale.entry.id)) : state;
};

/** The finding with this fingerprint, or else the one nearest to a place; -1 where there is none. */
const again = ({ report, marks }: Opened, fingerprint: string | undefined, place: number): number => {
  const same = report.findings.findIndex((finding) => finding.fingerprint === fingerprint);
  if (same >= 0) return same;
  const distance = (index: number) => Math.abs(marks[index]!.start - place);
  return [...marks.keys()].reduce((best, index) => (best < 0 || distance(index) < distance(best) ? index : best), -1);
};

/** A document that was read again has other findings; the reader stays at the place in the text. */
const reread = (state: State, entries: readonly Entry[]): State['views'] => {
  const views = new Map(state.views);
  for (const old of openedOf(state)) {
    const view = views.get(old.id);
    const now = entries.find(({ id }) => id === old.id);
    if (!view || now?.kind !== 'opened') continue;
    const focus = again(now, old.report.findings[view.focus]?.fingerprint, old.marks[view.focus]?.start ?? 0);
    views.set(old.id, { ...view, focus });
  }
  return views;
};

/**
 * A correction in a sentence changes the fingerprints of the others in it; what was decided about them holds all the same, for the
 * first finding of that rule and text that nothing else is decided about.
 */
const carried = (state: State, old: Opened, now: Opened): State => {
  const decisions = decisionsOf(state.history, old.id);
  const there = new Set(now.report.findings.map(({ fingerprint }) => fingerprint));
  const free = now.report.findings.filter(({ fingerprint }) => !decisions.has(fingerprint));
  const step = old.report.findings.flatMap(({ fingerprint, rule, text }) => {
    const decision = decisions.get(fingerprint);
    if (!decision || there.has(fingerprint)) return [];
    const at = free.findIndex((finding) => finding.rule === rule && finding.text === text);
    const [same] = at < 0 ? [] : free.splice(at, 1);
    return same ? [[fingerprint, null] as const, [same.fingerprint, decision] as const] : [];
  });
  if (step.length === 0) return state;
  const event: Event = { do: 'decide', document: old.id, decisions: step };
  return sending({ ...state, history: record(state.history, event) }, { kind: 'log', event });
};

/** What was found at a path takes the place of what stood for it; the reader stays where they are. */
const arrived = (state: State, path: string, entries: readonly Entry[]): State => {
  const here = state.entries[state.at];
  const at = state.entries.findIndex((entry) => entry.path === path);
  if (at < 0) return state;
  const before = state.entries.filter((entry) => entry.path === path).length;
  const next = state.entries.toSpliced(at, before, ...entries);
  const same = next.findIndex((entry) => entry.id === here?.id);
  const moved = same >= 0 ? same : state.at < at ? state.at : state.at < at + before ? at : state.at - before + entries.length;
  const views = reread(state, entries);
  let shown: State = { ...state, views, entries: next, at: Math.max(0, Math.min(moved, next.length - 1)) };
  for (const old of openedOf(state)) {
    const now = entries.find(({ id }) => id === old.id);
    if (now?.kind === 'opened') shown = carried(shown, old, now);
  }
  const focused = here?.path === path ? refocus(shown) : shown;
  return focused.notice ? focused : withStaleNotice(focused, entries);
};

const resumed = (state: State, events: readonly Event[]): State => {
  const next: State = { ...state, history: replay(events), mode: { kind: 'browse' } };
  const count = decidedIn(events);
  const told = count > 0 ? withNotice(next, notices.resumed(count)) : next;
  return sending(withStaleNotice(told, openedOf(told)), { kind: 'session', resume: true });
};

/** A session that holds nothing is gone on with unasked; otherwise the reader decides. */
const foundSession = (state: State, events: readonly Event[], resume: boolean): State => {
  const decided = decidedIn(events);
  if (resume || decided === 0) return resumed(state, events);
  return { ...state, mode: { kind: 'resume', events, decided } };
};

const choseSession = (state: State, key: string): State => {
  if (state.mode.kind !== 'resume') return state;
  if (key === 'r' || key === '<enter>') return resumed(state, state.mode.events);
  return key === 'n' ? sending(closed(state), { kind: 'session', resume: false }) : state;
};

const wrote = (state: State, { documents, inPlace }: Extract<Action, { type: 'wrote' }>): State => {
  if (!inPlace) return { ...state, written: new Map([...state.written, ...documents.map(({ id, key }) => [id, key] as const)]) };
  let next = state;
  for (const { id, fingerprints } of documents) {
    const event: Event = { do: 'written', document: id, fingerprints };
    next = sending({ ...next, history: record(next.history, event) }, { kind: 'log', event });
  }
  return next;
};

const write = (state: State, all: boolean): State => {
  const waiting = unwrittenPaths(state);
  const here = state.entries[state.at]?.path;
  const paths = all ? waiting : waiting.filter((path) => path === here);
  return paths.length === 0
    ? withNotice(state, notices.nothingToWrite)
    : sending(state, { kind: 'write', paths, thenQuit: false });
};

const quit = (state: State, now: boolean): State => {
  if (now) return sending(state, { kind: 'quit', code: 130 });
  return unwrittenPaths(state).length > 0 ? { ...state, mode: { kind: 'quit' } } : sending(state, { kind: 'quit', code: 0 });
};

/** A name that is in the glossary now is right wherever it stands in this article. */
const named = (state: State, document: string, text: string): State => {
  const entry = openedOf(state).find(({ id }) => id === document);
  const decided = decisionsOf(state.history, document);
  const same = entry?.report.findings.filter(
    (finding) => finding.text === text && finding.category === 'terminology' && !decided.has(finding.fingerprint),
  );
  if (!same || same.length === 0) return state;
  const event: Event = {
    do: 'decide',
    document,
    decisions: same.map(({ fingerprint }) => [fingerprint, { kind: 'reject' }]),
  };
  return sending({ ...state, history: record(state.history, event) }, { kind: 'log', event });
};

const next = (state: State, action: Action): State => {
  switch (action.type) {
    case 'finding':
      return nextFinding(state, action.by);
    case 'open-finding':
      return nextOpenFinding(state, action.by);
    case 'end':
      return endOf(state, action.of);
    case 'document':
      return openDocument(state, state.at + action.by);
    case 'scroll':
      return scroll(state, action.by, action.to);
    case 'hit':
      return nextHit(state, action.by);
    case 'accept':
      return accept(state, action.nth);
    case 'accept-alike':
      return acceptAlike(state);
    case 'reject':
      return reject(state, action.what);
    case 'undo':
    case 'redo':
      return travel(state, action.type);
    case 'boilerplate': {
      const boilerplate = !state.filter.boilerplate;
      return withNotice(refocus({ ...state, filter: { ...state.filter, boilerplate } }), notices.boilerplate(boilerplate));
    }
    case 'dialog':
      return opened(state, action.dialog);
    case 'write':
      return write(state, action.all);
    case 'quit':
      return quit(state, action.now);
    case 'press':
      return pressed(state, action.key);
    case 'submit':
      return submitted(state);
    case 'close':
      return state.mode.kind === 'resume' ? state : closed(state);
    case 'step':
      return stepped(state, action.by);
    case 'choose':
      return state.mode.kind === 'resume' ? choseSession(state, action.key) : chosen(state, action.key);
    case 'resize':
      return resized(state, action.size);
    case 'arrived':
      return arrived(state, action.path, action.entries);
    case 'found-session':
      return foundSession(state, action.events, action.resume);
    case 'wrote':
      return withNotice(wrote(state, action), action.notice);
    case 'named':
      return withNotice(named(state, action.document, action.text), action.notice);
    case 'notice':
      return withNotice(state, action.notice);
  }
};

/** News from outside; what it brings must not wipe away what the last key said. */
const quiet: ReadonlySet<Action['type']> = new Set(['resize', 'arrived']);

/** The state after an action. Pure; what is to be done outside is in the outbox of the result. */
export const reduce = (state: State, action: Action): State =>
  next({ ...state, notice: quiet.has(action.type) ? state.notice : undefined, outbox: [] }, action);
