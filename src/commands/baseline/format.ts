import type { Baseline, Entry } from '../../check/baseline.js';
import { KnownError } from '../../errors.js';
import type { RuleId } from '../../model/finding.js';
import { scoreModel } from '../../model/report.js';
import { safeJson } from '../../report/safe.js';

/** Bumped where fingerprints or the shape of the file change. */
const schema = 1;

const line = ({ fingerprint, count, rule, text }: Entry): string =>
  `      ${safeJson({ fingerprint, ...(count > 1 && { count }), rule, text })}`;

/** The file: one finding a line, sorted, the same for the same findings, so that a diff shows what was accepted. */
export const formatBaseline = (baseline: Baseline): string => {
  const documents = [...baseline]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, entries]) => `    ${safeJson(name)}: [\n${entries.map(line).join(',\n')}\n    ]`);
  const head = `{\n  "janggal": "baseline",\n  "schema": ${schema},\n  "scoreModel": ${scoreModel},\n  "documents": {`;
  return documents.length === 0 ? `${head}}\n}\n` : `${head}\n${documents.join(',\n')}\n  }\n}\n`;
};

/** Reads the file back. @throws KnownError where it is none, is damaged, or comes from a newer janggal */
export const parseBaseline = async (text: string, name: string): Promise<Baseline> => {
  const refuse = (why: string, cause?: unknown): never => {
    throw new KnownError(`${name} is no baseline of janggal: ${why}`, {
      hint: 'take it back from version control, or remove it and write it anew with janggal baseline',
      cause,
    });
  };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return refuse('it is not valid JSON', cause);
  }
  // Zod costs more than reading the file: only for those who have one.
  const { z } = await import('zod');
  const entry = z.object({
    fingerprint: z.string().min(1),
    count: z.int().positive().default(1),
    rule: z.string().transform((rule) => rule as RuleId),
    text: z.string(),
  });
  const head = z.object({ janggal: z.literal('baseline'), schema: z.int().positive() }).safeParse(value);
  if (!head.success) return refuse('it does not say so');
  if (head.data.schema > schema)
    throw new KnownError(`${name} was written by a newer janggal`, { hint: 'update janggal and try again' });
  const parsed = z.object({ documents: z.record(z.string(), z.array(entry)) }).safeParse(value);
  if (parsed.success) return new Map(Object.entries(parsed.data.documents));
  const [issue] = parsed.error.issues;
  return refuse(issue ? `${issue.path.join('.')}: ${issue.message}` : 'it is damaged', parsed.error);
};
