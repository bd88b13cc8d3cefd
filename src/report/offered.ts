import type { Finding, Suggestion } from '../model/finding.js';
import type { DocumentReport } from '../model/report.js';
import { isRecord } from './region.js';
import { printableLines } from './safe.js';

/**
 * Suggestions another tool may apply by itself: not for records, whose text stands escaped in the file, and none that
 * would put a character into it that nobody can see.
 */
export const offered = (document: DocumentReport, { suggestions }: Finding): readonly Suggestion[] =>
  isRecord(document) ? [] : suggestions.filter(({ text }) => text === printableLines(text));
