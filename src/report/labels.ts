import type { Artifact, Message, Severity, SourceLanguage } from '../model/finding.js';
import type { EngineMark, Verdict } from '../model/report.js';

export const artifactLabels: Readonly<Record<Artifact, Message>> = {
  'split-hyphen': { id: 'tanda hubung terpisah', en: 'split hyphen' },
  'lost-hyphen': { id: 'tanda hubung hilang', en: 'lost hyphen' },
  'doubled-word': { id: 'kata ganda', en: 'doubled word' },
  'glued-word': { id: 'kata menempel', en: 'glued words' },
  'stray-punctuation': { id: 'tanda baca liar', en: 'stray punctuation' },
  'stray-capital': { id: 'huruf besar liar', en: 'stray capital' },
  'non-word': { id: 'bukan kata', en: 'not a word' },
  untranslated: { id: 'belum diterjemahkan', en: 'untranslated' },
  'repeated-phrase': { id: 'frasa berulang', en: 'repeated phrase' },
  'missing-word': { id: 'kata hilang', en: 'missing word' },
  'literal-translation': { id: 'terjemahan harfiah', en: 'literal translation' },
  'other-fluency': { id: 'kalimat janggal', en: 'awkward sentence' },
  'garbled-name': { id: 'nama rusak', en: 'garbled name' },
  'inconsistent-name': { id: 'nama tidak seragam', en: 'inconsistent name' },
  'forbidden-term': { id: 'istilah terlarang', en: 'forbidden term' },
  'foreign-honorific': { id: 'sapaan asing', en: 'foreign honorific' },
  'wrong-format': { id: 'format asing', en: 'foreign format' },
  'leaked-heading': { id: 'judul bocor ke teks', en: 'leaked heading' },
  boilerplate: { id: 'sisa halaman web', en: 'page furniture' },
  encoding: { id: 'pengodean rusak', en: 'broken encoding' },
  truncated: { id: 'teks terpotong', en: 'truncated text' },
};

export const severityLabels: Readonly<Record<Severity, Message>> = {
  critical: { id: 'kritis', en: 'critical' },
  major: { id: 'berat', en: 'major' },
  minor: { id: 'ringan', en: 'minor' },
  info: { id: 'info', en: 'info' },
};

export const verdictLabels: Readonly<Record<Verdict, Message>> = {
  pass: { id: 'LULUS', en: 'PASS' },
  fail: { id: 'GAGAL', en: 'FAIL' },
  'too-short': { id: 'TERLALU PENDEK', en: 'TOO SHORT' },
};

export const certaintyLabels: Readonly<Record<EngineMark['certainty'], Message>> = {
  hint: { id: 'petunjuk', en: 'a hint' },
  likely: { id: 'kemungkinan besar', en: 'likely' },
  certain: { id: 'jelas', en: 'clear' },
};

export const engineLabels: Readonly<Record<EngineMark['engine'], Message>> = {
  'google-free': { id: 'Google Translate (gratis)', en: 'Google Translate (free)' },
  'google-cloud': { id: 'Google Cloud Translation', en: 'Google Cloud Translation' },
  'opus-mt': { id: 'OPUS-MT', en: 'OPUS-MT' },
  nllb: { id: 'NLLB', en: 'NLLB' },
  argos: { id: 'Argos Translate', en: 'Argos Translate' },
};

export const languageLabels: Readonly<Record<SourceLanguage, Message>> = {
  en: { id: 'Inggris', en: 'English' },
  vi: { id: 'Vietnam', en: 'Vietnamese' },
  zh: { id: 'Tionghoa', en: 'Chinese' },
  ru: { id: 'Rusia', en: 'Russian' },
  ms: { id: 'Melayu', en: 'Malay' },
};
