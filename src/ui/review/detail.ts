import type { Finding, Locale } from '../../model/finding.js';
import type { Term } from '../../model/glossary.js';
import { artifactLabels, severityLabels } from '../../report/labels.js';
import { tones } from '../theme.js';
import { verdictGlyphs } from './article.js';
import { type Brush, flow, type Piece } from './brush.js';
import { come, wordDiff } from './diff.js';
import { isFiltered } from './filter.js';
import type { Decision } from './history.js';
import { decisionOn, shownIn, viewOf } from './select.js';
import type { Opened, State } from './state.js';
import { labels } from './words.js';

const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`;

const decisionPieces = (decision: Decision, locale: Locale, brush: Brush): readonly Piece[] => {
  const glyph = verdictGlyphs[decision.kind];
  switch (decision.kind) {
    case 'accept':
      return [
        { text: `${glyph} ${labels.accepted[locale]}`, paint: brush.green },
        { text: ' ' },
        { text: decision.text === '' ? labels.deleted[locale] : decision.text, paint: brush.bold },
      ];
    case 'reject':
      return [{ text: `${glyph} ${labels.rejected[locale]}`, paint: brush.yellow }];
    case 'ignore':
      return [{ text: `${glyph} ${labels.ignored[locale]}`, paint: brush.yellow }, { text: `: ${decision.reason}` }];
  }
};

const suggestionLines = (finding: Finding, width: number, locale: Locale, brush: Brush): readonly string[] =>
  finding.suggestions
    .slice(0, 9)
    .flatMap(({ text, note }, index) =>
      flow(
        [
          { text: `${index + 1} `, paint: brush.bold },
          ...(text === ''
            ? [{ text: labels.deleted[locale], paint: brush.red }]
            : finding.text === ''
              ? [come(text, brush)]
              : wordDiff(finding.text, text, brush)),
          ...(index === 0 && finding.safe ? [{ text: `  ${labels.safe[locale]}`, paint: brush.dim }] : []),
          ...(note === undefined ? [] : [{ text: `  (${note})`, paint: brush.dim }]),
        ],
        width,
        '  ',
      ),
    );

const termLines = (term: Term, width: number, locale: Locale, brush: Brush): readonly string[] => [
  ...flow(
    [
      { text: `${labels.glossary[locale]} `, paint: brush.dim },
      { text: term.term, paint: brush.bold },
      { text: ` ${[term.type, ...term.roles].join(' · ')}` },
      ...(term.aliases.length > 0 ? [{ text: ` = ${term.aliases.join(', ')}` }] : []),
    ],
    width,
  ),
  ...(term.note ? flow([{ text: term.note, paint: brush.dim }], width) : []),
  ...flow([{ text: term.from, paint: brush.dim }], width),
];

/** What is wrong with the finding in focus, why, how sure, and what it could be instead; as many lines as it takes. */
export const detailLines = (
  state: State,
  entry: Opened,
  term: Term | undefined,
  {
    width,
    airy,
    locale,
    brush,
  }: { readonly width: number; readonly airy: boolean; readonly locale: Locale; readonly brush: Brush },
): readonly string[] => {
  const { focus } = viewOf(state, entry);
  const finding = entry.report.findings[focus];
  if (!finding) {
    const none = entry.report.findings.length > 0 && isFiltered(state.filter) ? labels.filteredOut : labels.clean;
    return flow([{ text: none[locale], paint: brush.dim }], width);
  }
  const shown = shownIn(entry, state);
  const decision = decisionOn(state, entry, finding);
  const tone = brush.severity(finding.severity);
  const gap = airy ? [''] : [];
  const sure = `${labels.sure[locale]} ${percent(finding.confidence)}`;
  return [
    ...flow(
      [
        { text: `${tones[finding.severity].glyph} ${severityLabels[finding.severity][locale]}`, paint: tone },
        { text: '  ' },
        { text: artifactLabels[finding.artifact][locale], paint: brush.bold },
        { text: `  ${shown.indexOf(focus) + 1}/${shown.length}`, paint: brush.dim },
        ...(airy ? [] : [{ text: `  ${sure} · ${finding.rule}`, paint: brush.dim }]),
      ],
      width,
    ),
    ...(airy ? [sure, finding.rule].flatMap((text) => flow([{ text, paint: brush.dim }], width)) : []),
    ...(decision ? [...gap, ...flow(decisionPieces(decision, locale, brush), width, '  ')] : []),
    ...gap,
    ...flow([{ text: finding.message }], width),
    ...(finding.suggestions.length > 0 ? gap : []),
    ...suggestionLines(finding, width, locale, brush),
    ...(term ? [...gap, ...termLines(term, width, locale, brush)] : []),
  ];
};
