import { waker } from '../../language/id/spots.js';
import { isMark, isPlain } from '../../language/id/syntax.js';
import { defineRule } from '../../model/rule.js';

/** Verbs that say nothing without what they act on; `yang membutuhkan`, `memungkinkan` do. */
const transitive = new Set(
  `meminta menuduh memberikan menyebabkan mengakibatkan menghentikan memiliki mempunyai merupakan mendapatkan menghasilkan menimbulkan
  melibatkan menyediakan menciptakan mendirikan mengandung mencakup meliputi mengirimkan menghadapi menunjukkan memasukkan
  meletakkan mengumumkan`.split(/\s+/u),
);
/** No object can begin with these, and no adverbial of place or time stands between such a verb and its object. */
const noObject = new Map(
  Object.entries({
    menuduh: 'di ke dari oleh pada',
    merupakan: 'di ke dari oleh pada',
    menghentikan: 'di ke oleh',
    meminta: 'di ke oleh',
  }).map(([verb, list]) => [verb, new Set(list.split(' '))]),
);
const shared = new Set('saling yang juga ikut turut untuk dapat bisa dan atau'.split(' '));

const wakes = waker((lower) => transitive.has(lower));

export default defineRule({
  id: 'accuracy/missing-object',
  artifact: 'missing-word',
  severity: 'major',
  confidence: 0.6,
  summary: { id: 'Kata kerja tanpa objek.', en: 'A verb without its object.' },
  why: '`meminta.`, `menuduh di`: kata kerja yang selalu membutuhkan objek berdiri tanpa objek; objeknya hilang dalam terjemahan.',
  languages: ['id'],
  incorrect: [
    { text: 'Menteri itu kembali [[menuduh]].' },
    { text: 'Inilah bahaya yang nanti akan kita [[menghadapi]].' },
    { text: 'Polisi [[menghentikan]] di jalan tol.' },
  ],
  correct: [
    'Menteri itu kembali menuduh lawannya.',
    'Warga dan polisi saling menuduh.',
    'Bantuan diberikan kepada yang memiliki.',
    'Polisi menghentikan truk di jalan tol.',
    '“Saya tidak meminta.”',
  ],
  *check(article) {
    for (const { segment, tokens, at } of wakes(article)) {
      const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
      if (!before || !next || segment.kind === 'headline' || segment.kind === 'caption' || token.text !== token.lower) continue;
      const stop = isMark(next, '.') && !next.spaced && at + 2 === tokens.length;
      const adverbial = isPlain(next) && noObject.get(token.lower)?.has(next.lower) === true;
      if (!adverbial && (!stop || (shared.has(before.lower) && before.lower !== 'untuk'))) continue;
      yield {
        span: token,
        message: { id: `“${token.text}” tanpa objek.`, en: `“${token.text}” has no object.` },
      };
    }
  },
});
