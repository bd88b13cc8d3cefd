import { pick } from './random.ts';

export interface Planted {
  readonly text: string;
  /** What was put in, as it stands there. */
  readonly fault: string;
}

/** Faults of mechanisms that janggal is known to see, so that what is missed was missed by the baseline. */
const mechanisms: readonly [pattern: RegExp, put: (found: RegExpMatchArray) => string][] = [
  [/(?<=\p{Ll} )(yang|dan|pada|untuk|dengan|dari)(?= \p{Ll})/gu, ([word]) => `${word} ${word}`],
  [/(?<=\p{Ll} )(\p{Ll}{3,})-\1(?= \p{Ll})/gu, ([, half]) => `${half} -${half}`],
  [/(?<=\p{Ll} )(\p{Ll}{3,})-\1(?= \p{Ll})/gu, ([, half]) => `${half} ${half}`],
  [/(?<=\p{Ll} )(pada|dalam|untuk|dengan|karena)(?= \p{Ll})/gu, ([word]) => word![0]!.toUpperCase() + word!.slice(1)],
];

/** Plants one fault near one of `beside` (places in the text), where that can be done; undefined where nothing fits. */
export const plant = (text: string, beside: readonly number[], which: number, random: () => number): Planted | undefined => {
  const [pattern, put] = mechanisms[which % mechanisms.length]!;
  const places = [...text.matchAll(pattern)];
  const near = places.filter(({ index }) => beside.some((place) => Math.abs(place - index) < 80 && Math.abs(place - index) > 4));
  const found = pick(near.length > 0 && random() < 0.7 ? near : places, random);
  if (!found) return undefined;
  const fault = put(found);
  return { text: text.slice(0, found.index) + fault + text.slice(found.index + found[0].length), fault };
};
