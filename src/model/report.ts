import type { RawRecord } from './document.js';
import type { Finding, RuleId, SourceLanguage } from './finding.js';
import type { LanguageTag } from './language.js';
import type { Card } from './rule.js';

/** Bumped with any change of weights or tolerance, so that scores of two runs can be told apart. */
export const scoreModel = 2;

export type Verdict = 'pass' | 'fail' | 'too-short';

/** MQM-style (contract.md §4): points of the findings against what an article of this length may carry. */
export interface Score {
  /** Words of the body; boilerplate is not counted. */
  readonly words: number;
  /** 0–100, a whole number. */
  readonly score: number;
  readonly verdict: Verdict;
  /** Points of everything but boilerplate. */
  readonly penalty: number;
  /** Points an article of this length may carry and still score 85. */
  readonly tolerance: number;
  /** How much of the 100 each part took: damage to the text, and page furniture (at most 20). */
  readonly parts: { readonly text: number; readonly boilerplate: number };
}

export const engines = ['google-free', 'google-cloud', 'opus-mt', 'nllb', 'argos'] as const;
export type Engine = (typeof engines)[number];

/** Fingerprints of a translation engine, with what was seen. Never says that the text was machine-translated. */
export interface EngineMark {
  readonly engine: Engine;
  /** One hit is a hint, two different ones are proof where detection.md §3 says so. */
  readonly certainty: 'hint' | 'likely' | 'certain';
  readonly evidence: readonly { readonly text: string; readonly line: number }[];
}

/** The language that the text betrays it was translated from. Never says that it was machine-translated. */
export interface SourceMark {
  readonly language: SourceLanguage;
  readonly certainty: 'hint' | 'likely';
  /** One of each kind, in the order of the text. */
  readonly evidence: readonly { readonly text: string; readonly line: number }[];
}

export interface DocumentReport extends Score {
  readonly kind: 'document';
  readonly id: string;
  readonly path: string;
  /** Line of the file that holds the record; only for JSON Lines. */
  readonly line?: number;
  readonly language: LanguageTag;
  readonly findings: readonly Finding[];
  readonly engine: EngineMark | null;
  readonly source: SourceMark | null;
  /** What the article carries on, for roll-ups: title, url, author, date, site … */
  readonly meta: Readonly<Record<string, string>>;
  /** Never part of a report: taken off before anything is printed. */
  readonly record?: RawRecord;
}

export const failureCodes = [
  'unreadable',
  'not-found',
  'empty',
  'binary',
  'too-large',
  'malformed',
  'no-text',
  'unknown-language',
  'rule-crashed',
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** One document that could not be checked, or a rule that crashed on one. One line for the reader: what, and what to do. */
export interface Failure {
  readonly kind: 'failure';
  readonly id: string;
  readonly path: string;
  /** Line of the file, for records. */
  readonly line?: number;
  readonly code: FailureCode;
  readonly message: string;
  readonly rule?: RuleId;
  /** As in a document's report. */
  readonly record?: RawRecord;
}

export type Outcome = DocumentReport | Failure;

export interface Summary {
  readonly documents: number;
  readonly passed: number;
  readonly failed: number;
  readonly tooShort: number;
  readonly failures: number;
  readonly words: number;
  readonly findings: number;
}

/** A whole run, as `--format json` prints it. */
export interface Report {
  /** Version of the tool that made it. */
  readonly janggal: string;
  readonly schema: 1;
  readonly scoreModel: number;
  readonly documents: readonly DocumentReport[];
  readonly failures: readonly Failure[];
  readonly summary: Summary;
}

/** What a report is printed on. */
export interface Paper {
  /** Width in terminal cells. */
  readonly columns: number;
  readonly colour: boolean;
  readonly locale: 'id' | 'en';
  /** Hide findings below this; never changes a score or verdict. */
  readonly minSeverity: 'info' | 'minor' | 'major' | 'critical';
  /** Documents whose gate failed, and why; the reporter only shows it. */
  readonly gate: (document: DocumentReport) => readonly string[];
}

/** What a format may look up while it prints; nothing is loaded before it is asked for. */
export interface Lookup {
  /** Cards of the rules, for formats that explain them. */
  rules(): Promise<readonly Card[]>;
  /** A file of the run as the checker decoded it; undefined where it cannot be read again. */
  text(path: string): Promise<string | undefined>;
}

/** Outcomes in, text out: a streaming format yields as it goes, a whole one collects first. */
export type Reporter = (outcomes: AsyncIterable<Outcome>, paper: Paper) => AsyncIterable<string>;

/** Adds up what a run did. */
export const summarise = (documents: readonly DocumentReport[], failures: readonly Failure[]): Summary => {
  const count = (verdict: Verdict) => documents.filter((document) => document.verdict === verdict).length;
  return {
    documents: documents.length,
    passed: count('pass'),
    failed: count('fail'),
    tooShort: count('too-short'),
    failures: failures.length,
    words: documents.reduce((sum, document) => sum + document.words, 0),
    findings: documents.reduce((sum, document) => sum + document.findings.length, 0),
  };
};

/** Gathers outcomes into one report, in the order they came. */
export const collect = async (outcomes: AsyncIterable<Outcome>, version: string): Promise<Report> => {
  const documents: DocumentReport[] = [];
  const failures: Failure[] = [];
  for await (const outcome of outcomes) {
    if (outcome.kind === 'document') documents.push(outcome);
    else failures.push(outcome);
  }
  return { janggal: version, schema: 1, scoreModel, documents, failures, summary: summarise(documents, failures) };
};

/** Makes a reporter of a function that needs the whole run. */
export const whole = (render: (report: Report, paper: Paper) => string | Promise<string>, version: string): Reporter =>
  async function* (outcomes, paper) {
    yield await render(await collect(outcomes, version), paper);
  };
