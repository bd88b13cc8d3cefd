import type { Block } from '../../../model/document.js';
import { key } from './key.js';
import { chainStarts, judge } from './line.js';
import { known, weak } from './table.js';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** Cheap to look for; a paragraph without it has nothing in its middle. */
const hint =
  /[BSLT](?:aca|imak|ihat|onton|ACA|IMAK|IHAT) [JjVv]|\[|_img|ini (?:telah|sudah) t|CROLL |[Dd](?:VERTISEMENT|vertisement)|iklan_/;

const middle =
  /\[(?:gambas|ad_|iklan_|ads_|foto|video|baca(?: juga)?)[ :]?[^\]\n]{0,120}\]|(?:spot_img)+|-? ?\b(?:ADVERTISEMENT|Advertisement)\b ?-?|SCROLL TO (?:CONTINUE|RESUME)(?: WITH CONTENT| CONTENT| READING)?|(?<tail>(?:Artikel|Berita|Tulisan) ini (?:telah|sudah) (?:di)?(?:tayang|terbit))|[[(]? ?(?<label>(?:BACA|Baca|Simak|SIMAK|Lihat|LIHAT|Tonton) (?:JUGA|juga|Juga|pula)\b ?[:–»-]?|(?:Simak|SIMAK) [Vv]ideo(?:nya)?\b ?[:'‘“"])/gi;

const small = /^(?:di|ke|dari|dan|yang|untuk|dengan|atau|pada|bagi|oleh|dalam|agar|hingga|soal|serta|vs|tak|usai|jadi|akan)$/;
const reach = 220;

/** Where a title that began at `from` stops: at its bracket, a double space, the end of the block, or where running prose begins. */
const titleEnd = (body: string, from: number, bracket: string): number => {
  const rest = body.slice(from, from + reach);
  if (bracket !== '') {
    const close = rest.indexOf(bracket);
    return close >= 0 ? from + close + 1 : body.length - from < reach ? body.length : from;
  }
  const wide = /\S(?=\s{2,}|\n)/.exec(rest);
  const stop = /[.?!](?=\s+["“(]?\p{Lu})/u.exec(rest);
  if (wide && (!stop || wide.index < stop.index)) return from + wide.index + 1;
  if (!stop && !/[.!"”]$/.test(body) && body.length - from <= 160) return body.length;
  let end = from;
  let kept: number[] = [];
  for (const { 0: word, index } of rest.matchAll(/\S+/g)) {
    if (/^\p{Ll}/u.test(word) && !small.test(word)) break;
    end = from + index + word.length;
    kept.push(from + index);
  }
  const words = kept.map((start, index) => body.slice(start, index + 1 < kept.length ? kept[index + 1]! : end).trim());
  const stopped = end < body.length;
  while (stopped && words.length > 0 && small.test(words.at(-1)!)) words.pop();
  if (stopped) words.pop();
  kept = kept.slice(0, words.length);
  if (kept.length >= 3) return kept.at(-1)! + words.at(-1)!.length;
  if (stop) return from + stop.index + 1;
  return body.length - from <= reach ? body.length : from;
};

const inMiddle = (body: string, hits: Found[]): void => {
  middle.lastIndex = 0;
  for (let match = middle.exec(body); match; match = middle.exec(body)) {
    const start = match.index + (/^\s/.test(match[0]) ? 1 : 0);
    const label = match.groups?.['label'];
    if (match.groups?.['tail'] !== undefined) {
      if (/^\p{Ll}/u.test(match[0]) || body.length - start > 300) continue;
      hits.push({ start, end: body.length, kind: 'source' });
      return;
    }
    if (label === undefined) {
      if (!/^[[sS-]|^ADV|^Adv/.test(match[0])) continue;
      hits.push({
        start,
        end: match.index + match[0].trimEnd().length,
        kind: match[0].startsWith('[g') || match[0].startsWith('[G') ? 'player' : 'ad',
      });
      continue;
    }
    const bracket = match[0].startsWith('(') ? ')' : match[0].startsWith('[') ? ']' : '';
    const before = body.slice(Math.max(0, start - 3), start);
    const separated = before.trim() === '' || /[.!?"”’)\]*]\s*$/.test(before);
    if (!/^\p{Lu}/u.test(label) || (bracket === '' && !separated)) continue;
    const end = titleEnd(body, match.index + match[0].length, bracket);
    hits.push({ start, end: Math.max(end, match.index + match[0].length), kind: 'read-also' });
    middle.lastIndex = Math.max(end, middle.lastIndex);
  }
};

const tailReach = 90;
const cut = /(?<=[.!?"”’)\]…])\s*(?=[\p{L}\d[(-])|(?<=\p{Ll})(?=\p{Lu})|(?<=[)\]])(?=\p{Ll})/gu;

/** How furniture that ends in a full stop ends. */
const closing = /(?:videonya|di ?sini|ini|lainnya|publikasikan|published|content|reading|here|comment)\.$/i;

const isLabel = (line: string): string | undefined => {
  const verdict = judge(line);
  return verdict !== undefined && !verdict.weak ? verdict.kind : undefined;
};

/** `…katanya.Komentar (0)spot_img`: what follows the last sentence and is furniture from there to the end. */
const atTail = (body: string, hits: Found[]): void => {
  const last = body.at(-1)!;
  if (last === '.' ? !closing.test(body.slice(-14)) : /[”"“,;?!’]/.test(last)) return;
  const offset = Math.max(0, body.length - tailReach);
  const tail = body.slice(offset);
  for (const { index, 0: gap } of tail.matchAll(cut)) {
    const start = offset + index + gap.length;
    if (start === 0) continue;
    const rest = body.slice(start).trim();
    if (rest === '') break;
    if (/^\p{Ll}/u.test(rest) && !rest.includes('_')) continue;
    if (rest.endsWith('.') && !rest.includes(' ')) continue;
    const glued = gap === '' && /\p{Ll}/u.test(body[start - 1]!);
    if (glued && /\s/.test(rest) === false && rest.length < 5) continue;
    const kind = isLabel(rest) ?? severalLabels(rest);
    if (kind === undefined) continue;
    hits.push({ start, end: start + rest.length, kind });
    return;
  }
};

const severalLabels = (line: string): string | undefined => {
  for (const { index } of line.matchAll(cut)) {
    const first = isLabel(line.slice(0, index).trim());
    if (first !== undefined && isLabel(line.slice(index).trim()) !== undefined) return first;
  }
  return undefined;
};

/** `Berita TerkaitPresiden …`, `ADVERTISEMENT Presiden …`. */
const headLabel =
  /^(?:-? ?(?:ADVERTISEMENT|Advertisement) ?-?|(?:spot_img)+|\[(?:ad|iklan|ads)_\d+\]|SCROLL TO (?:CONTINUE|RESUME)(?: WITH CONTENT| CONTENT)?)\s*(?=\S)/;
const headCut = /(?<=\p{Ll})(?=\p{Lu})/gu;

const atHead = (body: string, hits: Found[]): void => {
  const label = headLabel.exec(body);
  if (label) {
    hits.push({ start: 0, end: label[0].trimEnd().length, kind: 'ad' });
    return;
  }
  const word = /^\p{L}{2,24}/u.exec(body.slice(0, 24))?.[0].toLowerCase();
  if (word === undefined || !chainStarts.has(word)) return;
  for (const { index } of body.slice(0, 60).matchAll(headCut)) {
    const form = key(body.slice(0, index));
    if (!known.has(form) || weak.has(form) || !form.includes(' ')) continue;
    hits.push({ start: 0, end: index, kind: known.get(form)! });
    return;
  }
};

/** Furniture glued to the end or start of a body block, or run into its middle; empty for a block that is furniture as a whole. */
export const inlineFurniture = (text: string, block: Block): readonly Found[] => {
  const raw = text.slice(block.start, block.end);
  const body = raw.trimEnd();
  const hits: Found[] = [];
  if (body.length < 12) return hits;
  atHead(body, hits);
  if (hint.test(body)) inMiddle(body, hits);
  atTail(body, hits);
  let covered = -1;
  const apart: Found[] = [];
  for (const { start, end, kind } of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < covered) continue;
    covered = end;
    apart.push({ start: block.start + start, end: block.start + end, kind });
  }
  return apart;
};
