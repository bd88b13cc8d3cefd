import type { Finding } from '../model/finding.js';
import type { DocumentReport } from '../model/report.js';
import { regionOf } from './region.js';
import { printable } from './safe.js';
import type { Say } from './words.js';

/** What is wrong and what should stand there: `Kata “para” tertulis dua kali. → para`. */
export const advice = ({ message, suggestions }: Pick<Finding, 'message' | 'suggestions'>, say: Say): string => {
  const [first] = suggestions;
  return first === undefined ? message : `${message} → ${first.text === '' ? say('remove') : first.text}`;
};

/** The same for formats that place findings in files: of a record they can show the line at best, so the text says more. */
export const remark = (document: DocumentReport, finding: Finding, say: Say): string => {
  const text = advice(finding, say);
  if (regionOf(document, finding)?.column !== undefined) return text;
  return `${text} (${printable(document.id)}, ${say('line', { line: finding.line })})`;
};
