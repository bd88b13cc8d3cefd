import { titles } from '../../language/id/words.js';
import type { Token } from '../../model/document.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { capitalised } from '../../model/token.js';
import { type Exonym, exonyms, peoples } from './untranslated-name/exonyms.js';

interface Form extends Exonym {
  readonly people: boolean;
  readonly parts: readonly string[];
}

/** By first word, longest first. Split as the tokenizer splits: a stop is a token of its own. */
const byFirst = new Map<string, Form[]>();
for (const exonym of [...exonyms, ...peoples]) {
  const parts = exonym.wrong.replace(/\./gu, ' .').split(' ');
  const forms = byFirst.get(parts[0]!) ?? [];
  byFirst.set(
    parts[0]!,
    [...forms, { ...exonym, parts, people: peoples.includes(exonym) }].sort((a, b) => b.parts.length - a.parts.length),
  );
}

const straight = (text: string): string => text.replace(/[’ʼ`´]/gu, "'");

const formAt = (tokens: readonly Token[], at: number): Form | undefined =>
  byFirst
    .get(tokens[at]!.text)
    ?.find(({ parts }) => parts.every((part, index) => straight(tokens[at + index]?.text ?? '') === part));

/** What a people may do or own in the news. */
const nouns = new Set(
  `pasukan tentara militer pemerintah presiden warga pejabat menteri serangan rudal drone wilayah kota rezim polisi prajurit otoritas media
  kapal jet pesawat diplomat kedutaan parlemen ekonomi perusahaan pers utusan delegasi publik rakyat pejuang kelompok sumber perbatasan
  angkatan komandan jenderal operasi tank artileri pengungsi sipil tahanan tawanan sandera intelijen negosiator pemimpin penduduk`
    .trim()
    .split(/\s+/u),
);
/** Forms half in Indonesian are never part of an English name. */
const half = new Set(['Paus', 'Basilika', 'Lapangan', 'Katedral', 'Kapel', 'Alun-Alun', 'Alun-alun']);
/** What stands before the name of a work, a firm or a ship. */
const works = new Set(
  'film serial buku novel lagu album band grup majalah koran hotel klub tim gim game aplikasi acara konser merek restoran kafe kapal bertajuk berjudul kata istilah'.split(
    ' ',
  ),
);
const particles = new Set(['de', 'du', 'la', 'le', 'von', 'van', 'vs']);

/** Inside a longer name, a title or an English phrase the foreign form is right. */
const embedded = (tokens: readonly Token[], from: number, to: number, people: boolean): boolean => {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (tokens[from]!.quoted || (people && !nouns.has(before?.lower ?? ''))) return true;
  if (before?.kind === 'word') {
    const { word, lower } = before;
    const partOf =
      !half.has(tokens[from]!.text) &&
      capitalised(before) &&
      !word.function &&
      !titles.has(lower) &&
      !(from === 1 && word.capital < 0.7);
    if (word.english || particles.has(lower) || works.has(lower) || partOf) return true;
  }
  if (after?.kind === 'word' && (after.word.english || capitalised(after))) return true;
  if (after?.kind === 'number' && /^\d{4}$/u.test(after.text)) return true;
  return (
    /^[(/&@#_-]+$/u.test(before?.text ?? '') || after?.text === '(' || (/^[/&@_-]+$/u.test(after?.text ?? '') && !after!.spaced)
  );
};

export default defineRule({
  id: 'accuracy/untranslated-name',
  artifact: 'untranslated',
  severity: 'minor',
  confidence: 0.89,
  safe: true,
  summary: {
    id: 'Nama yang punya bentuk Indonesia dibiarkan dalam bahasa Inggris.',
    en: 'A name left in English although Indonesian has its own.',
  },
  why: 'Paus Fransiskus, Laut Hitam dan Perang Dunia II mempunyai nama Indonesia yang mapan. Mesin yang tidak mengenalinya membiarkan bentuk Inggrisnya. Nama di dalam judul, kutipan dan nama lembaga asing tidak ditandai.',
  languages: ['id'],
  incorrect: [
    {
      text: 'Jenazah [[Paus Francis]] disemayamkan di [[Basilika St. Peter]].',
      suggests: ['Paus Fransiskus', 'Basilika Santo Petrus'],
    },
    { text: 'Kapal itu berlayar melintasi [[Black Sea]] menuju [[Turkey]].', suggests: ['Laut Hitam', 'Turki'] },
    { text: 'Dua [[UAV]] jatuh pada hari [[Monday]].', suggests: ['drone', 'Senin'] },
    { text: 'Ribuan tentara [[Ukrainian]] ditarik dari [[Warsaw]].', suggests: ['Ukraina', 'Warsawa'] },
    { text: 'Sejak [[World War II]], pabrik itu tutup.', suggests: ['Perang Dunia II'] },
  ],
  correct: [
    'Paus Fransiskus menyapa umat di Lapangan Santo Petrus.',
    'Ia bekerja di Bank of England dan menonton film Black Sea.',
    'Penerbangan British Airways dan Saudi Arabian Airlines dibatalkan.',
    'Ia memesan Greek yogurt dan French toast.',
    'Pesawat nirawak (UAV) itu jatuh.',
    'Ajang Miss Germany digelar di Berlin.',
  ],
  *check({ segments }) {
    for (const { sentences, tokens: all, capitals } of segments) {
      if (!capitals.some((at) => byFirst.has(all[at]!.text))) continue;
      for (const { tokens } of sentences) {
        for (let at = 0; at < tokens.length; at += 1) {
          const form = capitalised(tokens[at]) ? formAt(tokens, at) : undefined;
          if (!form) continue;
          const from = at;
          at += form.parts.length - 1;
          if (embedded(tokens, from, at + 1, form.people)) continue;
          yield {
            span: span(tokens[from]!.start, tokens[at]!.end),
            message: {
              id: `“${form.wrong}” dalam bahasa Indonesia: “${form.right}”.`,
              en: `“${form.wrong}” is “${form.right}” in Indonesian.`,
            },
            suggestions: [{ text: form.right }],
            origin: { languages: form.from ?? ['en'] },
          };
        }
      }
    }
  },
});
