import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { overriding } from '../src/config/overrides.js';
import { expandRules, matching, nearestRule } from '../src/config/rules.js';
import { configJsonSchema } from '../src/config/schema.js';
import { parseSize } from '../src/config/size.js';
import { type Config, type Flags, loadConfig } from '../src/config.js';
import { KnownError } from '../src/errors.js';
import type { Rule } from '../src/model/rule.js';
import { rules as builtin } from '../src/rules/index.js';
import { type WorldOptions, world } from './commands/world.js';

const rule = (id: Rule['id'], options?: Rule['options']): Rule => ({
  id,
  artifact: 'split-hyphen',
  severity: 'minor',
  confidence: 1,
  summary: { id, en: id },
  why: '',
  languages: 'any',
  incorrect: [{ text: '' }],
  correct: [''],
  ...(options && { options }),
  check: () => [],
});

const rules = [
  rule('fluency/split-hyphen'),
  rule('fluency/lost-hyphen', { minLength: 3, allow: ['hati'], strict: true }),
  rule('style/honorific'),
];

const load = async (
  files: WorldOptions['files'],
  flags: Flags = {},
  query: { cwd?: string; file?: string | false } = {},
): Promise<Config & { cwd: string }> => {
  const { cwd } = world({ files: files ?? {} });
  const { file } = query;
  const config = await loadConfig({
    cwd: join(cwd, query.cwd ?? ''),
    rules,
    locale: 'id',
    flags,
    ...(file !== undefined && { file }),
  });
  return { ...config, cwd };
};

const json = (config: unknown) => ({ 'janggal.config.json': JSON.stringify(config) });

const refusal = async (
  files: WorldOptions['files'],
  query?: { file?: string },
): Promise<{ message: string; hint: string | undefined }> => {
  const error = await load(files, {}, query).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(KnownError);
  const { message, hint, exitCode } = error as KnownError;
  expect(exitCode).toBe(2);
  return { message, hint };
};

describe('precedence', () => {
  it('has defaults', async () => {
    expect(await load({})).toMatchObject({
      language: 'auto',
      locale: 'id',
      failOn: ['critical', 'score<85'],
      minSeverity: 'info',
      maxFileSize: 16 * 1024 * 1024,
      defaultGlossary: true,
    });
  });

  it('defaults ← file ← flags', async () => {
    const files = json({ $schema: 'x', locale: 'en', minSeverity: 'major', maxFileSize: '1MiB', failOn: ['major'] });
    expect(await load(files)).toMatchObject({ locale: 'en', minSeverity: 'major', maxFileSize: 1048576, failOn: ['major'] });
    expect(await load(files, { locale: 'id', minSeverity: 'minor' })).toMatchObject({
      locale: 'id',
      minSeverity: 'minor',
      failOn: ['major'],
    });
    expect(await load(files, {}, { file: false })).toMatchObject({ locale: 'id', minSeverity: 'info' });
    expect(await load(files)).not.toHaveProperty('$schema');
  });

  it('--fail-under takes the place of a score, in the file too', async () => {
    const files = json({ failOn: ['major', 'score<90'], overrides: [{ files: ['a'], failOn: ['score<10', 'minor'] }] });
    const config = await load(files, { failUnder: 'score<50' });
    expect(config.failOn).toEqual(['major', 'score<50']);
    expect(config.overrides[0]?.failOn).toEqual(['minor', 'score<50']);
    expect(await load(files, { failOn: ['critical'], failUnder: 'score<50' })).toMatchObject({
      failOn: ['critical', 'score<50'],
    });
  });

  it('adds glossaries up, those of the file relative to it', async () => {
    const config = await load(
      { 'janggal.config.json': '{"glossary":["g.csv","../h.csv"]}', 'sub/x.txt': '' },
      { glossary: ['/tmp/f.csv'] },
      { cwd: 'sub' },
    );
    expect(config.glossary).toEqual([join(config.cwd, 'g.csv'), join(config.cwd, '../h.csv'), '/tmp/f.csv']);
  });

  it('runs a rule that was asked for though the file turns it off', async () => {
    const files = json({ rules: { 'fluency/*': 'off' }, overrides: [{ files: ['a'], rules: { 'fluency/*': 'off' } }] });
    const config = await load(files, { only: ['fluency/split-hyphen'] });
    expect(config.rules).toEqual({ 'fluency/lost-hyphen': 'off' });
    expect(config.overrides[0]?.rules).toEqual({ 'fluency/lost-hyphen': 'off' });
  });
});

