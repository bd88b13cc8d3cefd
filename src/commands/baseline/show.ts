import type { Baseline } from '../../check/baseline.js';
import { countOf, sizeOf } from '../../check/ledger.js';
import type { Locale, Message } from '../../model/finding.js';
import { printable } from '../../report/safe.js';

/** `312 findings in 45 documents`. */
export const sizeText = (baseline: Baseline): Message => {
  const findings = sizeOf(baseline);
  const documents = baseline.size;
  return {
    id: `${findings} temuan dalam ${documents} dokumen`,
    en: `${findings} ${findings === 1 ? 'finding' : 'findings'} in ${documents} ${documents === 1 ? 'document' : 'documents'}`,
  };
};

const table = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name, count]) => `${String(count).padStart(7)}  ${printable(name)}`);

/** What is accepted, by rule and by document, most first. */
export const showBaseline = (name: string, baseline: Baseline, locale: Locale): string => {
  const byRule = new Map<string, number>();
  for (const entries of baseline.values())
    for (const { rule, count } of entries) byRule.set(rule, (byRule.get(rule) ?? 0) + count);
  const byDocument = new Map([...baseline].map(([document, entries]) => [document, countOf(entries)]));
  const parts = [[`${printable(name)}: ${sizeText(baseline)[locale]}`], table(byRule), table(byDocument)];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};
