import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Builder } from './builder.js';

const punctuation = /[!-/:-@[-`{-~]/;
const reference = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{0,31});/iy;
/** A line break with the spaces before it and the signs of quotes and lists that begin the next line. */
const lineBreak = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y;

/** Copies a text node from raw[start, end) in step with its value, which lacks escapes, entities and line prefixes. */
export const align = (into: Builder, raw: string, value: string, start: number, end: number): void => {
  let from = start;
  let at = start;
  let done = 0;
  const stand = (text: string, length: number, taken = text.length) => {
    if (at > from) into.copy(from, at);
    into.stand(text, at, at + length);
    done += taken;
    at += length;
    from = at;
  };
  while (done < value.length) {
    const next = value[done]!;
    const entity = raw[at] === '&' ? sticky(reference, raw, at) : undefined;
    const decoded = entity && decode(entity);
    if (raw[at] === '\\' && raw[at + 1] === next && punctuation.test(next)) stand(next, 2);
    else if (decoded && value.startsWith(decoded, done)) stand(decoded, entity.length);
    else if (next === '\n' || next === '\r') {
      const broken = sticky(lineBreak, raw, at);
      if (!broken) break;
      stand(' ', broken.length, value.startsWith('\r\n', done) ? 2 : 1);
    } else if (raw[at] === next || raw[at] === '\0') {
      at += 1;
      done += 1;
    } else break;
  }
  if (at > from) into.copy(from, at);
  // Out of step (not seen so far): the rest keeps its place as a whole.
  if (done < value.length) into.stand(value.slice(done), at, Math.max(at, end));
};

const sticky = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const decoded = new Map<string, string>();

/** What a character reference stands for, asked of the Markdown parser itself. */
const decode = (entity: string): string => {
  const known = decoded.get(entity);
  if (known !== undefined) return known;
  const [paragraph] = fromMarkdown(`x${entity}`).children;
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const value = text?.type === 'text' ? text.value.slice(1) : entity;
  decoded.set(entity, value);
  return value;
};
