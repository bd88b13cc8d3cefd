import type { Segment, Token } from '../../model/document.js';
import { merged } from '../../model/places.js';
import { capitalised, lowerCase } from '../../model/token.js';
import { closedShare, isProse, wordsOf } from './clauses.js';
import { openingVerbs, speechWords } from './verbs.js';
import { abbreviations } from './words.js';

/** Marks that stand wrong, and what to put there; the best correction first. */
export interface StrayMark {
  readonly start: number;
  readonly end: number;
  readonly puts: readonly string[];
  readonly what: 'doubled' | 'spaced' | 'markup' | 'bracket' | 'quote' | 'sentence' | 'abbreviation' | 'final';
}

const joined = ({ text, spaced }: Token): string => `${spaced ? ' ' : ''}${text}`;
const isMark = (token: Token | undefined, text: string): token is Token => token?.kind === 'mark' && token.text === text;
const isQuote = (token: Token | undefined): token is Token =>
  token?.kind === 'mark' && (token.text === '"' || token.text === '“' || token.text === '”');

const of = (first: Token, last: Token, what: StrayMark['what'], ...puts: string[]): StrayMark => ({
  start: first.start,
  end: last.end,
  puts,
  what,
});

/** Two marks that contradict each other, and the one that stays. */
const pairs: Readonly<Record<string, string>> = {
  ',,': ',',
  '..': '.',
  ',.': '.',
  '.,': ',',
  ';,': ',',
  ';.': '.',
  ':,': ',',
  '?,': '?',
  '?.': '?',
  '!.': '!',
};
/** Cut words and ranks that carry a stop, beyond those that never end a sentence. */
export const shortForms = new Set(
  `kab kec kel prov prop ds dsn kp tgl thn hlm dkk inc corp ltd bros llc univ pdt pst mgr ust rm aipda aiptu bripka bripda briptu brigpol
  serda sertu serka serma pelda peltu komjen marsda marsma laksda laksma mayjen brigjen letjen ketum waketum`.split(/\s+/u),
);
const isAbbreviation = ({ lower, text }: Token): boolean =>
  text.length < 4 || abbreviations.has(lower) || shortForms.has(lower) || text === text.toUpperCase();

/** `,,`, `.,`, `. .`: told apart from an ellipsis, from `Inc.,`, from `&quot;.` and from degrees (`S.Pd.,`). */
const doubled = (tokens: readonly Token[], at: number): StrayMark | undefined => {
  const [before, mark, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!before || (before.kind === 'mark' ? !isQuote(before) && !isMark(before, ')') : mark.spaced)) return undefined;
  const kept = pairs[mark.text];
  if (kept) return mark.text === '..' && before.quoted ? undefined : of(mark, mark, 'doubled', kept);
  if (next?.kind !== 'mark' || tokens[at + 2]?.text === next.text) return undefined;
  const put = pairs[mark.text + next.text];
  if (!put) return undefined;
  if (mark.text === '.' && next.text === ',' && (isAbbreviation(before) || isMark(tokens[at - 2], '.'))) return undefined;
  if (mark.text === ';' && (isMark(tokens[at - 2], '&') || isMark(tokens[at - 2], '#'))) return undefined;
  return of(mark, next, 'doubled', put);
};

/** A space before a comma or a stop; a stop that begins a word (`.id`) is none. */
const spaced = (tokens: readonly Token[], at: number): StrayMark | undefined => {
  const [before, mark, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!before || !mark.spaced || (mark.text !== ',' && mark.text !== '.')) return undefined;
  if (before.kind === 'mark' && !/^[)\]%"”’]$/u.test(before.text)) return undefined;
  if (next?.kind === 'mark' && !isQuote(next)) return undefined;
  const glued = next !== undefined && !next.spaced && next.kind !== 'mark';
  if (glued && (mark.text === '.' || (next.kind === 'number' && before.kind !== 'number'))) return undefined;
  const put = glued && next.kind === 'word' ? `${mark.text} ` : mark.text;
  return { start: before.end, end: mark.end, puts: [put], what: 'spaced' };
};

/** `( WNA)`, `25 )`: only in pairs, so that `a )` of a list and smileys are left alone. */
const bracket = (tokens: readonly Token[], at: number, opened: number): StrayMark | undefined => {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (token.text === '(' && at > 0 && next?.spaced && next.kind !== 'mark') {
    for (let index = at + 1; index < at + 7 && index < tokens.length; index += 1) {
      const close = tokens[index]!;
      if (close.text !== ')') continue;
      const inner = tokens.slice(at + 1, close.spaced ? index + 1 : index);
      const put = inner.map((each, place) => (place === 0 || each === close ? each.text : joined(each))).join('');
      return of(token, inner.at(-1)!, 'spaced', `(${put}`);
    }
    return { start: token.start, end: next.start, puts: ['('], what: 'spaced' };
  }
  if (token.text === ')' && token.spaced && opened > 0 && before && before.kind !== 'mark')
    return { start: before.end, end: token.end, puts: [')'], what: 'spaced' };
  return undefined;
};

