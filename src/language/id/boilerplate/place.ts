import type { Block } from '../../../model/document.js';
import { key } from './key.js';
import { bulleted, type Verdict } from './line.js';
import { ago, dashedPath, headDate } from './shapes/machine.js';
import { sections } from './table.js';

export interface Line {
  readonly block: Block;
  /** Trimmed. */
  readonly text: string;
}

const prose = 80;
const head = 4;

/** What stands over the headline and nowhere else: a section's name, the way to it, the date of the page. */
export const atHead = (lines: readonly Line[], at: number): string | undefined => {
  if (at >= head) return undefined;
  const { text } = lines[at]!;
  if (text.length > 120 || lines.slice(0, at).some((line) => line.text.length > 110 || line.text.endsWith('.'))) return undefined;
  if (dashedPath.test(text)) return 'navigation';
  const lower = text.toLowerCase();
  if (headDate.test(lower) || ago.test(lower)) return 'date';
  if (at > 1 || lines.length < at + 2 || text.length > 40) return undefined;
  const next = lines.slice(at + 1).find((line) => !sections.has(key(line.text)));
  return next !== undefined && next.text.length > 20 && sections.has(key(text)) && !bulleted.test(text)
    ? 'navigation'
    : undefined;
};

const isHeading = ({ text }: Line): boolean => text.length < prose && !/[.!?"”:;,]$/.test(text);

/** For every weak line the first and last line of the run of weak lines that it stands in. */
export const weakRuns = (found: readonly (Verdict | undefined)[]): readonly (readonly [number, number])[] => {
  const runs: (readonly [number, number])[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const from = at;
    while (found[at + 1]?.weak && found[from]?.weak) at += 1;
    const run = [from, at] as const;
    for (let each = from; each <= at; each += 1) runs.push(run);
  }
  return runs;
};

/**
 * May a line that could be a sub-heading count? Yes beside other furniture, at the foot, or alone between long
 * paragraphs when the one below does not take its word up, as the text under a sub-heading would.
 */
export const supported = (
  lines: readonly Line[],
  at: number,
  found: readonly (Verdict | undefined)[],
  run: readonly [number, number],
): boolean => {
  const { text } = lines[at]!;
  const sure = (each: number) => found[each] !== undefined && !found[each]!.weak;
  if (bulleted.test(text)) {
    const near = [at - 1, at + 1].filter((each) => lines[each] !== undefined);
    return near.length > 0 && near.every(sure);
  }
  if (sure(at - 1) || sure(at + 1)) return true;
  // A run of weak lines is a bar of links when it ends the page or leads to something sure; else it is a list.
  const [from, to] = run;
  if (sure(from - 1) || sure(to + 1)) return true;
  if (to === lines.length - 1 && from > 1) return lines[from - 1]!.text.length >= prose || isHeading(lines[from - 1]!) === false;
  if (to > from) return false;
  const before = lines[at - 1];
  const after = lines[at + 1];
  if (after === undefined) return true;
  if (before === undefined || text.endsWith(':') || isHeading(before) || before.text.endsWith(':')) return false;
  return after.text.length >= prose && !after.text.toLowerCase().includes(key(text));
};

const smallWord =
  /^(?:di|ke|dari|dan|yang|untuk|dengan|atau|pada|bagi|oleh|dalam|agar|hingga|sampai|soal|serta|vs|of|the|in|to|for|and|on|a|an|with|tak|per)$/;
const isTitle = (text: string): boolean => {
  const words = text.split(/\s+/);
  return words.length >= 5 && words.every((word) => /^[^\p{Ll}]/u.test(word) || smallWord.test(word));
};

/** Titles of other articles as a list of two or more, under a read-also label or with no sentence that announces them. */
export const titleLists = (lines: readonly Line[], found: readonly (Verdict | undefined)[]): number[] => {
  const hits: number[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const isItem = (each: number) => {
      const text = lines[each]?.text;
      return (
        text !== undefined &&
        text.length >= 30 &&
        text.length < 160 &&
        /^[-–•*»>] \S/.test(text) &&
        !/[.;,:]$/.test(text) &&
        isTitle(text.slice(2).trim())
      );
    };
    if (!isItem(at)) continue;
    let to = at;
    while (isItem(to + 1)) to += 1;
    const before = lines[at - 1]!.text;
    const over = found[at - 1];
    const label = over !== undefined && !over.weak && (over.kind === 'read-also' || over.kind === 'widget');
    const announced = before.endsWith(':') || before.length < prose || bulleted.test(before);
    const items = lines.slice(at, to + 1);
    const plain =
      !bulleted.test(lines[to + 1]?.text ?? '') && items.every(({ text }) => !/: .*\d$/.test(text) && text.length >= 40);
    const berjudul = /\b(?:berjudul|dengan judul)$/.test(before);
    if (((label || berjudul) && plain) || (to > at && !announced && plain))
      for (let each = at; each <= to; each += 1) hits.push(each);
    at = to;
  }
  return hits;
};

const proseWord =
  /(?:^|\s)(?:adalah|ialah|akan|telah|sudah|tidak|bukan|bisa|dapat|harus|sedang|kata|ujar|menurut|is|are|was|were|will|has|have|had|said|saya|aku|kita|kamu)(?=\s|$)|(?:^|\s)(?:me[mnr]?\p{L}{4,}|di\p{L}{5,})(?=\s|$)/iu;

/** Short lines that stand three times or more between paragraphs: the page puts them there, not the writer. */
export const repeated = (lines: readonly Line[], found: readonly (Verdict | undefined)[]): number[] => {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    if (
      found[at] ||
      text.length < 6 ||
      text.length > 60 ||
      !/\s/.test(text) ||
      /[.!?"”:;,)]$/.test(text) ||
      bulleted.test(text) ||
      /\d/.test(text)
    )
      return;
    const form = key(text);
    const list = places.get(form);
    if (list) list.push(at);
    else places.set(form, [at]);
  });
  const between = (a: number, b: number) => {
    for (let at = a + 1; at < b; at += 1) if (lines[at]!.text.length >= prose) return true;
    return false;
  };
  return [...places.values()]
    .filter(
      (at) =>
        at.length >= 3 &&
        at.every((each, index) => index === 0 || between(at[index - 1]!, each)) &&
        !proseWord.test(lines[at[0]!]!.text),
    )
    .flat();
};
