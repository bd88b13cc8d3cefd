import { KnownError } from '../errors.js';
import { artifacts, categories, severities } from '../model/finding.js';
import type { Rule } from '../model/rule.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** What keeps a value from being a rule; undefined where it is one. Types tell most of it, but not to JavaScript. */
const fault = (value: unknown): string | undefined => {
  if (!isObject(value)) return 'is no rule; make it with defineRule';
  const { id, artifact, severity, confidence, summary, languages, check } = value;
  if (typeof id !== 'string' || !categories.some((category) => id.startsWith(`${category}/`)) || !/\/[a-z][a-z\d-]*$/u.test(id))
    return `needs an id such as style/house-name; the category is one of ${categories.join(', ')}`;
  if (typeof check !== 'function') return `(${id}) has no check function; rules of your own need janggal.config.mjs, .js or .ts`;
  if (typeof artifact !== 'string' || !Object.hasOwn(artifacts, artifact))
    return `(${id}) needs an artifact, one of ${Object.keys(artifacts).join(', ')}`;
  if (!(severities as readonly unknown[]).includes(severity)) return `(${id}) needs a severity, one of ${severities.join(', ')}`;
  if (typeof confidence !== 'number' || confidence < 0 || confidence > 1) return `(${id}) needs a confidence from 0 to 1`;
  if (!isObject(summary) || typeof summary['id'] !== 'string' || typeof summary['en'] !== 'string')
    return `(${id}) needs a summary in both languages: { id, en }`;
  return languages === 'any' || Array.isArray(languages)
    ? undefined
    : `(${id}) needs the languages of the text it reads: ['id'] or 'any'`;
};

/** Rules that are not shipped, checked. `where` opens the message. @throws KnownError for what is none, or has a name twice */
export const ownRules = (given: unknown, shipped: readonly Rule[], where: string): readonly Rule[] => {
  if (given === undefined) return [];
  if (!Array.isArray(given)) throw new KnownError(`${where} must be a list of rules`);
  const taken = new Set<string>(shipped.map(({ id }) => id));
  for (const [index, rule] of given.entries()) {
    const wrong = fault(rule);
    if (wrong !== undefined) throw new KnownError(`${where}[${index}] ${wrong}`);
    const { id } = rule as Rule;
    if (taken.has(id))
      throw new KnownError(`${where}[${index}]: there is a rule ${id} already`, { hint: 'give it another name' });
    taken.add(id);
  }
  return given as readonly Rule[];
};
