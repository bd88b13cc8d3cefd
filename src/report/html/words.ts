import type { Locale, Message } from '../../model/finding.js';
import { speaker } from '../words.js';

/** What only the page says; the rest is said as in the other reports. */
export const pageWords = {
  title: { id: 'Laporan mutu terjemahan', en: 'Translation quality report' },
  madeBy: { id: 'Dibuat oleh janggal {version}.', en: 'Made by janggal {version}.' },
  explains: {
    id: 'Penjelasan sebuah aturan, dengan contoh salah dan benar: {command}',
    en: 'A rule explained, with wrong and right examples: {command}',
  },
  scoring: {
    id: 'Skor 100: bersih; {n}: batas lulus. Skor menimbang berat dan keyakinan setiap temuan terhadap panjang artikel.',
    en: 'Score 100: clean; {n}: just passing. It weighs how severe and how sure each finding is against the length of the article.',
  },
  documents: { id: 'dokumen', en: 'document|documents' },
  passed: { id: 'lulus', en: 'passed' },
  failed: { id: 'gagal', en: 'failed' },
  tooShort: { id: 'terlalu pendek', en: 'too short' },
  findings: { id: 'temuan', en: 'finding|findings' },
  scores: { id: 'Sebaran skor', en: 'Distribution of scores' },
  scoreRange: { id: 'skor {from}–{to}: {n} dokumen', en: 'score {from}–{to}: {n} document|score {from}–{to}: {n} documents' },
  threshold: { id: 'batas {n}', en: 'threshold {n}' },
  comesFrom: { id: 'Asal kerusakan', en: 'Where it comes from' },
  kinds: { id: 'Jenis kerusakan', en: 'Kinds of damage' },
  inDocuments: { id: 'di {n} dokumen', en: 'in {n} document|in {n} documents' },
  filters: { id: 'Saringan', en: 'Filters' },
  artifact: { id: 'Kerusakan', en: 'Damage' },
  site: { id: 'Situs atau folder', en: 'Site or folder' },
  severity: { id: 'Keparahan', en: 'Severity' },
  atLeast: { id: '{severity} ke atas', en: '{severity} or worse' },
  verdict: { id: 'Hasil', en: 'Verdict' },
  search: { id: 'Cari', en: 'Search' },
  searchHint: { id: 'judul, teks, pesan …', en: 'title, text, message …' },
  any: { id: 'semua', en: 'all' },
  reset: { id: 'Hapus saringan', en: 'Clear filters' },
  shown: { id: '{shown} dari {all} dokumen ditampilkan', en: '{shown} of {all} documents shown' },
  none: { id: 'Tidak ada dokumen yang cocok dengan saringan ini.', en: 'No document matches these filters.' },
  list: { id: 'Daftar dokumen', en: 'List of documents' },
  articles: { id: 'Artikel', en: 'Articles' },
  document: { id: 'Dokumen', en: 'Document' },
  score: { id: 'Skor', en: 'Score' },
  words: { id: 'Kata', en: 'Words' },
  found: { id: 'Temuan', en: 'Findings' },
  theme: { id: 'Terang/gelap', en: 'Light/dark' },
  help: { id: 'Bantuan', en: 'Help' },
  keys: { id: 'Tombol papan ketik', en: 'Keyboard' },
  keyNext: { id: 'temuan berikutnya', en: 'next finding' },
  keyPrevious: { id: 'temuan sebelumnya', en: 'previous finding' },
  keySearch: { id: 'cari', en: 'search' },
  keyTheme: { id: 'terang/gelap', en: 'light/dark' },
  keyHelp: { id: 'bantuan ini', en: 'this help' },
  keyClose: { id: 'tutup', en: 'close' },
  helpMarks: {
    id: 'Kata yang ditandai: arahkan penunjuk, ketuk, atau pindah dengan Tab untuk melihat alasan dan usulnya.',
    en: 'Marked words: hover, tap or move there with Tab to see the reason and the suggestion.',
  },
  close: { id: 'Tutup', en: 'Close' },
  skip: { id: 'Langsung ke artikel', en: 'Skip to the articles' },
  asList: { id: '{n} temuan sebagai daftar', en: '{n} finding as a list|{n} findings as a list' },
  sure: { id: 'yakin {n} %', en: '{n}% sure' },
  place: { id: 'baris {line}, kolom {column}', en: 'line {line}, column {column}' },
  instead: { id: 'menjadi', en: 'becomes' },
  excerptsOnly: {
    id: 'Teks lengkap tidak disertakan; yang tampak kutipannya.',
    en: 'The full text is not included; excerpts are shown.',
  },
  textBudget: {
    id: 'Teks artikel dalam halaman ini dibatasi {size} juta huruf; {n} dokumen hanya ditampilkan kutipannya.',
    en: 'This page holds at most {size} million letters of article text; of {n} document only excerpts are shown.|This page holds at most {size} million letters of article text; of {n} documents only excerpts are shown.',
  },
  detailBudget: {
    id: 'Halaman ini penuh: {n} dokumen hanya ada dalam daftar. Periksa per folder, atau pakai --format jsonl.',
    en: 'This page is full: {n} document is in the list only. Check folder by folder, or use --format jsonl.|This page is full: {n} documents are in the list only. Check folder by folder, or use --format jsonl.',
  },
  hidden: {
    id: 'Temuan di bawah “{severity}” tidak ditampilkan; skor tetap menghitungnya.',
    en: 'Findings below “{severity}” are not shown; scores still count them.',
  },
} as const satisfies Record<string, Message>;

export const speakPage = speaker(pageWords);
export type PageSay = ReturnType<typeof speakPage>;

/** What every part of the page needs to speak: the two tables and the language. */
export interface Voice {
  readonly locale: Locale;
  readonly page: PageSay;
}
