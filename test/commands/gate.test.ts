import { describe, expect, it } from 'vitest';
import { type Condition, defaultFailOn, exitCode, gate, judge, parseCondition } from '../../src/check/gate.js';
import { documentOf, finding } from './world.js';

const conditions = (...values: readonly string[]): readonly Condition[] => values.map((value) => parseCondition(value)!);
const usual = conditions(...defaultFailOn);

describe('parseCondition', () => {
  it.each([
    ['critical', { kind: 'severity', severity: 'critical' }],
    [' minor ', { kind: 'severity', severity: 'minor' }],
    ['score<85', { kind: 'score', under: 85 }],
    ['score < 72.5', { kind: 'score', under: 72.5 }],
    ['rule:fluency/x', { kind: 'rule', rule: 'fluency/x' }],
    ['findings > 20', { kind: 'count', most: 20 }],
    ['new', { kind: 'new' }],
  ])('reads %j', (value, condition) => expect(parseCondition(value)).toEqual(condition));

  it.each([
    '',
    'info',
    'news',
    'findings>',
    'findings>-1',
    'score',
    'score<',
    'score>85',
    'score<101',
    'score<-1',
    'rule:',
    'Critical',
    'rule:a b',
  ])('refuses %j', (value) => expect(parseCondition(value)).toBeUndefined());
});

describe('gate', () => {
  it('passes a clean document', () => expect(gate(documentOf(), usual)).toEqual([]));

  it('gives every reason in both languages', () => {
    const reasons = gate(
      documentOf({ score: 41, findings: [finding('critical'), finding('critical'), finding('minor')] }),
      usual,
    );
    expect(reasons).toEqual([
      { id: '2 temuan kritis', en: '2 critical findings' },
      { id: 'skor 41 di bawah 85', en: 'score 41 is under 85' },
    ]);
  });

  it('counts a severity and what is worse, never info', () => {
    const document = documentOf({ findings: [finding('critical'), finding('major'), finding('minor'), finding('info')] });
    expect(gate(document, conditions('major'))[0]?.en).toBe('2 findings of severity major or worse');
    expect(gate(document, conditions('minor'))[0]?.en).toBe('3 findings of severity minor or worse');
    expect(gate(documentOf({ findings: [finding('info')] }), conditions('minor'))).toEqual([]);
  });

  it('counts findings of a document, never info', () => {
    const document = documentOf({ findings: [finding('major'), finding('minor'), finding('info')] });
    expect(gate(document, conditions('findings>2'))).toEqual([]);
    expect(gate(document, conditions('findings>1'))).toEqual([
      { id: '2 temuan, paling banyak 1', en: '2 findings, at most 1 allowed' },
    ]);
  });

  it('takes for new what a baseline does not know, never info', () => {
    const fresh = { ...finding('minor'), baseline: 'new' as const };
    expect(gate(documentOf({ findings: [fresh] }), conditions('new'))).toEqual([{ id: '1 temuan baru', en: '1 new finding' }]);
    const remark = { ...finding('info'), baseline: 'new' as const };
    expect(gate(documentOf({ findings: [remark, finding('critical')] }), conditions('new'))).toEqual([]);
  });

  it('takes 85 as a pass and 84 as a fail', () => {
    expect(gate(documentOf({ score: 85 }), usual)).toEqual([]);
    expect(gate(documentOf({ score: 84 }), usual)).toHaveLength(1);
  });

  it('does not ask for the score of a few words, but for criticals', () => {
    expect(judge(documentOf({ words: 39, score: 0, verdict: 'too-short' }), usual).verdict).toBe('too-short');
    expect(judge(documentOf({ words: 39, findings: [finding('critical')] }), usual).verdict).toBe('fail');
    expect(judge(documentOf({ words: 40, score: 0 }), usual).verdict).toBe('fail');
  });

  it('sees rules by id', () => {
    expect(gate(documentOf({ findings: [finding('info')] }), conditions('rule:fluency/split-hyphen'))).toHaveLength(1);
    expect(gate(documentOf({ findings: [finding('critical')] }), conditions('rule:fluency/lost-hyphen'))).toEqual([]);
  });

  it('gives the verdict of the gate asked for', () => {
    const failed = documentOf({ score: 70, verdict: 'fail' });
    expect(judge(failed, conditions('score<60')).verdict).toBe('pass');
    expect(judge(failed, usual)).toBe(failed);
  });
});

describe('exitCode', () => {
  it.each([
    [{ documents: 1, failed: 0, failures: 0, allowEmpty: false }, 0],
    [{ documents: 2, failed: 1, failures: 0, allowEmpty: false }, 1],
    [{ documents: 2, failed: 1, failures: 1, allowEmpty: false }, 2],
    [{ documents: 0, failed: 0, failures: 0, allowEmpty: false }, 2],
    [{ documents: 0, failed: 0, failures: 0, allowEmpty: true }, 0],
    [{ documents: 0, failed: 0, failures: 1, allowEmpty: true }, 2],
  ])('%j → %i', (run, code) => expect(exitCode(run)).toBe(code));
});
