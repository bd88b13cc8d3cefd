import type { Block, Segment, Sentence, Token, TokenKind } from '../../model/document.js';
import type { Word } from '../../model/language.js';
import { charClass, classAt } from './characters.js';
import { type Form, formAt } from './lexicon.js';
import { abbreviations } from './words.js';

const { space, letter, digit, combining, joiner } = charClass;

const opening = new Set('“«„‘');
const closing = new Set('”»’');
const stops = new Set(['.', '?', '!', '…', '...']);
const closers = new Set('"”’\')]}»');

/** Whether a quotation is open after this mark (and before it, for the closing one); an unclosed one lasts to the end of the block. */
const quoteState = () => {
  let open = false;
  return {
    isOpen: () => open,
    mark(text: string): boolean {
      const first = text[0]!;
      const before = open;
      if (first === '"') {
        if (text.length % 2 === 1) open = !open;
        return before || open;
      }
      if (opening.has(first)) open = true;
      else if (closing.has(first)) open = false;
      return before || open;
    },
  };
};

const innerOfNumber = new Set(['.', ',', ':', '/']);

/** Where the word that starts at `at` ends: letters, marks and digits, with single hyphens and apostrophes between them. */
const wordEnd = (text: string, at: number, end: number): number => {
  let index = at;
  for (;;) {
    while (index < end && (classAt(text, index) & (letter | digit | combining)) !== 0) index += 1;
    if (index + 1 >= end || classAt(text, index) !== joiner || (classAt(text, index + 1) & (letter | digit)) === 0) return index;
    index += 1;
  }
};

const numberEnd = (text: string, at: number, end: number): number => {
  let index = at;
  for (;;) {
    while (index < end && classAt(text, index) === digit) index += 1;
    if (index + 1 >= end || !innerOfNumber.has(text[index]!) || classAt(text, index + 1) !== digit) return index;
    index += 1;
  }
};

const markEnd = (text: string, at: number, end: number): number => {
  const width = text.codePointAt(at)! > 0xffff ? 2 : 1;
  const first = text.slice(at, at + width);
  let index = at + width;
  while (index < end && text.startsWith(first, index)) index += width;
  return Math.min(index, end);
};

/** Small, because there are millions: what all tokens of a form share stays in the form. */
class FormToken implements Token {
  readonly start: Token['start'];
  readonly end: Token['end'];
  readonly kind: TokenKind;
  readonly form: Form;
  readonly spaced: boolean;
  readonly quoted: boolean;
  constructor(start: number, end: number, kind: TokenKind, form: Form, spaced: boolean, quoted: boolean) {
    this.start = start as Token['start'];
    this.end = end as Token['end'];
    this.kind = kind;
    this.form = form;
    this.spaced = spaced;
    this.quoted = quoted;
  }
  get text(): string {
    return this.form.text;
  }
  get word(): Word {
    return this.form.word;
  }
  get lower(): string {
    return this.form.word.lower;
  }
}

/** Tokens of a block, with offsets into the whole text. One pass over the characters. */
const tokensOf = (text: string, { start: from, end: to }: Block): FormToken[] => {
  const tokens: FormToken[] = [];
  const quotes = quoteState();
  let previousEnd = -1;
  let at: number = from;
  while (at < to) {
    const kindOfFirst = classAt(text, at);
    if (kindOfFirst === space) {
      at += 1;
      continue;
    }
    const kind: TokenKind = kindOfFirst === letter ? 'word' : kindOfFirst === digit ? 'number' : 'mark';
    const end = kind === 'word' ? wordEnd(text, at, to) : kind === 'number' ? numberEnd(text, at, to) : markEnd(text, at, to);
    const form = formAt(text, at, end, kind === 'word');
    const quoted = kind === 'mark' ? quotes.mark(form.text) : quotes.isOpen();
    tokens.push(new FormToken(at, end, kind, form, at !== previousEnd, quoted));
    previousEnd = end;
    at = end;
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

const sentencesOf = (tokens: readonly Token[], marks: readonly number[]): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to <= from) return;
    sentences.push({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      tokens: from === 0 && to === tokens.length ? tokens : tokens.slice(from, to),
      language: 'id',
    });
    from = to;
  };
  for (const index of marks) {
    if (index < from || !endsSentence(tokens, index)) continue;
    let next = index + 1;
    while (next < tokens.length && !tokens[next]!.spaced && tokens[next]!.kind === 'mark' && closers.has(tokens[next]!.text[0]!))
      next += 1;
    const following = tokens[next];
    if (!following || (following.spaced && startsSentence(following))) close(next);
  }
  close(tokens.length);
  return sentences;
};

/** A block with its tokens and sentences. */
export const segment = (text: string, block: Block, furniture?: string): Segment => {
  const tokens = tokensOf(text, block);
  const marks: number[] = [];
  const numbers: number[] = [];
  const capitals: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'mark') marks.push(at);
    else if (token.kind === 'number') numbers.push(at);
    else if (token.form.capital) capitals.push(at);
  }
  return {
    kind: block.kind,
    start: block.start,
    end: block.end,
    text: text.slice(block.start, block.end),
    language: 'id',
    tokens,
    sentences: sentencesOf(tokens, marks),
    marks,
    numbers,
    capitals,
    ...(furniture === undefined ? {} : { furniture }),
  };
};
