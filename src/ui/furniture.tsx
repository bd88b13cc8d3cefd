import { Box, Text } from 'ink';
import type { Finding } from '../model/finding.js';
import { printable } from '../report/safe.js';
import { shorten } from './excerpt.js';
import { groupFurniture, lineList } from './groups.js';
import type { Sheet } from './sheet.js';
import { glyphs } from './theme.js';

const mostLines = 15;

/** Page furniture is dirt on the page: one line each, equal ones together. */
export const FurnitureView = ({ findings, sheet }: { findings: readonly Finding[]; sheet: Sheet }) => {
  const { paint, say } = sheet;
  const groups = groupFurniture(findings);
  const rows = groups.slice(0, mostLines).map(({ key, first, others }) => {
    const count = others.length > 0 ? ` ${glyphs.times}${others.length + 1}` : '';
    return {
      key,
      lines: say('lines', { lines: lineList([first, ...others], 3) }),
      text: `${shorten(printable(first.text.trim()), 90)}${count}`,
    };
  });
  const column = Math.max(0, ...rows.map(({ lines }) => lines.length));
  const left = groups.slice(mostLines).reduce((sum, { others }) => sum + 1 + others.length, 0);
  return (
    <Box flexDirection="column" marginBottom={1}>
      <Text>{`  ${paint.bold(say('furnitureBlock'))}  ${paint.dim(say('findings', { n: findings.length }))}`}</Text>
      {rows.map(({ key, lines, text }) => (
        <Box key={key} paddingLeft={2} columnGap={2}>
          <Box width={column} flexShrink={0} justifyContent="flex-end">
            <Text>{paint.dim(lines)}</Text>
          </Box>
          <Text wrap="truncate-end">{text}</Text>
        </Box>
      ))}
      {left > 0 && <Text>{paint.dim(`  ${say('moreLines', { n: left })}`)}</Text>}
    </Box>
  );
};
