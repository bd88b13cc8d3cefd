import type { Refusal } from '../../check/apply.js';
import type { Message } from '../../model/finding.js';
import type { TermType } from '../../model/glossary.js';
import type { Notice } from './state.js';

const plain = (id: string, en: string): Notice => ({ text: { id, en }, tone: 'plain' });
const good = (id: string, en: string): Notice => ({ text: { id, en }, tone: 'good' });
export const bad = (id: string, en: string): Notice => ({ text: { id, en }, tone: 'bad' });

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const refused: Readonly<Record<Refusal, Notice>> = {
  markup: bad(
    'Temuan ini mencakup markup; perbaiki di berkas aslinya.',
    'This finding covers markup; correct it in the file itself.',
  ),
  overlap: bad(
    'Bertemu perubahan yang sudah diterima; urungkan dulu yang itu.',
    'It meets a change accepted already; undo that first.',
  ),
  outside: bad('Tempatnya tidak ada lagi di dalam teks.', 'Its place is no longer in the text.'),
};

/** What the last line says after a key. */
export const notices = {
  noFindings: plain('Tidak ada temuan di sini.', 'No finding here.'),
  firstFinding: plain('Temuan pertama.', 'The first finding.'),
  lastFinding: plain('Temuan terakhir; l untuk dokumen berikutnya.', 'The last finding; l goes to the next document.'),
  firstDocument: plain('Dokumen pertama.', 'The first document.'),
  lastDocument: plain('Dokumen terakhir.', 'The last document.'),
  allDecided: good(
    'Semua temuan di sini sudah diputuskan; l untuk dokumen berikutnya.',
    'Every finding here is decided; l goes to the next document.',
  ),
  noSuggestion: bad('Temuan ini tidak punya saran; e untuk menulis sendiri.', 'This finding has no suggestion; e to write one.'),
  noSuchSuggestion: (n: number) => bad(`Tidak ada saran nomor ${n}.`, `There is no suggestion ${n}.`),
  needsReason: bad('Tanpa alasan tidak ada yang diabaikan.', 'Nothing is ignored without a reason.'),
  accepted: (n: number) => good(`${n} temuan diterima.`, `${count(n, 'finding')} accepted.`),
  rejected: (n: number) => plain(`${n} temuan ditolak.`, `${count(n, 'finding')} rejected.`),
  nothingToUndo: plain('Tidak ada yang bisa diurungkan.', 'Nothing to undo.'),
  nothingToRedo: plain('Tidak ada yang bisa diulang.', 'Nothing to redo.'),
  noSearch: plain('Belum ada yang dicari; / untuk mencari.', 'Nothing was searched for; / searches.'),
  notFound: (query: string) => plain(`“${query}” tidak ada di sini.`, `“${query}” is not here.`),
  noSuchPlace: (text: string) => bad(`Tidak ada temuan atau dokumen “${text}”.`, `There is no finding or document “${text}”.`),
  boilerplate: (on: boolean) =>
    on
      ? plain('Sisa halaman web ikut ditinjau.', 'Page furniture is reviewed too.')
      : plain('Sisa halaman web dilewati.', 'Page furniture is left out.'),
  nothingToWrite: plain('Belum ada perubahan untuk ditulis.', 'No change to write yet.'),
  nothingToKeep: plain('Belum ada yang ditolak atau diabaikan.', 'Nothing is rejected or ignored yet.'),
  resumed: (n: number) => good(`Dilanjutkan dengan ${n} keputusan.`, `Went on with ${count(n, 'decision')}.`),
  stale: (n: number, path: string) =>
    bad(
      `${n} keputusan tidak cocok lagi dengan ${path}: berkasnya berubah.`,
      `${count(n, 'decision')} no longer ${n === 1 ? 'matches' : 'match'} anything in ${path}: the file has changed.`,
    ),
  refused,
} as const;