describe('places', () => {
  it('takes the nearest file upwards', async () => {
    const files = {
      'janggal.config.json': '{"locale":"en"}',
      'a/janggal.config.json': '{"minSeverity":"major"}',
      'a/b/x.txt': '',
    };
    expect(await load(files, {}, { cwd: 'a/b' })).toMatchObject({ locale: 'id', minSeverity: 'major' });
  });

  it('package.json without the key is passed over', async () => {
    const files = { 'package.json': '{"janggal":{"locale":"en"}}', 'a/package.json': '{}' };
    expect(await load(files, {}, { cwd: 'a' })).toMatchObject({ locale: 'en' });
  });

  it.each([
    ['janggal.config.mjs', 'export default { locale: "en" }'],
    ['janggal.config.js', 'module.exports = { locale: "en" }'],
    ['janggal.config.ts', 'const locale: string = "en";\nexport default { locale };'],
  ])('reads %s', async (name, text) => expect(await load({ [name]: text })).toMatchObject({ locale: 'en' }));

  it('takes the file asked for, whatever its name', async () => {
    expect(await load({ 'ci/strict.json': '{"locale":"en"}' }, {}, { file: 'ci/strict.json' })).toMatchObject({ locale: 'en' });
  });
});

describe('errors', () => {
  it.each<[unknown, string, string | undefined]>([
    [{ glosary: [] }, 'janggal.config.json: there is no key glosary', 'did you mean glossary?'],
    [{ zzzzzzzzzz: 1 }, 'janggal.config.json: there is no key zzzzzzzzzz', 'it takes $schema, preset, language, locale, rules'],
    [
      { rules: { 'fluency/split-hypen': 'off' } },
      'rules: there is no rule "fluency/split-hypen"',
      'did you mean fluency/split-hyphen?',
    ],
    [{ rules: { 'fluenci/*': 'off' } }, 'rules: there is no rule "fluenci/*"', 'did you mean fluency/*?'],
    [
      { rules: { 'fluency/lost-hyphen': { minlength: 3 } } },
      'there is no key minlength in rules."fluency/lost-hyphen"',
      'did you mean minLength?',
    ],
    [
      { rules: { 'fluency/lost-hyphen': { minLength: '3' } } },
      'rules."fluency/lost-hyphen".minLength must be a number, not "3"',
      undefined,
    ],
    [{ rules: { 'fluency/lost-hyphen': { allow: 'hati' } } }, 'allow must be a list, not "hati"', undefined],
    [{ rules: { 'fluency/lost-hyphen': { strict: 1 } } }, 'strict must be true or false, not 1', undefined],
    [
      { rules: { 'fluency/split-hyphen': 'majr' } },
      'must be one of "off", "info", "minor", "major", "critical", or an object, not "majr"',
      undefined,
    ],
    [{ rules: { 'fluency/*': { minLength: 3 } } }, 'rules."fluency/*" must be one of "off"', undefined],
    [{ rules: [] }, 'rules must be an object, not []', undefined],
    [
      { failOn: ['scor<85'] },
      'failOn[0] must be critical, major, minor, score<85, findings>20, rule:<id> or new, not "scor<85"',
      undefined,
    ],
    [{ failOn: 'critical' }, 'failOn must be a list, not "critical"', undefined],
    [{ failOn: ['rule:fluency/split'] }, 'failOn: there is no rule "fluency/split"', undefined],
    [{ maxFileSize: '16 elephants' }, 'maxFileSize must be a size such as "16MiB", not "16 elephants"', undefined],
    [{ maxFileSize: true }, 'maxFileSize must be a number, or a text in quotes, not true', undefined],
    [{ locale: 'fr' }, 'locale must be one of "id", "en", not "fr"', undefined],
    [{ ignore: [{ rule: 'fluency/*' }] }, 'ignore[0].reason is missing: it must be a text in quotes', undefined],
    [{ ignore: [{ reason: 'x' }] }, 'ignore[0] needs a rule, a text or a path', undefined],
    [{ ignore: [{ rule: 'fluency/x', reason: 'x' }] }, 'ignore[0].rule: there is no rule "fluency/x"', undefined],
    [{ overrides: [{ rules: {} }] }, 'overrides[0] needs files or sites', undefined],
    [{ overrides: [{ files: [] }] }, 'overrides[0].files must not be empty', undefined],
    [{ overrides: [{ files: ['*.{md,txt}'] }] }, 'overrides[0].files[0] must be a pattern as in .gitignore', undefined],
    [{ overrides: [{ sites: ['https://example.com/'] }] }, 'overrides[0].sites[0] must be a host such as example.com', undefined],
    [{ preset: 'news' }, 'preset must be one of "strict", "newsroom", "corpus", not "news"', undefined],
    [{ overrides: [{ files: ['a'], locale: 'en' }] }, 'there is no key locale in overrides[0]', undefined],
    [{ overrides: [{ files: ['a'], rules: { 'fluency/x': 'off' } }] }, 'overrides[0].rules: there is no rule', undefined],
    [{ fields: { texts: 'a' } }, 'there is no key texts in fields', 'did you mean text?'],
    [[], 'the configuration must be an object, not []', undefined],
    [null, 'it holds no configuration', 'janggal init'],
    [{ $schema: 1 }, '$schema must be a text in quotes, not 1', undefined],
  ])('%j', async (config, message, hint) => {
    const error = await refusal(json(config));
    expect(error.message).toContain(message);
    if (hint !== undefined) expect(error.hint).toContain(hint);
  });

  it('names a file that cannot be read', async () => {
    expect((await refusal({ 'janggal.config.json': '{ nope' })).message).toMatch(
      /^janggal\.config\.json: cannot be read as configuration: /,
    );
    expect((await refusal({ 'package.json': '{ nope' })).message).toMatch(/^package\.json: cannot be read/);
    expect((await refusal({ 'janggal.config.mjs': 'throw new Error("own mistake")' })).message).toContain('own mistake');
    expect((await refusal({ 'janggal.config.ts': 'export default {' })).message).toMatch(/^janggal\.config\.ts: cannot be read/);
  });

  it('names a file without a configuration', async () => {
    expect((await refusal({ 'janggal.config.json': '' })).message).toBe('janggal.config.json: it holds no configuration');
    expect((await refusal({ 'janggal.config.mjs': 'export const a = 1;' })).message).toBe(
      'janggal.config.mjs: it holds no configuration',
    );
    expect((await refusal({ 'package.json': '{}' }, { file: 'package.json' })).message).toBe(
      'package.json: it holds no configuration',
    );
  });

  it('refuses a file that is none', async () => {
    expect((await refusal({}, { file: 'a.json' })).message).toContain('there is no such configuration file');
    expect((await refusal({ 'a.yaml': 'locale: en' }, { file: 'a.yaml' })).message).toContain('ends in .json');
  });
});

