import type { Article, Token } from '../../model/document.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { lowerCase } from '../../model/token.js';

/** A passive verb of edited text, and how many times as common as its bare base it must be. */
const passive = { least: 12, ratio: 2 };
const clitics = new Set(['nya', 'lah', 'kah']);

/** `di kirim`: the verb is written `dikirim`, and `kirim` is no place. */
const verbAfter = (article: Article, next: Token): string | undefined => {
  const { lexicon } = article.language;
  const whole = `di${next.lower}`;
  const count = lexicon.about(whole);
  return count >= passive.least && count >= passive.ratio * next.word.count ? whole : undefined;
};

export default defineRule({
  id: 'fluency/detached-affix',
  artifact: 'non-word',
  severity: 'minor',
  confidence: 0.9,
  safe: true,
  summary: { id: 'Imbuhan ditulis terpisah dari katanya.', en: 'An affix written apart from its word.' },
  why: 'Awalan `di-` ditulis serangkai dengan kata kerja (`dikirim`), begitu pula `-nya`, `-lah`, dan `-kah`. Kata depan `di` ditulis terpisah hanya dari kata tempat.',
  refs: ['EYD V: kata berimbuhan'],
  languages: ['id'],
  incorrect: [
    { text: 'Barang itu sudah [[di kirim]] kemarin.', suggests: ['dikirim'] },
    { text: 'Pemerintah memotong [[anggaran nya]] tahun ini.', suggests: ['anggarannya'] },
    { text: 'Hal [[itu lah]] yang dibahas.', suggests: ['itulah'] },
  ],
  correct: ['Ia tinggal di kota dan bekerja di lantai dua.', 'Barang dikirim dari Bogor.', 'Ia bertanya, “Nya siapa?”'],
  *check(article) {
    for (const { tokens } of article.segments) {
      for (let at = 1; at < tokens.length; at += 1) {
        const token = tokens[at]!;
        const before = tokens[at - 1]!;
        if (!token.spaced || !lowerCase(token) || before.kind !== 'word') continue;
        const whole =
          before.lower === 'di' ? verbAfter(article, token) : clitics.has(token.lower) ? before.text + token.text : undefined;
        if (whole === undefined) continue;
        const text = before.text === before.lower ? whole : whole[0]!.toUpperCase() + whole.slice(1);
        yield {
          span: span(before.start, token.end),
          message: { id: `Ditulis serangkai: “${text}”.`, en: `Written as one word: “${text}”.` },
          suggestions: [{ text }],
        };
      }
    }
  },
});
