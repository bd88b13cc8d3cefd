import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { HtmlEvent } from './html-blocks.js';

/** As much of the DOM as is needed here. */
interface Page {
  createTreeWalker(root: object, show: number): { nextNode(): TextNode | null };
}

interface TextNode {
  readonly data: string;
}

const showText = 4;
/** Real pages nest a few dozen deep; the article finder takes quadratic time in depth. */
const deepest = 256;
/** Elements; a page with its comments has a few thousand, and the finder is slow on more. */
const largest = 20_000;

/**
 * The texts that belong to the page's article, by Readability. It moves text nodes and never copies them, so each node
 * leads back to its event. Undefined where there is no article, or the two parsers see different texts.
 */
export const articleOf = (html: string, events: readonly HtmlEvent[]): ReadonlySet<HtmlEvent> | undefined => {
  if (depthOf(events) > deepest || events.filter((event) => event.type === 'open').length > largest) return undefined;
  const page = parseHTML(html).document as unknown as Page;
  const eventOf = eventsOf(textNodes(page, page), events);
  if (!eventOf) return undefined;
  const content = parse(page);
  if (!content) return undefined;
  const kept = new Set<HtmlEvent>();
  for (const node of textNodes(page, content)) {
    const event = eventOf.get(node);
    if (event) kept.add(event);
  }
  return kept.size > 0 ? kept : undefined;
};

/** Pairs nodes and events in order. The DOM leaves out white space between its big parts; anything else must be equal. */
const eventsOf = (nodes: Iterable<TextNode>, events: readonly HtmlEvent[]): ReadonlyMap<object, HtmlEvent> | undefined => {
  const pairs = new Map<object, HtmlEvent>();
  const texts = events.filter((event) => event.type === 'text')[Symbol.iterator]();
  for (const node of nodes) {
    let event = texts.next().value;
    while (event && event.text !== node.data && event.text.trim() === '') event = texts.next().value;
    if (event?.text !== node.data) return undefined;
    pairs.set(node, event);
  }
  return [...texts].every((event) => event.text.trim() === '') ? pairs : undefined;
};

/** Odd pages (no body, say) make Readability throw; then there is no article. */
const parse = (page: Page): object | undefined => {
  try {
    const options = { serializer: (node: object) => node, disableJSONLD: true };
    return new Readability<object>(page as never, options).parse()?.content ?? undefined;
  } catch {
    return undefined;
  }
};

function* textNodes(page: Page, root: object): Generator<TextNode> {
  const walker = page.createTreeWalker(root, showText);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

const depthOf = (events: readonly HtmlEvent[]): number => {
  let depth = 0;
  let most = 0;
  for (const event of events) {
    if (event.type === 'open') depth += 1;
    else if (event.type === 'close') depth -= 1;
    if (depth > most) most = depth;
  }
  return most;
};
