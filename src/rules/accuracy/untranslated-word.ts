import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { foreignWords } from '../../words/foreign.js';

export default defineRule({
  id: 'accuracy/untranslated-word',
  artifact: 'untranslated',
  severity: 'minor',
  confidence: 0.8,
  summary: { id: 'Kata bahasa Inggris yang tertinggal di dalam kalimat.', en: 'An English word left inside a sentence.' },
  why: 'Mesin menyalin kata yang tidak dikenalnya. Kata serapan yang lazim di berita, istilah yang dijelaskan, kutipan, judul, dan nama dibiarkan; satu kata asing dalam satu artikel belum berarti apa-apa, beberapa sudah.',
  languages: ['id'],
  origin: { languages: ['en'] },
  options: { certainFrom: 2 },
  incorrect: [
    { text: 'Tentara itu masuk ke dalam [[ambush]] di lembah, lalu mundur saat [[tide]] naik.' },
    { text: 'Perusahaan itu menjual [[knuckles]] babi dan [[hams]] asap ke luar negeri.' },
    { text: 'Warga desa itu hidup [[peacefully]] sejak [[treaty]] disepakati.' },
  ],
  correct: [
    'Ia menonton streaming game di laptop sambil chatting.',
    'Kebijakan itu dikenal sebagai quantitative easing atau pelonggaran kuantitatif.',
    'Serangan mendadak (ambush) itu menewaskan dua orang.',
    '“We are ready,” kata pelatih itu.',
    'Film The Lord of the Rings diputar ulang.',
    'Mereka menunggu di rumah.',
  ],
  *check(article, { options }) {
    const found = foreignWords(article);
    for (const { tokens, strange } of found) {
      const first = tokens[0]!;
      const last = tokens.at(-1)!;
      const several = strange >= options.certainFrom;
      const text = tokens.map((token) => token.text).join(' ');
      const put = tokens.length === 1 ? article.language.lexicon.translationsOf(first.lower) : [];
      yield {
        span: span(first.start, last.end),
        message: { id: `“${text}” masih berbahasa Inggris.`, en: `“${text}” is still in English.` },
        suggestions: put.map((better) => ({ text: better })),
        ...(several ? {} : { confidence: 0.45, severity: 'info' as const }),
      };
    }
  },
});
