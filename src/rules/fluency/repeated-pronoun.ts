import { wakerOf } from '../../language/id/spots.js';
import { isMark, role, roleOf } from '../../language/id/syntax.js';
import type { Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { lowerCase } from '../../model/token.js';

/** As far as the first mention is still in the reader's ear. */
const reach = 7;
const manyInSentence = 3;
/** A clause after these cannot do without its subject: `panen yang mereka jual`, `kota tempat Anda tinggal`. */
const needed = new Set(['yang', 'tempat', 'diri']);

/** `Meskipun mereka …, mereka …`: one subject for both clauses. */
const opening = new Set('meski meskipun walau walaupun jika ketika saat setelah sebelum karena sementara selama'.split(' '));

/** What the pronoun owns: a noun, as far as its form tells. */
const owned = (before: Token | undefined): before is Token =>
  before?.kind === 'word' && lowerCase(before) && !before.word.function && roleOf(before) === role.other;

const draft = (tokens: readonly Token[], at: number): Draft => {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  const message = {
    id: `“${token.text}” sudah disebut di kalimat ini; cukup sekali, atau pakai -nya.`,
    en: `“${token.text}” has been said in this sentence; Indonesian leaves it out or uses -nya.`,
  };
  if (!owned(before)) return { span: token, message };
  const put = token.lower === 'mereka' && !before.text.includes('-') ? `${before.text}nya` : before.text;
  return { span: span(before.start, token.end), message, suggestions: [{ text: put }] };
};

const wakes = wakerOf('mereka anda kita kami');

const anyMark = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (tokens[at]!.kind === 'mark') return true;
  return false;
};

/** `Meskipun mereka lelah, mereka`: the only comma so far stands before the second one. */
const conceded = (tokens: readonly Token[], at: number): boolean => {
  if (!opening.has(tokens[0]!.lower) || tokens[at]!.lower === 'anda' || !isMark(tokens[at - 1], ',')) return false;
  return !anyMark(tokens, 0, at - 1);
};

export default defineRule({
  id: 'fluency/repeated-pronoun',
  artifact: 'other-fluency',
  severity: 'minor',
  confidence: 0.6,
  summary: { id: 'Kata ganti yang diulang dalam satu klausa.', en: 'A pronoun said again in the same clause.' },
  why: 'Bahasa Inggris mengulang *they … their …*; bahasa Indonesia menyebutnya sekali, lalu memakai `-nya` atau tidak sama sekali. `Mereka menjual rumah mereka` lazim hanya dalam terjemahan kata demi kata.',
  languages: ['id'],
  incorrect: [
    { text: 'Meskipun mereka kelelahan, [[mereka]] tetap bekerja.' },
    { text: 'Para petani mengatakan mereka akan menjual [[panen mereka]] minggu depan.', suggests: ['panennya'] },
    { text: 'Setiba di sana Anda dapat menitipkan [[barang Anda]] di loket.', suggests: ['barang'] },
    { text: 'Mereka datang pagi, lalu bekerja untuk keluarga mereka, dan sore hari [[mereka]] pulang.' },
  ],
  correct: [
    'Meskipun lelah, mereka tetap bekerja.',
    'Para petani mengatakan akan menjual panennya minggu depan.',
    'Mereka yang terlambat harus menunggu mereka yang datang lebih dulu.',
    'Setiba di sana, Anda dapat menitipkan barang di loket.',
    '“Kita harus tahu apa yang kita mau,” ujarnya.',
    'Mereka pulang setelah rapat, dan warga menyambut mereka di gerbang desa.',
    'Kami menunggu keputusan yang akan mereka ambil.',
    'Ia menitipkan sepeda kepada mereka.',
    'Mereka menjual semua barang yang mereka bawa dari desa.',
  ],
  *check(article) {
    let sentence: readonly Token[] | undefined;
    let last = -1;
    let times = 0;
    for (const { segment, tokens, at } of wakes(article)) {
      if (segment.kind === 'headline') continue;
      if (tokens !== sentence) [sentence, last, times] = [tokens, -1, 0];
      const token = tokens[at]!;
      const same = last >= 0 && tokens[last]!.word === token.word;
      times = same || last < 0 ? times + 1 : 1;
      const next = tokens[at + 1]?.lower;
      // `mereka yang …` names others, `mereka sendiri` is another matter.
      const other = next === 'yang' || next === 'sendiri' || needed.has(tokens[at - 1]?.lower ?? '');
      if (same && !other) {
        const near = at - last > 1 && at - last <= reach && !anyMark(tokens, last, at);
        if (near || times === manyInSentence || conceded(tokens, at)) yield draft(tokens, at);
      }
      last = at;
    }
  },
});
