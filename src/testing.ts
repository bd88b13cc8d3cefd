import { check } from './check/check.js';
import { emptyGlossary } from './glossary/match.js';
import { readArticle } from './language/article.js';
import { indonesian } from './language/id/index.js';
import type { Block, Document } from './model/document.js';
import type { Finding } from './model/finding.js';
import type { Glossary } from './model/glossary.js';
import type { Rule } from './model/rule.js';
import { identityMap, span } from './model/span.js';

/** Every line of an example is a paragraph. */
const documentOf = (text: string): Document => {
  const blocks: Block[] = [...text.matchAll(/\S(?:[^\n]*\S)?/gu)].map((match) => ({
    kind: 'paragraph',
    ...span(match.index, match.index + match[0].length),
  }));
  return { id: 'example', path: 'example', raw: text, text, map: identityMap(text.length), blocks, meta: {} };
};

/** What one rule finds in a text. */
export const findingsOf = async (rule: Rule, text: string, glossary: Glossary = emptyGlossary): Promise<readonly Finding[]> => {
  const { article, furniture } = await readArticle(documentOf(text), indonesian);
  const { report, crashed } = check({
    article,
    furniture,
    rules: [{ rule, options: rule.options ?? {} }],
    glossary,
    locale: 'en',
    ignored: () => undefined,
  });
  if (crashed[0]) throw new Error(crashed[0].message);
  return report.findings;
};

const unmark = (marked: string): { text: string; spans: string[] } => {
  const spans: string[] = [];
  let shift = 0;
  for (const match of marked.matchAll(/\[\[([\s\S]*?)\]\]/gu)) {
    const start = match.index - shift;
    spans.push(`${start}–${start + match[1]!.length} ${match[1]}`);
    shift += 4;
  }
  return { text: marked.replace(/\[\[([\s\S]*?)\]\]/gu, '$1'), spans };
};

/**
 * Runs a rule's own examples and says what is wrong with them, nothing when all is well: every `correct` yields nothing;
 * every `incorrect` yields exactly the marked spans in order; first suggestions equal where given; a suggestion, applied,
 * is not found again; findings do not overlap.
 */
export const problems = async (rule: Rule, glossary: Glossary = emptyGlossary): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const text of rule.correct) {
    const found = await findingsOf(rule, text, glossary);
    if (found.length > 0)
      wrong.push(`correct: ${JSON.stringify(text)} finds ${found.map((finding) => finding.text).join(' | ')}`);
  }
  for (const example of rule.incorrect) {
    const { text, spans } = unmark(example.text);
    const found = await findingsOf(rule, text, glossary);
    const seen = found.map(({ start, end, text: covered }) => `${start}–${end} ${covered}`);
    if (seen.join('\n') !== spans.join('\n')) {
      wrong.push(`incorrect: ${JSON.stringify(text)} finds [${seen.join(' | ')}], wants [${spans.join(' | ')}]`);
      continue;
    }
    const offered = found.map(({ suggestions }) => suggestions[0]?.text);
    if (example.suggests && JSON.stringify(offered) !== JSON.stringify(example.suggests)) {
      wrong.push(`suggestions of ${JSON.stringify(text)}: ${JSON.stringify(offered)}, wants ${JSON.stringify(example.suggests)}`);
    }
    for (const { start, end, suggestions } of found) {
      const put = suggestions[0]?.text;
      if (put === undefined) continue;
      const fixed = text.slice(0, start) + put + text.slice(end);
      const again = await findingsOf(rule, fixed, glossary);
      if (again.some((finding) => finding.start < start + put.length && finding.end > start))
        wrong.push(`the correction triggers the rule itself: ${JSON.stringify(fixed)}`);
    }
  }
  return wrong;
};
