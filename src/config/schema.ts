import { z } from 'zod';
import { conditionSyntax, parseCondition } from '../check/gate.js';
import { categories, locales, type Severity, severities } from '../model/finding.js';
import type { Options, Rule } from '../model/rule.js';
import { parts } from '../read/fields.js';
import { presetNames } from './presets.js';
import { parseSize } from './size.js';

const severity = z.enum(severities as [Severity, ...Severity[]]);
const setting = z.enum(['off', ...(severities as readonly Severity[])]);

/** The default tells the type. */
const option = (value: Options[string]): z.ZodType => {
  if (typeof value === 'string') return z.string();
  if (typeof value === 'number') return z.number();
  if (typeof value === 'boolean') return z.boolean();
  return z.array(z.string());
};

const ruleSetting = ({ summary, options = {} }: Rule) => {
  const own = Object.entries(options).map(([name, value]) => [name, option(value).optional().meta({ default: value })] as const);
  return z
    .union([setting, z.strictObject({ severity: severity.optional(), ...Object.fromEntries(own) })])
    .optional()
    .describe(summary.en);
};

const byId = (a: Rule, b: Rule) => (a.id < b.id ? -1 : 1);

const ruleSettings = (rules: readonly Rule[]) => {
  const drawers = categories.filter((category) => rules.some(({ id }) => id.startsWith(`${category}/`)));
  return z
    .object({
      ...Object.fromEntries(drawers.map((category) => [`${category}/*`, setting.optional().describe(`Every ${category} rule.`)])),
      ...Object.fromEntries([...rules].sort(byId).map((rule) => [rule.id, ruleSetting(rule)])),
    })
    .catchall(setting)
    .describe('off, a severity, or an object with a severity and options; by rule id or glob.');
};

const condition = z.string().refine((value) => parseCondition(value) !== undefined, { error: `must be ${conditionSyntax}` });
const failOn = z.array(condition).describe(`What fails a document: ${conditionSyntax}.`);
const language = z.enum(['auto', 'id']).describe('Language of the articles; auto looks at each.');
const glossary = z.array(z.string().min(1)).describe('Glossary files (CSV), relative to this file; later ones win.');
const pattern = z
  .string()
  .min(1)
  .refine((value) => !/[{}]/.test(value), { error: 'must be a pattern as in .gitignore: write one for each instead of {a,b}' });
const site = z.string().refine((value) => /^(?!www\.)[^\s/:*]+$/i.test(value), {
  error: 'must be a host such as example.com, without www. or a path',
});
const name = z.string().min(1);
const field = z.union([name, z.array(name).min(1)]).optional();

/** The configuration file, with every rule and its options spelt out. */
export const configSchema = (rules: readonly Rule[]) =>
  z
    .strictObject({
      $schema: z.string().optional(),
      preset: z.enum(presetNames).optional().describe('Settings to start from; whatever else stands here goes over them.'),
      language: language.optional(),
      locale: z.enum(locales).optional().describe('Language of the reports.'),
      rules: ruleSettings(rules).optional(),
      glossary: glossary.optional(),
      defaultGlossary: z.boolean().optional().describe('Use the glossary shipped with janggal too (true).'),
      fields: z
        .strictObject(Object.fromEntries(parts.map((part) => [part, field])) as Record<(typeof parts)[number], typeof field>)
        .optional()
        .describe('Fields of JSON and JSONL records, columns of CSV.'),
      maxFileSize: z
        .union([
          z.number().int().positive(),
          z.string().refine((value) => parseSize(value) !== undefined, { error: 'must be a size such as "16MiB"' }),
        ])
        .optional()
        .describe('Larger files are refused; bytes, or with a unit (16MiB).'),
      ignore: z
        .array(
          z
            .strictObject({
              rule: z.string().optional(),
              text: z.string().optional(),
              path: pattern.optional(),
              reason: z.string().min(1),
            })
            .refine(({ rule, text, path }) => rule !== undefined || text !== undefined || path !== undefined, {
              error: 'needs a rule, a text or a path',
            }),
        )
        .optional()
        .describe('Findings that stay, each with a reason.'),
      failOn: failOn.optional(),
      minSeverity: severity.optional().describe('Findings below are not shown; they still count.'),
      overrides: z
        .array(
          z
            .strictObject({
              files: z.array(pattern).min(1).optional().describe('Patterns as in .gitignore, relative to this file.'),
              sites: z.array(site).min(1).optional().describe('Hosts of the addresses; example.com is also news.example.com.'),
              language: language.optional(),
              rules: ruleSettings(rules).optional(),
              glossary: glossary.optional(),
              failOn: failOn.optional(),
            })
            .refine(({ files, sites }) => files !== undefined || sites !== undefined, { error: 'needs files or sites' }),
        )
        .optional()
        .describe('Other settings for some files or sites; later ones win.'),
    })
    .meta({ title: 'Configuration of janggal' });

/** Draft 7, for completion in editors; deterministic for the same rules. */
export const configJsonSchema = (rules: readonly Rule[]): object => ({
  $id: 'https://janggal.dev/config.schema.json',
  ...z.toJSONSchema(configSchema(rules), {
    io: 'input',
    target: 'draft-7',
    override({ zodSchema, jsonSchema }) {
      // Any glob may stand beside the ids; any other name is a mistake.
      if (!(zodSchema instanceof z.ZodObject) || !(zodSchema.def.catchall instanceof z.ZodEnum)) return;
      jsonSchema.patternProperties = { '\\*': { type: 'string', enum: [...zodSchema.def.catchall.options] } };
      jsonSchema.additionalProperties = false;
    },
  }),
});
