import type { Condition } from '../../check/gate.js';
import type { Document, Format } from '../../model/document.js';
import type { Message, RuleId } from '../../model/finding.js';
import type { TermType } from '../../model/glossary.js';
import type { DocumentReport } from '../../model/report.js';
import type { Field } from './field.js';
import { type Filter, noFilter } from './filter.js';
import { type Event, type History, noHistory } from './history.js';
import type { Size } from './layout.js';
import type { Mark } from './place.js';

/** A document in the list: checked, still to come, or one that could not be checked. */
export type Entry = Opened | Waiting | Failed;

interface Listed {
  readonly id: string;
  readonly path: string;
}

export interface Opened extends Listed {
  readonly kind: 'opened';
  readonly format: Format;
  readonly document: Document;
  readonly report: DocumentReport;
  /** What fails it. */
  readonly conditions: readonly Condition[];
  /** Of the findings, in their order. */
  readonly marks: readonly Mark[];
}

export interface Waiting extends Listed {
  readonly kind: 'waiting';
}

export interface Failed extends Listed {
  readonly kind: 'failed';
  readonly message: string;
}

/** Where the reader is in a document; offsets of its text, so that a new width keeps the place. */
export interface View {
  /** Index of the finding in focus; -1 where there is none. */
  readonly focus: number;
  /** What the first line on the screen begins with, or stands behind. */
  readonly top: number;
}

/** What the keys speak to. */
export type Mode =
  | { readonly kind: 'browse' }
  | { readonly kind: 'edit' | 'reason' | 'search' | 'jump' | 'term'; readonly field: Field }
  | { readonly kind: 'alias'; readonly term: string; readonly field: Field }
  | { readonly kind: 'type'; readonly term: string }
  | { readonly kind: 'documents' | 'filter'; readonly at: number }
  | { readonly kind: 'help' | 'rule'; readonly top: number }
  | { readonly kind: 'keep' | 'quit' }
  | { readonly kind: 'resume'; readonly events: readonly Event[]; readonly decided: number };

/** An entry to be added to the reader's glossary. */
export type NewName = { readonly term: string; readonly type: TermType } | { readonly term: string; readonly aliasOf: string };

/** What is to be done outside; the store does it in this order. */
export type Effect =
  | { readonly kind: 'log'; readonly event: Event }
  /** Of a session that was found: go on with it, or begin another one. */
  | { readonly kind: 'session'; readonly resume: boolean }
  | { readonly kind: 'write'; readonly paths: readonly string[]; readonly thenQuit: boolean }
  | { readonly kind: 'name'; readonly name: NewName }
  | { readonly kind: 'keep'; readonly rejected: boolean }
  | { readonly kind: 'quit'; readonly code: number };

export interface Notice {
  readonly text: Message;
  readonly tone: 'good' | 'bad' | 'plain';
}

export interface Search {
  readonly query: string;
  readonly hit: Mark | undefined;
}

export interface State {
  readonly entries: readonly Entry[];
  /** Index of the document that is open. */
  readonly at: number;
  /** By document id. */
  readonly views: ReadonlyMap<string, View>;
  readonly history: History;
  /** What was accepted when a document was last written, as `acceptedKey` gives it; by document id. */
  readonly written: ReadonlyMap<string, string>;
  readonly filter: Filter;
  readonly search: Search | undefined;
  readonly mode: Mode;
  readonly size: Size;
  readonly notice: Notice | undefined;
  /** Of the action just reduced. */
  readonly outbox: readonly Effect[];
}

export type Motion = 'line' | 'half' | 'page';
export type Dialog = 'edit' | 'reason' | 'search' | 'jump' | 'term' | 'documents' | 'filter' | 'help' | 'rule' | 'keep';

/** What can happen: a key that was pressed, or news from outside. */
export type Action =
  | { readonly type: 'finding'; readonly by: 1 | -1 }
  | { readonly type: 'open-finding'; readonly by: 1 | -1 }
  | { readonly type: 'end'; readonly of: 'first' | 'last' }
  | { readonly type: 'document'; readonly by: 1 | -1 }
  | { readonly type: 'scroll'; readonly by: Motion; readonly to: 1 | -1 }
  | { readonly type: 'hit'; readonly by: 1 | -1 }
  | { readonly type: 'accept'; readonly nth: number }
  | { readonly type: 'accept-alike' }
  | { readonly type: 'reject'; readonly what: 'one' | 'text' | 'kind' }
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'boilerplate' }
  | { readonly type: 'dialog'; readonly dialog: Dialog }
  | { readonly type: 'write'; readonly all: boolean }
  | { readonly type: 'quit'; readonly now: boolean }
  /** In a dialog. */
  | { readonly type: 'press'; readonly key: string }
  | { readonly type: 'submit' | 'close' }
  | { readonly type: 'step'; readonly by: number }
  | { readonly type: 'choose'; readonly key: string }
  /** From outside. */
  | { readonly type: 'resize'; readonly size: Size }
  | { readonly type: 'arrived'; readonly path: string; readonly entries: readonly Entry[] }
  | { readonly type: 'found-session'; readonly events: readonly Event[]; readonly resume: boolean }
  | {
      readonly type: 'wrote';
      /** With what of each is in the file: as `acceptedKey` gives it, and by fingerprint. */
      readonly documents: readonly { readonly id: string; readonly key: string; readonly fingerprints: readonly string[] }[];
      readonly inPlace: boolean;
      readonly notice: Notice;
    }
  | { readonly type: 'named'; readonly document: string; readonly text: string; readonly rule: RuleId; readonly notice: Notice }
  | { readonly type: 'notice'; readonly notice: Notice };

export const initial = (paths: readonly string[], size: Size): State => ({
  entries: paths.map((path) => ({ kind: 'waiting', id: path, path })),
  at: 0,
  views: new Map(),
  history: noHistory,
  written: new Map(),
  filter: noFilter,
  search: undefined,
  mode: { kind: 'browse' },
  size,
  notice: undefined,
  outbox: [],
});