describe('rules', () => {
  it('spells globs out, the nearer name last', () => {
    const settings = { 'fluency/lost-hyphen': { minLength: 4 }, '*': 'info', 'fluency/*': 'major' } as const;
    expect(expandRules(settings, rules)).toEqual({
      'fluency/split-hyphen': 'major',
      'fluency/lost-hyphen': { severity: 'major', minLength: 4 },
      'style/honorific': 'info',
    });
  });

  it('finds ids and what was meant', () => {
    expect(matching('fluency/*', rules)).toEqual(['fluency/split-hyphen', 'fluency/lost-hyphen']);
    expect(matching('*hyphen', rules)).toHaveLength(2);
    expect(matching('fluency.*', rules)).toEqual([]);
    expect(nearestRule('lost-hyphn', rules)).toBe('fluency/lost-hyphen');
    expect(nearestRule('something-else', rules)).toBeUndefined();
  });
});

describe('rules of your own', () => {
  const own = `export default { customRules: [{
    id: 'style/own', artifact: 'boilerplate', severity: 'minor', confidence: 1, summary: { id: 'a', en: 'b' }, why: '',
    languages: 'any', incorrect: [{ text: '[[a]]' }], correct: ['b'], check: () => [] }], rules: { 'style/*': 'major' } };`;

  it('stand beside the shipped ones, for settings and flags too', async () => {
    const seen: string[][] = [];
    const { cwd } = world({ files: { 'janggal.config.mjs': own } });
    const flags = (all: readonly Rule[]): Flags => {
      seen.push(all.map(({ id }) => id));
      return {};
    };
    const config = await loadConfig({ cwd, rules, locale: 'id', flags });
    expect(config.customRules.map(({ id }) => id)).toEqual(['style/own']);
    expect(config.rules).toEqual({ 'style/honorific': 'major', 'style/own': 'major' });
    expect(seen).toEqual([[...rules.map(({ id }) => id), 'style/own']]);
  });

  it.each([
    ["{ customRules: 'a' }", 'customRules must be a list of rules'],
    ['{ customRules: [() => 1] }', 'customRules[0] is no rule; make it with defineRule'],
    ["{ customRules: [{ id: 'own' }] }", 'customRules[0] needs an id such as style/house-name'],
    ["{ customRules: [{ id: 'style/honorific', check() {} }] }", '(style/honorific) needs an artifact'],
    [own.slice(own.indexOf('{')).replace('style/own', 'style/honorific'), 'there is a rule style/honorific already'],
  ])('are refused where they are none: %s', async (config, message) => {
    expect((await refusal({ 'janggal.config.mjs': `export default ${config}` })).message).toContain(message);
  });

  it('cannot stand in JSON, which says so', async () => {
    expect((await refusal(json({ customRules: [{ id: 'style/own' }] }))).message).toContain('need janggal.config.mjs');
  });
});

