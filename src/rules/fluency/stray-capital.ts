import type { Article, Segment, Token } from '../../model/document.js';
import { defineRule } from '../../model/rule.js';
import { capitalised, lowerCase } from '../../model/token.js';

/** A law's title begins here: what follows may be capitalised word by word. */
const laws = new Set(
  'undang-undang uu perppu perpres perda peraturan permen keputusan kepres instruksi inpres ruu raperda ketetapan pasal'.split(
    ' ',
  ),
);
/** A work's title begins here, if capitals follow at once. */
const works = new Set(
  `film buku lagu novel album acara program serial sinetron drama judul bertajuk berjudul tema bertema seminar webinar diskusi lomba festival
  kegiatan gerakan kampanye tagar perjanjian konvensi protokol deklarasi aplikasi fitur menu artikel rubrik lukisan pameran video`.split(
    /\s+/u,
  ),
);
const reach = 12;

/** Prepositions and conjunctions that no name and no office contains; other grammatical words may (`Menengah Atas`). */
const connectors = new Set(
  `pada bahwa untuk dengan dari setelah karena oleh sebagai agar supaya sehingga ketika sejak hingga jika bila kalau meski meskipun walau
  walaupun namun tetapi sedangkan sementara serta atau akan telah sudah sedang tidak juga adalah ialah merupakan terhadap tentang mengenai
  menurut melalui kepada dalam yang tersebut ini itu`.split(/\s+/u),
);

const allCapitals = ({ text }: Token): boolean => text.length > 1 && text[1] !== text[1]!.toLowerCase();

/** Usually written small: seen often enough inside sentences, hardly ever with a capital. */
const usuallySmall = ({ word }: Token, most: number): boolean =>
  !agencies.has(word.lower) && word.inside >= 25 && word.capital <= most;

/** Names of agencies that are grammatical words when written small. */
const agencies = new Set(['antara']);

const verb = /^(?:me[mnrlwy]|meng|meny|di|ber|ter)\p{Ll}{3,}/u;

const inTitle = (tokens: readonly Token[], at: number): boolean => {
  let run = 0;
  for (let index = at - 1; index >= 0 && index >= at - reach; index -= 1) {
    const token = tokens[index]!;
    if (laws.has(token.lower) || (index === at - 1 && works.has(token.lower))) return true;
    if (run >= 0 && run < at - index - 1) run = -1;
    if (run > 0 && works.has(token.lower)) return true;
    if (token.kind === 'mark' && /^[.;:?!]/u.test(token.text)) return false;
    if (run >= 0 && (token.kind === 'number' || capitalised(token) || token.word.function || /^["“”‘’']/u.test(token.text)))
      run += 1;
  }
  return false;
};

/** A capital between words where no name and no title can be. */
const certain = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!lowerCase(after) || !after!.spaced) return false;
  if (!capitalised(token) || !before || allCapitals(token) || !token.spaced || token.text.includes('-')) return false;
  if (token.word.function)
    return (
      before.kind === 'word' &&
      (lowerCase(before) || connectors.has(token.lower)) &&
      usuallySmall(token, 0.08) &&
      !inTitle(tokens, at)
    );
  return lowerCase(before) && !token.quoted && verb.test(token.lower) && usuallySmall(token, 0.03) && !inTitle(tokens, at);
};

/** A small word before a name took the capital of a link's first word: only told where the article has such links. */
const anchored = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!capitalised(token) || allCapitals(token) || token.quoted || token.text.includes('-') || !token.spaced) return false;
  // Behind a quotation that ends without a stop the sentence goes on as well.
  const behind = before !== undefined && /^["”]$/u.test(before.text) && tokens[at - 2]?.kind === 'word';
  const goesOn = lowerCase(before) || (behind && connectors.has(token.lower));
  return goesOn && usuallySmall(token, 0.3) && after?.kind === 'word' && capitalised(after) && !inTitle(tokens, at);
};

interface Place {
  readonly token: Token;
  /** The word before it has a capital, too: it may be the end of a name (`Gloria Yang`). */
  readonly inName: boolean;
}

const places = (segments: readonly Segment[], test: (tokens: readonly Token[], at: number) => boolean): Place[] =>
  segments.flatMap(({ tokens, capitals }) => {
    const found = capitals.filter((at) => at > 0 && tokens[at]!.spaced && test(tokens, at));
    if (found.length === 0 || titleCased(tokens)) return nothing;
    return found.map((at) => ({ token: tokens[at]!, inName: capitalised(tokens[at - 1]) }));
  });
const nothing: Place[] = [];

/** Most words that are usually written small have capitals: a headline in the English manner. */
const titleCased = (tokens: readonly Token[]): boolean => {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.word.function || !usuallySmall(token, 0.3)) continue;
    words += 1;
    if (capitalised(token)) capitals += 1;
  }
  return capitals * 2 > words;
};

export default defineRule({
  id: 'fluency/stray-capital',
  artifact: 'stray-capital',
  severity: 'minor',
  confidence: 0.9,
  safe: true,
  summary: { id: 'Huruf besar di tengah kalimat.', en: 'A capital letter in mid-sentence.' },
  why: 'Kata pertama sebuah tautan sering datang dengan huruf besar dan terbawa ke tengah kalimat: `mengatakan Dalam sebuah`. Dua buah dalam satu teks hampir pasti bekas tautan.',
  languages: ['id'],
  options: { linkCapitals: 2 },
  incorrect: [
    { text: 'Menteri itu mengatakan [[Dalam]] sebuah wawancara bahwa harga akan turun.', suggests: ['dalam'] },
    {
      text: 'Rapat ditutup [[Setelah]] makan siang, kata ketua. Ia berkata di depan “Aula Senja” [[Bahwa]] Rina setuju, lalu diam [[Karena]] hujan.',
    },
    { text: 'Ia tiba di kantor [[Pada]] pagi hari dan pulang [[Setelah]] rapat selesai.', suggests: ['pada', 'setelah'] },
  ],
  correct: [
    'Undang-Undang Nomor 4 tentang Pemerintahan Dalam Negeri berlaku.',
    'Pemerintah mengubah Peraturan menteri perdagangan Tentang impor gula.',
    'Ia menonton film "Ada apa Dengan cinta" semalam.',
    'Kementerian Dalam Negeri belum menjawab.',
  ],
  *check({ segments }: Article, { options }) {
    const sure = places(segments, certain);
    const told = new Set(sure.map(({ token }) => token));
    const loose = sure.length >= options.linkCapitals ? places(segments, anchored).filter(({ token }) => !told.has(token)) : [];
    for (const { token, inName } of [...sure, ...loose].sort((a, b) => a.token.start - b.token.start)) {
      yield {
        span: token,
        message: {
          id: `Huruf besar pada “${token.text}” di tengah kalimat; tulis “${token.lower}”.`,
          en: `Capital in mid-sentence: write “${token.lower}”.`,
        },
        suggestions: [{ text: token.lower }],
        ...(inName ? { safe: false } : {}),
        ...(told.has(token) ? {} : { confidence: 0.6, safe: false }),
      };
    }
  },
});
