import { z } from 'zod';
import { artifacts, categories, type RuleId, severities, sourceLanguages } from '../model/finding.js';
import { engines, failureCodes } from '../model/report.js';

/** The report as data from outside: what `--format json` prints and `janggal report` reads. */
const count = z.int().nonnegative();
const place = z.int().positive();
const rule = z.templateLiteral([z.enum(categories), '/', z.string()]) satisfies z.ZodType<RuleId>;
const keys = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as [K, ...K[]];

const suggestion = z.object({ text: z.string(), note: z.string().optional() });

const finding = z.object({
  rule,
  artifact: z.enum(keys(artifacts)),
  category: z.enum(categories),
  damage: z.enum(['translation', 'extraction']),
  severity: z.enum(severities),
  confidence: z.number().min(0).max(1),
  message: z.string(),
  text: z.string(),
  start: count,
  end: count,
  line: place,
  column: place,
  endLine: place,
  endColumn: place,
  suggestions: z.array(suggestion),
  safe: z.boolean(),
  origin: z
    .object({ languages: z.array(z.enum(sourceLanguages)), phrase: z.string().optional() })
    .optional()
    .describe('The source language that this fault betrays.'),
  fingerprint: z.string(),
  baseline: z.enum(['new', 'unchanged']).optional(),
  suppressed: z.object({ by: z.enum(['baseline', 'ignore']), reason: z.string().optional() }).optional(),
  context: z.object({ before: z.string(), after: z.string() }),
});

const evidence = z.array(z.object({ text: z.string(), line: place }));
const engine = z.object({ engine: z.enum(engines), certainty: z.enum(['hint', 'likely', 'certain']), evidence });
const source = z.object({ language: z.enum(sourceLanguages), certainty: z.enum(['hint', 'likely']), evidence });

const document = z.object({
  kind: z.literal('document'),
  id: z.string(),
  path: z.string(),
  line: place.optional().describe('Line of the file that holds the record; only for JSON Lines.'),
  language: z.enum(['id', 'en']),
  words: count,
  score: z.int().min(0).max(100),
  verdict: z.enum(['pass', 'fail', 'too-short']),
  penalty: z.number().nonnegative(),
  tolerance: z.number().nonnegative(),
  parts: z.object({ text: z.number().nonnegative(), boilerplate: z.number().nonnegative() }),
  findings: z.array(finding),
  engine: engine.nullable(),
  source: source.nullable().describe('The language the text betrays it was translated from; null in doubt.'),
  meta: z.record(z.string(), z.string()),
});

const failure = z.object({
  kind: z.literal('failure'),
  id: z.string(),
  path: z.string(),
  line: place.optional(),
  code: z.enum(failureCodes),
  message: z.string(),
  rule: rule.optional(),
});

const summary = z.object({
  documents: count,
  passed: count,
  failed: count,
  tooShort: count,
  failures: count,
  words: count,
  findings: count,
});

export const reportSchema = z.object({
  janggal: z.string().describe('Version of the tool that made the report.'),
  schema: z.literal(1),
  scoreModel: z.int().positive(),
  documents: z.array(document),
  failures: z.array(failure),
  summary,
});

/** Draft 7; fields that later versions add do not make a report invalid. */
const reportJsonSchema = (): object => ({
  $id: 'janggal/report.schema.json',
  title: 'janggal report',
  ...z.toJSONSchema(reportSchema, { target: 'draft-7', io: 'input' }),
});

/** What stands in `schema/report.schema.json`. */
export const reportSchemaText = (): string => `${JSON.stringify(reportJsonSchema(), undefined, 2)}\n`;
