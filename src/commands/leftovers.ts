import { countOf } from '../check/ledger.js';
import { ignorer } from '../config/ignore.js';
import type { Config, IgnoreEntry } from '../config.js';
import type { Locale, Message } from '../model/finding.js';
import type { Outcome } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import { namesIn } from './baseline/file.js';
import type { UsedBaseline } from './baseline/used.js';
import { complain } from './complain.js';
import { coverage } from './coverage.js';
import { type Io, resolvePath } from './io.js';

/** What of the baseline and the `ignore` entries nothing needed any more. */
export interface Leftovers {
  /** Sets aside what the baseline knows, and remembers what was needed. */
  watch(outcomes: AsyncIterable<Outcome>): AsyncIterable<Outcome>;
  /** Says what was not needed, as far as this run can know; never changes how it ends. */
  tell(): Promise<void>;
}

const some = (count: number, one: string): string => (count === 1 ? one : `${one.replace(/y$/u, 'ie')}s`);

const staleNote = (count: number, name: string): Message => ({
  id: `${count} temuan dalam ${name} tidak ditemukan lagi`,
  en: `${count} ${some(count, 'finding')} of ${name} no longer ${count === 1 ? 'matches' : 'match'}`,
});

const unusedNote: Message = {
  id: 'entri ignore ini tidak cocok dengan temuan mana pun',
  en: 'this ignore entry matches no finding',
};

const show = ({ rule, text, path, reason }: IgnoreEntry): string => JSON.stringify({ rule, text, path, reason });

interface Run {
  readonly config: Config;
  readonly baseline: UsedBaseline | undefined;
  /** As given: files, folders, globs. */
  readonly paths: readonly string[];
  readonly rules: () => Promise<readonly Rule[]>;
  /** Files were left out that paths name (`--changed-since`). */
  readonly partial: boolean;
  readonly locale: Locale;
}

export const leftoversOf = async ({ config, baseline, paths, rules, partial, locale }: Run, io: Io): Promise<Leftovers> => {
  const { ignore, root } = config;
  const nameOf = baseline?.nameOf ?? namesIn(`${root}/.`, io);
  const seen = await coverage(paths, io, baseline?.folder ?? root, (path) => nameOf({ id: path, path }));
  const entriesAt = await ignorer(ignore, root, ignore.length > 0 ? [...(await rules()), ...config.customRules] : []);
  const reached = new Set<IgnoreEntry>();
  const needed = new Set<IgnoreEntry>();
  let failures = 0;
  let whole = false;

  const note = (outcome: Outcome): Outcome => {
    seen.see(outcome);
    if (outcome.kind === 'failure') {
      failures += 1;
      return outcome;
    }
    const taken = (outcome.suppressed ?? []).filter(({ suppressed }) => suppressed?.by === 'ignore');
    for (const { entry, takes } of ignore.length === 0 ? [] : entriesAt(resolvePath(io.cwd, outcome.path))) {
      reached.add(entry);
      if (taken.some(takes)) needed.add(entry);
    }
    return baseline ? baseline.apply(outcome) : outcome;
  };

  return {
    async *watch(outcomes) {
      for await (const outcome of outcomes) yield note(outcome);
      whole = true;
    },
    async tell() {
      // With rules or files left out, or nobody reading to the end, what is missing proves nothing.
      if (!whole || partial || config.only || config.without) return;
      const stale = baseline?.stale(seen.covers) ?? [];
      const count = stale.reduce((sum, { entries }) => sum + countOf(entries), 0);
      if (baseline && count > 0)
        await complain(io, staleNote(count, baseline.name)[locale], `janggal baseline --prune ${paths.join(' ')}`);
      if (!seen.folders || failures > 0) return;
      for (const entry of ignore)
        if (reached.has(entry) && !needed.has(entry)) await complain(io, `${unusedNote[locale]}: ${show(entry)}`);
    },
  };
};
