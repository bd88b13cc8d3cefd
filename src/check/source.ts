import type { Document } from '../model/document.js';
import { type Finding, type SourceLanguage, sourceLanguages } from '../model/finding.js';
import type { Trace } from '../model/language.js';
import type { SourceMark } from '../model/report.js';
import { toRaw } from '../model/span.js';
import { locator } from './place.js';

/** One thing that speaks for a source language. */
export interface Clue extends Pick<Trace, 'languages' | 'kind' | 'sure'> {
  readonly text: string;
  readonly line: number;
  readonly start: number;
}

const mostShown = 6;
/** English stands between most languages and Indonesian: its phrases prove it only where they are several and nothing else speaks. */
const least = 3;
/** Two are enough where they speak for one language alone. */
const leastAlone = 2;
const likelyFrom = 4;

/** Marks of the text itself, placed in the raw file. */
export const placedClues = ({ raw, map }: Document, traces: readonly Trace[]): readonly Clue[] => {
  if (traces.length === 0) return [];
  const locate = locator(raw);
  return traces.map(({ span, ...rest }) => {
    const { start, end } = toRaw(map, span);
    return { ...rest, start, text: raw.slice(start, end), line: locate(start).line };
  });
};

const ofFindings = (findings: readonly Finding[]): readonly Clue[] =>
  findings.flatMap(({ origin, rule, severity, text, line, start }) =>
    origin && severity !== 'info'
      ? [{ languages: origin.languages, kind: `${rule} ${origin.phrase ?? ''}`, text, line, start }]
      : [],
  );

const kinds = (clues: readonly Clue[]): number => new Set(clues.map(({ kind }) => kind)).size;

/** One clue of every kind: what is sure first, then what speaks for one language alone, then in the order of the text. */
const shown = (clues: readonly Clue[]): SourceMark['evidence'] => {
  const strength = ({ sure, languages }: Clue): number => (sure ? 2 : languages.length === 1 ? 1 : 0);
  const sorted = [...clues].sort((a, b) => strength(b) - strength(a) || a.start - b.start);
  const first = new Map<string, Clue>();
  for (const clue of sorted) if (!first.has(clue.kind)) first.set(clue.kind, clue);
  return [...first.values()].slice(0, mostShown).map(({ text, line }) => ({ text, line }));
};

/**
 * The source language that findings and traces agree on (detection.md §6; reports/accuracy.md has how often). What counts is how many
 * different kinds of clues there are; where two languages speak, silence.
 */
export const sourceMark = (findings: readonly Finding[], traces: readonly Clue[]): SourceMark | null => {
  const clues = [...ofFindings(findings), ...traces];
  if (clues.length === 0) return null;
  const of = (language: SourceLanguage) => clues.filter(({ languages }) => languages.includes(language));
  const alone = (language: SourceLanguage) => of(language).filter(({ languages }) => languages.length === 1);
  const mark = (language: SourceLanguage, likely: boolean): SourceMark => ({
    language,
    certainty: likely ? 'likely' : 'hint',
    evidence: shown(of(language)),
  });

  const [sure] = clues.filter((clue) => clue.sure);
  if (sure) return mark(sure.languages[0]!, true);
  const [other, contradiction] = sourceLanguages.filter((language) => language !== 'en' && alone(language).length > 0);
  if (contradiction) return null;
  const english = kinds(of('en'));
  if (!other) return english >= least ? mark('en', english >= likelyFrom) : null;
  const many = kinds(of(other));
  if (many < least && kinds(alone(other)) < leastAlone) return null;
  return english > 2 * many ? null : mark(other, many >= likelyFrom);
};
