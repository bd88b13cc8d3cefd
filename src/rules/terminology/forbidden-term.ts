import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { glossaryPlaces } from '../../names/matches.js';
import { isMisspelt } from '../../names/resolve.js';

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
  *check(article, { glossary }) {
    for (const { match, first, last, before, after } of glossaryPlaces(article, glossary).values()) {
      const { term } = match;
      // Misspelt names are garbled-name's business; a foreign form between English words belongs to a title.
      if (match.kind !== 'forbidden' || isMisspelt(match) || first.quoted) continue;
      if (before?.word.english || after?.word.english || before?.lower === 'in') continue;
      const covered = article.document.text.slice(first.start, last.end);
      yield {
        span: span(first.start, last.end),
        message: {
          id: `Glosarium melarang “${covered}”; tulis “${term.term}”.`,
          en: `The glossary forbids “${covered}”; write “${term.term}”.`,
        },
        suggestions: [{ text: term.term }],
        ...(term.own ? { confidence: 1 } : {}),
      };
    }
  },
});
