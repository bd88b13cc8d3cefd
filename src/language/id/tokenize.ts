import type { Block, Segment, Sentence, Token, TokenKind } from '../../model/document.js';
import type { Word } from '../../model/language.js';
import { charClass } from './characters.js';
import { type Form, formAt } from './lexicon.js';
import { Scanner } from './scan.js';
import { abbreviations } from './words.js';

const { space, letter, digit } = charClass;

const straight = '"'.charCodeAt(0);
const opening = new Set('“«„‘');
const closing = new Set('”»’');
const stops = new Set(['.', '?', '!', '…', '...']);
const closers = new Set('"”’\')]}»');

/** Whether a quotation is open; an unclosed one lasts to the end of the block. */
const opens = (text: string, open: boolean): boolean => {
  const first = text[0]!;
  if (first === '"') return text.length % 2 === 1 ? !open : open;
  return opening.has(first) || (open && !closing.has(first));
};

/** Small, because there are millions: what all tokens of a word share stays in the word. */
class FormToken implements Token {
  readonly start: Token['start'];
  readonly end: Token['end'];
  readonly kind: TokenKind;
  readonly text: string;
  readonly word: Word;
  readonly spaced: boolean;
  readonly quoted: boolean;
  constructor(start: number, end: number, kind: TokenKind, form: Form, spaced: boolean, quoted: boolean) {
    this.start = start as Token['start'];
    this.end = end as Token['end'];
    this.kind = kind;
    this.text = form.text;
    this.word = form.word;
    this.spaced = spaced;
    this.quoted = quoted;
  }
  get lower(): string {
    return this.word.lower;
  }
}

/** Tokens of a block, with offsets into the whole text, and where its marks, numbers and capitals stand. One pass over the characters. */
const tokensOf = (text: string, { start: from, end: to }: Block) => {
  const tokens: FormToken[] = [];
  const marks: number[] = [];
  const numbers: number[] = [];
  const capitals: number[] = [];
  const scanner = new Scanner(text, to);
  const { units } = scanner;
  let open = false;
  let previousEnd = -1;
  let at: number = from;
  while (at < to) {
    const first = scanner.classAt(at);
    if (first === space) {
      at += 1;
      continue;
    }
    const kind: TokenKind = first === letter ? 'word' : first === digit ? 'number' : 'mark';
    const end = first === letter ? scanner.word(at) : first === digit ? scanner.number(at) : scanner.mark(at);
    const form = formAt(text, units, at, end, scanner.hash, first === letter);
    const before = open;
    if (kind === 'mark') {
      marks.push(tokens.length);
      // No mark of ASCII but the straight one opens or closes a quotation.
      if (units[at]! > 127 || units[at] === straight) open = opens(form.text, open);
    } else if (kind === 'number') numbers.push(tokens.length);
    else if (form.capital) capitals.push(tokens.length);
    tokens.push(new FormToken(at, end, kind, form, at !== previousEnd, before || open));
    previousEnd = end;
    at = end;
  }
  return { tokens, marks, numbers, capitals };
};

const startsSentence = (token: Token): boolean =>
  token.kind === 'number' ||
  (token.kind === 'word' && token.text.charCodeAt(0) !== token.lower.charCodeAt(0)) ||
  (token.kind === 'mark' && /^["“‘«([]/u.test(token.text));

const endsSentence = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]!;
  // `.`, `?`, `!` and `…`: most marks are none, and told by their first letter.
  const first = token.text.charCodeAt(0);
  if (first !== 46 && first !== 63 && first !== 33 && first !== 0x2026) return false;
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
  const { tokens, marks, numbers, capitals } = tokensOf(text, block);
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
