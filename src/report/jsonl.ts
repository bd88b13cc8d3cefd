import type { Reporter } from '../model/report.js';
import { safeJson } from './safe.js';
import { shown } from './verdict.js';

/** One document or failure a line, in input order, nothing kept. */
export const jsonl = (): Reporter =>
  async function* (outcomes, paper) {
    for await (const outcome of outcomes) yield `${safeJson(outcome.kind === 'document' ? shown(outcome, paper) : outcome)}\n`;
  };
