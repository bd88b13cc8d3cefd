import type { Finding } from '../model/finding.js';
import type { DocumentReport } from '../model/report.js';

/** A stretch of a file; lines and columns count from 1, columns in UTF-16 units, the end is out. */
export interface Region {
  readonly line: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A record is one of the documents of a file: its text stands escaped in it, so that its places are not the file's. */
export const isRecord = ({ id, path }: Pick<DocumentReport, 'id' | 'path'>): boolean =>
  id !== path || /\.(?:jsonl?|ndjson)(?:\.gz)?$/i.test(path);

/** Where in its file a finding stands: of a record at most the line, undefined where nothing is known. */
export const regionOf = (document: DocumentReport, { line, column, endLine, endColumn }: Finding): Region | undefined => {
  if (!isRecord(document)) return { line, column, endLine, endColumn };
  return document.line === undefined ? undefined : { line: document.line };
};
