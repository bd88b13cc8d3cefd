import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { Report } from '../../src/model/report.js';
import { json } from '../../src/report/json.js';
import { type reportSchema, reportSchemaText } from '../../src/report/schema.js';
import { hostile, outcomes, print } from './fixtures.js';

const written = readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8');
const validate = new Ajv({ strict: true }).compile(JSON.parse(written));
const report = async () => JSON.parse(await print(json('1.0.0'), [...outcomes, hostile]));

describe('the schema of the report', () => {
  it('is freshly written', () => expect(written).toBe(reportSchemaText()));

  it('says what the model says', () => {
    expectTypeOf<Report>().toExtend<DeepReadonly<z.input<typeof reportSchema>>>();
    expectTypeOf<DeepReadonly<z.input<typeof reportSchema>>>().toExtend<Loose<Report>>();
  });

  it('accepts reports', async () => {
    validate(await report());
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['no version', (r: Broken) => delete r.janggal],
    ['another schema', (r: Broken) => Object.assign(r, { schema: 2 })],
    ['an unknown artifact', (r: Broken) => Object.assign(finding(r), { artifact: 'typo' })],
    ['a rule outside the categories', (r: Broken) => Object.assign(finding(r), { rule: 'grammar/x' })],
    ['a line 0', (r: Broken) => Object.assign(finding(r), { line: 0 })],
    ['a finding without its context', (r: Broken) => delete finding(r).context],
  ])('refuses %s', async (_, spoil) => {
    const broken = await report();
    spoil(broken);
    expect(validate(broken)).toBe(false);
  });
});

interface Broken {
  janggal?: unknown;
  documents: { findings: { context?: unknown }[] }[];
}
const finding = (r: Broken) => r.documents.flatMap(({ findings }) => findings)[0]!;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
/** Optional fields that zod lets be `undefined`. */
type Loose<T> = T extends object ? { readonly [K in keyof T]: Loose<T[K]> | (undefined extends T[K] ? undefined : never) } : T;
