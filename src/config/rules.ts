import { parseCondition } from '../check/gate.js';
import type { RuleSetting } from '../config.js';
import { KnownError, nearest } from '../errors.js';
import type { Rule } from '../model/rule.js';

type Rules = readonly Pick<Rule, 'id'>[];

/** The ids a name or a glob (`fluency/*`, `*`) stands for, in the order of the rules. */
export const matching = (pattern: string, rules: Rules): readonly string[] => {
  if (!pattern.includes('*')) return rules.some(({ id }) => id === pattern) ? [pattern] : [];
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const glob = new RegExp(`^${parts.join('.*')}$`);
  return rules.filter(({ id }) => glob.test(id)).map(({ id }) => id);
};

/** The rule most likely meant: by its name alone where the category was left out. */
export const nearestRule = (typed: string, rules: Rules): string | undefined => {
  const ids = rules.map(({ id }) => id as string);
  if (typed.includes('/')) return nearest(typed, [...ids, ...new Set(ids.map((id) => `${id.split('/', 1)[0]}/*`))]);
  const names = new Map(ids.map((id) => [id.slice(id.indexOf('/') + 1), id]));
  const name = nearest(typed, names.keys());
  return name === undefined ? undefined : names.get(name);
};

export const unknownRule = (typed: string, rules: Rules, where = ''): KnownError => {
  const meant = nearestRule(typed, rules);
  return new KnownError(`${where}there is no rule "${typed}"`, {
    hint: meant === undefined ? 'janggal rules lists them' : `did you mean ${meant}?`,
  });
};

/** Ids for names and globs. @throws KnownError for one that stands for no rule */
export const ruleIds = (patterns: readonly string[], rules: Rules, where = ''): readonly string[] => [
  ...new Set(
    patterns.flatMap((pattern) => {
      const ids = matching(pattern, rules);
      if (ids.length === 0) throw unknownRule(pattern, rules, where);
      return ids;
    }),
  ),
];

const merge = (before: RuleSetting | undefined, after: RuleSetting): RuleSetting => {
  if (typeof after === 'string') return typeof before === 'object' && after !== 'off' ? { ...before, severity: after } : after;
  if (typeof before === 'object') return { ...before, ...after };
  return before === undefined || before === 'off' ? after : { severity: before, ...after };
};

/** Settings on settings: the later ones win, options add up. */
export const mergeRules = (
  before: Readonly<Record<string, RuleSetting>>,
  after: Readonly<Record<string, RuleSetting>>,
): Readonly<Record<string, RuleSetting>> => {
  const merged: Record<string, RuleSetting> = { ...before };
  for (const [id, setting] of Object.entries(after)) merged[id] = merge(merged[id], setting);
  return merged;
};

/** Spells out globs: shorter ones first, a rule's own name last, whatever order they were written in. */
export const expandRules = (
  settings: Readonly<Record<string, RuleSetting>>,
  rules: Rules,
): Readonly<Record<string, RuleSetting>> => {
  const rank = (pattern: string) => (pattern.includes('*') ? pattern.length : Number.POSITIVE_INFINITY);
  const layers = Object.entries(settings).sort(([a], [b]) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  return layers.reduce<Readonly<Record<string, RuleSetting>>>(
    (expanded, [pattern, setting]) =>
      mergeRules(expanded, Object.fromEntries(matching(pattern, rules).map((id) => [id, setting]))),
    {},
  );
};

/** Conditions with their rule globs spelt out. @throws KnownError for one that names no rule */
export const expandFailOn = (values: readonly string[], rules: Rules, where: string): readonly string[] =>
  values.flatMap((value) => {
    const condition = parseCondition(value);
    return condition?.kind === 'rule' ? ruleIds([condition.rule], rules, where).map((id) => `rule:${id}`) : [value.trim()];
  });
