import type { Image, ImageReference, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { BlockKind, Document } from '../model/document.js';
import { type Builder, builder } from './builder.js';
import { frontMatter } from './front-matter.js';
import { align } from './markdown-text.js';
import { type Card, textDocument } from './text.js';

/** What lays an HTML part of the Markdown out. */
type Html = (into: Builder, start: number, end: number) => void;

/** Marks and lines in one paragraph; the parser takes quadratic time in both. */
const mostMarks = 3000;
const mostLines = 3000;
const deepest = 100;

/**
 * Markdown (CommonMark, GFM, front matter): prose without marks and code, mapped back to the source.
 * What no writer would write (thousands of marks or lines in a paragraph, quotes a hundred deep) is read as plain text.
 */
export const markdownDocument = async (raw: string, card: Card): Promise<Document> => {
  if (isMonstrous(raw)) return textDocument(raw, card);
  const tree = fromMarkdown(raw, {
    extensions: [gfm(), frontmatter(['yaml', 'toml'])],
    // Transforms split texts into nodes that know no offsets.
    mdastExtensions: [
      ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
      frontmatterFromMarkdown(['yaml', 'toml']),
    ],
  });
  const into = builder(raw);
  blocksOf(tree, 'paragraph', { raw, into, html: raw.includes('<') ? await htmlIn(raw, card.path) : () => {} });
  const head = tree.children[0];
  const meta = head?.type === 'yaml' || (head?.type as string) === 'toml' ? frontMatter((head as { value: string }).value) : {};
  return { ...card, raw, meta, ...into.build() };
};

const isMonstrous = (raw: string): boolean => {
  let marks = 0;
  let lines = 0;
  for (const line of raw.split(/\r\n|\n|\r/)) {
    const prefix = /^(?:[\s>*+-]|\d+[.)])*/.exec(line)![0].replace(/\s+/g, '');
    if (prefix.length > deepest && prefix.length * 3 > line.length) return true;
    const blank = line.trim() === '';
    lines = blank ? 0 : lines + 1;
    marks = blank ? 0 : marks + (line.match(/[*_~[\]`]/g) ?? []).length;
    if (marks > mostMarks || lines > mostLines) return true;
  }
  return false;
};

interface Page {
  readonly raw: string;
  readonly into: Builder;
  readonly html: Html;
}

const htmlIn = async (raw: string, path: string): Promise<Html> => {
  const { layOut, parseHtml } = await import('./html-blocks.js');
  return (into, start, end) => layOut(parseHtml(raw.slice(start, end), path), into, { base: start });
};

const kinds: Readonly<Partial<Record<Nodes['type'], BlockKind>>> = {
  heading: 'headline',
  blockquote: 'quote',
  listItem: 'list-item',
  tableCell: 'list-item',
};

const blocksOf = (node: Nodes, above: BlockKind, page: Page): void => {
  const kind = kinds[node.type] ?? above;
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    page.into.block(kind);
    const images: (Image | ImageReference)[] = [];
    for (const child of node.children) phrase(child, page, images);
    for (const image of images) captionOf(image, page);
  } else if (node.type === 'html') {
    page.into.block(kind);
    page.html(page.into, ...offsets(node));
  } else if ('children' in node) for (const child of node.children) blocksOf(child, kind, page);
};

/** Text inside a block; images wait for its end, so that their captions do not split it. */
const phrase = (node: Nodes, page: Page, images: (Image | ImageReference)[]): void => {
  const { raw, into } = page;
  const [start, end] = offsets(node);
  if (node.type === 'text') align(into, raw, node.value, start, end);
  else if (node.type === 'break') into.stand(' ', start, end);
  else if (node.type === 'html') {
    const comment = /^<!--([\s\S]*)-->$/.exec(node.value)?.[1];
    if (comment !== undefined) into.comment(comment);
    else if (/^<br\b/i.test(node.value)) into.stand(' ', start, end);
  } else if (node.type === 'image' || node.type === 'imageReference') images.push(node);
  else if ('children' in node) for (const child of node.children) phrase(child, page, images);
};

const captionOf = (image: Image | ImageReference, { raw, into }: Page): void => {
  if (!image.alt) return;
  const [start, end] = offsets(image);
  into.block('caption');
  align(into, raw, image.alt, start + 2, end);
};

const offsets = ({ position }: Nodes): [number, number] => [position!.start.offset!, position!.end.offset!];
