import { wakerOf } from '../../language/id/spots.js';
import { isMark, isPlain, isPredicate, isVerb, role, roleOf } from '../../language/id/syntax.js';
import type { Token } from '../../model/document.js';
import { defineRule } from '../../model/rule.js';

/** After `Itu` these explain what was said; other active verbs want someone who acts. */
const explaining = new Set(
  `merupakan menjadi membuat menunjukkan menandakan menyebabkan berarti membuktikan menjelaskan mengingatkan menggambarkan mencerminkan
  memungkinkan mengartikan menyangkut membantu memberi melambangkan menandai menegaskan menyulitkan memudahkan mempermudah mengakibatkan
  termasuk mendorong memicu menambah mengurangi membawa membuka memperlihatkan mengindikasikan memperkuat`.split(/\s+/u),
);
const openers = new Set('meski meskipun walau walaupun kendati sementara'.split(' '));
/** `Ini dapat …` in raw machine output; edited text says `Hal ini dapat …`. */
const light = new Set('dapat akan mungkin biasanya telah harus tidak sering sangat'.split(' '));

interface Place {
  readonly confidence: number;
  readonly put: string | undefined;
}

/** The first word of the sentence is the subject. */
const first = (token: Token, next: Token): Place | undefined => {
  const what = roleOf(next);
  if (token.lower === 'ini')
    return light.has(next.lower) || what === role.passive ? { confidence: 0.5, put: 'Hal ini' } : undefined;
  return what === role.active && !explaining.has(next.lower) ? { confidence: 0.7, put: undefined } : undefined;
};

/** Right after a comma or a conjunction, where nothing before it can be what it points at. */
const later = (tokens: readonly Token[], at: number): Place | undefined => {
  const [before, token, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]!];
  const what = roleOf(next);
  const comma = isMark(before, ',');
  const joined = roleOf(before) === role.joining && isMark(tokens[at - 2], ',');
  if (!comma && !joined && !isMark(before, ';')) return undefined;
  if (token.lower === 'itu' && next.lower === 'adalah') return { confidence: 0.75, put: 'hal itu' };
  if (joined && (what === role.copula || isVerb(what))) return { confidence: 0.6, put: `hal ${token.lower}` };
  if (!comma || !isPredicate(what) || !openers.has(tokens[0]!.lower)) return undefined;
  // The only comma so far closes the opening clause.
  for (let index = 0; index < at - 1; index += 1) if (tokens[index]!.kind === 'mark') return undefined;
  return { confidence: 0.65, put: `hal ${token.lower}` };
};

const wakes = wakerOf('ini itu', (tokens, at) => at === 0 || tokens[at - 1]!.kind === 'mark' || tokens[at - 1]!.word.function);

export default defineRule({
  id: 'fluency/pointing-subject',
  artifact: 'other-fluency',
  severity: 'minor',
  confidence: 0.6,
  summary: { id: '“Itu” atau “ini” sebagai pengganti “it”.', en: '“Itu” or “ini” in the place of “it”.' },
  why: 'Mesin menerjemahkan *it* dan *this* dengan `itu` dan `ini` tanpa kata benda: `dan itu adalah pendakian yang sulit`, `Itu mengambil kendali`. Bahasa Indonesia menyebut bendanya, memakai `hal itu`, atau tidak memakai subjek.',
  languages: ['id'],
  origin: { languages: ['en'] },
  incorrect: [
    { text: '[[Itu]] menyerang tiga desa di perbatasan.' },
    { text: 'Jalannya licin, dan [[itu]] adalah pendakian yang sulit.', suggests: ['hal itu'] },
    { text: 'Meskipun harganya murah, [[itu]] tidak laku di pasar.', suggests: ['hal itu'] },
    { text: '[[Ini]] dikembangkan oleh dua mahasiswa di Bandung.', suggests: ['Hal ini'] },
  ],
  correct: [
    'Hal itu adalah pendakian yang sulit.',
    'Di gedung sekretariat, Jakarta Pusat, itu bertujuan menyamakan data.',
    'Itu menunjukkan bahwa harga belum stabil.',
    'Ini merupakan kemenangan pertama mereka.',
    '“Ini dapat kami terima, dan itu adalah kabar baik,” ujarnya.',
    'Oleh karena itu, warga diminta waspada.',
    'Sementara itu, harga cabai turun.',
    'Jika menikah dengan warga setempat, itu akan mempersingkat prosesnya.',
  ],
  *check(article) {
    for (const { segment, tokens, at } of wakes(article)) {
      const [token, next] = [tokens[at]!, tokens[at + 1]];
      if (segment.kind === 'headline' || !isPlain(next)) continue;
      const found = at === 0 ? first(token, next) : later(tokens, at);
      if (!found) continue;
      const { confidence, put } = found;
      yield {
        span: token,
        confidence,
        message: {
          id: `“${token.text}” menggantikan *it*; sebut bendanya atau tulis “hal ${token.lower}”.`,
          en: `“${token.text}” stands for “it”; name the thing or write “hal ${token.lower}”.`,
        },
        ...(put ? { suggestions: [{ text: put }] } : {}),
      };
    }
  },
});
