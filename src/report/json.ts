import { KnownError } from '../errors.js';
import type { Locale } from '../model/finding.js';
import { type Report, type Reporter, summarise, whole } from '../model/report.js';
import { rolledUp } from './rollup.js';
import { safeJson } from './safe.js';
import { shown } from './verdict.js';
import { speak } from './words.js';

/** The whole run as one object (contract.md §3). */
export const json = (version: string): Reporter =>
  whole((report, paper) => {
    const documents = report.documents.map((document) => shown(document, paper));
    const summary = { ...summarise(documents, report.failures), ...(paper.by && { rollup: rolledUp(documents, paper.by) }) };
    return `${safeJson({ ...report, documents, summary }, 2)}\n`;
  }, version);

/**
 * Reads a saved report back.
 * @throws KnownError when the text is no janggal report, or one of a newer janggal
 */
export const parseReport = async (
  text: string,
  { path = 'report', locale = 'id' }: { path?: string; locale?: Locale } = {},
): Promise<Report> => {
  const say = speak(locale);
  const refuse = (why: string, cause?: unknown): never => {
    throw new KnownError(say('notReport', { path, why }), { hint: say('notReportHint'), cause });
  };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return refuse('JSON', cause);
  }
  const version =
    typeof value === 'object' && value !== null && 'janggal' in value && 'schema' in value ? value.schema : undefined;
  if (typeof version === 'number' && version > 1) {
    throw new KnownError(say('newerReport', { path, schema: String(version) }), { hint: say('newerReportHint') });
  }
  const { reportSchema } = await import('./schema.js');
  const result = reportSchema.safeParse(value);
  if (result.success) return result.data as Report;
  const [issue] = result.error.issues;
  return refuse(issue ? `${issue.path.join('.') || '/'}: ${issue.message}` : '', result.error);
};
