import type { Block, Segment, Sentence, Token, TokenKind } from '../../model/document.js';
import { span } from '../../model/span.js';
import { word } from './lexicon.js';
import { abbreviations } from './words.js';

// 1 word (inner hyphens and apostrophes kept), 2 number (inner stops, commas, colons, slashes kept), 3 mark (a run of one character).
const pattern =
  /(\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’ʼ`´][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(\p{N}+(?:[.,:/]\p{N}+)*)|(([^\s\p{L}\p{N}])\4*)/gu;

const opening = new Set('“«„‘');
const closing = new Set('”»’');
const stops = new Set(['.', '?', '!', '…', '...']);
const closers = new Set('"”’\')]}»');

/** Which quotation marks are open at a token; an unclosed one lasts to the end of the block. */
const quoteState = () => {
  let open = false;
  return (text: string): boolean => {
    const first = text[0]!;
    if (first === '"') {
      const before = open;
      if (text.length % 2 === 1) open = !open;
      return before || open;
    }
    if (opening.has(first)) open = true;
    else if (closing.has(first)) {
      const before = open;
      open = false;
      return before;
    }
    return open;
  };
};

/** Tokens of a block, with offsets into the whole text. One pass of one regular expression. */
const tokensOf = (text: string, block: Block): Token[] => {
  const tokens: Token[] = [];
  const quoted = quoteState();
  const source = block.start === 0 && block.end === text.length ? text : text.slice(block.start, block.end);
  let previousEnd = -1;
  for (const match of source.matchAll(pattern)) {
    const start = block.start + match.index;
    const form = match[0];
    const kind: TokenKind = match[1] ? 'word' : match[2] ? 'number' : 'mark';
    const lower = kind === 'word' ? form.toLowerCase() : form;
    tokens.push({
      ...span(start, start + form.length),
      kind,
      text: form,
      lower,
      word: word(lower),
      spaced: start !== previousEnd,
      quoted: kind === 'mark' ? quoted(form) : quoted(' '),
    });
    previousEnd = start + form.length;
  }
  return tokens;
};

const startsSentence = (token: Token): boolean =>
  token.kind === 'number' ||
  (token.kind === 'word' && token.text[0] !== token.lower[0]) ||
  (token.kind === 'mark' && /^["“‘«([]/u.test(token.text));

const endsSentence = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]!;
  if (token.kind !== 'mark' || !stops.has(token.text)) return false;
  const before = tokens[index - 1];
  if (token.text !== '.' || !before || token.spaced) return true;
  return !(before.kind === 'word' && abbreviations.has(before.lower));
};

const sentencesOf = (tokens: readonly Token[]): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to <= from) return;
    sentences.push({ ...span(tokens[from]!.start, tokens[to - 1]!.end), tokens: tokens.slice(from, to), language: 'id' });
    from = to;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    if (!endsSentence(tokens, index)) continue;
    let next = index + 1;
    while (next < tokens.length && !tokens[next]!.spaced && tokens[next]!.kind === 'mark' && closers.has(tokens[next]!.text[0]!))
      next += 1;
    const following = tokens[next];
    if (!following || (following.spaced && startsSentence(following))) {
      close(next);
      index = next - 1;
    }
  }
  close(tokens.length);
  return sentences;
};

/** A block with its tokens and sentences. */
export const segment = (text: string, block: Block, furniture?: string): Segment => {
  const tokens = tokensOf(text, block);
  return {
    kind: block.kind,
    start: block.start,
    end: block.end,
    text: text.slice(block.start, block.end),
    language: 'id',
    tokens,
    sentences: sentencesOf(tokens),
    ...(furniture === undefined ? {} : { furniture }),
  };
};
