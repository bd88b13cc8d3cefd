import type { Key } from 'ink';
import type { Message } from '../../model/finding.js';
import type { Action, Mode } from './state.js';

type Named = keyof Pick<
  Key,
  'upArrow' | 'downArrow' | 'leftArrow' | 'rightArrow' | 'pageUp' | 'pageDown' | 'home' | 'end' | 'return' | 'escape'
>;
const names: readonly (readonly [Named, string])[] = [
  ['upArrow', '<up>'],
  ['downArrow', '<down>'],
  ['leftArrow', '<left>'],
  ['rightArrow', '<right>'],
  ['pageUp', '<pageup>'],
  ['pageDown', '<pagedown>'],
  ['home', '<home>'],
  ['end', '<end>'],
  ['return', '<enter>'],
  ['escape', '<esc>'],
];

const controls: Readonly<Record<string, string>> = {
  '\r': '<enter>',
  '\n': '<enter>',
  '\t': '<tab>',
  '\u001B': '<esc>',
  '\b': '<backspace>',
  '\u007F': '<backspace>',
};

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

const characters = (input: string): readonly string[] =>
  Array.from(graphemes.segment(input), ({ segment }) => segment)
    .flatMap((segment) => (segment === '\r\n' ? ['\n'] : [segment]))
    .map((segment) => {
      if (controls[segment]) return controls[segment];
      return segment < ' ' ? `<c-${String.fromCharCode(segment.charCodeAt(0) + 96)}>` : segment;
    });

/**
 * What Ink reports, as presses: characters as they are, other keys by name (`<up>`, `<c-d>`). Keys that were typed faster than
 * the terminal was read come in one piece, and are taken apart.
 */
export const pressesOf = (input: string, key: Key): readonly string[] => {
  const named = names.find(([name]) => key[name]);
  if (named) return [named[1]];
  if (key.tab) return [key.shift ? '<s-tab>' : '<tab>'];
  // A terminal's backspace key sends what Ink calls delete.
  if (key.backspace || key.delete) return ['<backspace>'];
  if (key.ctrl) return [`<c-${input}>`];
  return key.meta ? [] : characters(input);
};

interface Binding {
  readonly keys: readonly string[];
  readonly action: Action;
}

/** One line of the help; several bindings may share it. */
export interface Help {
  readonly shown: string;
  readonly text: Message;
  readonly bindings: readonly Binding[];
}

const on = (keys: string, action: Action): Binding => ({ keys: keys.split(' '), action });
const space = ' ';

