import type { Token } from '../../model/document.js';
import { known } from '../../model/lexicon.js';
import { knownForm } from './known.js';
import { word } from './lexicon.js';
import { activeForm } from './voice.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const clitics = words('nya ku mu lah kah pun kau');
export const suffixes = words('an kan i annya kannya');
/** Bound forms that take a hyphen before a capital, a number or a foreign stem. */
export const prefixes = words(`ke se di non pra pro anti pasca sub semi multi kontra eks antar inter intra ultra super
  mega mikro makro nano bio geo neo pan trans tele poli mono bi tri dwi eka catur panca maha tuna swa purna pre post co re
  me mem men meng meny pe pem pen peng ber ter per al el an ar as at ad ash e i wi mu bin`);

/** Fixed pairs whose halves do not share a root; both halves written with a hyphen (KBBI). */
const irregular = words(`
  bolak-balik hiruk-pikuk warna-warni sayur-mayur serba-serbi lalu-lalang mondar-mandir pontang-panting porak-poranda
  lauk-pauk gerak-gerik teka-teki kocar-kacir huru-hara basa-basi asal-usul serta-merta tumpang-tindih carut-marut
  compang-camping centang-perenang gonjang-ganjing gonta-ganti hingar-bingar ingar-bingar jungkir-balik kalang-kabut
  kaya-raya kelap-kelip kerlap-kerlip komat-kamit lekak-lekuk lika-liku liku-liku lunglai morat-marit mondok-mondok
  obrak-abrik olok-olok onak-duri pernak-pernik pontang-panting pulang-pergi ramah-tamah riang-gembira rintik-rintik
  seluk-beluk semrawut senda-gurau sepak-terjang simpang-siur suka-duka sunyi-senyap tindak-tanduk tunggang-langgang
  unggah-ungguh unjuk-rasa utak-atik yayasan-yayasan zig-zag tik-tok ping-pong desas-desus cerai-berai caci-maki
  caruk-maruk coreng-moreng corat-coret cekcok celoteh cong-cong dag-dig-dug gado-gado gilang-gemilang gegap-gempita
  gelak-tawa gotong-royong grasak-grusuk hilir-mudik hitam-putih ibu-bapak jual-beli kakek-nenek kanan-kiri kasak-kusuk
  keluar-masuk kiri-kanan laba-rugi lalu-lintas laki-bini langit-langit lintang-pukang luluh-lantak lubang-jarum
  maju-mundur makan-minum naik-turun nenek-moyang panas-dingin pahit-getir papan-atas peluk-cium plus-minus pro-kontra
  putra-putri siswa-siswi mahasiswa-mahasiswi pemuda-pemudi saudara-saudari dewa-dewi muda-mudi suami-istri
  sopan-santun sorak-sorai sanak-saudara sedu-sedan siang-malam sebab-akibat silang-sengkarut sumpah-serapah
  susah-payah tanya-jawab tarik-ulur tawar-menawar tegur-sapa tetek-bengek timbul-tenggelam tipu-daya tua-muda
  tumpah-ruah turun-naik untung-rugi visi-misi merah-putih lemah-lembut lemah-gemulai gagah-perkasa gundah-gulana
  porak-parik rata-rata kasih-sayang gunung-gemunung tali-temali jari-jemari daun-daunan turun-temurun
  terang-benderang tua-renta cantik-jelita segar-bugar hancur-lebur hilang-lenyap beres-beres bahu-membahu`);

/** Of those, the ones that are never two words: reduplication with a changed sound. */
const changed: ReadonlyMap<string, string> = new Map(
  [
    ...words(`bolak-balik hiruk-pikuk warna-warni sayur-mayur serba-serbi lalu-lalang mondar-mandir pontang-panting
  porak-poranda lauk-pauk gerak-gerik teka-teki kocar-kacir huru-hara basa-basi carut-marut compang-camping
  gonjang-ganjing gonta-ganti hingar-bingar ingar-bingar kalang-kabut kelap-kelip kerlap-kerlip komat-kamit lika-liku
  morat-marit obrak-abrik pernak-pernik ramah-tamah seluk-beluk tindak-tanduk tunggang-langgang unggah-ungguh utak-atik
  desas-desus cerai-berai caci-maki corat-coret kasak-kusuk saudara-saudari siswa-siswi mahasiswa-mahasiswi muda-mudi
  pemuda-pemudi serta-merta sorak-sorai turun-temurun terus-menerus bahu-membahu`),
  ].map((pair) => pair.split('-') as [string, string]),
);