/** A bracket that closes what nothing opened; after a letter or a number it belongs to a list. */
const unopened = (tokens: readonly Token[], at: number, opened: number): StrayMark | undefined => {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (token.text !== ')' || opened > 0 || token.spaced || token.quoted || at < 4) return undefined;
  return before?.kind === 'word' && before.text.length > 2 ? of(token, token, 'bracket', '') : undefined;
};

/** `pukul 14. 31 WIB`: one number cut in two. */
const clock = (tokens: readonly Token[], at: number): StrayMark | undefined => {
  const [hour, mark, minute, zone] = [tokens[at - 1], tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (hour?.kind !== 'number' || minute?.kind !== 'number' || !isMark(mark, '.') || mark.spaced || !minute.spaced)
    return undefined;
  if (!/^\d{1,2}$/u.test(hour.text) || !/^\d\d$/u.test(minute.text) || !/^WI(?:B|TA|T)$/u.test(zone?.text ?? ''))
    return undefined;
  return { start: mark.start, end: minute.start, puts: ['.'], what: 'spaced' };
};

/** `//` inside a date, `A/ B`, an empty pair of brackets or quotation marks, Markdown left in the line. */
const leftover = (tokens: readonly Token[], at: number): StrayMark | undefined => {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (token.text === '//' && before?.kind === 'number' && next?.kind === 'number' && !token.spaced && !next.spaced)
    return of(token, token, 'doubled', '/');
  if (token.text === '/' && before && next && before.kind !== 'mark' && next.kind !== 'mark' && token.spaced !== next.spaced) {
    if (tokens[0]!.text === '(') return undefined;
    return { start: before.end, end: next.start, puts: ['/'], what: 'spaced' };
  }
  if (token.text === '(' && isMark(next, ')') && token.spaced) return of(token, next, 'doubled', '');
  if (token.text === '""') return of(token, token, 'doubled', '"');
  if (/^#{2,6}$/u.test(token.text) && next?.spaced && (at === 0 || (at === 1 && before?.kind === 'mark')))
    return { start: token.start, end: next.start, puts: [''], what: 'markup' };
  if (/^(?:\*{2,3}|={2}|~{2}|_{2})$/u.test(token.text)) {
    const opens = token.spaced && next && !next.spaced;
    const closes = !token.spaced && at > 1 && (!next || next.spaced || next.kind === 'mark');
    if ((opens && partner(tokens, at, 1)) || (closes && partner(tokens, at, -1))) return of(token, token, 'markup', '');
  }
  return undefined;
};

/** The other half of a pair of marks such as `**`, within a line's reach. */
const partner = (tokens: readonly Token[], at: number, step: 1 | -1): boolean => {
  for (let index = at + step * 2, left = 30; left > 0 && tokens[index]; index += step, left -= 1)
    if (tokens[index]!.text === tokens[at]!.text) return tokens[index]!.spaced === (step === -1);
  return false;
};

/** `…baik.” ujar`, `…dijual, "kata`, `mengatakan; "…`: a mark on the wrong side of a quotation. */
const quotation = (tokens: readonly Token[], at: number): StrayMark | undefined => {
  const [before, mark, next, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!before || !isQuote(next)) return undefined;
  if (isMark(mark, '.') && !next.spaced && isMark(after, ',') && !after.spaced && !mark.spaced && mark.quoted)
    return of(mark, after, 'quote', `,${next.text}`);
  if (isMark(mark, '.') && !next.spaced && lowerCase(after) && after.spaced && speechWords.has(after.lower) && mark.quoted)
    return of(mark, next, 'quote', `,${next.text}`);
  if (
    isMark(mark, ',') &&
    !mark.spaced &&
    next.spaced &&
    lowerCase(after) &&
    !after.spaced &&
    mark.quoted &&
    speechWords.has(after.lower)
  )
    return of(mark, next, 'quote', `,${next.text} `);
  if ((isMark(mark, '.') || isMark(mark, ';')) && next.spaced && after && !after.spaced && openingVerbs.has(before.lower))
    return of(mark, mark, 'quote', ',');
  return undefined;
};

/** A stop before a small letter: it cuts the sentence in two, or the next one lost its capital. */
const cutting = (tokens: readonly Token[], at: number): StrayMark | undefined => {
  const [before, mark, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!isMark(mark, '.') || mark.spaced || before?.kind !== 'word' || !lowerCase(next) || !next.spaced) return undefined;
  const country = before.text === 'AS';
  if (!country && (isAbbreviation(before) || before.word.count < 5 || isMark(tokens[at - 2], '.'))) return undefined;
  if (next.text.length < 2 || next.word.count < 20 || next.word.english || next.word.capital > 0.5) return undefined;
  if (country) return of(mark, mark, 'abbreviation', '');
  const capital = `. ${next.text[0]!.toUpperCase()}${next.text.slice(1)}`;
  const goesOn = capitalised(before) || /^(?:yang|dan|serta|dengan|untuk|di|ke|dari)$/u.test(next.lower);
  return of(mark, next, 'sentence', ...(goesOn ? [` ${next.text}`, capital] : [capital, ` ${next.text}`]));
};

/** `A.S.` for `AS`, not the initials of a name. */
const dotted = (tokens: readonly Token[], at: number): StrayMark | undefined => {
  const [first, stop, second, last, next] = tokens.slice(at, at + 5);
  if (first?.text !== 'A' || !isMark(stop, '.') || second?.text !== 'S' || second.spaced || stop.spaced) return undefined;
  const closed = isMark(last, '.') && !last.spaced;
  const after = closed ? next : last;
  if (capitalised(after) || tokens[at - 1]?.text === '.') return undefined;
  return of(first, closed ? last : second, 'abbreviation', closed && !after ? 'AS.' : 'AS');
};

/** What nearly all marks are: one that no test asks for, or one right after its word with no other mark behind it. */
const unremarkable = ({ text, spaced }: Token, next: Token | undefined): boolean => {
  if (text.length > 1) return false;
  switch (text) {
    case ',':
      return !spaced && next?.kind !== 'mark';
    case '.':
      return !spaced && (next === undefined || (next.kind === 'word' && next.spaced && capitalised(next)));
    case ';':
    case ':':
    case '?':
    case '!':
      return next?.kind !== 'mark';
    case '(':
    case ')':
    case '/':
    case '#':
    case 'A':
      return false;
    default:
      return true;
  }
};

/** Marks that stand wrong in a block, in order. One pass; every test looks at a few neighbours. */
export function* strayMarks({ tokens, marks, capitals }: Segment): Generator<StrayMark> {
  let opened = 0;
  let past = 0;
  const letters = capitals.filter((at) => tokens[at]!.end - tokens[at]!.start === 1 && tokens[at]!.text === 'A');
  for (const at of merged(marks, letters)) {
    const token = tokens[at]!;
    if (unremarkable(token, tokens[at + 1])) continue;
    const found =
      token.kind === 'mark'
        ? (quotation(tokens, at) ??
          doubled(tokens, at) ??
          spaced(tokens, at) ??
          bracket(tokens, at, opened) ??
          unopened(tokens, at, opened) ??
          clock(tokens, at) ??
          leftover(tokens, at) ??
          cutting(tokens, at))
        : dotted(tokens, at);
    if (token.text === '(') opened += 1;
    else if (token.text === ')' && opened > 0) opened -= 1;
    if (!found || found.start < past) continue;
    past = found.end;
    yield found;
  }
}

/** A whole paragraph that ends in a comma, with another one after it. */
const endsInComma = (segment: Segment, next: Segment): StrayMark | undefined => {
  const last = segment.tokens.at(-1);
  const first = next.tokens[0];
  if (!isMark(last, ',') || !isProse(segment) || !isProse(next) || wordsOf(segment) < 8 || wordsOf(next) < 8) return undefined;
  if (!capitalised(first) && !isQuote(first)) return undefined;
  return of(last, last, 'final', '.');
};

/** The last stop of `U.S.` was the sentence's too; the translation has `AS` and none. */
const swallowed = ({ tokens, kind }: Segment): StrayMark | undefined => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (last?.text !== 'AS' || !lowerCase(tokens.at(-2)) || (kind !== 'paragraph' && kind !== 'headline')) return undefined;
  if (!first || first.word.inside < 20 || first.word.capital > 0.1 || !tokens.some((token) => isMark(token, ',')))
    return undefined;
  const words = tokens.filter((token) => token.kind === 'word');
  const small = words.filter((token) => lowerCase(token));
  return words.length >= 8 && small.length >= 0.6 * words.length && small.some(({ word }) => word.function)
    ? of(last, last, 'final', 'AS.')
    : undefined;
};

/** What is wrong at the ends of paragraphs, where the article otherwise closes them. */
export function* strayEnds(segments: readonly Segment[]): Generator<StrayMark> {
  let closed = -1;
  for (let index = 1; index + 1 < segments.length; index += 1) {
    const found = endsInComma(segments[index]!, segments[index + 1]!) ?? swallowed(segments[index]!);
    if (!found) continue;
    if (closed < 0) closed = closedShare(segments);
    if (closed >= 0.8) yield found;
  }
}
