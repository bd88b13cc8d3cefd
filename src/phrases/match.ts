import type { Sentence, Token } from '../model/document.js';
import { capitalised } from '../model/token.js';
import { type Inflection, nounReadings, verbReadings } from './inflect.js';
import type { Item, Pattern } from './pattern.js';

/** What a pattern matched: tokens from `from` up to, not with, `to`. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** How the first verb of the pattern stood there. */
  readonly inflection?: Inflection;
  /** What each item of the pattern matched, in order; an optional one may have matched nothing. */
  readonly items: readonly (readonly Token[])[];
  /** The same of gaps, numbers and names alone. */
  readonly gaps: readonly (readonly Token[])[];
}

interface Walk {
  readonly at: number;
  readonly inflection: Inflection | undefined;
  readonly items: readonly (readonly Token[])[];
}

const mostNames = 4;

/** The words beside those that wake patterns are asked for again and again; they are forgotten now and then, so that memory stays flat. */
const mostKept = 20_000;
const kept = <T>(read: (form: string) => T): ((form: string) => T) => {
  const known = new Map<string, T>();
  return (form) => {
    const found = known.get(form);
    if (found !== undefined) return found;
    if (known.size > mostKept) known.clear();
    const fresh = read(form);
    known.set(form, fresh);
    return fresh;
  };
};
const verbsOf = kept(verbReadings);
const nounsOf = kept(nounReadings);

/** How the token satisfies the item, if it does; a verb tells its inflection. */
const fits = (item: Item, token: Token): Inflection | boolean => {
  if (item.kind === 'number') return token.kind === 'number';
  if (token.kind !== 'word') return false;
  if (item.kind === 'word') return item.words.includes(token.lower);
  if (item.kind === 'noun') {
    for (const noun of nounsOf(token.lower)) if (item.nouns.includes(noun)) return true;
    return false;
  }
  if (item.kind !== 'verb') return false;
  for (const [base, inflection] of verbsOf(token.lower)) if (item.bases.includes(base)) return inflection;
  return false;
};

/** Whether there is a way at all, told without keeping anything: of a hundred patterns that are tried one matches. */
const reaches = (tokens: readonly Token[], items: readonly Item[], item: number, step: 1 | -1, from: number): boolean => {
  const wanted = items[item];
  if (!wanted) return true;
  if (wanted.kind === 'gap' || wanted.kind === 'name') {
    const least = wanted.kind === 'gap' ? wanted.least : 1;
    const most = wanted.kind === 'gap' ? wanted.most : mostNames;
    for (let taken = 0; ; taken += 1) {
      const at = from + taken * step;
      const token = tokens[at];
      if (
        taken >= least &&
        !(wanted.kind === 'name' && taken < most && capitalised(token)) &&
        reaches(tokens, items, item + step, step, at)
      )
        return true;
      if (!token || taken >= most || token.kind === 'mark') return false;
      if (wanted.kind === 'name' && !capitalised(token)) return false;
    }
  }
  const token = tokens[from];
  if (token !== undefined && fits(wanted, token) && reaches(tokens, items, item + step, step, from + step)) return true;
  return 'optional' in wanted && wanted.optional && reaches(tokens, items, item + step, step, from);
};

/** One way to walk over items from a token on: forwards or backwards, every gap as short as it can be. */
const walk = (tokens: readonly Token[], items: readonly Item[], item: number, step: 1 | -1, state: Walk): Walk | undefined => {
  const wanted = items[item];
  if (!wanted) return state;
  const on = (at: number, taken: readonly Token[], inflection?: Inflection): Walk | undefined =>
    walk(tokens, items, item + step, step, {
      at,
      inflection: step === 1 ? (state.inflection ?? inflection) : (inflection ?? state.inflection),
      items: step === 1 ? [...state.items, taken] : [taken, ...state.items],
    });
  if (wanted.kind === 'gap' || wanted.kind === 'name') {
    const [least, most] = wanted.kind === 'gap' ? [wanted.least, wanted.most] : [1, mostNames];
    const taken: Token[] = [];
    for (let at = state.at; ; at += step) {
      const token = tokens[at];
      const enough = taken.length >= least;
      // A name is taken whole: one that goes on is no shorter one.
      if (enough && !(wanted.kind === 'name' && taken.length < most && capitalised(token))) {
        const found = on(at, [...taken]);
        if (found) return found;
      }
      if (!token || taken.length >= most || token.kind === 'mark') return undefined;
      if (wanted.kind === 'name' && !capitalised(token)) return undefined;
      if (step === 1) taken.push(token);
      else taken.unshift(token);
    }
  }
  const token = tokens[state.at];
  const fit = token !== undefined && fits(wanted, token);
  if (fit) {
    const found = on(state.at + step, [token], fit === true ? undefined : fit);
    if (found) return found;
  }
  return 'optional' in wanted && wanted.optional ? on(state.at, []) : undefined;
};

const isStop = ({ kind, text }: Token): boolean => kind === 'mark' && /^[.!?…]/u.test(text);
const isQuote = ({ kind, text }: Token): boolean => kind === 'mark' && /^["“”„«»‘’'()[\]–—-]+$/u.test(text);

/** Whether the words around a token are those around the anchor of a pattern: asked first of a word that wakes many patterns. */
export const mayMatchAt = ({ tokens }: Pick<Sentence, 'tokens'>, at: number, { items, anchor }: Pattern): boolean =>
  reaches(tokens, items, anchor + 1, 1, at + 1) && reaches(tokens, items, anchor - 1, -1, at - 1);

/** Matches a pattern whose anchor item stands at a token of a sentence. */
export const matchAt = ({ tokens }: Pick<Sentence, 'tokens'>, at: number, pattern: Pattern): Match | undefined => {
  const { items, anchor } = pattern;
  const fit = fits(items[anchor]!, tokens[at]!);
  if (!fit) return undefined;
  if (!mayMatchAt({ tokens }, at, pattern)) return undefined;
  const inflection = fit === true ? undefined : fit;
  const right = walk(tokens, items, anchor + 1, 1, { at: at + 1, inflection, items: [[tokens[at]!]] });
  if (!right) return undefined;
  // Backwards, a verb found earlier in the pattern is the first one.
  const left = walk(tokens, items, anchor - 1, -1, { at: at - 1, inflection: right.inflection, items: right.items });
  if (!left) return undefined;
  const from = left.at + 1;
  const to = right.at;
  if (pattern.first === 'sentence' && tokens.slice(0, from).some((token) => !isQuote(token))) return undefined;
  if (pattern.first === 'clause' && tokens[from - 1]?.kind !== 'mark') return undefined;
  if (pattern.last && tokens[to] && !isStop(tokens[to])) return undefined;
  const gaps = left.items.filter((_, index) => /^(?:gap|number|name)$/u.test(items[index]!.kind));
  return { from, to, items: left.items, gaps, ...(left.inflection ? { inflection: left.inflection } : {}) };
};