describe('presets', () => {
  it('stand under what the file says, and a flag in place of the one of the file', async () => {
    const strict = await load(json({ preset: 'strict', locale: 'en' }));
    expect(strict).toMatchObject({ failOn: ['major', 'score<90'], locale: 'en' });
    expect(await load(json({ preset: 'strict', failOn: ['critical'] }))).toMatchObject({ failOn: ['critical'] });
    const flagged = await load(json({ preset: 'strict', minSeverity: 'info' }), { preset: 'corpus' });
    expect(flagged).toMatchObject({ failOn: ['critical', 'score<70'], minSeverity: 'info', maxFileSize: 256 * 1024 * 1024 });
    expect(flagged).not.toHaveProperty('preset');
    expect(await load({}, { preset: 'newsroom', failUnder: 'score<60' })).toMatchObject({
      failOn: ['critical', 'score<60'],
      minSeverity: 'minor',
    });
  });
});

describe('overrides', () => {
  const files = json({
    rules: { 'fluency/*': 'major' },
    glossary: ['all.csv'],
    overrides: [
      { files: ['sport/', '*.md'], rules: { 'fluency/lost-hyphen': 'off' }, failOn: ['critical'] },
      { files: ['sport/old/**'], rules: { 'fluency/lost-hyphen': { minLength: 5 } }, glossary: ['old.csv'] },
    ],
  });

  it('apply to paths below the file, later ones on top', async () => {
    const config = await load(files);
    const at = await overriding(config, config.cwd);
    expect(at({ path: 'news/a.txt' })).toBe(config);
    expect(at({ path: 'sport/a.txt' }).rules).toMatchObject({ 'fluency/lost-hyphen': 'off', 'fluency/split-hyphen': 'major' });
    expect(at({ path: 'deep/down/a.md' }).failOn).toEqual(['critical']);
    expect(at({ path: 'sport/old/a.txt' })).toMatchObject({
      rules: { 'fluency/lost-hyphen': { minLength: 5 } },
      failOn: ['critical'],
    });
    expect(at({ path: 'sport/old/a.txt' }).glossary).toHaveLength(2);
    expect(at({ path: 'sport/a.txt' })).toBe(at({ path: 'sport/b.txt' }));
    expect(at({ path: '../sport/a.txt' })).toBe(config);
    expect(at({ path: '<stdin>' })).toBe(config);
  });

  it('are taken from the file, not from the working directory', async () => {
    const config = await load(files);
    expect((await overriding(config, join(config.cwd, 'sport')))({ path: 'a.txt' }).failOn).toEqual(['critical']);
  });

  it('apply to the site of an address, and to its parts; with files, both must hold', async () => {
    const sites = json({
      overrides: [
        { sites: ['Example.com'], failOn: ['critical'] },
        { sites: ['example.org'], files: ['old/'], failOn: ['minor'] },
      ],
    });
    const config = await load(sites);
    const at = await overriding(config, config.cwd);
    const from = (url: string, path = 'feed.jsonl') => at({ path, meta: { url } }).failOn;
    expect(from('https://example.com/a')).toEqual(['critical']);
    expect(from('http://www.news.example.com:8080/a')).toEqual(['critical']);
    expect(from('https://badexample.com/a')).toEqual(config.failOn);
    expect(from('example.com')).toEqual(config.failOn);
    expect(from('https://example.org/a')).toEqual(config.failOn);
    expect(from('https://example.org/a', 'old/feed.jsonl')).toEqual(['minor']);
    expect(at({ path: 'feed.jsonl' })).toBe(config);
  });

  it('give way to flags', async () => {
    const config = await load(files, { failOn: ['minor'] });
    expect((await overriding(config, config.cwd))({ path: 'sport/a.txt' }).failOn).toEqual(['minor']);
  });
});

