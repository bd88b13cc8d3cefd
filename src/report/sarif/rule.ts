import { artifacts, type Locale, type RuleId } from '../../model/finding.js';
import type { Card } from '../../model/rule.js';
import { words } from '../words.js';
import { levels, precisionOf, problems } from './levels.js';

/** `fluency/split-hyphen` → `SplitHyphen`, the form the standard asks of names. */
const nameOf = (id: RuleId): string =>
  id.replace(/^.*\//u, '').replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());

/** Some rules have hundreds, one a phrase; docs/rules.md has them all. */
const mostExamples = 5;

/** Examples are our own, but a backtick in one must not end its span. */
const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

const exampleLine = ({ text, suggests }: Card['incorrect'][number]): string => {
  const wrong = text.replace(/\[\[(.*?)\]\]/gsu, '⟦$1⟧').replaceAll('\n', ' ⏎ ');
  return suggests === undefined ? `- ${code(wrong)}` : `- ${code(wrong)} → ${suggests.map((right) => code(right)).join(', ')}`;
};

const helpOf = ({ why, incorrect, correct, refs = [] }: Card, locale: Locale): string =>
  [
    why.trim(),
    `**${words.wrong[locale]}**\n\n${incorrect.slice(0, mostExamples).map(exampleLine).join('\n')}`,
    `**${words.correct[locale]}**\n\n${correct
      .slice(0, mostExamples)
      .map((text) => `- ${code(text.replaceAll('\n', ' ⏎ '))}`)
      .join('\n')}`,
    ...(refs.length > 0 ? [`**${words.references[locale]}**\n\n${refs.map((ref) => `- ${ref}`).join('\n')}`] : []),
  ].join('\n\n');

/** A rule as a reportingDescriptor; one without a card (from a saved report of another version) is known by its id alone. */
export const descriptorOf = (id: RuleId, card: Card | undefined, locale: Locale): object => {
  if (!card) return { id };
  const { artifact, severity, confidence, summary, why } = card;
  const { category, damage } = artifacts[artifact];
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: summary[locale] },
    fullDescription: { text: why.trim() },
    help: { text: why.trim(), markdown: helpOf(card, locale) },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['mqm', category, damage, artifact],
      precision: precisionOf(confidence),
      'problem.severity': problems[severity],
    },
  };
};
