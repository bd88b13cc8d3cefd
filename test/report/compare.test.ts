import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { type DocumentReport, type Report, scoreModel, summarise } from '../../src/model/report.js';
import { compare } from '../../src/report/compare.js';
import { markdownComparison, plainComparison } from '../../src/report/compare-view.js';
import { documentOf, finding } from '../commands/world.js';

const report = (...documents: readonly DocumentReport[]): Report => ({
  ...{ janggal: '1', schema: 1, scoreModel, documents, failures: [], summary: summarise(documents, []) },
});
const fault = (fingerprint: string, more: Partial<Finding> = {}): Finding => ({ ...finding('minor'), fingerprint, ...more });
const sheet = { locale: 'en', minSeverity: 'info' } as const;

describe('two reports', () => {
  it('of the same run differ in nothing', () => {
    const one = report(documentOf({ findings: [fault('a'), fault('a'), fault('b')] }));
    const { summary } = compare(one, one);
    expect(summary).toMatchObject({ documents: 1, new: 0, fixed: 0, changed: 0, unchanged: 3, better: 0, worse: 0 });
    expect(plainComparison(compare(one, one), sheet)).toBe('1 document; 3 unchanged\n');
  });

  it('count what is new and fixed, the same fault as often as it stands there', () => {
    const rule = { rule: 'fluency/lost-hyphen' } as const;
    const { summary, documents } = compare(
      report(documentOf({ findings: [fault('a'), fault('a', rule), fault('b')] })),
      report(documentOf({ score: 70, verdict: 'fail', findings: [fault('a'), fault('c', { rule: 'fluency/non-word' })] })),
    );
    expect(summary).toMatchObject({ new: 1, fixed: 2, unchanged: 1, worse: 1 });
    expect(documents[0]).toMatchObject({ before: { score: 100 }, after: { score: 70 }, new: [{ fingerprint: 'c' }] });
  });

  it('know a fault again whose sentence was edited, and show the words that differ', () => {
    const context = { before: 'Parlemen mengesahkan ', after: ' itu pada hari Senin di Jakarta.' };
    const edited = { before: 'Parlemen menolak ', after: ' itu pada hari Senin di Jakarta.' };
    const comparison = compare(
      report(documentOf({ findings: [fault('a', { text: 'undang -undang', context })] })),
      report(documentOf({ findings: [fault('b', { text: 'undang -undang', context: edited })] })),
    );
    expect(comparison.summary).toMatchObject({ new: 0, fixed: 0, changed: 1 });
    const plain = plainComparison(comparison, sheet);
    expect(plain).toContain('Parlemen [-mengesahkan-]{+menolak+} undang -undang itu');
    expect(plain).toContain('Reports hold no article text');
    expect(markdownComparison(comparison, sheet)).toContain('<del>mengesahkan</del><ins>menolak</ins>');
  });

  it('match records that were numbered anew by their address, and tell what only one has', () => {
    const at = (id: string, url: string) => documentOf({ id, path: 'a.jsonl', meta: { url } });
    const { summary } = compare(
      report(at('a.jsonl#1', 'https://x.test/1'), at('a.jsonl#2', 'https://x.test/2')),
      report(at('a.jsonl#9', 'https://x.test/2'), at('a.jsonl#8', 'https://x.test/3')),
    );
    expect(summary).toMatchObject({ documents: 3, added: 1, removed: 1 });
  });

  it('stand worst first, and say so where scores do not compare', () => {
    const scored = (id: string, score: number) => documentOf({ id, path: id, score });
    const comparison = compare(report(scored('a', 90), scored('b', 90), scored('c', 50)), {
      ...report(scored('a', 95), scored('b', 60), scored('c', 40)),
      scoreModel: scoreModel + 1,
    });
    expect(comparison.documents.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(plainComparison(comparison, sheet)).toContain('scored by different models');
  });

  it('print nothing of an article that steers a terminal or is a tag', () => {
    const nasty = fault('x', { rule: 'fluency/non-word', message: '\u001b[2J<img src=x> *a*', text: '<b>' });
    const comparison = compare(report(documentOf()), report(documentOf({ findings: [nasty] })));
    expect(plainComparison(comparison, sheet)).not.toContain('\u001b');
    expect(markdownComparison(comparison, sheet)).not.toMatch(/\u001b|(?<!\\)<img/u);
  });
});