/** Every key of the review, and what `?` says about it. */
export const keyboard: readonly { readonly title: Message; readonly keys: readonly Help[] }[] = [
  {
    title: { id: 'Berjalan', en: 'Walk' },
    keys: [
      {
        shown: 'j k ↓ ↑',
        text: { id: 'temuan berikut, sebelum', en: 'next, previous finding' },
        bindings: [on('j <down>', { type: 'finding', by: 1 }), on('k <up>', { type: 'finding', by: -1 })],
      },
      {
        shown: 'tab ⇧tab',
        text: { id: 'yang belum diputuskan', en: 'next, previous undecided one' },
        bindings: [on('<tab>', { type: 'open-finding', by: 1 }), on('<s-tab>', { type: 'open-finding', by: -1 })],
      },
      {
        shown: 'l h → ←',
        text: { id: 'dokumen berikut, sebelum', en: 'next, previous document' },
        bindings: [on('l <right>', { type: 'document', by: 1 }), on('h <left>', { type: 'document', by: -1 })],
      },
      {
        shown: 'd',
        text: { id: 'daftar dokumen', en: 'list of documents' },
        bindings: [on('d', { type: 'dialog', dialog: 'documents' })],
      },
      {
        shown: 'g G',
        text: { id: 'temuan pertama, terakhir', en: 'first, last finding' },
        bindings: [on('g <home>', { type: 'end', of: 'first' }), on('G <end>', { type: 'end', of: 'last' })],
      },
      {
        shown: '␣ b',
        text: { id: 'gulir sehalaman', en: 'scroll a page' },
        bindings: [
          { keys: [space, '<pagedown>', '<c-f>'], action: { type: 'scroll', by: 'page', to: 1 } },
          on('b <pageup> <c-b>', { type: 'scroll', by: 'page', to: -1 }),
          on('<c-d>', { type: 'scroll', by: 'half', to: 1 }),
          on('<c-u>', { type: 'scroll', by: 'half', to: -1 }),
        ],
      },
      {
        shown: '^e ^y',
        text: { id: 'gulir sebaris', en: 'scroll a line' },
        bindings: [on('<c-e>', { type: 'scroll', by: 'line', to: 1 }), on('<c-y>', { type: 'scroll', by: 'line', to: -1 })],
      },
      {
        shown: '/ n N',
        text: { id: 'cari, hasil berikut, sebelum', en: 'search, next, previous hit' },
        bindings: [
          on('/', { type: 'dialog', dialog: 'search' }),
          on('n', { type: 'hit', by: 1 }),
          on('N', { type: 'hit', by: -1 }),
        ],
      },
      {
        shown: ':',
        text: { id: 'ke temuan nomor atau dokumen', en: 'to a finding or document' },
        bindings: [on(':', { type: 'dialog', dialog: 'jump' })],
      },
    ],
  },
  {
    title: { id: 'Memutuskan', en: 'Decide' },
    keys: [
      {
        shown: 'enter a',
        text: { id: 'terima saran pertama', en: 'accept the first suggestion' },
        bindings: [on('<enter> a', { type: 'accept', nth: 0 })],
      },
      {
        shown: '1 … 9',
        text: { id: 'terima saran itu', en: 'accept that suggestion' },
        bindings: Array.from({ length: 9 }, (_, nth) => on(String(nth + 1), { type: 'accept', nth })),
      },
      {
        shown: 'A',
        text: { id: 'terima di semua teks yang sama', en: 'accept wherever the text is the same' },
        bindings: [on('A', { type: 'accept-alike' })],
      },
      {
        shown: 'e',
        text: { id: 'tulis penggantinya sendiri', en: 'write the replacement yourself' },
        bindings: [on('e', { type: 'dialog', dialog: 'edit' })],
      },
      {
        shown: 'x',
        text: { id: 'tolak', en: 'reject' },
        bindings: [on('x', { type: 'reject', what: 'one' })],
      },
      {
        shown: 't T',
        text: { id: 'tolak semua teks sama, semua jenis sama', en: 'reject all of the same text, same kind' },
        bindings: [on('t', { type: 'reject', what: 'text' }), on('T', { type: 'reject', what: 'kind' })],
      },
      {
        shown: 'i',
        text: { id: 'abaikan, dengan alasan', en: 'ignore, with a reason' },
        bindings: [on('i', { type: 'dialog', dialog: 'reason' })],
      },
      {
        shown: '+',
        text: { id: 'tambahkan nama ke glosarium', en: 'add the name to the glossary' },
        bindings: [on('+', { type: 'dialog', dialog: 'term' })],
      },
      {
        shown: 'u r',
        text: { id: 'urungkan, ulangi', en: 'undo, redo' },
        bindings: [on('u', { type: 'undo' }), on('r U <c-r>', { type: 'redo' })],
      },
    ],
  },
  {
    title: { id: 'Selebihnya', en: 'The rest' },
    keys: [
      {
        shown: 'f',
        text: { id: 'saring: jenis, bobot, keyakinan', en: 'filter: kind, severity, confidence' },
        bindings: [on('f', { type: 'dialog', dialog: 'filter' })],
      },
      {
        shown: 'p',
        text: { id: 'sisa halaman web: tampil atau lewati', en: 'page furniture: on or off' },
        bindings: [on('p', { type: 'boilerplate' })],
      },
      {
        shown: 'o',
        text: { id: 'halaman aturannya', en: 'the page of the rule' },
        bindings: [on('o', { type: 'dialog', dialog: 'rule' })],
      },
      {
        shown: 'I',
        text: { id: 'simpan yang diabaikan ke konfigurasi', en: 'keep what is ignored in the configuration' },
        bindings: [on('I', { type: 'dialog', dialog: 'keep' })],
      },
      {
        shown: 'w W',
        text: { id: 'tulis berkas ini, semua berkas', en: 'write this file, all files' },
        bindings: [on('w', { type: 'write', all: false }), on('W', { type: 'write', all: true })],
      },
      {
        shown: '?',
        text: { id: 'tombol-tombol ini', en: 'these keys' },
        bindings: [on('?', { type: 'dialog', dialog: 'help' })],
      },
      {
        shown: 'q ^c',
        text: { id: 'keluar, keluar seketika', en: 'quit, quit at once' },
        bindings: [on('q', { type: 'quit', now: false }), on('<c-c>', { type: 'quit', now: true })],
      },
    ],
  },
];

const bound = new Map(
  keyboard.flatMap(({ keys }) =>
    keys.flatMap(({ bindings }) => bindings.flatMap(({ keys: own, action }) => own.map((key) => [key, action] as const))),
  ),
);

const steps: Readonly<Record<string, number>> = {
  j: 1,
  '<down>': 1,
  k: -1,
  '<up>': -1,
  [space]: 10,
  '<pagedown>': 10,
  b: -10,
  '<pageup>': -10,
};

const typing: ReadonlySet<Mode['kind']> = new Set(['edit', 'reason', 'search', 'jump', 'term', 'alias']);
const pages: ReadonlySet<Mode['kind']> = new Set(['help', 'rule']);

/** What a press means where the keys speak to `mode`; undefined for nothing. */
export const actionOf = (press: string, { kind }: Mode): Action | undefined => {
  if (press === '<c-c>') return { type: 'quit', now: true };
  if (kind === 'browse') return bound.get(press);
  if (press === '<esc>') return { type: 'close' };
  if (typing.has(kind)) return press === '<enter>' ? { type: 'submit' } : { type: 'press', key: press };
  if (pages.has(kind)) {
    if (press === 'q' || press === '<enter>' || (press === '?' && kind === 'help') || (press === 'o' && kind === 'rule'))
      return { type: 'close' };
    return steps[press] === undefined ? undefined : { type: 'step', by: steps[press] };
  }
  if (kind === 'documents' || kind === 'filter') {
    if (press === 'q' || press === (kind === 'filter' ? 'f' : 'd')) return { type: 'close' };
    if (press === '<enter>' || (press === space && kind === 'filter')) return { type: 'submit' };
    if (press === 'c') return { type: 'choose', key: press };
    return steps[press] === undefined ? undefined : { type: 'step', by: steps[press] };
  }
  return { type: 'choose', key: press };
};
