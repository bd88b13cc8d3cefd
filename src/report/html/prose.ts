import type { Block } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Prose } from '../../model/report.js';
import { toText } from '../../model/span.js';
import { heavier } from '../verdict.js';
import { html, type Markup } from './markup.js';

interface Place {
  readonly start: number;
  readonly end: number;
  /** Position among the findings of the document. */
  readonly at: number;
}

interface Stretch {
  readonly kind: Block['kind'] | 'between';
  readonly start: number;
  readonly end: number;
}

/** Blocks and what lies between them, so that no text is left out. */
const stretches = ({ text, blocks }: Prose): readonly Stretch[] => {
  const found: Stretch[] = [];
  let at = 0;
  for (const { kind, start, end } of blocks) {
    if (start > at) found.push({ kind: 'between', start: at, end: start });
    found.push({ kind, start, end });
    at = end;
  }
  if (at < text.length || found.length === 0) found.push({ kind: 'between', start: at, end: text.length });
  return found;
};

/** Whether a finding shows in a stretch. An empty one belongs to the block it touches, between blocks only where it touches none. */
const touches = ({ start, end }: Place, stretch: Stretch, last: boolean): boolean => {
  if (start < end) return start < stretch.end && end > stretch.start;
  const outer = stretch.kind === 'between' ? start > stretch.start || stretch.start === 0 : start >= stretch.start;
  return outer && (stretch.kind === 'between' && !last ? start < stretch.end : start <= stretch.end);
};

/** The mark of the findings that cover a piece of text: the heaviest gives its colour, those that begin here a stop for Tab. */
const mark = (
  text: string,
  covering: readonly Place[],
  begun: readonly Place[],
  document: string,
  findings: readonly Finding[],
): Markup => {
  const found = covering.map(({ at }) => findings[at]!);
  const [severity] = found.map((finding) => finding.severity).toSorted(heavier);
  const shape = [severity, ...(text === '' ? ['empty'] : []), ...(found.length > 1 ? ['several'] : [])].join(' ');
  const artifacts = [...new Set(found.map(({ artifact }) => artifact))].join(' ');
  const notes = covering.map(({ at }) => `${document}f${at + 1}`).join(' ');
  const numbers = begun.map(({ at }) => at + 1).join(',');
  return begun.length > 0
    ? html`<mark class="${shape}" data-a="${artifacts}" data-n="${numbers}" tabindex="0" role="button" aria-describedby="${notes}">${text}</mark>`
    : html`<mark class="${shape}" data-a="${artifacts}" data-of="${notes}">${text}</mark>`;
};

const marked = (
  text: string,
  { start, end }: Stretch,
  places: readonly Place[],
  seen: Set<Place>,
  document: string,
  findings: readonly Finding[],
): readonly (Markup | string)[] => {
  const inside = (at: number) => Math.min(end, Math.max(start, at));
  const cuts = [...new Set([start, end, ...places.flatMap((place) => [inside(place.start), inside(place.end)])])].sort(
    (a, b) => a - b,
  );
  const parts: (Markup | string)[] = [];
  let open: Place[] = [];
  let next = 0;
  for (const [index, at] of cuts.entries()) {
    open = open.filter((place) => place.end > at);
    const from = next;
    while (next < places.length && inside(places[next]!.start) <= at) next += 1;
    for (const place of places.slice(from, next)) {
      if (place.start === place.end) parts.push(mark('', [place], [place], document, findings));
      else open.push(place);
    }
    const to = cuts[index + 1];
    if (to === undefined) break;
    const piece = text.slice(at, to);
    const begun = open.filter((place) => !seen.has(place));
    for (const place of begun) seen.add(place);
    parts.push(open.length > 0 ? mark(piece, open, begun, document, findings) : piece);
  }
  return parts;
};

/**
 * An article as paragraphs with its findings marked: the text is whole, whatever the findings cover or overlap.
 * `document` names the document on the page; note `f1` of it explains its first finding.
 */
export const proseOf = (prose: Prose, findings: readonly Finding[], document: string): Markup => {
  const places = findings
    .map((finding, at): Place => ({ ...toText(prose.map, finding), at }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: Markup[] = [];
  const all = stretches(prose);
  const seen = new Set<Place>();
  let waiting: readonly Place[] = [];
  let next = 0;
  for (const [index, stretch] of all.entries()) {
    const from = next;
    while (next < places.length && places[next]!.start <= stretch.end) next += 1;
    const near = [...waiting, ...places.slice(from, next)];
    const here = near.filter((place) => touches(place, stretch, index === all.length - 1));
    waiting = near.filter((place) => place.end > stretch.end || (place.start === stretch.end && !here.includes(place)));
    const text = prose.text.slice(stretch.start, stretch.end);
    // White space that a finding only passes through is no paragraph.
    const own = here.some(({ start, end }) => start >= stretch.start && end <= stretch.end);
    if (stretch.kind === 'between' && text.trim() === '' && !own) parts.push(html`${text}`);
    else parts.push(html`<p class="${stretch.kind}">${marked(prose.text, stretch, here, seen, document, findings)}</p>`);
  }
  return html`<div class="prose">${parts}</div>`;
};
