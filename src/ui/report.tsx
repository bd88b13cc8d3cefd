import { renderToString, Text } from 'ink';
import type { ReactNode } from 'react';
import { collect, type DocumentReport, type Reporter } from '../model/report.js';
import { rolledUp } from '../report/rollup.js';
import { plainRollup } from '../report/rollup-view.js';
import { noTally, type Tally, tally } from '../report/tally.js';
import { standing, visible } from '../report/verdict.js';
import { DocumentView, mostFindings } from './document.js';
import { type Sheet, sheetOf } from './sheet.js';
import { Ending, FailureList, Head, Legend, SummaryView } from './summary.js';

/** Documents beyond these stand in the table only. */
const mostDocuments = 50;
/** Findings drawn in the whole run: more take seconds to lay out and nobody scrolls through them. */
const mostInRun = 500;
/** A report longer than this no longer fits a screen, so its verdict is said again at the end. */
const screen = 30;

const order = { fail: 0, 'too-short': 1, pass: 2 } as const;

/** Worst first; a document that fails for a critical finding stands before one that merely scores low and passes. */
const worstFirst = (documents: readonly DocumentReport[], sheet: Sheet): readonly DocumentReport[] =>
  documents.toSorted((a, b) => order[standing(a, sheet).verdict] - order[standing(b, sheet).verdict] || a.score - b.score);

const draw = (node: ReactNode, { width }: Sheet): string => `${renderToString(node, { columns: width })}\n`;

/** The report for a terminal: drawn part by part, because layout of one tall page costs more than of many small ones. */
export const ink = (version: string): Reporter =>
  async function* (outcomes, paper) {
    const sheet = sheetOf(paper);
    const { documents, failures } = await collect(outcomes, version);
    const sum: Tally = [...documents, ...failures].reduce((so, outcome) => tally(so, outcome, paper), noTally);
    if (documents.length + failures.length === 0) return yield draw(<Text>{sheet.say('nothing')}</Text>, sheet);

    const sorted = worstFirst(documents, sheet);
    yield draw(<Head sum={sum} sheet={sheet} />, sheet);
    // What passes with nothing to show has its line in the table.
    const telling =
      sorted.length === 1
        ? sorted
        : sorted.filter(
            (document) => visible(document.findings, paper).length > 0 || standing(document, paper).verdict === 'fail',
          );
    let lines = 0;
    let room = mostInRun;
    for (const document of telling.slice(0, mostDocuments)) {
      const text = draw(<DocumentView document={document} sheet={sheet} room={Math.min(mostFindings, room)} />, sheet);
      lines += text.split('\n').length;
      room = Math.max(0, room - document.findings.length);
      yield text;
    }
    const rest = telling.length - mostDocuments;
    if (rest > 0) yield draw(<Text>{`  ${sheet.say('tableOnly', { n: rest })}\n`}</Text>, sheet);
    if (failures.length > 0) yield draw(<FailureList failures={failures} sheet={sheet} />, sheet);
    if (sum.findings > 0) yield draw(<Legend sheet={sheet} />, sheet);
    if (sorted.length > 1 || (sorted.length === 1 && lines > screen))
      yield draw(<SummaryView documents={sorted} sheet={sheet} />, sheet);
    yield draw(<Ending sum={sum} sheet={sheet} />, sheet);
    if (paper.by) yield `${plainRollup(rolledUp(documents, paper.by), paper.by, paper.locale)}\n`;
  };
