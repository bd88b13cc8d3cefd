import { isClosed, isProse, wordsOf } from '../../language/id/clauses.js';
import type { Segment } from '../../model/document.js';
import { defineRule } from '../../model/rule.js';
import { lowerCase } from '../../model/token.js';

/** A text that opens many paragraphs small does so on purpose, or its lines are broken. */
const mostShare = 0.25;

const isSmall = ({ tokens }: Segment): boolean => {
  const first = tokens[0];
  return lowerCase(first) && first.text.length >= 4 && !first.text.includes('-') && !first.quoted && first.word.count > 0;
};

export default defineRule({
  id: 'fluency/lower-case-start',
  artifact: 'other-fluency',
  severity: 'minor',
  confidence: 0.8,
  safe: true,
  summary: { id: 'Kalimat dibuka dengan huruf kecil.', en: 'A sentence that begins with a small letter.' },
  why: 'Mesin memecah atau menyambung kalimat sendiri, dan kalimat baru kehilangan huruf besarnya.',
  refs: ['EYD V: huruf kapital'],
  languages: ['id'],
  incorrect: [
    {
      text: 'Gempa itu terasa sampai kota Bandung.\n[[warga]] berlari keluar rumah menuju lapangan.\nTidak ada korban dalam gempa itu.\nListrik di tiga kecamatan sempat padam.',
      suggests: ['Warga'],
    },
  ],
  correct: [
    'Gempa terasa sampai Bandung. Warga berlari keluar rumah.',
    'Harga telepon itu turun.\niPhone terbaru dijual lebih murah di tiga kota besar.',
    'Yang dibawa:\nberas\ngula\nminyak',
    'ini ditulis tanpa huruf besar sejak awal.\nbegitu juga paragraf kedua yang panjang ini.',
  ],
  *check({ segments }) {
    const long = (segment: Segment) => isProse(segment) && wordsOf(segment) >= 5;
    const small = segments.filter((segment) => isSmall(segment) && long(segment));
    if (small.length === 0) return;
    const prose = segments.filter(long);
    if (small.length > mostShare * prose.length) return;
    for (const segment of small) {
      const before = segments[segments.indexOf(segment) - 1];
      if (!isClosed(segment) || (before && !isClosed(before))) continue;
      const first = segment.tokens[0]!;
      const put = `${first.text[0]!.toUpperCase()}${first.text.slice(1)}`;
      yield {
        span: first,
        message: { id: 'Kalimat dibuka dengan huruf kecil.', en: 'The sentence begins with a small letter.' },
        suggestions: [{ text: put }],
      };
    }
  },
});
