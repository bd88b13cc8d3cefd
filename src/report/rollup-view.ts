import type { Locale } from '../model/finding.js';
import { type Engine, engines } from '../model/report.js';
import type { Dimension, Group, Rollup } from '../model/rollup.js';
import { artifactLabels, engineLabels, languageLabels } from './labels.js';
import { markdownTable, plainTable, type Table } from './table.js';
import { figure, type Say, speak } from './words.js';

const heads = { site: 'bySite', author: 'byAuthor', engine: 'engine', source: 'source', month: 'byMonth' } as const;

const isEngine = (key: string): key is Engine => engines.some((engine) => engine === key);

const nameOf = ({ key, others }: Group, locale: Locale, say: Say): string => {
  if (key === null) return say(others ? 'byOthers' : 'byNone');
  if (isEngine(key)) return engineLabels[key][locale];
  return key;
};

const score = (value: number | null, locale: Locale): string => (value === null ? '–' : figure(locale, value));

/** The groups of one dimension as a table. */
export const tableOf = (dimension: Dimension, groups: readonly Group[], locale: Locale): Table => {
  const say = speak(locale);
  const named = (group: Group): string =>
    dimension === 'source' && group.key !== null
      ? languageLabels[group.key as keyof typeof languageLabels][locale]
      : nameOf(group, locale, say);
  return {
    head: [
      say(heads[dimension]),
      ...(['byDocuments', 'byFailed', 'byWords', 'byDensity', 'byMean', 'byMedian', 'heaviest'] as const).map((word) =>
        say(word),
      ),
    ],
    rows: groups.map((group) => [
      named(group),
      figure(locale, group.documents),
      figure(locale, group.failed),
      figure(locale, group.words),
      figure(locale, group.density),
      score(group.mean, locale),
      score(group.median, locale),
      group.artifacts
        .slice(0, 3)
        .map(({ artifact, count }) => `${artifactLabels[artifact][locale]} ${figure(locale, count)}`)
        .join(', '),
    ]),
  };
};

const drawn =
  (draw: (table: Table) => string) =>
  (rollup: Rollup, by: readonly Dimension[], locale: Locale): string =>
    by
      .map((dimension) => {
        const groups = rollup[dimension];
        const say = speak(locale);
        return groups ? draw(tableOf(dimension, groups, locale)) : `${say(heads[dimension])}: ${say('byNobody')}\n`;
      })
      .join('\n');

/** The dimensions asked for, one table under the other. */
export const plainRollup = drawn(plainTable);
export const markdownRollup = drawn(markdownTable);
