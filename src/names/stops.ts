import { shortForms } from '../language/id/marks.js';
import { mayBePredicate, speechVerbs } from '../language/id/verbs.js';
import { abbreviations, titles } from '../language/id/words.js';
import type { Article, Segment, Token } from '../model/document.js';
import type { Glossary } from '../model/glossary.js';
import { capitalised } from '../model/token.js';

/** A mark between two words of one name. */
export interface NameStop {
  readonly left: Token;
  readonly mark: Token;
  readonly right: Token;
  readonly confidence: number;
}

const allCapitals = ({ text, lower }: Token): boolean => text.length > 1 && text[1] !== lower[1];
/** Seldom or never seen with a small letter inside a sentence. */
const proper = ({ word }: Token, least: number): boolean =>
  word.inside < 5 ? word.count < 50 : word.capital >= least && !(word.count > 50 && word.inside * 5 < word.count);
const ends = ({ kind, text }: Token): boolean => kind === 'mark' && /^[.?!…:"“”]/u.test(text);

interface Neighbours {
  readonly pairs: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
}

/** Which capitalised words stand side by side somewhere in the article, and which stand alone. */
const neighbours = ({ segments }: Article): Neighbours => {
  const pairs = new Set<string>();
  const alone = new Set<string>();
  for (const { tokens, capitals } of segments) {
    for (const at of capitals) {
      const token = tokens[at]!;
      if (!capitalised(token)) continue;
      const next = tokens[at + 1];
      if (capitalised(next) && next.spaced) pairs.add(`${token.text} ${next.text}`);
      else if (!capitalised(tokens[at - 1])) alone.add(token.text);
    }
  }
  return { pairs, alone };
};

/** A name of the glossary that has words on both sides of the mark at `at`. */
const inGlossary = (tokens: readonly Token[], at: number, glossary: Glossary): boolean => {
  let from = at - 1;
  while (from > 0 && at - from < 4 && capitalised(tokens[from - 1]) && tokens[from]!.spaced) from -= 1;
  const words: Token[] = [];
  for (let index = from; index < at; index += 1) words.push(tokens[index]!);
  const cut = words.length;
  for (let index = at + 1; index < at + 6 && tokens[index]?.kind === 'word'; index += 1) words.push(tokens[index]!);
  for (let index = 0; index < cut; index += 1) {
    const { word, text, lower } = words[index]!;
    // The cheap question first; it knows nothing of `Non-Bloknya`.
    if (!glossary.starts(word, text !== lower) && !text.includes('-')) continue;
    const match = glossary.match(words, index);
    if (match && index + match.length > cut && (tokens[at]!.text === '.' || match.term.type === 'person')) return true;
  }
  return false;
};

const isPlace = ({ text }: Token, glossary: Glossary): boolean => glossary.match([{ text }], 0)?.term.type === 'place';

/** Parts of an office that another title follows. */
const preceding = new Set('wakil mantan eks juru perdana wali staf asisten bapak ibu pak bu'.split(' '));
/** Common nouns that stand alone with a capital, as the name of the one that is meant. */
const complete = new Set(
  'pemerintah negara reformasi istana perseroan perusahaan bumi tuhan kemerdekaan pusat daerah anda'.split(' '),
);

/** How sure it is that the stop at `at` lies inside a name; 0: not at all. */
const certainty = (segment: Segment, at: number, article: Article, glossary: Glossary): number => {
  const { tokens } = segment;
  const [left, right] = [tokens[at - 1]!, tokens[at + 1]!];
  if (inGlossary(tokens, at, glossary)) return 0.97;
  if (allCapitals(left) || allCapitals(right) || right.word.function) return 0;
  const { pairs, alone } = article.once(neighbours, neighbours);
  if (pairs.has(`${left.text} ${right.text}`) && !(isPlace(left, glossary) && reads(tokens, at + 1))) return 0.95;
  if (segment.kind === 'headline') return 0.9;
  const startsName = !(capitalised(tokens[at - 2]) && left.spaced);
  if (titles.has(left.lower)) {
    const follows = titles.has(right.lower) ? preceding.has(left.lower) : proper(right, 0.5);
    return follows && !left.quoted ? 0.9 : 0;
  }
  // A common noun with a capital, and nothing of the name it begins: `di Gedung. Merah Putih`.
  if (
    startsName &&
    at > 1 &&
    !complete.has(left.lower) &&
    left.word.inside >= 15 &&
    left.word.capital < 0.9 &&
    !ends(tokens[at - 2]!)
  ) {
    if (right.word.capital >= 0.2) return 0.9;
  }
  if (proper(right, 0.6)) {
    if (left.text.length > 3 && isFragment(tokens, at) && !left.quoted) return 0.85;
    if (glossary.byFirstName(left.text).length > 0 && !alone.has(left.text)) return 0.85;
  }
  if (titles.has(right.lower) || speechVerbs.has(beforeName(tokens, at - 1)?.lower ?? '')) return 0;
  return proper(right, 0.3) && !reads(tokens, at + 1) ? 0.85 : 0;
};

/** The token before the capitalised run that ends at `at`. */
const beforeName = (tokens: readonly Token[], at: number): Token | undefined => {
  let index = at;
  while (index >= 0 && at - index < 6 && capitalised(tokens[index])) index -= 1;
  return tokens[index];
};

/** `Valery.` at the start of a block, `Presiden Palestina.` as a sentence: no sentence at all. */
const isFragment = (tokens: readonly Token[], at: number): boolean => {
  if (at <= 2) return tokens.slice(0, at).every((token) => capitalised(token) && proper(token, 0.6));
  let from = at - 1;
  while (from > 0 && at - from < 4 && capitalised(tokens[from])) from -= 1;
  return from < at - 1 && ends(tokens[from]!) && titles.has(tokens[from + 1]!.lower);
};

/** Whether what follows can be a sentence: it has something like a predicate, or cannot be judged. */
const reads = (tokens: readonly Token[], from: number): boolean => {
  let to = from;
  while (to < tokens.length && !ends(tokens[to]!)) {
    if (mayBePredicate(tokens[to]!) || tokens[to]!.word.english) return true;
    to += 1;
  }
  // Credits and line-ups: a fragment without its own stop, or with a colon, is no damaged name.
  return tokens[to]?.text !== '.' && tokens[to]?.text !== '"' && tokens[to]?.text !== '”';
};

/** `Kab.`, `Pdt.`, `Mgr.`: the stop is the word's own. */
const isShort = (lower: string): boolean => abbreviations.has(lower) || shortForms.has(lower) || !/[aiueoy]/u.test(lower);

/** Stops inside names: `Valery. Gerasimov`; and commas, where the glossary has the name. One pass. */
export function* nameStops(article: Article, glossary: Glossary): Generator<NameStop> {
  for (const segment of article.segments) {
    const { tokens, marks } = segment;
    for (const at of marks) {
      const mark = tokens[at]!;
      if (at === 0 || at + 1 === tokens.length || (mark.text !== '.' && mark.text !== ',') || mark.spaced) continue;
      const [left, right] = [tokens[at - 1]!, tokens[at + 1]!];
      if (!capitalised(left) || !capitalised(right) || !right.spaced) continue;
      if (left.text.length < 3 || right.text.length < 2 || isShort(left.lower)) continue;
      const confidence =
        mark.text === '.' ? certainty(segment, at, article, glossary) : inGlossary(tokens, at, glossary) ? 0.8 : 0;
      if (confidence > 0) yield { left, mark, right, confidence };
    }
  }
}
