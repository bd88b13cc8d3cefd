import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

export default defineRule({
  id: 'terminology/forbidden-term',
  artifact: 'forbidden-term',
  severity: 'major',
  confidence: 0.9,
  safe: true,
  summary: { id: 'Bentuk yang dilarang glosarium.', en: 'A form the glossary forbids.' },
  why: 'Kolom `forbidden` glosarium memuat bentuk yang pasti salah. Bentuk panjang menang atas bentuk pendek, dan larangan menang atas izin.',
  languages: ['id'],
  incorrect: [{ text: 'Duta besar [[Germany]] bertemu presiden.', suggests: ['Jerman'] }],
  correct: ['Duta besar Jerman bertemu presiden.', 'Produk berlabel Made in Germany laku keras.'],
  *check({ segments }, { glossary }) {
    if (glossary.size === 0) return;
    for (const { sentences } of segments) {
      for (const { tokens } of sentences) {
        const words = tokens.map(({ text }) => text);
        for (let index = 0; index < words.length; index += 1) {
          if (tokens[index]!.kind !== 'word') continue;
          const match = glossary.match(words, index);
          if (!match) continue;
          const last = tokens[index + match.length - 1]!;
          const first = tokens[index]!;
          const { term } = match;
          const between = tokens[index - 1]?.word.english || tokens[index + match.length]?.word.english || tokens[index - 1]?.lower === 'in';
          // Damaged names of people are garbled-name's business; a foreign form between English words belongs to a title.
          const ours = match.kind === 'forbidden' && (term.own || term.type !== 'person') && !first.quoted && !between;
          if (ours) {
            const covered = words.slice(index, index + match.length).join(' ');
            yield {
              span: span(first.start, last.end),
              message: { id: `Glosarium melarang “${covered}”; tulis “${term.term}”.`, en: `The glossary forbids “${covered}”; write “${term.term}”.` },
              suggestions: [{ text: term.term }],
              ...(term.own ? { confidence: 1 } : {}),
            };
          }
          index += match.length - 1;
        }
      }
    }
  },
});
