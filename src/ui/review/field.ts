/** One line of text that is being typed; the cursor is a UTF-16 offset into it. */
export interface Field {
  readonly text: string;
  readonly cursor: number;
}

export const fieldOf = (text: string): Field => ({ text, cursor: text.length });

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });
const stops = (text: string): readonly number[] => [...Array.from(graphemes.segment(text), ({ index }) => index), text.length];
const before = ({ text, cursor }: Field): number => stops(text).findLast((stop) => stop < cursor) ?? 0;
const after = ({ text, cursor }: Field): number => stops(text).find((stop) => stop > cursor) ?? text.length;

const cut = ({ text }: Field, from: number, to: number): Field => ({ text: text.slice(0, from) + text.slice(to), cursor: from });
const wordBefore = ({ text, cursor }: Field): number => text.slice(0, cursor).replace(/\S+\s*$/u, '').length;

const keys: Readonly<Record<string, (field: Field) => Field>> = {
  '<left>': (field) => ({ ...field, cursor: before(field) }),
  '<right>': (field) => ({ ...field, cursor: after(field) }),
  '<home>': (field) => ({ ...field, cursor: 0 }),
  '<c-a>': (field) => ({ ...field, cursor: 0 }),
  '<end>': (field) => ({ ...field, cursor: field.text.length }),
  '<c-e>': (field) => ({ ...field, cursor: field.text.length }),
  '<backspace>': (field) => cut(field, before(field), field.cursor),
  '<c-u>': (field) => cut(field, 0, field.cursor),
  '<c-k>': (field) => cut(field, field.cursor, field.text.length),
  '<c-w>': (field) => cut(field, wordBefore(field), field.cursor),
};

/** The field after a key (as keys.ts names them) or typed characters; other keys leave it as it is. */
export const typed = (field: Field, press: string): Field => {
  const edit = keys[press];
  if (edit) return edit(field);
  if (press.length > 1 && press.startsWith('<') && press.endsWith('>')) return field;
  const { text, cursor } = field;
  return { text: text.slice(0, cursor) + press + text.slice(cursor), cursor: cursor + press.length };
};
