// How often engine and language marks are right: the section of reports/accuracy.md about them.
import { readFileSync } from 'node:fs';
import type { DocumentReport } from '../../src/model/report.js';

/** What the built command says of the documents of a corpus, as JSON Lines. */
type Check = (file: string) => string;

interface Group {
  readonly name: string;
  readonly reports: readonly Pick<DocumentReport, 'engine' | 'source'>[];
}

const reportsOf = (lines: string): DocumentReport[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as DocumentReport)
    .filter(({ kind }) => kind === 'document');

const groupsOf = (check: Check, human: string, flores: string): readonly Group[] => {
  const sources = new Map(
    readFileSync(flores, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; source: string })
      .map(({ id, source }) => [id, source]),
  );
  const groups = new Map<string, DocumentReport[]>();
  for (const report of reportsOf(check(flores))) {
    const source = sources.get(report.id.replace(/^.*#/u, '')) ?? report.id;
    groups.set(source, [...(groups.get(source) ?? []), report]);
  }
  return [
    { name: 'edited news (human-dev)', reports: reportsOf(check(human)) },
    ...[...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, reports]) => ({ name, reports })),
  ];
};

const tally = (values: readonly (string | undefined)[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, count]) => `${value} ${count}`)
      .join(', ') || '–'
  );
};

/** A table of every mark that was given, by what the text really is. */
export const marksSection = (check: Check, human: string, flores: string): string => {
  const rows = groupsOf(check, human, flores).map(({ name, reports }) => {
    const engines = tally(reports.map(({ engine }) => engine?.engine));
    const languages = tally(reports.map(({ source }) => (source ? `${source.language} (${source.certainty})` : undefined)));
    return `| ${name} | ${reports.length} | ${engines} | ${languages} |`;
  });
  return `## Engine and language marks

What \`janggal check\` says of edited news, of which every mark is false, and of flores-dev, whose passages all come from English: an
engine mark is right in the row of its engine, a language mark where it says \`en\`. The rules that give the evidence were measured on the same articles; for the other languages there is
no labelled text but the seed 002.

| text | documents | engine marks | language marks |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
};
