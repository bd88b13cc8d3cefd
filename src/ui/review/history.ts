/** What a reader decided about one finding. */
export type Decision =
  | { readonly kind: 'accept'; readonly text: string }
  | { readonly kind: 'reject' }
  | { readonly kind: 'ignore'; readonly reason: string };

/** By fingerprint. */
export type Decisions = ReadonlyMap<string, Decision>;
type Step = readonly (readonly [fingerprint: string, decision: Decision | null])[];

/** What happened, as a session keeps it: replayed in order it gives every decision back. */
export type Event =
  | { readonly do: 'decide'; readonly document: string; readonly decisions: Step }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  /** These were written into the article itself, which no longer holds the findings. */
  | { readonly do: 'written'; readonly document: string; readonly fingerprints: readonly string[] }
  /** A copy with what was accepted; from now on it is the review's own, and may be replaced. */
  | { readonly do: 'copied'; readonly file: string };

interface Change {
  readonly document: string;
  readonly before: Step;
  readonly after: Step;
}

export interface History {
  /** By document id. */
  readonly decisions: ReadonlyMap<string, Decisions>;
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
}

export const noHistory: History = { decisions: new Map(), done: [], undone: [] };
const none: Decisions = new Map();

export const decisionsOf = ({ decisions }: History, document: string): Decisions => decisions.get(document) ?? none;

const set = (all: History['decisions'], document: string, step: Step): History['decisions'] => {
  const own = new Map(all.get(document));
  for (const [fingerprint, decision] of step) {
    if (decision) own.set(fingerprint, decision);
    else own.delete(fingerprint);
  }
  return new Map(all).set(document, own);
};

/** The history after one more event. An undo or redo of nothing changes nothing. */
export const record = (history: History, event: Event): History => {
  const { decisions, done, undone } = history;
  switch (event.do) {
    case 'copied':
      return history;
    case 'decide': {
      const { document, decisions: after } = event;
      const own = decisionsOf(history, document);
      const before = after.map(([fingerprint]) => [fingerprint, own.get(fingerprint) ?? null] as const);
      return { decisions: set(decisions, document, after), done: [...done, { document, before, after }], undone: [] };
    }
    case 'undo': {
      const last = done.at(-1);
      if (!last) return history;
      return { decisions: set(decisions, last.document, last.before), done: done.slice(0, -1), undone: [...undone, last] };
    }
    case 'redo': {
      const last = undone.at(-1);
      if (!last) return history;
      return { decisions: set(decisions, last.document, last.after), done: [...done, last], undone: undone.slice(0, -1) };
    }
    case 'written': {
      const { document, fingerprints } = event;
      const elsewhere = (changes: readonly Change[]) => changes.filter((change) => change.document !== document);
      return {
        decisions: set(
          decisions,
          document,
          fingerprints.map((fingerprint) => [fingerprint, null]),
        ),
        // The text they speak of is gone; taking one of them back would need the old file.
        done: elsewhere(done),
        undone: elsewhere(undone),
      };
    }
  }
};

export const replay = (events: readonly Event[]): History => events.reduce(record, noHistory);
