import type { Token } from '../../model/document.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const shape = /^(?:me[mnrlwy]?|di|ber|ter|ke)\p{Ll}{3,}/u;
/** What may be said of a subject without a verbal prefix: bare verbs, auxiliaries, common adjectives, pointing words. */
const bare = words(`
  ada adalah ialah akan telah sudah sedang tidak tak bukan belum dapat bisa harus masih ingin mau boleh perlu pernah juga pun itu ini
  kata ujar tutur ucap jelas tegas ungkap papar terang sebut tulis tambah lanjut imbuh sambung cetus tanya jawab
  jadi punya masuk keluar naik turun datang pergi tiba main lahir tewas mati hidup tinggal duduk bangun jatuh pulang kembali lewat lari
  tahu tampil hadir gagal menang kalah unggul finis mulai selesai ikut turut minta beri buat bawa ambil lihat dengar baca pakai kena
  mundur maju hilang pecah habis tutup buka gugur wafat resmi sakit sehat baik buruk besar kecil tinggi rendah sama sekitar cukup
  penting sulit mudah cepat lambat banyak sedikit aman siap yakin setuju sepakat menjadi lulus kerja pindah hamil nikah cerai mirip`);

/** May be the predicate of a sentence. Wide on purpose: where it says no throughout, there is none. */
export const mayBePredicate = ({ kind, text, lower }: Token): boolean =>
  kind === 'word' && text === lower && (bare.has(lower) || shape.test(lower));

/** Verbs that report speech and want a subject after a closing quotation mark: `"…," kata Budi`. */
export const speechVerbs =
  words(`kata ujar tutur ucap jelas tegas ungkap papar terang imbuh sambung lanjut tambah sebut tulis cetus
  tanya jawab tukas timpal pungkas`);

/** The same with their subject in them, or that can end the clause. */
export const speechWords: ReadonlySet<string> = new Set([
  ...speechVerbs,
  ...[...speechVerbs].map((verb) => `${verb}nya`),
  'katanya',
  'demikian',
]);

/** Active verbs of speech that open a quotation. */
export const openingVerbs =
  words(`mengatakan menyatakan berkata menegaskan menambahkan menuturkan menjelaskan mengungkapkan menyebutkan
  menulis berujar bertanya menjawab memaparkan mengklaim menyebut`);
