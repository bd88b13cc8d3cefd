import { wakerOf } from '../../language/id/spots.js';
import { isPlain, isVerb, role, roleOf } from '../../language/id/syntax.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

const after = new Set('perlu ingin akan tidak sering hanya harus bisa dapat sudah juga masih lebih'.split(' '));

const wakes = wakerOf('mungkin');

export default defineRule({
  id: 'fluency/may-clause',
  artifact: 'other-fluency',
  severity: 'minor',
  confidence: 0.55,
  summary: { id: '“mereka mungkin …” untuk “they may …”.', en: '“mereka mungkin …” for “they may …”.' },
  why: '*You may need* menjadi `Anda mungkin perlu`. Bahasa Indonesia menaruh `mungkin` di depan (`mungkin mereka perlu`) atau memakai `bisa saja`, `barangkali`, sering tanpa kata ganti.',
  languages: ['id'],
  origin: { languages: ['en'] },
  incorrect: [
    { text: 'Setiba di sana [[Anda mungkin]] perlu menunggu satu jam.', suggests: ['mungkin Anda'] },
    { text: '[[Mereka mungkin]] memilih jalan lain.', suggests: ['Mungkin mereka'] },
  ],
  correct: [
    'Mungkin mereka memilih jalan lain.',
    'Setiba di sana mungkin perlu menunggu satu jam.',
    'Harga beras mungkin naik.',
    '“Kami mungkin tidak hadir,” katanya.',
    'Bagi mereka mungkin itu biasa.',
  ],
  *check(article) {
    for (const { segment, tokens, at } of wakes(article)) {
      const [who, next] = [tokens[at - 1], tokens[at + 1]];
      if (segment.kind === 'headline' || !who || roleOf(who) !== role.plural) continue;
      if (!isPlain(next) || !(after.has(next.lower) || isVerb(roleOf(next)))) continue;
      const small = who.lower === 'anda' ? 'Anda' : who.lower;
      const opens = who.text !== who.lower && at === 1;
      yield {
        span: span(who.start, tokens[at]!.end),
        message: {
          id: `“${who.text} mungkin” menyalin *may*; “mungkin ${small}” atau tanpa kata ganti.`,
          en: `“${who.text} mungkin” copies “may”; “mungkin ${small}”, or no pronoun.`,
        },
        suggestions: [{ text: `${opens ? 'Mungkin' : 'mungkin'} ${small}` }],
      };
    }
  },
});
