import { createJanggal, defineConfig, defineRule, type Finding, type Outcome, span } from '../src/index.js';

// What must not compile, and what must: the type checker fails where it is otherwise. Nothing here is run.
const card = {
  artifact: 'stray-punctuation',
  severity: 'minor',
  confidence: 1,
  summary: { id: 'a', en: 'b' },
  why: '',
  languages: ['id'],
  incorrect: [{ text: '[[a]]' }],
  correct: ['b'],
} as const;

export const refused = [
  // @ts-expect-error a category that there is not
  () => defineRule({ ...card, id: 'grammar/x', check: () => [] }),
  // @ts-expect-error a rule without examples of what is right
  () => defineRule({ ...card, id: 'style/x', correct: [], check: () => [] }),
  // @ts-expect-error an artifact that there is not
  () => defineRule({ ...card, id: 'style/x', artifact: 'noise', check: () => [] }),
  () =>
    defineRule({
      ...card,
      id: 'style/x',
      options: { most: 1 },
      *check(_, { options }) {
        // @ts-expect-error an option that the card does not have
        if (options.least === 1) yield { span: span(0, 1), message: { id: 'a', en: 'b' } };
      },
    }),
  // @ts-expect-error a span is made by span(), never of numbers
  () => defineRule({ ...card, id: 'style/x', check: () => [{ span: { start: 0, end: 1 }, message: { id: 'a', en: 'b' } }] }),
  // @ts-expect-error a message in one language
  () => defineRule({ ...card, id: 'style/x', check: () => [{ span: span(0, 1), message: { id: 'a' } }] }),
  // @ts-expect-error a severity that there is not
  () => defineConfig({ rules: { 'style/x': 'heavy' } }),
  // @ts-expect-error a preset that there is not
  () => defineConfig({ preset: 'lenient' }),
  // @ts-expect-error a finding is read, not written
  (finding: Finding) => (finding.severity = 'info'),
  // @ts-expect-error an outcome may be a failure, which has no findings
  (outcome: Outcome) => outcome.findings,
  // @ts-expect-error an option of the checker that there is not
  () => createJanggal({ rule: {} }),
];

export const allowed = defineRule({
  ...card,
  id: 'style/x',
  options: { most: 1, words: ['a'] },
  *check(_, { options }) {
    const most: number = options.most;
    const words: readonly string[] = options.words;
    if (most > words.length) yield { span: span(0, 1), message: { id: 'a', en: 'b' } };
  },
});
