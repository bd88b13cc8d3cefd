import type { Locale, Message } from '../model/finding.js';

/** Every text of the reports. `{name}` takes a value; English `one|many` is chosen by `{n}`. */
export const words = {
  documents: { id: '{n} dokumen', en: '{n} document|{n} documents' },
  words: { id: '{n} kata', en: '{n} word|{n} words' },
  findings: { id: '{n} temuan', en: '{n} finding|{n} findings' },
  passed: { id: '{n} lulus', en: '{n} passed' },
  failed: { id: '{n} gagal', en: '{n} failed' },
  tooShort: { id: '{n} terlalu pendek', en: '{n} too short' },
  unchecked: { id: '{n} tak terperiksa', en: '{n} unchecked' },
  score: { id: 'skor {n}', en: 'score {n}' },
  nothing: { id: 'Tidak ada dokumen.', en: 'No documents.' },
  clean: { id: 'Tidak ada temuan.', en: 'Nothing found.' },
  because: { id: 'Gagal karena', en: 'Fails because' },
  lenient: {
    id: 'Skornya di bawah {n}, tetapi syarat yang dipakai meluluskannya.',
    en: 'It scores under {n}, but the gate in use lets it pass.',
  },
  note: { id: 'Catatan', en: 'Note' },
  heaviest: { id: 'Paling merusak', en: 'Weighs most' },
  damage: { id: 'Kerusakan', en: 'Damage' },
  translation: { id: 'terjemahan', en: 'translation' },
  extraction: { id: 'pengambilan teks', en: 'extraction' },
  furniture: { id: 'sisa halaman web', en: 'page furniture' },
  engine: { id: 'Jejak mesin', en: 'Engine mark' },
  source: { id: 'Jejak bahasa', en: 'Language mark' },
  line: { id: 'baris {line}', en: 'line {line}' },
  lines: { id: 'baris {lines}', en: 'lines {lines}' },
  alsoLines: { id: 'juga baris {lines}', en: 'also lines {lines}' },
  alsoLine: { id: 'juga baris {lines}', en: 'also line {lines}' },
  furnitureBlock: { id: 'Sisa halaman web', en: 'Page furniture' },
  incomplete: { id: 'TIDAK LENGKAP', en: 'INCOMPLETE' },
  kind: { id: 'jenis', en: 'kind' },
  count: { id: 'temuan', en: 'found' },
  worst: { id: 'terberat', en: 'worst' },
  cost: { id: 'skor', en: 'score' },
  insert: { id: '(sisipkan)', en: '(insert)' },
  remove: { id: '(hapus)', en: '(delete)' },
  change: { id: 'ubah', en: 'change' },
  safe: { id: 'aman', en: 'safe' },
  hidden: {
    id: '{n} temuan di bawah “{severity}” tidak ditampilkan.',
    en: '{n} finding below “{severity}” is not shown.|{n} findings below “{severity}” are not shown.',
  },
  more: {
    id: '… dan {n} temuan lagi: --format plain atau json',
    en: '… and {n} more finding: --format plain or json|… and {n} more findings: --format plain or json',
  },
  moreLines: { id: '… dan {n} lagi', en: '… and {n} more' },
  moreDocuments: {
    id: '… dan {n} dokumen lagi: --format plain atau json',
    en: '… and {n} more document: --format plain or json|… and {n} more documents: --format plain or json',
  },
  tableOnly: {
    id: '… dan {n} dokumen lagi, hanya dalam ringkasan',
    en: '… and {n} more document, in the summary only|… and {n} more documents, in the summary only',
  },
  failures: { id: 'Tidak dapat diperiksa', en: 'Could not be checked' },
  summary: { id: 'Ringkasan', en: 'Summary' },
  legend: {
    id: 'skor −n: yang hilang dari 100 · aman: boleh diterapkan tanpa dilihat',
    en: 'score −n: lost of the 100 · safe: may be applied unseen',
  },
  document: { id: 'dokumen', en: 'document' },
  wordCount: { id: 'kata', en: 'words' },
  verdict: { id: 'putusan', en: 'verdict' },
  reason: { id: 'sebab', en: 'reason' },
  place: { id: 'tempat', en: 'place' },
  severity: { id: 'tingkat', en: 'severity' },
  rule: { id: 'aturan', en: 'rule' },
  text: { id: 'teks', en: 'text' },
  message: { id: 'pesan', en: 'message' },
  suggestion: { id: 'saran', en: 'suggestion' },
  spotless: {
    id: '{n} dokumen tanpa temuan.',
    en: '{n} document with nothing found.|{n} documents with nothing found.',
  },
  moreBelow: {
    id: '… dan {n} dokumen lagi, hanya di bawah',
    en: '… and {n} more document, below only|… and {n} more documents, below only',
  },
  wrong: { id: 'Salah → benar', en: 'Wrong → right' },
  correct: { id: 'Bukan temuan', en: 'Not found' },
  references: { id: 'Rujukan', en: 'References' },
  annotationsLeft: {
    id: '{n} temuan lagi tidak tampil sebagai anotasi; semuanya ada di catatan langkah ini dan di ringkasannya.',
    en: '{n} more finding is not shown as an annotation; all are in the log of this step and in its summary.|{n} more findings are not shown as annotations; all are in the log of this step and in its summary.',
  },
  cut: {
    id: 'Ringkasan dipotong di sini; laporan lengkap: --format markdown=laporan.md',
    en: 'The summary is cut here; for the whole report: --format markdown=report.md',
  },
  checking: { id: 'memeriksa', en: 'checking' },
  rate: { id: '{n}/detik', en: '{n}/s' },
  worstSoFar: { id: 'terburuk {score} {path}', en: 'worst {score} {path}' },
  notReport: { id: '{path} bukan laporan janggal: {why}', en: '{path} is no janggal report: {why}' },
  notReportHint: {
    id: 'buat laporan dengan: janggal check --format json=laporan.json',
    en: 'make one with: janggal check --format json=report.json',
  },
  newerReport: {
    id: '{path} dibuat oleh janggal yang lebih baru (skema {schema})',
    en: '{path} was made by a newer janggal (schema {schema})',
  },
  newerReportHint: { id: 'perbarui janggal, lalu coba lagi', en: 'update janggal and try again' },
} as const satisfies Record<string, Message>;
export type Phrase = keyof typeof words;

type Values = { readonly n?: number; readonly [name: string]: string | number | undefined };
export type Say = (phrase: Phrase, values?: Values) => string;

const tags = { id: 'id-ID', en: 'en-GB' } as const;
// Made at the first large number: the locale data costs 15 ms, and small numbers need none.
const formats: Partial<Record<Locale, Intl.NumberFormat>> = {};

/** 2.310 in Indonesian, 2,310 in English. */
export const figure = (locale: Locale, value: number): string => {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  formats[locale] ??= new Intl.NumberFormat(tags[locale]);
  return formats[locale].format(value);
};

export const speak =
  (locale: Locale): Say =>
  (phrase, values = {}) => {
    const [one, many] = words[phrase][locale].split('|') as [string, string?];
    const template = many !== undefined && values.n !== 1 ? many : one;
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? figure(locale, value) : value;
    });
  };
