import type { Article, Segment, Token } from '../../model/document.js';
import type { Word } from '../../model/language.js';

/** A word that wakes a rule: where it stands in its sentence. */
export interface Spot {
  readonly segment: Segment;
  /** Of its sentence. */
  readonly tokens: readonly Token[];
  readonly at: number;
}

const most = 30;
const mostKnown = 1 << 22;
type Here = (tokens: readonly Token[], at: number) => boolean;
const wakers: ((lower: string) => boolean)[] = [];
const places: (Here | undefined)[] = [];

/** Which wakers want a form, as bits, by the number of its word; -1: not asked yet. */
let known = new Int32Array(1 << 16).fill(-1);
let asked = false;
const ask = ({ lower }: Word): number => {
  asked = true;
  let bits = 0;
  for (let at = 0; at < wakers.length; at += 1) if (wakers[at]!(lower)) bits |= 1 << at;
  return bits;
};
const bitsOf = (word: Word): number => {
  const { id } = word;
  if (id >= mostKnown) return ask(word);
  if (id >= known.length) {
    const larger = new Int32Array(Math.max(known.length * 2, id + 1)).fill(-1);
    larger.set(known);
    known = larger;
  }
  let bits = known[id]!;
  if (bits < 0) {
    bits = ask(word);
    known[id] = bits;
  }
  return bits;
};

/**
 * One walk over an article for all the rules that wait for words: its Indonesian blocks, headlines too.
 * Three numbers a spot (block, sentence, token): objects by the thousand would cost more to clear away than to find.
 */
const walk = ({ segments, language }: Article): readonly number[][] => {
  const spots: number[][] = wakers.map(() => []);
  for (let block = 0; block < segments.length; block += 1) {
    const { language: own, sentences } = segments[block]!;
    // What an article computes once it computes from all its blocks, whatever a rule's card asks for.
    if (own !== language.tag) continue;
    for (let sentence = 0; sentence < sentences.length; sentence += 1) {
      const { tokens } = sentences[sentence]!;
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at]!;
        if (token.kind !== 'word') continue;
        const bits = bitsOf(token.word);
        if (bits === 0 || token.quoted) continue;
        for (let left = bits; left !== 0; left &= left - 1) {
          const who = 31 - Math.clz32(left & -left);
          if (places[who]?.(tokens, at) !== false) spots[who]!.push(block, sentence, at);
        }
      }
    }
  }
  return spots;
};
const heard = (article: Article): Heard => ({ segments: article.segments, spots: walk(article) });
interface Heard {
  readonly segments: readonly Segment[];
  readonly spots: readonly number[][];
}

function* spotsOf(article: Article, mine: number): Generator<Spot> {
  const { segments, spots } = article.once(heard, heard);
  const places = spots[mine] ?? [];
  for (let index = 0; index < places.length; index += 3) {
    const segment = segments[places[index]!]!;
    yield { segment, tokens: segment.sentences[places[index + 1]!]!.tokens, at: places[index + 2]! };
  }
}

/**
 * Every word outside quotation marks that `wants` says yes to, in order. Asked once a form; call it at module level.
 * For frequent words `here` looks at the neighbours first.
 */
export const waker = (wants: (lower: string) => boolean, here?: Here): ((article: Article) => Iterable<Spot>) => {
  const mine = wakers.length;
  if (mine >= most) throw new RangeError('too many wakers');
  wakers.push(wants);
  places.push(here);
  // What was found out before a rule came late is found out again.
  if (asked) known.fill(-1);
  asked = false;
  return (article) => spotsOf(article, mine);
};

/** The same for a fixed list; the set is made when first needed. */
export const wakerOf = (list: string, here?: Here): ((article: Article) => Iterable<Spot>) => {
  let forms: ReadonlySet<string> | undefined;
  return waker((lower) => {
    forms ??= new Set(list.trim().split(/\s+/u));
    return forms.has(lower);
  }, here);
};
