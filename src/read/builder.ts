import type { Block, BlockKind, Document } from '../model/document.js';
import type { Run } from '../model/span.js';
import { isQuoted } from './text.js';

/** Puts the text of a marked-up source together and keeps the map back to it. Offsets are of the raw source. */
export interface Builder {
  /** Raw characters as they are; white space is collapsed as browsers do. */
  copy(start: number, end: number): void;
  /** Text that raw[start, end) stands for: a decoded entity, a line break. */
  stand(text: string, start: number, end: number): void;
  /** Ends the block; what follows is of this kind. */
  block(kind: BlockKind): void;
  /** A comment; one that switches rules off does so for the next block. */
  comment(text: string): void;
  build(): Pick<Document, 'text' | 'map' | 'blocks' | 'disabled'>;
}

type Disabled = NonNullable<Document['disabled']>[number];
type Growing = { -readonly [K in keyof Run]: Run[K] };

const separator = '\n\n';

export const builder = (raw: string): Builder => {
  const parts: string[] = [];
  const map: Growing[] = [];
  const blocks: Block[] = [];
  const disabled: Disabled[] = [];
  let length = 0;
  let kind: BlockKind = 'paragraph';
  /** Where the block begins in the text; undefined before its first word. */
  let begin: number | undefined;
  let first = '';
  let gap: { start: number; end: number } | undefined;
  let waiting: readonly string[] = [];
  let rules: readonly string[] = [];

  const add = (text: string, start: number, end: number) => {
    parts.push(text);
    const last = map.at(-1);
    const copied = text.length === end - start;
    if (last && copied && last.length === last.rawLength && last.raw + last.rawLength === start) {
      last.length += text.length;
      last.rawLength += text.length;
    } else map.push({ text: length, raw: start, length: text.length, rawLength: end - start });
    length += text.length;
  };

  const word = (text: string, start: number, end: number) => {
    if (begin === undefined) {
      const last = map.at(-1);
      const from = last ? last.raw + last.rawLength : start;
      if (last) add(separator, from, Math.max(from, start));
      begin = length;
      first = text;
      [rules, waiting] = [waiting, []];
    } else if (gap) add(' ', gap.start, gap.end);
    gap = undefined;
    add(text, start, end);
  };

  /** White space at the edge of a block is markup; of pieces parted by tags the first becomes the space. */
  const white = (start: number, end: number) => {
    if (begin === undefined) return;
    if (!gap) gap = { start, end };
    else if (gap.end === start) gap.end = end;
  };

  const close = () => {
    if (begin !== undefined) {
      const quoted = kind === 'paragraph' && isQuoted(first, parts.at(-1)!);
      const block = { kind: quoted ? 'quote' : kind, start: begin, end: length } as Block;
      blocks.push(block);
      for (const rule of rules) disabled.push({ rule, span: { start: block.start, end: block.end } });
    }
    begin = undefined;
    gap = undefined;
  };

  return {
    copy(start, end) {
      let from = start;
      for (let at = start; at < end; ) {
        if (!isWhite(raw.charCodeAt(at))) {
          at += 1;
          continue;
        }
        let stop = at + 1;
        while (stop < end && isWhite(raw.charCodeAt(stop))) stop += 1;
        const single = stop === at + 1 && raw[at] === ' ' && at > from && stop < end;
        if (!single) {
          if (at > from) word(raw.slice(from, at), from, at);
          white(at, stop);
          from = stop;
        }
        at = stop;
      }
      if (from < end) word(raw.slice(from, end), from, end);
    },
    stand(text, start, end) {
      if ([...text].every((character) => isWhite(character.charCodeAt(0)))) white(start, end);
      else word(text, start, end);
    },
    block(next) {
      close();
      kind = next;
    },
    comment(text) {
      waiting = [...waiting, ...switchedOff(text)];
    },
    build() {
      close();
      return { text: parts.join(''), map, blocks, ...(disabled.length > 0 ? { disabled } : {}) };
    },
  };
};

/** What browsers collapse, and the no-break space: to a reader they are all one space. */
const isWhite = (code: number): boolean => code === 32 || code === 160 || code === 9 || code === 10 || code === 12 || code === 13;

/** Rules named in ` janggal-disable-next-line rule other-rule -- reason `. */
const switchedOff = (comment: string): readonly string[] => {
  const [, names] = /^\s*janggal-disable-next-line\s+([\s\S]*?)(?:\s--[\s\S]*)?$/.exec(comment) ?? [];
  return names ? names.split(/[\s,]+/).filter((name) => name !== '') : [];
};
