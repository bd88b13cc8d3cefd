import type { KnownError } from '../../errors.js';
import type { Notice } from '../../ui/review/state.js';

const both = (text: string): Notice['text'] => ({ id: text, en: text });

/** What the review says of what was done outside. */
export const notes = {
  wrote: (file: string, n: number, refused: number): Notice => ({
    text: {
      id: `${file}: ${n} perubahan ditulis${refused > 0 ? `, ${refused} tidak bisa` : ''}.`,
      en: `${file}: ${n} ${n === 1 ? 'change' : 'changes'} written${refused > 0 ? `, ${refused} could not be made` : ''}.`,
    },
    tone: refused > 0 ? 'bad' : 'good',
  }),
  said: (text: string): Notice => ({ text: both(text), tone: 'good' }),
  kept: (file: string | undefined, n: number): Notice => ({
    text:
      file === undefined
        ? {
            id: `${n} entri akan dicetak saat keluar; tambahkan sendiri ke konfigurasi.`,
            en: `${n} ${n === 1 ? 'entry is' : 'entries are'} printed when you quit; add them to the configuration yourself.`,
          }
        : {
            id: `${file}: ${n} entri ditambahkan.`,
            en: `${file}: ${n} ${n === 1 ? 'entry' : 'entries'} added.`,
          },
    tone: 'good',
  }),
  failed: ({ message, hint }: KnownError): Notice => ({
    text: both(hint === undefined ? message : `${message} (${hint})`),
    tone: 'bad',
  }),
} as const;
