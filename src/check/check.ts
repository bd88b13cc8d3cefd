import type { Article, Segment, Sentence } from '../model/document.js';
import { artifacts, type Draft, type Finding, type Locale, type RuleId, type Severity } from '../model/finding.js';
import type { Glossary } from '../model/glossary.js';
import type { DocumentReport, Failure } from '../model/report.js';
import type { Options, Rule } from '../model/rule.js';
import { toRaw } from '../model/span.js';
import { engineMark } from './engine.js';
import { contextOf, fingerprint, type Locate, locator } from './place.js';
import { scoreOf } from './score.js';
import { placedClues, sourceMark } from './source.js';
import { inOrder, weighNames, withoutOverlaps } from './tidy.js';

/** A rule as configured: its options filled, its severity perhaps changed. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly options: Options;
  readonly severity?: Severity;
}

export interface CheckInput {
  /** Body blocks only; `furniture` holds the others. */
  readonly article: Article;
  readonly furniture: readonly Segment[];
  readonly rules: readonly ActiveRule[];
  readonly glossary: Glossary;
  readonly locale: Locale;
  /** True drops the finding: an ignore entry of the config. */
  readonly ignored: (finding: Finding) => boolean;
}

/** What tells a rule's view from another one; asked for every rule of every document. */
const viewKeys = new WeakMap<Rule, string>();
const viewKey = (rule: Rule): string => {
  const known = viewKeys.get(rule);
  if (known !== undefined) return known;
  const key = `${rule.reads ?? 'body'} ${rule.languages}`;
  viewKeys.set(rule, key);
  return key;
};

/** Which segments a rule sees: filtered once per kind of view, not once per rule. */
const views = (article: Article, furniture: readonly Segment[]) => {
  const cache = new Map<string, Article>();
  return (rule: Rule): Article => {
    const { languages, reads = 'body' } = rule;
    const key = viewKey(rule);
    let seen = cache.get(key);
    if (!seen) {
      const body =
        languages === 'any' || article.segments.every(({ language }) => (languages as readonly string[]).includes(language))
          ? article.segments
          : article.segments.filter(({ language }) => (languages as readonly string[]).includes(language));
      const segments =
        reads === 'body' || (reads === 'all' && furniture.length === 0)
          ? body
          : reads === 'furniture'
            ? furniture
            : [...body, ...furniture].sort((a, b) => a.start - b.start);
      seen = { ...article, segments };
      cache.set(key, seen);
    }
    return seen;
  };
};

/** The sentence a place lies in, for fingerprints; binary search over segments, then a walk. */
const sentenceFinder = (segments: readonly Segment[]) => {
  const sorted = [...segments].sort((a, b) => a.start - b.start);
  return (at: number): Sentence | Segment | undefined => {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sorted[middle]!.start <= at) low = middle;
      else high = middle - 1;
    }
    const segment = sorted[low];
    if (!segment) return undefined;
    let from = 0;
    let to = segment.sentences.length - 1;
    while (from < to) {
      const middle = (from + to + 1) >> 1;
      if (segment.sentences[middle]!.start <= at) from = middle;
      else to = middle - 1;
    }
    return segment.sentences[from] ?? segment;
  };
};

/** Signs drafts: places them in the raw file and gives them their fingerprints. */
const signer = ({ article, furniture, locale }: CheckInput) => {
  const { raw, text, map } = article.document;
  // Most articles of a corpus have nothing to place: the indexes are made for the first finding.
  let locate: Locate | undefined;
  let sentenceAt: ReturnType<typeof sentenceFinder> | undefined;
  const twins = new Map<string, number>();
  return ({ rule, severity }: ActiveRule, draft: Draft): Finding => {
    locate ??= locator(raw);
    sentenceAt ??= sentenceFinder([...article.segments, ...furniture]);
    const { start, end } = toRaw(map, draft.span);
    const covered = raw.slice(start, end);
    const sentence = sentenceAt(draft.span.start);
    const around = sentence ? text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ') : '';
    const key = fingerprint(rule.id, covered, around);
    const twin = twins.get(key) ?? 0;
    twins.set(key, twin + 1);
    const { category, damage } = artifacts[rule.artifact];
    const first = locate(start);
    const last = locate(end);
    const suggestions = draft.suggestions ?? [];
    const origin = draft.origin ?? rule.origin;
    return {
      rule: rule.id,
      artifact: rule.artifact,
      category,
      damage,
      severity: severity ?? draft.severity ?? rule.severity,
      confidence: draft.confidence ?? rule.confidence,
      message: draft.message[locale],
      text: covered,
      start,
      end,
      line: first.line,
      column: first.column,
      endLine: last.line,
      endColumn: last.column,
      suggestions,
      safe: suggestions.length > 0 && (draft.safe ?? rule.safe ?? false),
      ...(origin ? { origin } : {}),
      fingerprint: twin === 0 ? key : fingerprint(key, String(twin)),
      context: contextOf(raw, start, end),
    };
  };
};

/** Inline `janggal-disable` comments of Markdown and HTML sources. */
const disabledIn = ({ document }: Article) => {
  const entries = document.disabled ?? [];
  return (id: RuleId, { span }: Draft): boolean =>
    entries.some(
      ({ rule, span: within }) => (rule === id || rule === '*') && span.start >= within.start && span.end <= within.end,
    );
};

/**
 * Runs the rules over an article and scores what they find. A rule that throws becomes a failure; the others go on.
 * Pure: no file, no clock, no global.
 */
export const check = (input: CheckInput): { readonly report: DocumentReport; readonly crashed: readonly Failure[] } => {
  const { article, furniture, rules, glossary, ignored } = input;
  const { id, path, line, meta } = article.document;
  const viewFor = views(article, furniture);
  const sign = signer(input);
  const disabled = disabledIn(article);
  const findings: Finding[] = [];
  const crashed: Failure[] = [];
  for (const active of rules) {
    const { rule, options } = active;
    const seen = viewFor(rule);
    if (seen.segments.length === 0) continue;
    try {
      for (const draft of inOrder(rule.check(seen, { options, glossary }))) {
        if (!disabled(rule.id, draft)) findings.push(sign(active, draft));
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      crashed.push({
        kind: 'failure',
        id,
        path,
        code: 'rule-crashed',
        rule: rule.id,
        message: `rule ${rule.id} crashed (${reason}); the other rules went on. Please report it, or leave it out with --no-rule ${rule.id}`,
      });
    }
  }
  const kept = weighNames(withoutOverlaps(findings)).filter((finding) => !ignored(finding));
  const report: DocumentReport = {
    kind: 'document',
    id,
    path,
    ...(line !== undefined && { line }),
    language: article.language.tag,
    ...scoreOf(kept, article.words),
    engine: engineMark(kept),
    source: sourceMark(kept, placedClues(article.document, article.language.traces(article, furniture))),
    findings: kept,
    meta,
  };
  return { report, crashed };
};
