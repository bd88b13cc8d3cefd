import type { Locale } from '../../model/finding.js';
import { printable, printableLines } from '../../report/safe.js';
import { unwrittenPaths } from '../../ui/review/dialog.js';
import type { State } from '../../ui/review/state.js';
import type { Session } from './session.js';

interface Left {
  readonly session: Session;
  readonly paths: readonly string[];
  readonly locale: Locale;
  /** `ignore` entries for a configuration that only its owner can write. */
  readonly afterwards: readonly string[];
}

const quoted = (path: string): string => (/^[\w./@:+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

/** What is said on the usual screen when the review is over: what was decided, what waits, how to go on. */
export const farewell = (state: State, { session, paths, locale, afterwards }: Left): string => {
  const kinds = [...state.history.decisions.values()].flatMap((own) => [...own.values()].map(({ kind }) => kind));
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  const waiting = unwrittenPaths(state).length;
  const shown = paths.length > 3 ? '' : ` ${paths.map(quoted).join(' ')}`;
  const lines =
    locale === 'id'
      ? [
          `${count('accept')} diterima, ${count('reject')} ditolak, ${count('ignore')} diabaikan`,
          ...(waiting > 0 ? [`${waiting} berkas punya perubahan yang belum ditulis`] : []),
          ...(session.begun ? [`keputusan: ${session.file} · lanjutkan: janggal review${shown} --resume`] : []),
          ...(afterwards.length > 0 ? ['tambahkan ke "ignore" di konfigurasi:', ...afterwards] : []),
        ]
      : [
          `${count('accept')} accepted, ${count('reject')} rejected, ${count('ignore')} ignored`,
          ...(waiting > 0 ? [`${waiting} ${waiting === 1 ? 'file has' : 'files have'} changes that are not written`] : []),
          ...(session.begun ? [`decisions: ${session.file} · go on: janggal review${shown} --resume`] : []),
          ...(afterwards.length > 0 ? ['add to "ignore" in the configuration:', ...afterwards] : []),
        ];
  return lines.map((line) => `${(afterwards.includes(line) ? printableLines : printable)(line)}\n`).join('');
};
