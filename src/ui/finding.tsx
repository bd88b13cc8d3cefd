import { Box, Text } from 'ink';
import type { Suggestion } from '../model/finding.js';
import { artifactLabels, severityLabels } from '../report/labels.js';
import { printable } from '../report/safe.js';
import { hunks, pieces } from './changes.js';
import { excerptOf, shorten } from './excerpt.js';
import { type Group, lineList } from './groups.js';
import { Prose, tie, tied } from './prose.js';
import { type Sheet, severityCells } from './sheet.js';
import { brackets, glyphs, tones } from './theme.js';

const margin = 2;
const gap = 2;
/** A suggestion longer than this is hard to compare by eye. */
const glance = 40;
const longest = 160;
const mostSuggestions = 3;

/** An ellipsis stays with its word. */
const withCut = (text: string): string =>
  text.replace(`${glyphs.cut} `, `${glyphs.cut}${tie}`).replace(` ${glyphs.cut}`, `${tie}${glyphs.cut}`);

const Excerpt = ({ finding, width, sheet: { paint, colour } }: { finding: Group['first']; width: number; sheet: Sheet }) => {
  const { before, text: words, after } = excerptOf(finding, width - gap);
  // Torn apart by a line break, a torn word is hard to see.
  const text = words.length * 2 <= width ? tied(words) : words;
  const [open, close] = brackets;
  const marked = colour ? paint.bold(paint.underline(paint[tones[finding.severity].colour](text))) : `${open}${text}${close}`;
  return <Prose bar={`${paint.dim(glyphs.bar)} `}>{`${withCut(before)}${marked}${withCut(after)}`}</Prose>;
};

const suggestionText = (from: string, { text, note }: Suggestion, { paint, say }: Sheet): string => {
  const to = printable(text);
  const written =
    to === ''
      ? paint.green(say('remove'))
      : to.length > glance
        ? paint.green(shorten(to, longest))
        : pieces(printable(from), to)
            .map((piece) => (piece.added ? paint.green(paint.bold(piece.text)) : paint.green(piece.text)))
            .join('');
  return note === undefined ? written : `${written} ${paint.dim(`(${printable(note)})`)}`;
};

const Hanging = ({ label, children }: { label: string; children: string }) => (
  <Box>
    <Box width={gap} flexShrink={0}>
      <Text>{label}</Text>
    </Box>
    <Prose>{children}</Prose>
  </Box>
);

const Suggestions = ({ finding: { text, suggestions, safe }, sheet }: { finding: Group['first']; sheet: Sheet }) => {
  const { paint, say } = sheet;
  const [first] = suggestions;
  if (first === undefined) return null;
  const all = suggestions.slice(0, mostSuggestions).map((suggestion) => suggestionText(text, suggestion, sheet));
  const changes = first.text.length > glance ? hunks(printable(text), printable(first.text)) : [];
  return (
    <>
      <Hanging
        label={paint.green(glyphs.arrow)}
      >{`${all.join(paint.dim(' · '))}${safe ? paint.dim(`  ${say('safe')}`) : ''}`}</Hanging>
      {changes.length > 0 && (
        <Hanging label=" ">
          {paint.dim(`${say('change')} `) +
            changes
              .map(({ from, to }) => {
                const old = from === '' ? say('insert') : `“${from}”`;
                return `${old} ${paint.dim(glyphs.becomes)} ${paint.green(to === '' ? say('remove') : `“${to}”`)}`;
              })
              .join(paint.dim(', '))}
        </Hanging>
      )}
    </>
  );
};

/** One fault: where, how bad, what kind; the words themselves; what is wrong; what it should be. */
export const FindingView = ({ group: { first, others }, place, sheet }: { group: Group; place: number; sheet: Sheet }) => {
  const { paint, say, locale } = sheet;
  const { glyph, colour } = tones[first.severity];
  const indent = margin + place + gap;
  const times = others.length > 0 ? paint.bold(` ${glyphs.times}${others.length + 1}`) : '';
  const also = [...new Set(others.map(({ line }) => line))];
  return (
    <Box marginBottom={1}>
      <Box width={indent} flexShrink={0} paddingRight={gap} justifyContent="flex-end">
        <Text>{paint.dim(`${first.line}:${first.column}`)}</Text>
      </Box>
      <Box flexDirection="column" width={sheet.width - indent}>
        <Box justifyContent="space-between" columnGap={gap}>
          <Text>{`${paint[colour](`${glyph} ${severityLabels[first.severity][locale].padEnd(severityCells(locale))}`)}  ${paint.bold(artifactLabels[first.artifact][locale])}${times}`}</Text>
          {sheet.width >= 80 && <Text>{paint.dim(printable(first.rule))}</Text>}
        </Box>
        <Excerpt finding={first} width={sheet.width - indent} sheet={sheet} />
        <Prose>{printable(first.message)}</Prose>
        <Suggestions finding={first} sheet={sheet} />
        {others.length > 0 && (
          <Text>{paint.dim(say(also.length > 1 ? 'alsoLines' : 'alsoLine', { lines: lineList(others) }))}</Text>
        )}
      </Box>
    </Box>
  );
};
