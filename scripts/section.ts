import { readFileSync, writeFileSync } from 'node:fs';

/** Puts a section into a report, in the place of the one with its title or at the end; the others stay as they are. */
export const keepSection = (report: 'speed' | 'accuracy', title: string, body: string): void => {
  const file = new URL(`../reports/${report}.md`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  const section = `## ${title}\n\n${body.trim()}\n`;
  // A report opens with a heading of its own.
  const start = text.indexOf(`\n## ${title}\n`) + 1;
  const next = start === 0 ? -1 : text.indexOf('\n## ', start);
  const before = start === 0 ? `${text.trimEnd()}\n\n` : text.slice(0, start);
  writeFileSync(file, before + section + (next < 0 ? '' : text.slice(next)));
};
