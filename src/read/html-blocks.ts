import { Parser } from 'htmlparser2';
import type { BlockKind } from '../model/document.js';
import type { Builder } from './builder.js';
import { refusal } from './failure.js';

export type HtmlEvent =
  | { readonly type: 'text'; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly type: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'comment'; readonly text: string };

const blockNames = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

const kinds: Readonly<Record<string, BlockKind>> = {
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
  li: 'list-item',
};

/** Elements whose text no reader of the page sees as prose. */
const unread = new Set('script style noscript template title textarea select option svg math iframe object button'.split(' '));

/** No page is meant to nest so deep, and the parser takes quadratic time in it. */
const deepest = 20_000;

/**
 * Tags, texts and comments in order, with offsets into `html`; an entity is a text of its own.
 * @throws KnownError where tags nest without end
 */
export const parseHtml = (html: string, path: string): readonly HtmlEvent[] => {
  const events: HtmlEvent[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (depth > deepest) throw refusal('malformed', `${path} nests tags ${deepest} deep; check that it is HTML and close them`);
      events.push({ type: 'open', name, attributes, start: parser.startIndex, end: parser.endIndex + 1 });
    },
    onclosetag: (name) => {
      depth -= 1;
      events.push({ type: 'close', name });
    },
    ontext: (text) => events.push({ type: 'text', text, start: parser.startIndex, end: parser.endIndex + 1 }),
    oncomment: (text) => events.push({ type: 'comment', text }),
  });
  parser.end(html);
  return events;
};

/** Lays texts out in blocks: those that `keep` takes, or all. `base` is where the HTML begins in the builder's raw text. */
export const layOut = (
  events: readonly HtmlEvent[],
  into: Builder,
  { base = 0, keep }: { readonly base?: number; readonly keep?: ReadonlySet<HtmlEvent> | undefined } = {},
): void => {
  const inside: (BlockKind | undefined)[] = ['paragraph'];
  let hidden = 0;
  let breaks = 0;
  for (const event of events) {
    if (event.type === 'comment') into.comment(event.text);
    else if (event.type === 'text') {
      if (hidden > 0 || (keep && !keep.has(event))) continue;
      const [start, end] = [base + event.start, base + event.end];
      if (/\S/.test(event.text)) breaks = 0;
      if (event.text.length === end - start) into.copy(start, end);
      else into.stand(event.text, start, end);
    } else if (event.type === 'open') {
      if (unread.has(event.name)) hidden += 1;
      if (event.name === 'br') {
        breaks += 1;
        // Two in a row are how many pages write a new paragraph.
        if (breaks === 2) into.block(inside.at(-1)!);
        else into.stand(' ', base + event.start, base + event.end);
      }
      if (!blockNames.has(event.name)) continue;
      inside.push(kinds[event.name] ?? inside.at(-1)!);
      into.block(inside.at(-1)!);
    } else {
      if (unread.has(event.name)) hidden -= 1;
      if (!blockNames.has(event.name)) continue;
      if (inside.length > 1) inside.pop();
      into.block(inside.at(-1)!);
    }
  }
};
