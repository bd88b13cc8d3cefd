import { Box, Text } from 'ink';
import { passingScore } from '../check/score.js';
import type { Message } from '../model/finding.js';
import type { DocumentReport, EngineMark } from '../model/report.js';
import {
  artifactLabels,
  certaintyLabels,
  engineLabels,
  languageLabels,
  severityLabels,
  verdictLabels,
} from '../report/labels.js';
import { type Loss, lossBy, losses } from '../report/losses.js';
import { nameOf } from '../report/name.js';
import { printable } from '../report/safe.js';
import { amountsOf, standing } from '../report/verdict.js';
import { shorten } from './excerpt.js';
import { Prose, tied } from './prose.js';
import { loss, type Sheet } from './sheet.js';
import { glyphs, tones, verdictColours } from './theme.js';

const labelCells = 16;
const mostEvidence = 3;

export const bar = (score: number, cells: number, paint: (text: string) => string, { paint: { dim } }: Sheet): string => {
  const full = Math.round((score / 100) * cells);
  return paint(glyphs.full.repeat(full)) + dim(glyphs.empty.repeat(cells - full));
};

/** The one or two kinds of damage that cost most, in words: `nama rusak −31, tanda hubung terpisah −22`. */
export const heaviest = (list: readonly Loss[], { locale }: Sheet, most = 2): string =>
  list
    .slice(0, most)
    .filter(({ points }) => points >= 0.05)
    .map(({ artifact, points }) => tied(`${artifactLabels[artifact][locale]} ${loss(locale, points)}`))
    .join(', ');

const Fact = ({ label, children, sheet }: { label: string; children: string; sheet: Sheet }) => (
  <Box paddingLeft={2}>
    <Box width={labelCells} flexShrink={0}>
      <Text>{sheet.paint.dim(label)}</Text>
    </Box>
    <Prose>{children}</Prose>
  </Box>
);

/** What a mark says, how sure that is, and what was seen. */
const markText = (
  what: Message,
  { certainty, evidence }: Pick<EngineMark, 'certainty' | 'evidence'>,
  { locale, say, paint }: Sheet,
): string => {
  const seen = evidence
    .slice(0, mostEvidence)
    .map(({ text, line }) => `“${shorten(printable(text), 48)}” ${paint.dim(`(${say('line', { line: String(line) })})`)}`);
  if (evidence.length > mostEvidence) seen.push(paint.dim(say('moreLines', { n: evidence.length - mostEvidence })));
  return `${what[locale]}, ${certaintyLabels[certainty][locale]}${seen.length > 0 ? `: ${seen.join(', ')}` : ''}`;
};

const LossTable = ({ list, sheet: { paint, say, locale } }: { list: readonly Loss[]; sheet: Sheet }) => {
  const row = (key: string, cells: readonly [string, string, string, string]) => (
    <Box key={key} paddingLeft={2}>
      <Box width={26}>
        <Text>{cells[0]}</Text>
      </Box>
      <Box width={8} justifyContent="flex-end">
        <Text>{cells[1]}</Text>
      </Box>
      <Box width={8} justifyContent="flex-end" marginRight={3}>
        <Text>{cells[2]}</Text>
      </Box>
      <Text>{cells[3]}</Text>
    </Box>
  );
  return (
    <Box flexDirection="column" marginTop={1}>
      {row('head', [paint.dim(say('kind')), paint.dim(say('count')), paint.dim(say('cost')), paint.dim(say('worst'))])}
      {list.map(({ artifact, count, worst, points }) => {
        const { glyph, colour } = tones[worst];
        return row(artifact, [
          artifactLabels[artifact][locale],
          String(count),
          loss(locale, points),
          paint[colour](`${glyph} ${severityLabels[worst][locale]}`),
        ]);
      })}
    </Box>
  );
};

/** Everything about a document but its findings. */
export const ScoreView = ({ document, sheet }: { document: DocumentReport; sheet: Sheet }) => {
  const { paint, say, locale, width } = sheet;
  const { verdict, reasons } = standing(document, sheet);
  const tone = paint[verdictColours[verdict]];
  const list = losses(document);
  const parts = [
    ['translation', lossBy(list, 'translation')],
    ['extraction', lossBy(list, 'extraction')],
    ['furniture', document.parts.boilerplate],
  ] as const;
  const heavy = heaviest(list, sheet);
  return (
    <Box flexDirection="column" marginBottom={1}>
      <Text>{paint.dim(glyphs.rule.repeat(width))}</Text>
      <Prose>{paint.bold(nameOf(document))}</Prose>
      <Box paddingLeft={2} marginTop={1} columnGap={2}>
        <Text>{tone(paint.bold(verdictLabels[verdict][locale]))}</Text>
        {document.verdict === 'too-short' ? (
          <Text>{paint.dim(say('score', { n: document.score }))}</Text>
        ) : (
          <Text>{`${bar(document.score, width < 80 ? 16 : 24, tone, sheet)} ${paint.bold(String(document.score))}`}</Text>
        )}
        <Text>{paint.dim([say('words', { n: document.words }), ...amountsOf(document, say)].join(' · '))}</Text>
      </Box>
      {(reasons.length > 0 || heavy !== '' || document.engine || document.source) && <Text> </Text>}
      {reasons.length > 0 && (
        <Fact label={say('because')} sheet={sheet}>
          {printable(reasons.join('; '))}
        </Fact>
      )}
      {verdict === 'pass' && document.score < passingScore && (
        <Fact label={say('note')} sheet={sheet}>
          {say('lenient', { n: passingScore })}
        </Fact>
      )}
      {heavy !== '' && (
        <Fact label={say('heaviest')} sheet={sheet}>
          {heavy}
        </Fact>
      )}
      {heavy !== '' && (
        <Fact label={say('damage')} sheet={sheet}>
          {parts
            .filter(([, points]) => points >= 0.05)
            .map(([part, points]) => tied(`${say(part)} ${loss(locale, points)}`))
            .join(' · ')}
        </Fact>
      )}
      {document.engine && (
        <Fact label={say('engine')} sheet={sheet}>
          {markText(engineLabels[document.engine.engine], document.engine, sheet)}
        </Fact>
      )}
      {document.source && (
        <Fact label={say('source')} sheet={sheet}>
          {markText(languageLabels[document.source.language], document.source, sheet)}
        </Fact>
      )}
      {list.length > 0 && <LossTable list={list} sheet={sheet} />}
    </Box>
  );
};
