// Fixes every text of a corpus as `janggal fix` does, and holds the changes against its annotation.
import { readFileSync } from 'node:fs';
import { fixFile } from '../../src/commands/fix/file.ts';
import { createJanggal } from '../../src/index.ts';
import { defaultFields } from '../../src/read/index.ts';
import { type Matched, match, type Slip } from './match.ts';

/** One change with what stands around it. */
export interface Read extends Matched {
  readonly id: string;
  readonly shown: string;
}

export interface FixRun {
  readonly words: number;
  readonly changes: readonly Read[];
  readonly slips: readonly { readonly category: string; readonly corrected: boolean }[];
  /** Texts whose score fell; there must be none. */
  readonly fallen: number;
}

const shown = (text: string, { change }: Matched): string =>
  `${text.slice(Math.max(0, change.start - 40), change.start)}[[${text.slice(change.start, change.end)} → ${change.text}]]${text.slice(change.end, change.end + 40)}`.replace(
    /\s+/gu,
    ' ',
  );

export const fixCorpus = async (file: string): Promise<FixRun> => {
  const janggal = await createJanggal();
  const changes: Read[] = [];
  const slips: { category: string; corrected: boolean }[] = [];
  let [words, fallen] = [0, 0];
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { id, text, spans } = JSON.parse(line) as { id: string; text: string; spans: readonly Slip[] };
    const original = { path: id, bytes: Buffer.from(text), format: 'text' as const };
    const { documents } = await fixFile(original, id, { checkerFor: async () => janggal, options: {}, fields: defaultFields });
    for (const { before, report, made } of documents) {
      words += before.report.words;
      if (report.score < before.report.score) fallen += 1;
      const { matched, corrected } = match(text, made, spans);
      changes.push(...matched.map((each) => ({ ...each, id, shown: shown(text, each) })));
      slips.push(...spans.map((slip) => ({ category: slip.category, corrected: corrected.has(slip) })));
    }
  }
  return { words, changes, slips, fallen };
};
