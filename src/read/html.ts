import type { Document } from '../model/document.js';
import { articleOf } from './article.js';
import { builder } from './builder.js';
import { type HtmlEvent, layOut, parseHtml } from './html-blocks.js';
import type { Card } from './text.js';

/** An HTML page or fragment: the text of its article (of a fragment all of it), mapped back to the source. */
export const htmlDocument = (raw: string, card: Card): Document => {
  const events = parseHtml(raw, card.path);
  const meta = metaOf(events);
  const { title } = meta;
  const article = /<(?:html|body)[\s>]/i.test(raw) ? articleOf(raw, events) : undefined;
  const keep = article && new Set([...article, ...headlineOf(events, title)]);
  const kept = build(raw, events, keep);
  return { ...card, raw, meta, ...(kept.blocks.length > 0 ? kept : build(raw, events)) };
};

const build = (raw: string, events: readonly HtmlEvent[], keep?: ReadonlySet<HtmlEvent>) => {
  const into = builder(raw);
  layOut(events, into, { keep });
  return into.build();
};

/** The h1 that repeats the page's title: article finders drop it, readers see it first. */
const headlineOf = (events: readonly HtmlEvent[], title = ''): readonly HtmlEvent[] => {
  const start = events.findIndex((event) => event.type === 'open' && event.name === 'h1');
  if (start === -1) return [];
  const length = events.slice(start).findIndex((event) => event.type === 'close' && event.name === 'h1');
  const texts = events.slice(start, start + length).filter((event) => event.type === 'text');
  const headline = squeeze(texts.map((event) => event.text).join(''));
  return headline !== '' && squeeze(title).includes(headline) ? texts : [];
};

const metaOf = (events: readonly HtmlEvent[]): Document['meta'] => {
  const found: Record<string, string> = {};
  const note = (key: string, value: string | undefined) => {
    if (value?.trim() && !Object.hasOwn(found, key)) found[key] = squeeze(value);
  };
  for (const event of events) {
    if (event.type !== 'open') continue;
    const { lang, rel, href, property, content } = event.attributes;
    if (event.name === 'html') note('lang', lang);
    if (event.name === 'link' && rel === 'canonical') note('url', href);
    if (event.name === 'meta' && property === 'og:title') note('title', content);
  }
  note('title', titleOf(events));
  return found;
};

const titleOf = (events: readonly HtmlEvent[]): string => {
  const start = events.findIndex((event) => event.type === 'open' && event.name === 'title');
  if (start === -1) return '';
  const length = events.slice(start).findIndex((event) => event.type === 'close');
  return events
    .slice(start, start + length)
    .map((event) => (event.type === 'text' ? event.text : ''))
    .join('');
};

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
