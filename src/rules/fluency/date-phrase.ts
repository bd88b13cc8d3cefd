import { wakerOf } from '../../language/id/spots.js';
import { isPlain } from '../../language/id/syntax.js';
import { dayNames, monthNames } from '../../language/id/words.js';
import type { Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { capitalised } from '../../model/token.js';

/** `pada hari Senin`, `pada tanggal 14 Maret`: the words that edited news leaves out. */
const isPhrase = (tokens: readonly Token[], at: number): boolean => {
  const [what, next, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!next || !isPlain(what)) return false;
  if (what.lower === 'hari') return dayNames.has(next.lower) && capitalised(next) && last?.text !== '(';
  return next.kind === 'number' && monthNames.has(last?.lower ?? '');
};

const draft = (tokens: readonly Token[], at: number): Draft => {
  const [on, what, next] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
  const copied = what.lower === 'hari' ? 'on Monday' : 'on 14 March';
  return {
    span: span(on.start, next.end),
    message: {
      id: `Cukup “pada ${next.text}”; berulang kali dalam satu berita, ini menyalin *${copied}*.`,
      en: `“pada ${next.text}” is enough; again and again in one article it copies “${copied}”.`,
    },
    suggestions: [{ text: `${on.text} ${next.text}` }],
  };
};

const wakes = wakerOf('pada', isPhrase);

export default defineRule({
  id: 'fluency/date-phrase',
  artifact: 'other-fluency',
  severity: 'info',
  confidence: 0.6,
  summary: { id: '“pada hari …” dan “pada tanggal …” berulang kali.', en: '“pada hari …” and “pada tanggal …” again and again.' },
  why: 'Berita menulis `Senin (2/3)` atau `pada Senin`. Sekali-sekali `pada hari Senin` wajar; beberapa kali dalam satu artikel hampir selalu terjemahan *on Monday*. Bukan kesalahan, maka hanya catatan.',
  languages: ['id'],
  options: { certainFrom: 3, wordsEach: 250 },
  incorrect: [
    {
      text: 'Pasukan itu mundur [[pada hari Senin]]. Menteri tiba [[pada hari Rabu]] dan pulang [[pada tanggal 14]] Maret.',
      suggests: ['pada Senin', 'pada Rabu', 'pada 14'],
    },
  ],
  correct: [
    'Pasukan itu mundur pada Senin dan menteri tiba pada Rabu.',
    'Pasukan itu mundur pada hari Senin.',
    'Rapat digelar pada hari Senin (2/3), pada hari Rabu (4/3), dan pada hari Jumat (6/3).',
    '“Pada hari Senin, pada hari Rabu, pada hari Jumat,” katanya.',
  ],
  *check(article, { options }) {
    const found = [...wakes(article)].filter(({ segment }) => segment.kind !== 'headline');
    if (found.length < options.certainFrom || found.length * options.wordsEach < article.words) return;
    for (const { tokens, at } of found) yield draft(tokens, at);
  },
});
