import type { Token } from '../../model/document.js';
import { remembered } from '../../model/language.js';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** What a form can do in a sentence: one answer a form, from closed lists or, for verbs, from the prefix. */
export const role = {
  other: 0,
  /** mereka, Anda, kita, kami: pronouns that Indonesian leaves out the second time. */
  plural: 1,
  singular: 2,
  pointing: 3,
  preposition: 4,
  /** dan, atau, tetapi … */
  joining: 5,
  /** bahwa, karena, jika, ketika … */
  subordinating: 6,
  copula: 7,
  auxiliary: 8,
  negation: 9,
  relative: 10,
  /** para, banyak, beberapa … */
  counting: 11,
  active: 12,
  passive: 13,
  /** ber-, ter- */
  middle: 14,
} as const;

const closed: readonly (readonly [number, string])[] = [
  [role.plural, 'mereka anda kita kami'],
  [role.singular, 'ia dia saya aku beliau'],
  [role.pointing, 'ini itu'],
  [
    role.preposition,
    'di ke dari untuk pada dengan oleh kepada bagi terhadap tentang sebagai melalui tanpa antara hingga sampai mengenai menurut dalam demi guna selama',
  ],
  [role.joining, 'dan atau tetapi tapi namun serta melainkan'],
  [
    role.subordinating,
    'bahwa karena jika bila kalau ketika saat setelah sebelum meski meskipun walau walaupun kendati agar supaya sehingga sementara sedangkan apabila sejak seraya sambil',
  ],
  [role.copula, 'adalah ialah merupakan'],
  [role.auxiliary, 'akan telah sudah sedang dapat bisa harus masih belum pernah mungkin'],
  [role.negation, 'tidak tak bukan'],
  [role.relative, 'yang'],
  [role.counting, 'para banyak beberapa sejumlah semua seluruh setiap berbagai kebanyakan'],
];

/** Nouns, adjectives and adverbs that begin as verbs do. */
const noVerb = words(`
  merah menteri meter mesin merek media medan medis melayu melati memang mengapa merdeka mewah metode mental mentah mendatang
  menjelang member memori memorial menara mentor melodi membran mendiang melon merpati mereka mengenai menurut melalui menuju menit
  memar menantu merica merger memo
  dialog diplomat diplomatik diplomasi direktur direksi direktorat direktori dimensi digital diskusi disiplin dilema dinamis dinamika
  distribusi distributor distrik divisi diabetes diameter dinding dingin diskon dialek dividen diktator dimana disabilitas disertasi
  dispensasi dinosaurus diagnosis diagram diaspora display diesel difabel digitalisasi diploma disinformasi diskriminasi disrupsi
  diversifikasi dinas diri dirinya diet disini dini
  berita beras bersama berbagai berikut berdasarkan berat berani beranda berlian berkas beruang berapa berkat bersih beringin
  berbasis bersenjata beragam berikutnya berupa bernama berusia
  tersebut terhadap termasuk terutama tertentu terlalu terakhir terus teror terang terigu terapi teras terminal tertib terik terbaru
  terbaik terbesar terbang terkini terkait terdahulu tertua tertinggi terendah terjauh terdekat terlebih ternyata teritori teroris
  terowongan teratai terbuka tersendiri tersangka terdakwa terpidana terduga`);

const known = new Map<string, number>();
const active = /^me(?:mb|mf|mp|m[aeiou]|n[cdjtz]|n[aeiou]|ng|ny|l|r|w|y)\p{Ll}{2,}/u;

const ask = (lower: string): number => {
  if (known.size === 0) {
    for (const [what, list] of closed) for (const form of words(list)) known.set(form, what);
    for (const form of noVerb) if (!known.has(form)) known.set(form, role.other);
  }
  const found = known.get(lower);
  if (found !== undefined) return found;
  if (lower.length < 6 || lower.includes('-')) return role.other;
  if (active.test(lower)) return role.active;
  if (/^di\p{Ll}{4,}/u.test(lower)) return role.passive;
  return /^[bt]er\p{Ll}{3,}/u.test(lower) ? role.middle : role.other;
};
const roleOfWord = remembered(ask);

/** The same for a form by itself. */
export const roleOfForm = ask;

/** The role of a word written small, or of a sentence's first; names, numbers and marks have none. */
export const roleOf = (token: Token | undefined): number => (token?.kind === 'word' ? roleOfWord(token.word) : role.other);

export const isVerb = (what: number): boolean => what >= role.active;

/** Says something of a subject before it. */
export const isPredicate = (what: number): boolean =>
  isVerb(what) || what === role.copula || what === role.auxiliary || what === role.negation;

/** `dari kota di mana`: a word of the text, not of a quotation. */
export const isPlain = (token: Token | undefined): token is Token => token?.kind === 'word' && !token.quoted;

export const isMark = (token: Token | undefined, text: string): boolean => token?.kind === 'mark' && token.text === text;
