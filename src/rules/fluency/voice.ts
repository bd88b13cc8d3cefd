import { waker } from '../../language/id/spots.js';
import { isMark, isPlain, role, roleOf, roleOfForm } from '../../language/id/syntax.js';
import type { Token } from '../../model/document.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { capitalised, lowerCase } from '../../model/token.js';

const done = new Set(['telah', 'sudah', 'akan', 'sedang', 'tengah']);

/** From the start of the sentence to here a name alone: `Amerika Serikat`, `Pemerintah Korea Utara`. */
const nameAlone = (tokens: readonly Token[], to: number): boolean => {
  if (to < 1 || to > 5) return false;
  for (let at = 0; at < to; at += 1) {
    const token = tokens[at]!;
    if (!capitalised(token) || token.quoted || (roleOf(token) !== role.other && at === 0)) return false;
  }
  return true;
};

/** An amount, then what belongs to whoever acts: `10.000 pasukannya`. */
const ownAmount = (amount: Token | undefined, noun: Token | undefined): boolean =>
  amount?.kind === 'number' && lowerCase(noun) && noun.lower.endsWith('nya') && noun.lower.length > 6;

const wakes = waker((lower) => lower.startsWith('di') && lower.endsWith('kan') && roleOfForm(lower) === role.passive);
/** Those whom someone else sends, or what he sends. */
const sent = new Set(
  'tentara pasukan prajurit personel polisi rudal kapal pesawat tank drone jet bom ton unit orang warga'.split(' '),
);

export default defineRule({
  id: 'fluency/voice',
  artifact: 'other-fluency',
  severity: 'major',
  confidence: 0.7,
  summary: { id: 'Pasif yang masih punya objek.', en: 'A passive that still has its object.' },
  why: '`AS telah dikerahkan 500 tentara`: subjeknya pelaku, objeknya masih ada, jadi kata kerjanya mestinya aktif. Pembaca tidak tahu siapa mengerahkan siapa.',
  languages: ['id'],
  incorrect: [
    { text: 'Negara itu, menurut laporan, [[telah dikerahkan]] 10.000 pasukannya ke perbatasan.' },
    { text: 'Negara itu, yang memasok senjata, [[telah dikerahkan]] 10.000-12.000 pasukannya ke perbatasan.' },
    { text: 'Amerika Serikat [[telah dikirimkan]] 500 tentara ke pangkalan itu.' },
  ],
  correct: [
    'Negara itu telah mengerahkan 10.000 pasukannya ke perbatasan.',
    'Di Jakarta telah dibangun 500 rumah.',
    'Sebanyak 500 tentara telah dikirimkan ke pangkalan itu.',
    'Amerika Serikat telah dikalahkan 3-1 oleh Jepang.',
    'Jembatan itu telah diresmikan pada 2019.',
    'Korban telah dievakuasi 10 menit kemudian.',
  ],
  *check(article) {
    for (const { tokens, at } of wakes(article)) {
      const [aux, verb, amount] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
      if (!isPlain(aux) || !done.has(aux.lower) || amount?.kind !== 'number') continue;
      // `10.000-12.000 pasukannya`: an amount may be a range.
      const range = isMark(tokens[at + 2], '-') && tokens[at + 3]?.kind === 'number' ? 2 : 0;
      const noun = tokens[at + 2 + range];
      if (noun?.kind !== 'word') continue;
      const own = ownAmount(amount, noun);
      if (!own && !(nameAlone(tokens, at - 1) && sent.has(noun.lower))) continue;
      if (own && !isMark(tokens[at - 2], ',') && !capitalised(tokens[at - 2])) continue;
      yield {
        span: span(aux.start, verb.end),
        message: {
          id: `“${verb.text}” pasif, padahal objeknya menyusul; mestinya bentuk aktif.`,
          en: `“${verb.text}” is passive but its object follows; the active is meant.`,
        },
      };
    }
  },
});
