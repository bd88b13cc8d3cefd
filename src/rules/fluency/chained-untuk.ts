import { wakerOf } from '../../language/id/spots.js';
import { isPlain, isVerb, roleOf } from '../../language/id/syntax.js';
import type { Token } from '../../model/document.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

/** Take their verb without `untuk`. */
const direct = new Set('mencoba mulai ingin perlu harus dapat bisa terus akan boleh hendak mau cenderung berupaya'.split(' '));

const wakes = wakerOf('untuk');

export default defineRule({
  id: 'fluency/chained-untuk',
  artifact: 'other-fluency',
  severity: 'minor',
  confidence: 0.65,
  summary: { id: '“untuk” yang menyalin “to”.', en: '“untuk” that copies “to”.' },
  why: 'Setelah `mencoba`, `mulai`, `ingin`, `perlu` kata kerja menyusul tanpa `untuk`; `untuk … untuk` berantai menyalin *to … to*.',
  languages: ['id'],
  origin: { languages: ['en'] },
  incorrect: [
    { text: 'Petugas mencoba[[ untuk]] menyelamatkan korban.', suggests: [''] },
    { text: 'Warga perlu[[ untuk]] menyimpan air bersih.', suggests: [''] },
    { text: 'Kapal itu berangkat [[untuk mencoba untuk]] menyerang pelabuhan.', suggests: ['untuk mencoba'] },
    { text: 'Anak-anak dibawa [[untuk divaksin untuk]] tiga penyakit.' },
  ],
  correct: [
    'Petugas mencoba menyelamatkan korban.',
    'Mereka berusaha untuk pulang.',
    'Dana itu dipakai untuk membeli beras untuk warga.',
    'Obat untuk anak dan untuk orang tua dipisahkan.',
    'Pada tahun itu ia mulai bekerja untuk menafkahi keluarganya.',
    '“Kami mencoba untuk menang,” katanya.',
  ],
  *check(article) {
    let sentence: readonly Token[] | undefined;
    let last = -9;
    let told = -9;
    for (const { segment, tokens, at } of wakes(article)) {
      if (segment.kind === 'headline') continue;
      if (tokens !== sentence) [sentence, last, told] = [tokens, -9, -9];
      const token = tokens[at]!;
      const before = tokens[at - 1];
      const next = tokens[at + 1];
      const chained = at - last === 2 && isPlain(before) && isVerb(roleOf(before));
      const verb = isPlain(next) && isVerb(roleOf(next));
      if (chained && told !== last) {
        const first = tokens[last]!;
        yield {
          span: span(first.start, token.end),
          message: { id: '“untuk … untuk” berantai.', en: '“untuk … untuk” in a chain.' },
          ...(verb ? { suggestions: [{ text: `${first.text} ${before.text}` }] } : {}),
        };
      } else if (verb && isPlain(before) && direct.has(before.lower)) {
        yield {
          span: span(before.end, token.end),
          message: { id: `Setelah “${before.text}” tidak perlu “untuk”.`, en: `No “untuk” after “${before.text}”.` },
          suggestions: [{ text: '' }],
        };
        told = at;
      }
      last = at;
    }
  },
});
