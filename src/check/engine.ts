import type { Finding } from '../model/finding.js';
import type { EngineMark } from '../model/report.js';

type Evidence = EngineMark['evidence'][number];

const mostShown = 6;

const shown = (findings: readonly Finding[]): Evidence[] =>
  findings.slice(0, mostShown).map(({ text, line }) => ({ text, line }));

const different = (findings: readonly Finding[]): number => new Set(findings.map(({ text }) => text.toLowerCase())).size;

/** Torn hyphens that are surely one word, by where the space stands. */
const torn = (findings: readonly Finding[], shape: RegExp): Finding[] =>
  findings.filter(({ artifact, confidence, text }) => artifact === 'split-hyphen' && confidence >= 0.95 && shape.test(text));

/** `Hanseen` for `Hansen`: the damage NLLB does to foreign names beside their right form. */
const withEn = ({ artifact, text, suggestions }: Finding): boolean => {
  const better = suggestions[0]?.text;
  if (artifact !== 'garbled-name' || !better || text.length !== better.length + 2) return false;
  for (let at = text.indexOf('en'); at >= 0; at = text.indexOf('en', at + 1))
    if (text.slice(0, at) + text.slice(at + 2) === better) return true;
  return false;
};

/** Argos loses the article with its capital (`atom adalah …` for *An atom is …*), and leaves English words and separators. */
const argos = (findings: readonly Finding[]): EngineMark | null => {
  const of = (rule: Finding['rule']) => findings.filter((finding) => finding.rule === rule && finding.severity !== 'info');
  const starts = of('fluency/lower-case-start');
  if (starts.length === 0) return null;
  const english = of('accuracy/untranslated-word');
  const formats = [
    ...of('locale/number-format').filter(({ text }) => /^\d{1,3}(?:,\d{3})+$/u.test(text)),
    ...of('locale/date-format').filter(({ origin }) => origin?.languages.includes('en')),
  ];
  if (different(english) < 2 && formats.length === 0) return null;
  const all = [...starts, ...english, ...formats].sort((a, b) => a.start - b.start);
  return { engine: 'argos', certainty: different(english) > 1 && formats.length > 0 ? 'likely' : 'hint', evidence: shown(all) };
};

/**
 * Fingerprints of a translation engine (detection.md §3; reports/accuracy.md has how often each is right). They exclude
 * each other, so the strongest one speaks; silence where nothing speaks. Only what rules found is evidence.
 */
export const engineMark = (findings: readonly Finding[]): EngineMark | null => {
  const entities = findings.filter(({ artifact, text }) => artifact === 'encoding' && /&(?:quot|#0?39|#x27);/u.test(text));
  if (entities.length > 0)
    return { engine: 'google-cloud', certainty: entities.length > 1 ? 'certain' : 'likely', evidence: shown(entities) };
  const before = torn(findings, /^\S+\s[-‐‑]\S+$/u);
  const both = torn(findings, /^\S+\s[-‐‑]\s\S+$/u);
  if (before.length > 0 && before.length >= both.length) {
    return { engine: 'google-free', certainty: different(before) > 1 ? 'certain' : 'hint', evidence: shown(before) };
  }
  // One alone is a typing habit as often as not (0.2 % of edited articles).
  if (different(both) > 1) return { engine: 'opus-mt', certainty: 'likely', evidence: shown(both) };
  const names = findings.filter(withEn);
  if (names.length > 0) return { engine: 'nllb', certainty: different(names) > 1 ? 'likely' : 'hint', evidence: shown(names) };
  return argos(findings);
};
