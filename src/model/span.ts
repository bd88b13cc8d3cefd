declare const space: unique symbol;

/** A UTF-16 index tied to one coordinate space: 'text' is what rules see, 'raw' is what editors see. */
export type Offset<In extends 'text' | 'raw'> = number & { readonly [space]: In };

/** Half-open: `start` is in, `end` is out. UTF-16 units, as `String.prototype.slice` takes them. */
export interface Span<In extends 'text' | 'raw' = 'text'> {
  readonly start: Offset<In>;
  readonly end: Offset<In>;
}

/** One stretch of text and where it came from. Copied text has equal lengths; a decoded entity does not. */
export interface Run {
  readonly text: number;
  readonly raw: number;
  readonly length: number;
  readonly rawLength: number;
}

/** Sorted runs that cover `Document.text`; what they skip in `raw` is markup. */
export type OffsetMap = readonly Run[];

/** The only cast from numbers to a span. @throws RangeError when the numbers are no span */
export const span = (start: number, end: number): Span => {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start))
    throw new RangeError(`no span: ${start}–${end}`);
  return { start, end } as Span;
};

/** The map of a text that is its own source. */
export const identityMap = (length: number): OffsetMap => (length === 0 ? [] : [{ text: 0, raw: 0, length, rawLength: length }]);

/** The run that holds text offset `at`; `from` decides between two runs that meet there. */
const runAt = (map: OffsetMap, at: number, side: 'start' | 'end'): Run | undefined => {
  let low = 0;
  let high = map.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = map[middle]!;
    const inside = side === 'start' ? at >= run.text && at < run.text + run.length : at > run.text && at <= run.text + run.length;
    if (inside) return run;
    if (side === 'start' ? at < run.text : at <= run.text) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
};

/**
 * The only way across from text to raw. A span that cuts into a decoded entity grows to the whole entity.
 * An empty span sits at the raw place of its character.
 */
export const toRaw = (map: OffsetMap, { start, end }: Span): Span<'raw'> => {
  const first = runAt(map, start, 'start');
  const last = runAt(map, end, 'end');
  const copied = (run: Run) => run.length === run.rawLength;
  if (start === end) {
    const at = first ? (copied(first) ? first.raw + start - first.text : first.raw) : last ? last.raw + last.rawLength : 0;
    return { start: at, end: at } as Span<'raw'>;
  }
  if (!first || !last) throw new RangeError(`span ${start}–${end} is outside the text`);
  const rawStart = copied(first) ? first.raw + start - first.text : first.raw;
  const rawEnd = copied(last) ? last.raw + end - last.text : last.raw + last.rawLength;
  return { start: rawStart, end: rawEnd } as Span<'raw'>;
};

/** The first run that ends after a raw offset. */
const runAfter = (map: OffsetMap, at: number): number => {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle]!.raw + map[middle]!.rawLength > at) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * The way back, for showing what stands in the raw file: the text that a raw span covers. Markup at its ends is left out, a decoded
 * entity it cuts into is taken whole; where it covers markup alone, an empty span at the next text.
 */
export const toText = (map: OffsetMap, { start, end }: { readonly start: number; readonly end: number }): Span => {
  const index = runAfter(map, start);
  const first = map[index];
  const last = map.at(-1);
  if (first === undefined || last === undefined) {
    const at = last === undefined ? 0 : last.text + last.length;
    return span(at, at);
  }
  const within = ({ text, raw, length, rawLength }: Run, at: number, side: 'start' | 'end'): number => {
    if (at <= raw) return text;
    if (at >= raw + rawLength) return text + length;
    return length === rawLength ? text + at - raw : side === 'start' ? text : text + length;
  };
  const from = within(first, start, 'start');
  if (end <= start || end <= first.raw) return span(from, from);
  let until = runAfter(map, end);
  // The run `end` falls into, or the last one before it.
  if (until === map.length || map[until]!.raw >= end) until -= 1;
  return span(from, Math.max(from, within(map[until]!, end, 'end')));
};
