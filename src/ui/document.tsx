import { Box, Text } from 'ink';
import type { DocumentReport } from '../model/report.js';
import { severityLabels } from '../report/labels.js';
import { visible } from '../report/verdict.js';
import { FindingView } from './finding.js';
import { FurnitureView } from './furniture.js';
import { groupFaults } from './groups.js';
import { ScoreView } from './score.js';
import type { Sheet } from './sheet.js';

/** Nobody reads further on a screen; `room` may be less where many documents share it. */
export const mostFindings = 200;

export const DocumentView = ({
  document,
  sheet,
  room = mostFindings,
}: {
  document: DocumentReport;
  sheet: Sheet;
  room?: number;
}) => {
  const { paint, say, locale, minSeverity } = sheet;
  const findings = visible(document.findings, sheet);
  const furniture = findings.filter(({ artifact }) => artifact === 'boilerplate');
  const groups = groupFaults(findings.filter(({ artifact }) => artifact !== 'boilerplate'));
  const drawn = groups.slice(0, room);
  const left = groups.slice(room).reduce((sum, { others }) => sum + 1 + others.length, 0);
  const hidden = document.findings.length - findings.length;
  const place = Math.max(4, ...drawn.map(({ first }) => `${first.line}:${first.column}`.length));
  return (
    <Box flexDirection="column">
      <ScoreView document={document} sheet={sheet} />
      {drawn.map((group) => (
        <FindingView key={group.key} group={group} place={place} sheet={sheet} />
      ))}
      {left > 0 && (
        <Box marginBottom={1}>
          <Text>{`  ${say('more', { n: left })}`}</Text>
        </Box>
      )}
      {furniture.length > 0 && <FurnitureView findings={furniture} sheet={sheet} />}
      {document.findings.length === 0 && (
        <Box marginBottom={1}>
          <Text>{`  ${say('clean')}`}</Text>
        </Box>
      )}
      {hidden > 0 && (
        <Box marginBottom={1}>
          <Text>{paint.dim(`  ${say('hidden', { n: hidden, severity: severityLabels[minSeverity][locale] })}`)}</Text>
        </Box>
      )}
    </Box>
  );
};
