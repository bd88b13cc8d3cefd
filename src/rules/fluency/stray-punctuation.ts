import { strayMarks } from '../../language/id/marks.js';
import type { Draft } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { nameStops } from '../../names/stops.js';

export default defineRule({
  id: 'fluency/stray-punctuation',
  artifact: 'stray-punctuation',
  severity: 'minor',
  confidence: 0.9,
  safe: true,
  summary: { id: 'Tanda baca yang tersesat.', en: 'A punctuation mark where none belongs.' },
  why: 'x',
  languages: ['id'],
  incorrect: [{ text: 'x [[.]]' }],
  correct: ['x'],
  *check(article, { glossary }): Generator<Draft> {
    for (const { left, mark, right, confidence } of nameStops(article, glossary)) {
      yield {
        span: mark,
        severity: 'major',
        confidence,
        message: { id: `x ${left.text} ${right.text}`, en: `x` },
        suggestions: [{ text: '' }],
      };
    }
    for (const { tokens } of article.segments) {
      for (const { start, end, puts } of strayMarks(tokens))
        yield { span: span(start, end), message: { id: 'x', en: 'x' }, suggestions: puts.map((text) => ({ text })) };
    }
  },
});