/** Length of the longest common run of letters; words are short, so the square of their length is a constant. */
const commonRun = (a: string, b: string): number => {
  let best = 0;
  let row: number[] = [];
  for (let i = 0; i < a.length && i < 24; i += 1) {
    const next: number[] = [];
    for (let j = 0; j < b.length && j < 24; j += 1) {
      next[j] = a[i] === b[j] ? (row[j - 1] ?? 0) + 1 : 0;
      if (next[j]! > best) best = next[j]!;
    }
    row = next;
  }
  return best;
};

/** Whether two forms share a root: `perlahan` and `lahan`, `bahu` and `membahu`, `terus` and `menerus`. */
const shareRoot = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  return shorter >= 3 && commonRun(a, b) >= Math.max(3, Math.ceil(0.6 * shorter));
};

/** Whether a hyphen between these two would make one word: reduplication, fixed pair, clitic, prefix, ordinal. */
export const belongTogether = (left: Token, right: Token): boolean => {
  const [a, b] = [left.lower, right.lower];
  if (left.kind === 'number') return b === 'an';
  if (right.kind === 'number') return a === 'ke';
  if (a === b || irregular.has(`${a}-${b}`)) return true;
  if (b === 'nya' || b === 'lah' || b === 'kah' || b === 'pun' || b === 'ku' || b === 'mu' || b === 'an' || b === 'kan')
    return true;
  return shareRoot(a, b);
};

/** A reduplication with an affix or a changed sound that edited text writes with a hyphen: `satu satunya`, `warna warni`. */
export const changedReduplication = (first: Token, second: Token): boolean => {
  const a = first.lower;
  const b = second.lower;
  // Every such pair begins or ends alike, also those of `changed`; only `satu` takes its affixes on both sides at once.
  if (
    a.charCodeAt(0) !== b.charCodeAt(0) &&
    a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1) &&
    a !== 'satu' &&
    !a.startsWith('ber')
  )
    return false;
  if (changed.get(a) === b || (a.startsWith('ber') && changed.get(a.slice(3)) === b)) return true;
  if (a === b || b.length <= a.length + 1) return false;
  // `tolong menolong`: each to the other.
  if (b === activeForm(a) && knownForm(`${a}-${b}`) === known.listed) return true;
  const affixed = a.length >= 3 && (b.startsWith(a) || b.endsWith(a)) && !first.word.function;
  return (affixed || a === 'satu') && writtenTogether(first, second) && shareRoot(a, b);
};

/** Whether edited text writes the two with a hyphen, whatever they are: `Jakarta-Bandung`, `suami-istri`. */
export const writtenTogether = (left: Token, right: Token): boolean => word(`${left.lower}-${right.lower}`).count > 0;

/** Words that never stand twice on purpose: doubled, one of them is a slip. */
const neverDoubled = words(`yang dan di ke dari dengan untuk pada oleh sebagai karena atau tetapi namun sedangkan sementara
  setelah sebelum sejak hingga agar supaya sehingga jika bila kalau apabila meski meskipun walaupun bahwa ini itu tersebut
  adalah ialah merupakan akan telah sudah sedang masih belum pernah bisa dapat harus perlu bukan tanpa juga para
  sang terhadap tentang mengenai seperti menurut melalui kepada bagi demi akibat serta maupun yakni yaitu ia dia mereka
  kami kita saya aku anda sebuah seorang suatu secara guna usai ketika dalam antara lebih sangat`);

/** Words that a following phrase may repeat (`pakaian dalam dalam keadaan`), or that are counted out or called out. */
const mayRepeat = words('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh nol tidak ya hidup ayo maju merdeka');

/** `pakaian dalam dalam keadaan`: the first one belongs to what stands before. */
const takesDalam = words('pakaian celana baju organ penyakit orang luka bagian sumur laut');

export type Doubling = 'right' | 'hyphen' | 'delete' | 'name';

/**
 * One decision with four answers about a word that stands twice (detection.md §4): right as it stands, a reduplication
 * without its hyphen, one too many, or a name.
 */
export const doubling = (first: Token, second: Token, before?: Token): Doubling => {
  const { lower, word: known } = first;
  const [one, two] = [first.text[0] !== lower[0], second.text[0] !== lower[0]];
  if (neverDoubled.has(lower))
    return (one && two) || (lower === 'dalam' && before && takesDalam.has(before.lower)) ? 'right' : 'delete';
  if (mayRepeat.has(lower)) return 'right';
  // `anak sungai Sungai Brantas`: a noun, then the name that begins with it.
  if (!one && two) return 'right';
  const whole = word(`${lower}-${lower}`);
  if (one && two) return known.capital > 0.6 || known.count === 0 ? 'name' : whole.count > 0 ? 'hyphen' : 'name';
  if (whole.count > 0 && whole.count * 2_000 >= known.count) return 'hyphen';
  return first.text.length >= 3 ? 'delete' : 'right';
};