it('reads sizes', () => {
  expect(['1', '500k', '16MiB', '1.5 mb', '2G'].map(parseSize)).toEqual([1, 512_000, 16_777_216, 1_572_864, 2_147_483_648]);
  expect(['', '0', '-1', 'x', '1T', '1e3', '99999999999g'].map(parseSize)).toEqual(Array(7).fill(undefined));
});

it('the shipped schema is fresh, and agrees with what is checked', async () => {
  const shipped = readFileSync(new URL('../schema/config.schema.json', import.meta.url), 'utf8');
  expect(shipped === `${JSON.stringify(configJsonSchema(builtin), null, 2)}\n`, 'stale: npx jiti scripts/schema-config.ts').toBe(
    true,
  );
  const valid = new Ajv({ strict: false }).compile(configJsonSchema(rules));
  const right = {
    $schema: 'x',
    rules: { 'fluency/*': 'off', '*hyphen': 'minor', 'fluency/lost-hyphen': { severity: 'info', minLength: 2 } },
  };
  expect(valid(right)).toBe(true);
  for (const wrong of [{ rul: {} }, { rules: { 'fluency/x': 'off' } }, { rules: { 'fluency/lost-hyphen': { min: 2 } } }])
    expect(valid(wrong)).toBe(false);
  await expect(load(json(right))).resolves.toBeDefined();
});
