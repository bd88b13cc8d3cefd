import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { misspelt } from '../../words/misspelt.js';
import { strangeWords } from '../../words/strange.js';

export default defineRule({
  id: 'fluency/non-word',
  artifact: 'non-word',
  severity: 'minor',
  confidence: 0.93,
  summary: { id: 'Bukan kata: salah ketik atau kata rusak.', en: 'No word: a slip of the keyboard or a damaged word.' },
  why: 'Bentuk yang tidak ada di kamus, bukan bentukan teratur, bukan nama, dan hanya selisih satu huruf dari kata yang lazim hampir selalu salah ketik. Istilah ilmu, kata daerah, dan ragam lisan dibiarkan.',
  refs: ['EYD V'],
  languages: ['id'],
  incorrect: [
    { text: 'Petugas [[mengujungi]] rumah korban.', suggests: ['mengunjungi'] },
    { text: 'Ia diminta [[memberiakn]] [[keterangn]] hari ini.', suggests: ['memberikan', 'keterangan'] },
    { text: 'Data itu [[menunjukan]] kenaikan.', suggests: ['menunjukkan'] },
    { text: 'Harga [[miyak]] naik lagi.', suggests: ['minyak'] },
    { text: 'Para -para ahli dan langkah -langkah itu [[drenging]] di Bogor.' },
    { text: 'Orang -orang lari ke [[Vustara]] setelah kata -kata itu.' },
  ],
  correct: [
    'Petugas meng-update data dan mengunggahnya.',
    'Orang lari ke Vustara lewat jalan drenging.',
    'Sildenafil dan tadalafil dijual bebas.',
    'Presidennya sendiri yang berkata begitu.',
    'Ia memakan nasi dan menekan tombol.',
    'Hubungi surel redaksi@wrata.com segera.',
    'Para nelayan memakai bubu, sero, dan serampang.',
  ],
  *check(article, { glossary }) {
    for (const { token, place } of strangeWords(article, glossary)) {
      yield {
        span: span(token.start, token.end),
        severity: place ? 'critical' : 'major',
        confidence: 0.75,
        message: place
          ? { id: `“${token.text}” bukan nama tempat yang dikenal.`, en: `“${token.text}” is no place that is known.` }
          : { id: `“${token.text}” bukan kata.`, en: `“${token.text}” is no word.` },
      };
    }
    for (const { token, right, confidence, variant, alone } of misspelt(article, glossary)) {
      yield {
        span: span(token.start, token.end),
        message: variant
          ? { id: `Ejaan baku: “${right}”.`, en: `The standard spelling is “${right}”.` }
          : { id: `“${token.text}” bukan kata; mungkin “${right}”.`, en: `“${token.text}” is no word; perhaps “${right}”.` },
        suggestions: [{ text: right }],
        ...(variant ? { severity: 'info' as const } : {}),
        confidence,
        safe: !variant && alone && confidence >= 0.9,
      };
    }
  },
});
