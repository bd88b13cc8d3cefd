import { wakerOf } from '../../language/id/spots.js';
import { isMark, isPlain } from '../../language/id/syntax.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

const fixed = new Set('begitu demikian itu sama dia ia dan jika kalau'.split(' '));

const wakes = wakerOf('juga');

export default defineRule({
  id: 'fluency/final-juga',
  artifact: 'other-fluency',
  severity: 'minor',
  confidence: 0.8,
  summary: {
    id: '“juga” di ujung kalimat atau sebagai pembuka.',
    en: '“juga” at the end of a sentence, or opening it before a comma.',
  },
  why: '*… too* dan *Also, …* menaruh `juga` di ujung atau di muka. Dalam bahasa Indonesia `juga` berdiri tepat di depan atau di belakang kata yang ditambahkan.',
  languages: ['id'],
  origin: { languages: ['en'] },
  incorrect: [
    { text: 'Wisatawan yang lebih tua dapat menginap di sana[[ juga]].', suggests: [''] },
    { text: '[[Juga,]] harga beras naik di tiga provinsi.', suggests: ['Selain itu,'] },
  ],
  correct: [
    'Wisatawan yang lebih tua juga dapat menginap di sana.',
    'Harga cabai naik, beras begitu juga.',
    '“Saya mau juga,” katanya.',
    'Juga hadir sejumlah kepala desa.',
  ],
  *check(article) {
    for (const { segment, tokens, at } of wakes(article)) {
      if (segment.kind === 'headline') continue;
      const juga = tokens[at]!;
      if (at === 0 && isMark(tokens[1], ',')) {
        yield {
          span: span(juga.start, tokens[1]!.end),
          message: { id: '“Juga,” menyalin *Also,*; pakai “Selain itu,”.', en: '“Juga,” copies “Also,”; use “Selain itu,”.' },
          suggestions: [{ text: 'Selain itu,' }],
        };
      }
      const before = tokens[at - 1];
      if (at !== tokens.length - 2 || !isMark(tokens[at + 1], '.') || tokens.length < 7) continue;
      if (!isPlain(before) || fixed.has(before.lower)) continue;
      yield {
        span: span(before.end, juga.end),
        message: { id: '“juga” di ujung menyalin *too*.', en: '“juga” at the end copies “too”.' },
        suggestions: [{ text: '' }],
      };
    }
  },
});
