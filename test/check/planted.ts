import { Buffer } from 'node:buffer';
import fc from 'fast-check';

/** Sentences that the checker finds nothing in. */
const sentences = [
  'Warga desa menanam padi di lereng bukit sejak musim hujan tiba pada awal pekan lalu.',
  'Undang-undang baru itu mengatur pasar ikan, kata ketua panitia – tanpa menyebut nama.',
  'Anak-anak belajar membaca peta laut, lalu mereka pulang sebelum matahari terbenam.',
  '“Harga kain tenun akan naik,” kata seorang pedagang yang sudah lama berjualan di pasar.',
  'Nelayan membawa hasil tangkapan ke pelabuhan, tetapi kapal-kapal besar belum kembali.',
  'Petugas kesehatan memeriksa warga dari rumah ke rumah untuk mencegah penyakit menular.',
  'Pemerintah daerah menyiapkan bantuan bagi keluarga yang kehilangan rumah akibat banjir.',
];

/** A clean article: paragraphs of two or three sentences. */
export const cleanArticle = fc
  .array(fc.shuffledSubarray(sentences, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 4 })
  .map((paragraphs) => paragraphs.map((paragraph) => paragraph.join(' ')).join('\n\n'));

type Damage = (text: string, at: number) => string;

/** Replaces one of the places a pattern matches, the one that `at` (0 to 1) points to. */
const replacing =
  (pattern: RegExp, put: (...groups: string[]) => string): Damage =>
  (text, at) => {
    const places = [...text.matchAll(pattern)];
    const place = places[Math.floor(at * places.length)];
    if (!place) return text;
    return text.slice(0, place.index) + put(...place) + text.slice(place.index + place[0].length);
  };

/** Each copies a fault of the wild: a torn hyphen, a doubled word, a swallowed space, an encoding read as another. */
export const damages: Readonly<Record<'split-hyphen' | 'doubled-word' | 'glued-word' | 'encoding', Damage>> = {
  'split-hyphen': replacing(/(?<=\p{L}{2})-(?=\p{L}{2})/gu, () => ' -'),
  'doubled-word': replacing(/(?<=\p{Ll} )(?:yang|dan|di|untuk|dari|akan|itu)(?= \p{Ll})/gu, (word) => `${word} ${word}`),
  'glued-word': replacing(/(?<=\p{Ll}{4}) (?=\p{Ll}{4})/gu, () => ''),
  encoding: replacing(/[“”–]/gu, (sign) =>
    Buffer.from(sign)
      .toString('latin1')
      .replace('\u0080', '€')
      .replace('\u009c', 'œ')
      .replace('\u009d', '')
      .replace('\u0093', '“'),
  ),
};

/** What is done to an article, in order. */
export const planting = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(damages) as (keyof typeof damages)[])),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  }),
  { minLength: 1, maxLength: 6 },
);

export const plant = (text: string, plan: readonly { readonly kind: keyof typeof damages; readonly at: number }[]): string =>
  plan.reduce((damaged, { kind, at }) => damages[kind](damaged, at), text);
