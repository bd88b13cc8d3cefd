import { severities } from '../../model/finding.js';
import { artifactLabels, severityLabels, verdictLabels } from '../labels.js';
import { figure } from '../words.js';
import type { Entry } from './entry.js';
import { html, type Markup } from './markup.js';
import type { PageSay, Voice } from './words.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How often each value occurs, most frequent first. */
export const counted = <T>(values: Iterable<T>): readonly (readonly [T, number])[] => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

const select = (name: Parameters<PageSay>[0], choices: readonly Choice[], { page }: Voice): Markup =>
  html`<label>${page(name)}<select name="${name}"><option value="">${page('any')}</option>${choices.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}</select></label>
`;

/** What the list and the articles can be narrowed by; of no use without the script, which shows it. */
export const filtersOf = (entries: readonly Entry[], voice: Voice): Markup => {
  const { locale, page } = voice;
  const withCount = (label: string, n: number) => `${label} (${figure(locale, n)})`;
  const artifacts = counted(entries.flatMap(({ artifacts: found }) => [...found.keys()]));
  const sites = counted(entries.map(({ site }) => site));
  const verdicts = counted(entries.map(({ verdict }) => verdict));
  const worst = severities.filter((severity) => severity !== 'info').toReversed();
  return html`<form id="filters" aria-label="${page('filters')}" data-shown="${page('shown')}">
<label class="search">${page('search')}<input type="search" name="q" placeholder="${page('searchHint')}" autocomplete="off" spellcheck="false"></label>
${select(
  'artifact',
  artifacts.map(([value, n]) => ({ value, label: withCount(artifactLabels[value][locale], n) })),
  voice,
)}
${select(
  'severity',
  worst.map((value) => ({
    value,
    label: value === 'critical' ? severityLabels[value][locale] : page('atLeast', { severity: severityLabels[value][locale] }),
  })),
  voice,
)}
${select(
  'verdict',
  verdicts.map(([value, n]) => ({ value, label: withCount(verdictLabels[value][locale].toLocaleLowerCase(), n) })),
  voice,
)}
${select(
  'site',
  sites.map(([value, n]) => ({ value, label: withCount(value, n) })),
  voice,
)}
<button type="reset">${page('reset')}</button>
<output aria-live="polite"></output>
</form>
`;
};
