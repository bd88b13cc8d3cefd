import { KnownError } from '../errors.js';
import type { Locale, Severity } from '../model/finding.js';
import type { Report } from '../model/report.js';
import type { Dimension } from '../model/rollup.js';
import type { Io } from './io.js';
import { showViews } from './views.js';

interface Viewing {
  readonly io: Io;
  readonly locale: Locale;
  readonly minSeverity: Severity;
  readonly formats: readonly string[] | undefined;
  readonly quiet: boolean;
}

/** Documents of a saved report by what they have in common. */
export const showRollup = async (
  report: Report,
  by: readonly Dimension[],
  { io, locale, formats, quiet }: Viewing,
): Promise<void> => {
  const [{ rolledUp }, { plainRollup, markdownRollup }, { safeJson }] = await Promise.all([
    import('../report/rollup.js'),
    import('../report/rollup-view.js'),
    import('../report/safe.js'),
  ]);
  const groups = rolledUp(report.documents, by);
  const draw = { plain: plainRollup, markdown: markdownRollup, json: () => `${safeJson(groups, 2)}\n` };
  await showViews(formats, (format) => draw[format](groups, by, locale), io, quiet);
};

/** What became of the documents of one report in another; true where there are new findings. */
export const showComparison = async (
  before: Report,
  after: Report,
  { io, locale, minSeverity, formats, quiet }: Viewing,
): Promise<boolean> => {
  const [{ compare }, { plainComparison, markdownComparison }, { safeJson }] = await Promise.all([
    import('../report/compare.js'),
    import('../report/compare-view.js'),
    import('../report/safe.js'),
  ]);
  const comparison = compare(before, after);
  const sheet = { locale, minSeverity };
  const whole = { janggal: io.version, comparison: 1, ...comparison };
  const draw = { plain: plainComparison, markdown: markdownComparison, json: () => `${safeJson(whole, 2)}\n` };
  await showViews(formats, (format) => draw[format](comparison, sheet), io, quiet);
  return comparison.summary.new > 0;
};

/** Reads `--fail-on` of a comparison: true for `new`. @throws KnownError for anything else */
export const failsOnNew = (values: readonly string[] | undefined, compares: boolean): boolean => {
  if (!values) return false;
  if (!compares)
    throw new KnownError('--fail-on: a saved report keeps its verdicts', {
      hint: 'janggal report old.json new.json --fail-on new',
    });
  const wrong = values.find((value) => value.trim() !== 'new');
  if (wrong !== undefined) throw new KnownError(`--fail-on: "${wrong}" is no condition here`, { hint: 'a comparison takes new' });
  return true;
};
