import type { Locale, Message, Severity } from '../model/finding.js';
import { weight } from '../model/finding.js';
import type { DocumentReport } from '../model/report.js';
import { fewestWords, passingScore } from './score.js';

/**
 * One thing that fails a document: findings of a severity or worse, a score under a number, any finding of a rule, more findings
 * than a number, any finding that the baseline does not know. `info` counts for rules only.
 */
export type Condition =
  | { readonly kind: 'severity'; readonly severity: Exclude<Severity, 'info'> }
  | { readonly kind: 'score'; readonly under: number }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'count'; readonly most: number }
  | { readonly kind: 'new' };

export const defaultFailOn: readonly string[] = ['critical', `score<${passingScore}`];

/** What `--fail-on` takes, for messages. */
export const conditionSyntax = 'critical, major, minor, score<85, findings>20, rule:<id> or new';

/** Reads one value of `--fail-on`; undefined where it is none. */
export const parseCondition = (value: string): Condition | undefined => {
  const text = value.trim();
  if (text === 'critical' || text === 'major' || text === 'minor') return { kind: 'severity', severity: text };
  const score = /^score\s*<\s*(\d{1,3}(?:\.\d+)?)$/.exec(text);
  if (score) return Number(score[1]) <= 100 ? { kind: 'score', under: Number(score[1]) } : undefined;
  const findings = /^findings\s*>\s*(\d{1,9})$/.exec(text);
  if (findings) return { kind: 'count', most: Number(findings[1]) };
  if (text === 'new') return { kind: 'new' };
  const rule = /^rule:\s*(\S+)$/.exec(text);
  return rule ? { kind: 'rule', rule: rule[1]! } : undefined;
};

/** Reads the values of a setting; what is no condition has been refused before. */
export const parseConditions = (values: readonly string[]): readonly Condition[] =>
  values.flatMap((value) => parseCondition(value) ?? []);

const plural = (count: number): string => (count === 1 ? 'finding' : 'findings');

const named = {
  critical: (count: number): Message => ({ id: `${count} temuan kritis`, en: `${count} critical ${plural(count)}` }),
  major: (count: number): Message => ({
    id: `${count} temuan berat atau kritis`,
    en: `${count} ${plural(count)} of severity major or worse`,
  }),
  minor: (count: number): Message => ({
    id: `${count} temuan ringan atau lebih berat`,
    en: `${count} ${plural(count)} of severity minor or worse`,
  }),
} as const;

const reason = (document: DocumentReport, condition: Condition): Message | undefined => {
  switch (condition.kind) {
    case 'severity': {
      const least = weight[condition.severity];
      const count = document.findings.filter(({ severity }) => weight[severity] >= least).length;
      return count === 0 ? undefined : named[condition.severity](count);
    }
    case 'score':
      // The score of a few words means nothing; criticals count all the same.
      if (document.words < fewestWords || document.score >= condition.under) return undefined;
      return {
        id: `skor ${document.score} di bawah ${condition.under}`,
        en: `score ${document.score} is under ${condition.under}`,
      };
    case 'rule': {
      const count = document.findings.filter(({ rule }) => rule === condition.rule).length;
      return count === 0
        ? undefined
        : { id: `${count} temuan ${condition.rule}`, en: `${count} ${plural(count)} of ${condition.rule}` };
    }
    case 'count': {
      const count = document.findings.filter(({ severity }) => severity !== 'info').length;
      if (count <= condition.most) return undefined;
      return {
        id: `${count} temuan, paling banyak ${condition.most}`,
        en: `${count} ${plural(count)}, at most ${condition.most} allowed`,
      };
    }
    case 'new': {
      const count = document.findings.filter(({ severity, baseline }) => baseline === 'new' && severity !== 'info').length;
      return count === 0 ? undefined : { id: `${count} temuan baru`, en: `${count} new ${plural(count)}` };
    }
  }
};

/** Why a document fails; nothing where it passes. */
export const gate = (document: DocumentReport, conditions: readonly Condition[]): readonly Message[] =>
  conditions.flatMap((condition) => reason(document, condition) ?? []);

/** The document with the verdict of this gate, so that what is printed and the exit code cannot disagree. */
export const judge = (document: DocumentReport, conditions: readonly Condition[]): DocumentReport => {
  const verdict = gate(document, conditions).length > 0 ? 'fail' : document.words < fewestWords ? 'too-short' : 'pass';
  return verdict === document.verdict ? document : { ...document, verdict };
};

/** The same with the reasons said, for reports that are saved. */
export const judgeAloud = (document: DocumentReport, conditions: readonly Condition[], locale: Locale): DocumentReport => {
  const judged = judge(document, conditions);
  if (judged.verdict !== 'fail') return judged;
  return { ...judged, reasons: gate(document, conditions).map((message) => message[locale]) };
};

/** What a run came to. */
export interface Run {
  readonly documents: number;
  /** Documents whose verdict is `fail`. */
  readonly failed: number;
  /** Documents that could not be checked, and rules that crashed. */
  readonly failures: number;
  readonly allowEmpty: boolean;
  /** A failed gate is told but does not fail the run; what could not be checked still does. */
  readonly exitZero?: boolean;
}

/** 0 passed, 1 the gate failed, 2 something could not be checked or nothing matched. */
export const exitCode = ({ documents, failed, failures, allowEmpty, exitZero = false }: Run): 0 | 1 | 2 => {
  if (failures > 0 || (documents === 0 && !allowEmpty)) return 2;
  return failed > 0 && !exitZero ? 1 : 0;
};
