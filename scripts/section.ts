import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../reports/speed.md', import.meta.url);

/** Puts a section into reports/speed.md, in the place of the one with its title or at the end. */
export const keepSection = (title: string, body: string): void => {
  const text = readFileSync(file, 'utf8');
  const heading = `## ${title}\n`;
  const start = text.indexOf(heading);
  const next = start < 0 ? -1 : text.indexOf('\n## ', start + 4);
  const without = start < 0 ? text : text.slice(0, start) + (next < 0 ? '' : text.slice(next + 1));
  writeFileSync(file, `${without.trimEnd()}\n\n${heading}\n${body.trim()}\n`);
};
