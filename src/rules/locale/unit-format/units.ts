export interface Unit {
  readonly metric: string;
  readonly factor: number;
}

export const units = new Map<string, Unit>([
  ['mil', { metric: 'kilometer', factor: 1.609 }],
  ['mil persegi', { metric: 'kilometer persegi', factor: 2.59 }],
  ['kaki', { metric: 'meter', factor: 0.3048 }],
  ['kaki persegi', { metric: 'meter persegi', factor: 0.0929 }],
  ['inci', { metric: 'sentimeter', factor: 2.54 }],
  ['pon', { metric: 'kilogram', factor: 0.4536 }],
  ['yard', { metric: 'meter', factor: 0.9144 }],
  ['galon', { metric: 'liter', factor: 3.785 }],
  ['acre', { metric: 'hektare', factor: 0.4047 }],
  ['mph', { metric: 'kilometer per jam', factor: 1.609 }],
  ['derajat fahrenheit', { metric: 'derajat Celsius', factor: 0 }],
  ['fahrenheit', { metric: 'derajat Celsius', factor: 0 }],
]);
export const firsts = new Set([...units.keys()].map((name) => name.split(' ')[0]!));
/** Trades that keep these units in Indonesian too: flying, seafaring, ball games, screens and tyres. */
export const kept = new Map<string, RegExp>([
  ['mil', /^(?:laut|nautikal)$/u],
  [
    'kaki',
    /^(?:pesawat|penerbangan|pilot|terbang|helikopter|jet|drone|mdpl|kursi|meja|hewan|robot|langit|sepatu|kontainer|peti|kubik)/u,
  ],
  ['yard', /^(?:gol|tendangan|penalti|golf|tembakan|umpan|lapangan|kiper|bek|bola|lari|renang)/u],
  ['galon', /^(?:air|mineral|isi|aqua|susu)/u],
]);
/** Screens, tyres and pipes are sold by the inch; only weather and nature are not. */
export const inches = new Set('hujan salju banjir gelombang ombak'.split(' '));
/** Feet are also limbs: only with a dimension, or too many to walk on. */
export const dimensions =
  /^(?:se)?(?:tinggi|panjang|lebar|dalam|tebal|jauh)$|^(?:ke)(?:tinggian|dalaman|tebalan)$|^jarak$|^berjarak$/u;
export const metric =
  /^(?:km|kilometer|m|meter|cm|sentimeter|mm|kg|kilogram|gram|ton|celsius|celcius|liter|hektare|hektar|km²|m²)$/u;

export const multiples = new Set(['ribu', 'juta', 'miliar']);

/** Indonesian or English notation; NaN where it is no plain number. */
export const amountOf = (text: string): number => {
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(text)) return Number(text.replace(/[.,]/gu, ''));
  return /^\d+(?:[.,]\d{1,2})?$/u.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
};

// Made at the first imperial measure: the locale data cost 15 ms, and few articles need them.
let indonesian: Intl.NumberFormat | undefined;

/** As exact as the figure it comes from, two digits at least. */
export const rounded = (value: number, source: string): string => {
  const digits = Math.min(3, Math.max(2, source.replace(/\D/gu, '').replace(/^0+|0+$/gu, '').length));
  indonesian ??= new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
  return indonesian.format(Number(value.toPrecision(digits)));
};
