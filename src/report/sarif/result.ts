import type { Finding } from '../../model/finding.js';
import type { DocumentReport } from '../../model/report.js';
import { offered } from '../offered.js';
import { isRecord, regionOf } from '../region.js';
import { remark } from '../remark.js';
import { printableLines } from '../safe.js';
import type { Say } from '../words.js';
import { levels, rankOf } from './levels.js';
import { locationOf } from './uri.js';

/** SARIF reads `[text](target)` in a message as a link; what an article says must not become one. */
export const plainMessage = (text: string): { readonly text: string } => ({ text: printableLines(text).replaceAll('](', '] (') });

const physicalRegion = (document: DocumentReport, finding: Finding): object | undefined => {
  const { start, end, text } = finding;
  const region = regionOf(document, finding);
  if (region?.column === undefined) return region && { startLine: region.line };
  const { line, column, endLine, endColumn } = region;
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
    snippet: { text: printableLines(text) },
  };
};

const location = (document: DocumentReport, finding: Finding): object => {
  const region = physicalRegion(document, finding);
  return {
    physicalLocation: { artifactLocation: locationOf(document.path), ...(region && { region }) },
    ...(isRecord(document) && { logicalLocations: [{ fullyQualifiedName: document.id, kind: 'object' }] }),
  };
};

const fixes = (document: DocumentReport, finding: Finding): readonly object[] =>
  offered(document, finding).map(({ text, note }) => ({
    ...(note !== undefined && { description: plainMessage(note) }),
    artifactChanges: [
      {
        artifactLocation: locationOf(document.path),
        replacements: [
          {
            deletedRegion: { charOffset: finding.start, charLength: finding.end - finding.start },
            insertedContent: { text },
          },
        ],
      },
    ],
  }));

/** All results of a run say whether they are suppressed, or none may: the list is empty where a finding stands. */
const suppressions = ({ suppressed }: Finding): readonly object[] =>
  suppressed === undefined
    ? []
    : [
        {
          kind: 'external',
          status: 'accepted',
          justification: suppressed.reason ?? suppressed.by,
          properties: { by: suppressed.by },
        },
      ];

/** A finding as a SARIF result. */
export const resultOf = (document: DocumentReport, finding: Finding, ruleIndex: number, say: Say): object => {
  const { rule, severity, confidence, fingerprint, baseline, artifact, category, damage, safe, suggestions } = finding;
  const changes = fixes(document, finding);
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    rank: rankOf(finding),
    message: plainMessage(remark(document, finding, say)),
    locations: [location(document, finding)],
    partialFingerprints: { 'janggal/v1': fingerprint },
    ...(baseline && { baselineState: baseline }),
    suppressions: suppressions(finding),
    ...(changes.length > 0 && { fixes: changes }),
    properties: {
      severity,
      confidence,
      artifact,
      category,
      damage,
      safe,
      // A record has no fixes, and the places its report counts in are those of its text.
      ...(isRecord(document) && {
        suggestions: suggestions.map(({ text }) => printableLines(text)),
        textRegion: { line: finding.line, column: finding.column, start: finding.start, end: finding.end },
      }),
    },
  };
};
