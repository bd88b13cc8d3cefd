import { z } from 'zod';
import type { Config, ConfigFile } from '../config.js';
import { KnownError } from '../errors.js';
import type { Rule } from '../model/rule.js';
import type { Fields } from '../read/fields.js';
import { explain } from './explain.js';
import type { Found } from './find.js';
import { expandFailOn, ruleIds } from './rules.js';
import { configSchema } from './schema.js';
import { parseSize } from './size.js';

/** What may stand in the object at a path, read off the schema itself. */
const keysIn =
  (schema: z.core.$ZodType) =>
  (path: readonly PropertyKey[]): readonly string[] => {
    let at: z.core.$ZodType | undefined = schema;
    for (const part of [...path, undefined]) {
      while (at instanceof z.ZodOptional || at instanceof z.ZodUnion)
        at = at instanceof z.ZodOptional ? at.def.innerType : at.def.options.find((branch) => branch instanceof z.ZodObject);
      if (part === undefined) break;
      at = at instanceof z.ZodArray ? at.def.element : at instanceof z.ZodObject ? at.def.shape[String(part)] : undefined;
    }
    return at instanceof z.ZodObject ? Object.keys(at.def.shape) : [];
  };

/** A file that says what it may, sizes and field names in one shape. */
export type Checked = Omit<ConfigFile, 'fields' | 'maxFileSize'> & Partial<Pick<Config, 'fields' | 'maxFileSize'>>;

const normal = ({ maxFileSize: size, fields, ...rest }: ConfigFile): Checked => {
  const lists = Object.entries(fields ?? {}).map(([key, names]) => [key, typeof names === 'string' ? [names] : names] as const);
  return {
    ...rest,
    ...(fields && { fields: Object.fromEntries(lists) as Partial<Fields> }),
    ...(size !== undefined && { maxFileSize: typeof size === 'number' ? size : parseSize(size)! }),
  };
};

const withoutOwn = (content: unknown): unknown => {
  if (typeof content !== 'object' || content === null || !('customRules' in content)) return content;
  const { customRules: _, ...rest } = content;
  return rest;
};

/** @throws KnownError naming the file, the key and what would be right */
export const validate = ({ name, content }: Found, rules: readonly Rule[]): Checked => {
  if (content === undefined || content === null)
    throw new KnownError(`${name}: it holds no configuration`, { hint: 'janggal init writes one to start from' });
  const schema = configSchema(rules);
  // Rules of the user's own are code; they have been checked on their own.
  const parsed = schema.safeParse(withoutOwn(content));
  if (!parsed.success) {
    const { message, hint } = explain(parsed.error.issues[0]!, content, keysIn(schema));
    throw new KnownError(`${name}: ${message}`, hint === undefined ? {} : { hint });
  }
  const config = parsed.data as unknown as ConfigFile;
  const checked = <T extends Pick<ConfigFile, 'rules' | 'failOn'>>(part: T, where: string): T => {
    ruleIds(Object.keys(part.rules ?? {}), rules, `${name}: ${where}rules: `);
    return part.failOn ? { ...part, failOn: expandFailOn(part.failOn, rules, `${name}: ${where}failOn: `) } : part;
  };
  for (const [index, { rule }] of (config.ignore ?? []).entries())
    if (rule !== undefined) ruleIds([rule], rules, `${name}: ignore[${index}].rule: `);
  const overrides = config.overrides?.map((override, index) => checked(override, `overrides[${index}].`));
  return normal({ ...checked(config, ''), ...(overrides && { overrides }) });
};