/** Labels of the screen. `{x}` takes a value. */
export const labels = {
  documents: { id: 'Dokumen', en: 'Documents' },
  checking: { id: 'memeriksa …', en: 'checking …' },
  sure: { id: 'yakin', en: 'sure' },
  deleted: { id: '(hapus)', en: '(delete)' },
  safe: { id: 'aman', en: 'safe' },
  glossary: { id: 'Glosarium', en: 'Glossary' },
  accepted: { id: 'diterima', en: 'accepted' },
  rejected: { id: 'ditolak', en: 'rejected' },
  ignored: { id: 'diabaikan', en: 'ignored' },
  clean: { id: 'Tidak ada temuan di artikel ini.', en: 'Nothing was found in this article.' },
  filteredOut: {
    id: 'Saringan menyembunyikan semua temuan di sini; f untuk mengubahnya.',
    en: 'The filter hides every finding here; f changes it.',
  },
  filter: { id: 'Saringan', en: 'Filter' },
  filterHint: { id: 'j/k pindah · spasi ubah · c kosongkan · esc selesai', en: 'j/k move · space change · c clear · esc done' },
  severityFrom: { id: 'bobot mulai', en: 'severity from' },
  confidenceFrom: { id: 'yakin mulai', en: 'confidence from' },
  any: { id: 'semua', en: 'any' },
  filtered: { id: 'disaring', en: 'filtered' },
  help: { id: 'Tombol', en: 'Keys' },
  why: { id: 'Mengapa', en: 'Why' },
  examples: { id: 'Salah → benar', en: 'Wrong → right' },
  notFound: { id: 'Bukan temuan', en: 'Not found' },
  closeHint: { id: 'j/k gulir · esc kembali', en: 'j/k scroll · esc back' },
  documentsHint: { id: 'j/k pilih · enter buka · esc kembali', en: 'j/k choose · enter open · esc back' },
  edit: { id: 'Ganti dengan', en: 'Replace with' },
  reason: { id: 'Alasan mengabaikan', en: 'Reason to ignore' },
  search: { id: 'Cari', en: 'Search' },
  jump: { id: 'Ke temuan nomor, atau dokumen bernama', en: 'To finding number, or document named' },
  term: { id: 'Nama untuk glosarium', en: 'Name for the glossary' },
  alias: { id: 'Alias dari', en: 'Alias of' },
  fieldHint: { id: 'enter simpan · esc batal', en: 'enter saves · esc cancels' },
  typeOf: { id: '“{x}” adalah', en: '“{x}” is' },
  keepTitle: { id: 'Simpan sebagai entri “ignore” di konfigurasi', en: 'Keep as “ignore” entries of the configuration' },
  keepIgnored: { id: 'i  yang diabaikan dengan alasan ({x})', en: 'i  those ignored with a reason ({x})' },
  keepAll: { id: 'a  juga yang ditolak ({x})', en: 'a  those rejected as well ({x})' },
  quitTitle: { id: '{x} dokumen punya perubahan yang belum ditulis', en: '{x} with changes that are not written' },
  quitWrite: { id: 'w  tulis, lalu keluar', en: 'w  write and quit' },
  quitAnyway: {
    id: 'q  keluar saja; keputusan tersimpan, --resume melanjutkannya',
    en: 'q  just quit; decisions are kept, --resume goes on',
  },
  resumeTitle: { id: 'Ada tinjauan yang belum selesai: {x} keputusan', en: 'There is an unfinished review: {x}' },
  resumeOn: { id: 'r  lanjutkan', en: 'r  go on with it' },
  resumeNew: { id: 'n  mulai dari awal; yang lama tetap tersimpan', en: 'n  begin anew; the old one is kept' },
  escBack: { id: 'esc kembali', en: 'esc back' },
  foot: {
    id: 'j/k temuan · h/l dokumen · enter terima · x tolak · e sunting · u urung · w tulis · q keluar · ? semua tombol',
    en: 'j/k finding · h/l document · enter accept · x reject · e edit · u undo · w write · q quit · ? all keys',
  },
  footShort: { id: 'j/k · enter terima · x tolak · u urung · ? tombol', en: 'j/k · enter accept · x reject · u undo · ? keys' },
  footShortest: { id: '? tombol', en: '? keys' },
} as const satisfies Record<string, Message>;

/** What a new name may be, by the key that chooses it. */
export const termKinds: readonly { readonly key: string; readonly type: TermType; readonly label: Message }[] = [
  { key: 'p', type: 'person', label: { id: 'p  orang', en: 'p  a person' } },
  { key: 't', type: 'place', label: { id: 't  tempat', en: 't  a place' } },
  { key: 'o', type: 'organisation', label: { id: 'o  organisasi', en: 'o  an organisation' } },
];
export const aliasChoice: Message = { id: 'a  alias dari entri yang ada', en: 'a  an alias of an entry there is' };
