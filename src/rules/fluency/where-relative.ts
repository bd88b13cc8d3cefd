import { wakerOf } from '../../language/id/spots.js';
import { isPlain, isVerb, role, roleOf } from '../../language/id/syntax.js';
import type { Token } from '../../model/document.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { capitalised } from '../../model/token.js';

/** Whoever knows, asks or looks does ask where. */
const asking = new Set(
  `tahu mengetahui diketahui bertanya menanyakan ditanya tanya mencari dicari melihat lihat menjelaskan menentukan memahami entah soal tentang
  mengenai berada kata jelas lain tidak bukan pun saja memberi menunjukkan memastikan persis`.split(/\s+/u),
);
const times = new Set('masa saat waktu hari tahun bulan musim momen era zaman ketika periode'.split(' '));
const places = new Set(
  `tempat kota negara rumah lokasi wilayah daerah kawasan desa gedung sekolah kantor hotel pulau jalan pasar pelabuhan bandara stadion
  kamp ruang ruangan kamar lapangan taman gereja masjid museum`.split(/\s+/u),
);
const people = new Set(['orang', 'orang-orang', 'seseorang', 'warga']);

const suggestion = (before: Token): string | undefined =>
  times.has(before.lower) ? 'ketika' : places.has(before.lower) || capitalised(before) ? 'tempat' : undefined;

const wakes = wakerOf('mana');

export default defineRule({
  id: 'fluency/where-relative',
  artifact: 'other-fluency',
  severity: 'minor',
  confidence: 0.65,
  summary: { id: '“di mana” sebagai kata penghubung.', en: '“di mana” used as the English relative “where”.' },
  why: '`di mana` menanyakan tempat. Sebagai terjemahan *where* dan *in which* ia menempel pada kata yang diterangkan: `keadaan di mana Anda tidur`; tulis `tempat`, `ketika`, `yang`, atau pecah kalimatnya.',
  refs: ['KBBI: di mana', 'Buku Praktis Bahasa Indonesia 1: “di mana” bukan penghubung'],
  languages: ['id'],
  incorrect: [
    { text: 'Ini adalah kota [[di mana]] mereka bertemu pertama kali.', suggests: ['tempat'] },
    { text: 'Ada masa [[di mana]] kita harus menunggu.', suggests: ['ketika'] },
    { text: 'Mereka menghadapi keadaan [[di mana]] orang tidak berani pulang.' },
  ],
  correct: [
    'Ini kota tempat mereka bertemu pertama kali.',
    'Polisi belum tahu di mana mereka bersembunyi.',
    'Warga bertanya di mana Anda tinggal.',
    'Di mana mereka sekarang?',
    '“Ada masa di mana kita harus menunggu,” katanya.',
    'Barang itu dijual di mana saja.',
  ],
  *check(article) {
    for (const { segment, tokens, at } of wakes(article)) {
      const [before, token, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
      if (segment.kind === 'headline' || token?.lower !== 'di' || !isPlain(before) || !after) continue;
      const what = roleOf(before);
      if (what !== role.other && what !== role.pointing && what !== role.middle) continue;
      if (asking.has(before.lower) || (isVerb(what) && !capitalised(before))) continue;
      const who = roleOf(after);
      if (who !== role.plural && who !== role.singular && !people.has(after.lower)) continue;
      const put = suggestion(before);
      yield {
        span: span(token.start, tokens[at]!.end),
        message: {
          id: `“di mana” menerangkan “${before.text}” seperti *where*; pakai ${put ? `“${put}”` : '“yang” atau kalimat baru'}.`,
          en: `“di mana” stands after “${before.text}” like “where”; ${put ? `use “${put}”` : 'use “yang” or a new sentence'}.`,
        },
        ...(put ? { suggestions: [{ text: put }] } : {}),
      };
    }
  },
});
