import { Box, Text } from 'ink';
import stringWidth from 'string-width';
import type { DocumentReport, Failure } from '../model/report.js';
import { verdictLabels } from '../report/labels.js';
import { losses } from '../report/losses.js';
import { nameOf } from '../report/name.js';
import { printable } from '../report/safe.js';
import { type StandingKind, standings, type Tally } from '../report/tally.js';
import { amounts, standing } from '../report/verdict.js';
import { Prose, tie, tied } from './prose.js';
import { bar, heaviest } from './score.js';
import type { Sheet } from './sheet.js';
import { glyphs, type Palette, tones, verdictColours } from './theme.js';

const mostRows = 200;

const dots = (parts: readonly string[], { paint }: Sheet): string => parts.map(tied).join(`${tie}${paint.dim('·')} `);

const colours = { fail: 'red', pass: 'green', 'too-short': 'yellow', failures: 'red' } as const satisfies Record<
  StandingKind,
  keyof Palette
>;

const standingText = (sum: Tally, sheet: Sheet): readonly string[] =>
  standings(sum, sheet.say).map(({ kind, text }) => sheet.paint[colours[kind]](text));

/** How much was read and how it stands, before anything else. */
export const Head = ({ sum, sheet }: { sum: Tally; sheet: Sheet }) => {
  const { paint, say } = sheet;
  const counts = [say('documents', { n: sum.documents }), say('words', { n: sum.words }), ...amounts(sum, say)];
  return (
    <Box marginTop={1} marginBottom={1} columnGap={2}>
      <Box flexShrink={0}>
        <Text>{paint.bold('janggal')}</Text>
      </Box>
      <Box flexDirection="column">
        <Prose>{dots(counts, sheet)}</Prose>
        <Prose>{dots(standingText(sum, sheet), sheet)}</Prose>
      </Box>
    </Box>
  );
};

export const FailureList = ({ failures, sheet }: { failures: readonly Failure[]; sheet: Sheet }) => {
  const { paint, say, width } = sheet;
  return (
    <Box flexDirection="column" marginBottom={1}>
      <Text>{paint.dim(glyphs.rule.repeat(width))}</Text>
      <Text>{paint.bold(say('failures'))}</Text>
      {failures.slice(0, mostRows).map((failure, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, and one file may fail twice
        <Box key={`${index}:${failure.id}`} flexDirection="column" paddingLeft={2} marginTop={1}>
          <Prose>{`${paint.red(tones.critical.glyph)} ${nameOf(failure)}${failure.line === undefined ? '' : `:${failure.line}`}`}</Prose>
          <Box paddingLeft={2}>
            <Prose>{printable(failure.message)}</Prose>
          </Box>
        </Box>
      ))}
      {failures.length > mostRows && <Text>{`  ${say('moreLines', { n: failures.length - mostRows })}`}</Text>}
    </Box>
  );
};

const Row = ({ document, cells, sheet }: { document: DocumentReport; cells: number; sheet: Sheet }) => {
  const { paint, locale, width } = sheet;
  const { verdict } = standing(document, sheet);
  const tone = paint[verdictColours[verdict]];
  return (
    <Box paddingLeft={2} columnGap={2}>
      <Box width={3} flexShrink={0} justifyContent="flex-end">
        <Text>{paint[document.verdict === 'too-short' ? 'dim' : 'bold'](String(document.score))}</Text>
      </Box>
      {width >= 80 && (
        <Box flexShrink={0}>
          <Text>{document.verdict === 'too-short' ? ' '.repeat(10) : bar(document.score, 10, tone, sheet)}</Text>
        </Box>
      )}
      <Box width={cells} flexShrink={0}>
        <Text>{tone(verdictLabels[verdict][locale])}</Text>
      </Box>
      <Box flexGrow={1} flexShrink={1}>
        <Text wrap="truncate-start">{nameOf(document)}</Text>
      </Box>
      {width >= 110 && (
        <Box width={28} flexShrink={0}>
          <Text wrap="truncate-end">{paint.dim(heaviest(losses(document), sheet, 1))}</Text>
        </Box>
      )}
    </Box>
  );
};

/** What stands last in a terminal: every document in a line, worst first, and how the run ended. */
export const SummaryView = ({ documents, sheet }: { documents: readonly DocumentReport[]; sheet: Sheet }) => {
  const { paint, say, locale, width } = sheet;
  const cells = Math.max(...documents.map((document) => stringWidth(verdictLabels[standing(document, sheet).verdict][locale])));
  return (
    <Box flexDirection="column" marginBottom={1}>
      <Text>{paint.dim(glyphs.rule.repeat(width))}</Text>
      <Text>{paint.bold(say('summary'))}</Text>
      <Text> </Text>
      {documents.slice(0, mostRows).map((document, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, and ids of records may repeat
        <Row key={`${index}:${document.id}`} document={document} cells={cells} sheet={sheet} />
      ))}
      {documents.length > mostRows && <Text>{`  ${say('moreDocuments', { n: documents.length - mostRows })}`}</Text>}
    </Box>
  );
};

export const Legend = ({ sheet: { paint, say } }: { sheet: Sheet }) => (
  <Box marginBottom={1} paddingLeft={2}>
    <Prose>{paint.dim(say('legend'))}</Prose>
  </Box>
);

/** How the run ended, in one line. */
export const Ending = ({ sum, sheet }: { sum: Tally; sheet: Sheet }) => {
  const { paint, say, locale } = sheet;
  const [word, tone] =
    sum.fail > 0
      ? [verdictLabels.fail[locale], paint.red]
      : sum.failures > 0
        ? [say('incomplete'), paint.yellow]
        : sum.pass === 0
          ? [verdictLabels['too-short'][locale], paint.yellow]
          : [verdictLabels.pass[locale], paint.green];
  return (
    <Box paddingLeft={2} marginBottom={1} columnGap={2}>
      <Box flexShrink={0}>
        <Text>{tone(paint.bold(word))}</Text>
      </Box>
      <Prose>{dots([...standingText(sum, sheet), ...amounts(sum, say)], sheet)}</Prose>
    </Box>
  );
};
