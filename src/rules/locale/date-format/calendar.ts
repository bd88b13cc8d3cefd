import type { Token } from '../../../model/document.js';

export const indonesian = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const english = 'january february march april may june july august september october november december'.split(' ');
const short = 'jan feb mar apr - jun jul aug sep oct nov dec'.split(' ');
/** Month number, counted from 0, by its Indonesian or English name. */
const months = new Map(
  [...indonesian.map((name) => name.toLowerCase()), ...english, ...short].map((name, index) => [name, index % 12] as const),
);
months.set('agt', 7).set('sept', 8).set('okt', 9).set('des', 11);
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
/** Number of the weekday, Sunday is 0. */
export const weekdayOf = new Map(weekdays.map((name, index) => [name.toLowerCase(), index] as const))
  .set('ahad', 0)
  .set("jum'at", 5);
/** A date may follow these although no year closes it. */
export const before = new Set(
  'pada tanggal tgl hari sejak hingga sampai per mulai sebelum setelah jatuh selambat-lambatnya'.split(' '),
);
/** After a bare date; anything else may be what the number counts: `pada Maret 14 orang tewas`. */
export const after = new Set(
  'lalu dan hingga sampai untuk setelah saat ketika di ke yang dengan mendatang nanti kemarin waktu silam'.split(' '),
);
export const timesOfDay = new Set('pagi siang sore petang malam dini tengah'.split(' '));
export const ordinals = new Set(['st', 'nd', 'rd', 'th']);

export const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && /^(?:1[89]|20)\d\d$/u.test(token.text);
export const dayOf = (token: Token | undefined): number =>
  token?.kind === 'number' && /^\d{1,2}$/u.test(token.text) ? Number(token.text) : 0;
export const monthOf = (token: Token | undefined): number =>
  token?.kind === 'word' && token.text[0] !== token.lower[0] ? (months.get(token.lower) ?? -1) : -1;
export const isEnglish = ({ lower }: Token, month: number): boolean =>
  lower !== indonesian[month]!.toLowerCase() && english.includes(lower);
export const daysIn = (month: number, year: number | undefined): number =>
  month === 1 && year !== undefined && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)) ? 28 : lengths[month]!;
