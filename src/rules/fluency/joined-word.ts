import type { Token } from '../../model/document.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Nouns of place after `di` and `ke`; `keluar` and `kedalaman` are words of their own. */
const places = words(`
  atas bawah depan belakang samping antara tengah sekitar sini sana situ mana sepanjang seluruh berbagai sejumlah hadapan muka
  kalangan kisaran sebelah sela dekat luar dalam tempat rumah beberapa setiap tiap pihak sekeliling pinggir tepi ujung puncak
  seberang balik`);
const withPlace = new Map<string, string>();
for (const place of places) {
  for (const preposition of ['di', 'ke']) {
    for (const clitic of ['', 'nya']) withPlace.set(`${preposition}${place}${clitic}`, `${preposition} ${place}${clitic}`);
  }
}
// Words of their own, or verbs that need more than the word to be told from a slip.
for (const right of words(
  'keluar keluarnya kebalik dibalik dibaliknya ditempat ditempatnya ketepi kedekat dirumahnya kedalam kesana kesini',
))
  withPlace.delete(right);
for (const [wrong, right] of [
  ['kesana', 'ke sana'],
  ['kesini', 'ke sini'],
  ['kedalam', 'ke dalam'],
  ['ditempat', 'di tempat'],
  ['darimana', 'dari mana'],
] as const)
  withPlace.set(wrong, right);

/** Spelled apart in edited text many times more often than together (scripts/lexicon.ts, word-counts). */
const others: Readonly<Record<string, string>> = {
  apapun: 'apa pun',
  siapapun: 'siapa pun',
  kapanpun: 'kapan pun',
  manapun: 'mana pun',
  dimanapun: 'di mana pun',
  kemanapun: 'ke mana pun',
  inipun: 'ini pun',
  itupun: 'itu pun',
  diapun: 'dia pun',
  merekapun: 'mereka pun',
  kamipun: 'kami pun',
  sayapun: 'saya pun',
  berapapun: 'berapa pun',
  sedikitpun: 'sedikit pun',
  satupun: 'satu pun',
  akupun: 'aku pun',
  kerjasama: 'kerja sama',
  bekerjasama: 'bekerja sama',
  berkerjasama: 'bekerja sama',
  tanggungjawab: 'tanggung jawab',
  bertanggungjawab: 'bertanggung jawab',
  ibukota: 'ibu kota',
  walikota: 'wali kota',
  terimakasih: 'terima kasih',
  berterimakasih: 'berterima kasih',
  rumahsakit: 'rumah sakit',
  unjukrasa: 'unjuk rasa',
  ujicoba: 'uji coba',
  lalulintas: 'lalu lintas',
  perbulan: 'per bulan',
  perhari: 'per hari',
  pertahun: 'per tahun',
  perjam: 'per jam',
  perorang: 'per orang',
  permenit: 'per menit',
  perliter: 'per liter',
  perkilogram: 'per kilogram',
  beritahu: 'beri tahu',
  memberitahu: 'memberi tahu',
  diberitahu: 'diberi tahu',
  salahsatu: 'salah satu',
  dinihari: 'dini hari',
  suratkabar: 'surat kabar',
  jumpapers: 'jumpa pers',
  bulutangkis: 'bulu tangkis',
  berulangkali: 'berulang kali',
  seringkali: 'sering kali',
  tandatangan: 'tanda tangan',
  bertandatangan: 'bertanda tangan',
  luarbiasa: 'luar biasa',
  terimakasihnya: 'terima kasihnya',
  dimata: 'di mata',
  dibawah: 'di bawah',
  dikemudian: 'di kemudian',
  diawal: 'di awal',
  diakhir: 'di akhir',
  tatacara: 'tata cara',
  tatakelola: 'tata kelola',
  hakcipta: 'hak cipta',
  airmata: 'air mata',
  jalantol: 'jalan tol',
  matapelajaran: 'mata pelajaran',
  matauang: 'mata uang',
};
const apart = new Map<string, string>(
  [...withPlace, ...Object.entries(others)].filter(([wrong, right]) => right.includes(' ') && wrong !== right),
);

/** `Batubara` is a regency, `Walikota` a street: a name is left as it is. */
const isName = (tokens: readonly Token[], at: number): boolean => {
  const { text, lower } = tokens[at]!;
  if (text === lower) return false;
  const before = tokens[at - 1];
  return before !== undefined && before.kind === 'word' && before.text === before.lower;
};

export default defineRule({
  id: 'fluency/joined-word',
  artifact: 'glued-word',
  severity: 'minor',
  confidence: 0.9,
  safe: true,
  summary: {
    id: 'Kata depan, partikel, atau gabungan kata yang seharusnya dipisah.',
    en: 'A preposition, particle or compound that is written apart.',
  },
  why: 'Kata depan `di` dan `ke` dipisah dari kata tempat (`di atas`), partikel `pun` dipisah (`apa pun`), dan gabungan kata ditulis terpisah (`kerja sama`). Penulis pun sering keliru; ini bukan jejak mesin.',
  refs: ['EYD V: kata depan, partikel pun, gabungan kata'],
  languages: ['id'],
  incorrect: [
    { text: 'Kucing itu tidur [[diatas]] meja.', suggests: ['di atas'] },
    { text: '[[Diantara]] mereka ada dokter.', suggests: ['Di antara'] },
    { text: 'Ia tidak mau [[apapun]] dari kami.', suggests: ['apa pun'] },
    { text: 'Kedua kota menandatangani [[kerjasama]] budaya.', suggests: ['kerja sama'] },
  ],
  correct: [
    'Ia keluar dari rumah.',
    'Warga Kabupaten Batubara mengungsi.',
    'Meskipun begitu, ia pergi.',
    'Kedalaman sungai itu dua meter.',
  ],
  *check({ segments }) {
    for (const { tokens } of segments) {
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at]!;
        const right = token.kind === 'word' ? apart.get(token.lower) : undefined;
        if (right === undefined || isName(tokens, at)) continue;
        const text = token.text === token.lower ? right : right[0]!.toUpperCase() + right.slice(1);
        yield {
          span: span(token.start, token.end),
          message: { id: `Ditulis terpisah: “${text}”.`, en: `Written apart: “${text}”.` },
          suggestions: [{ text }],
        };
      }
    }
  },
});
