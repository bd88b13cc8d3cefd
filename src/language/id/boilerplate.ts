import type { Block } from '../../model/document.js';
import type { Furniture } from '../../model/language.js';
import { judge, type Verdict } from './boilerplate/line.js';
import { atHead, type Line, repeated, supported, titleLists, weakRuns } from './boilerplate/place.js';
import { imageFile } from './boilerplate/shapes/machine.js';

export { inlineFurniture } from './boilerplate/inline.js';

/** Page furniture among the blocks of an article, told from each line itself and from its place among the others. */
export const furniture = (text: string, blocks: readonly Block[]): ReadonlyMap<Block, Furniture> => {
  const lines: Line[] = [];
  for (const block of blocks) {
    const line = text.slice(block.start, block.end).trim();
    if (line !== '') lines.push({ block, text: line });
  }
  const found: (Verdict | undefined)[] = lines.map(({ text: line, block }) => {
    const verdict = judge(line);
    // A credit in a caption's place is part of the page that the editor made.
    return block.kind === 'caption' && verdict?.kind === 'image' && !imageFile.test(line) ? undefined : verdict;
  });
  const labels = new Map<Block, Furniture>();
  const label = (at: number, kind: string) => labels.set(lines[at]!.block, { kind });
  const runs = weakRuns(found);
  lines.forEach((_, at) => {
    const verdict = found[at];
    const kind = verdict && (!verdict.weak || supported(lines, at, found, runs[at]!)) ? verdict.kind : atHead(lines, at);
    if (kind !== undefined) label(at, kind);
  });
  for (const at of titleLists(lines, found)) if (!labels.has(lines[at]!.block)) label(at, 'read-also');
  for (const at of repeated(lines, found)) label(at, 'repeated');
  return labels;
};
