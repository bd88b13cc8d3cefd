import { wakerOf } from '../../language/id/spots.js';
import { isMark, isPlain, role, roleOf } from '../../language/id/syntax.js';
import type { Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';

const some = new Set('ini tidak sebagian beberapa banyak seseorang'.split(' '));
/** What one wants done stands after `agar`; `bahwa` reports what is. */
const demanding = new Set(
  `memerintahkan diperintahkan mensyaratkan mengharuskan menuntut merekomendasikan menginstruksikan mendesak mengusulkan menghendaki
  persyaratan mengimbau diimbau`.split(/\s+/u),
);
const sure = new Set('yakin percaya jelas sadar paham tahu benar nyata terang'.split(' '));
const degree = new Set('begitu sangat sedemikian'.split(' '));

/** `Sementara mereka …, …`: a contrast, not a time. */
const opening = (tokens: readonly Token[]): Draft | undefined => {
  const second = tokens[1];
  if (!isPlain(second)) return undefined;
  const what = roleOf(second);
  const verb = what === role.active;
  if (!verb && what !== role.plural && !some.has(second.lower)) return undefined;
  const comma = tokens.findIndex((token) => isMark(token, ','));
  if (comma <= 3 || comma >= 20) return undefined;
  return {
    span: tokens[0]!,
    message: { id: '“Sementara” menyalin *while*.', en: '“Sementara” copies “while”.' },
    suggestions: [{ text: verb ? 'Sambil' : 'Meskipun' }, { text: 'Selagi' }],
  };
};

/** `memerintahkan bahwa`, `begitu tinggi bahwa`. */
const that = (tokens: readonly Token[], at: number): Draft | undefined => {
  const [degreed, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]!];
  if (!isPlain(before)) return undefined;
  if (demanding.has(before.lower)) {
    return {
      span: token,
      message: { id: `“${before.text} agar”, bukan “bahwa”.`, en: `After “${before.text}” stands “agar”, not “bahwa”.` },
      suggestions: [{ text: 'agar' }],
    };
  }
  if (!degreed || !degree.has(degreed.lower) || sure.has(before.lower)) return undefined;
  if (degreed.lower !== 'begitu' && roleOf(tokens[at + 1]) !== role.plural) return undefined;
  return {
    span: token,
    message: { id: `“${degreed.text} … sehingga”, bukan “bahwa”.`, en: '“so … that” is “begitu … sehingga”.' },
    suggestions: [{ text: 'sehingga' }],
  };
};

const wakes = wakerOf('bahwa sementara');

export default defineRule({
  id: 'fluency/conjunction',
  artifact: 'other-fluency',
  severity: 'minor',
  confidence: 0.65,
  summary: {
    id: '“Sementara” untuk “while”, “bahwa” untuk “so … that”.',
    en: '“Sementara” for “while”, “bahwa” for “so … that”.',
  },
  why: '*While we know …, …* bukan waktu melainkan pertentangan: `Meskipun`. *So … that* adalah `begitu … sehingga`, bukan `begitu … bahwa`; *ordered that* adalah `memerintahkan agar`.',
  languages: ['id'],
  origin: { languages: ['en'] },
  incorrect: [
    { text: '[[Sementara]] menilai hasil panen, petani mencatat kegagalan.', suggests: ['Sambil'] },
    { text: '[[Sementara]] mereka biasanya ramah, tamu diminta menunggu.', suggests: ['Meskipun'] },
    { text: 'Gunung itu begitu tinggi [[bahwa]] puncaknya selalu tertutup awan.', suggests: ['sehingga'] },
    { text: 'Komandan memerintahkan [[bahwa]] semua kapal kembali.', suggests: ['agar'] },
  ],
  correct: [
    'Komandan memerintahkan agar semua kapal kembali.',
    'Ia menyarankan jalan lain dan yakin bahwa itu aman.',
    'Sementara itu, petani mencatat kegagalan.',
    'Sementara harga naik, pembeli berkurang.',
    'Sementara, untuk mereka yang terlambat, pintu ditutup.',
    'Meskipun mereka biasanya ramah, tamu diminta menunggu.',
    'Gunung itu begitu tinggi sehingga puncaknya selalu tertutup awan.',
    'Ia sangat yakin bahwa harga akan turun.',
    'Sudah begitu jelas bahwa harga naik.',
  ],
  *check(article) {
    for (const { segment, tokens, at } of wakes(article)) {
      if (segment.kind === 'headline') continue;
      const found = tokens[at]!.lower === 'bahwa' ? that(tokens, at) : at === 0 ? opening(tokens) : undefined;
      if (found) yield found;
    }
  },
});
