import type { Document } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { DocumentReport } from '../model/report.js';
import { applyEdits, type Edit } from './apply.js';
import { backFrom, type Spot } from './back.js';
import { withoutFurniture } from './furniture.js';
import { isWorse } from './worse.js';

/** A document and what the checker says of it. */
export interface Checked {
  readonly document: Document;
  readonly report: DocumentReport;
}

/** Reads and checks the document again with this raw text; undefined where it can no longer be checked. */
export type Recheck = (raw: string) => Promise<Checked | undefined>;

export interface FixOptions {
  /** Also suggestions that should be looked at first: the first one of every finding. */
  readonly unsafe?: boolean;
  /** Takes page furniture out. */
  readonly boilerplate?: boolean;
  /** 0–1: findings below it are left. Default: `surely`, and 0 for unsafe changes. */
  readonly minConfidence?: number;
  /** Writes replacement text as the format wants it. */
  readonly written?: (text: string) => string;
}

/**
 * Why a finding was left: nothing to put in its place, its suggestion is not safe, its confidence too low, furniture that was not
 * asked for, it would cover markup or meet another change, or the text would have been worse for it.
 */
export const leftReasons = ['no-suggestion', 'unsafe', 'unsure', 'furniture', 'markup', 'overlap', 'worse'] as const;
export type LeftReason = (typeof leftReasons)[number];

export interface Left {
  readonly finding: Finding;
  readonly why: LeftReason;
}

export interface Fixed extends Checked {
  /** What was changed, with offsets into the raw text as it was at first. */
  readonly made: readonly Change[];
  /** Findings that stand in the fixed text. */
  readonly left: readonly Left[];
}

/** From this confidence on a safe suggestion is made unseen (docs/fix.md has the figures). */
export const surely = 0.9;

/** The first suggestion of a finding, put in its place. */
export interface Change extends Edit {
  readonly finding: Finding;
}

const changeOf = (raw: string, finding: Finding, options: FixOptions): Change | LeftReason => {
  const { start, end, suggestions, safe, confidence, artifact } = finding;
  const [first] = suggestions;
  if (first === undefined || first.text === finding.text) return 'no-suggestion';
  if (artifact === 'boilerplate' && !options.boilerplate) return 'furniture';
  if (!safe && !options.unsafe) return 'unsafe';
  if (confidence < (options.minConfidence ?? (options.unsafe ? 0 : surely))) return 'unsure';
  if (artifact === 'boilerplate' && first.text === '') return { ...withoutFurniture(raw, start, end), finding };
  return { start, end, text: first.text, finding };
};

/** One pass: all changes that can be made together and leave the text no worse. Of a group that does, each half is tried. */
const pass = async (start: Checked, recheck: Recheck, options: FixOptions): Promise<Fixed> => {
  const { written = (text) => text } = options;
  const left: Left[] = [];
  const wanted: Change[] = [];
  for (const finding of start.report.findings) {
    const change = changeOf(start.document.raw, finding, options);
    if (typeof change === 'string') left.push({ finding, why: change });
    else wanted.push({ ...change, text: written(change.text) });
  }
  const { applied, refused } = applyEdits(start.document, wanted);
  left.push(...refused.map(({ edit, why }) => ({ finding: edit.finding, why: why === 'outside' ? ('markup' as const) : why })));

  let now = start;
  let made: readonly Change[] = [];
  const settle = async (group: readonly Change[]): Promise<void> => {
    if (group.length === 0) return;
    const changes = [...made, ...group];
    const next = await recheck(applyEdits(start.document, changes).raw);
    if (next && !isWorse({ before: start.report, now: now.report }, next.report, changes)) {
      now = next;
      made = changes;
    } else if (group.length === 1) left.push({ finding: group[0]!.finding, why: 'worse' });
    else {
      const half = group.length >> 1;
      await settle(group.slice(0, half));
      await settle(group.slice(half));
    }
  };
  await settle(applied);
  return { ...now, made, left };
};

/**
 * Makes the changes that may be made unseen, again until there is nothing left to do: a second run changes nothing, the fixed text
 * has no finding that was not there before, and its score never falls. Every pass ends with fewer findings, so there is an end.
 */
export const fix = async (start: Checked, recheck: Recheck, options: FixOptions = {}): Promise<Fixed> => {
  const made: Change[] = [];
  let now = start;
  let toStart = (spot: Spot): Spot => spot;
  for (;;) {
    const done = await pass(now, recheck, options);
    if (done.made.length === 0) return { ...done, made };
    for (const change of done.made) made.push({ ...change, ...toStart(change) });
    const [back, before] = [backFrom(done.made), toStart];
    toStart = (spot) => before(back(spot));
    now = done;
  }
};
