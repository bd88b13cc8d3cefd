import type { DocumentReport, Failure } from '../model/report.js';
import { printable } from './safe.js';

/** What a reader finds the document by: its path, for records with their id, ready to print. */
export const nameOf = ({ id, path }: Pick<DocumentReport | Failure, 'id' | 'path'>): string =>
  printable(id === '' || id === path ? path : id.startsWith(path) ? id : `${path}#${id}`);
