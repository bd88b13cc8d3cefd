import type { Draft } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { type Piece, pieces } from './encoding/repair.js';
import { suspicious } from './encoding/tables.js';

const draft = (text: string, { start, end, put, sure, slight }: Piece): Draft => {
  const run = text.slice(start, end);
  const seen = /[\p{L}\p{P}\p{S}]/u.test(run)
    ? `“${run.slice(0, 40)}”`
    : [...run.slice(0, 8)].map((sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
  const wanted = put.trim() === '' ? undefined : put;
  return {
    span: span(start, end),
    message: {
      id: `Karakter rusak ${seen}${wanted ? `; seharusnya “${wanted}”` : ''}.`,
      en: `Broken characters ${seen}${wanted ? `; should be “${wanted}”` : ''}.`,
    },
    suggestions: [{ text: put }],
    safe: sure,
    ...(slight ? { severity: 'minor' } : {}),
  };
};

export default defineRule({
  id: 'markup/encoding',
  artifact: 'encoding',
  severity: 'major',
  confidence: 0.98,
  safe: true,
  summary: { id: 'Karakter rusak oleh pengodean.', en: 'Characters broken by encoding.' },
  why: 'Teks yang dibaca dengan pengodean yang salah, atau yang kode HTML-nya tidak diurai, meninggalkan `â€œ`, `Ã©`, `&quot;`, `\\u2019` dan karakter tak tampak. Asalnya dari pengambilan halaman atau dari mesin penerjemah yang menerima HTML.',
  languages: 'any',
  reads: 'all',
  incorrect: [
    { text: 'Ketua panitia berkata, [[&quot;]]Kami siap.[[&quot;]]', suggests: ['"', '"'] },
    { text: 'Harga beras [[â€œ]]stabil[[â€]], kata petani di San Jos[[Ã©]].', suggests: ['“', '”', 'é'] },
    { text: 'Penerbit Tirta [[&amp;amp;]] Rekan pindah ke San Jos[[ÃƒÂ©]].', suggests: ['&', 'é'] },
    { text: 'Suhu siang itu 31[[Â°]]C di pusat kota.', suggests: ['°'] },
    { text: 'Warga don[[\ufffd]]t care, begitu bunyi poster[[\u200b]]nya.', suggests: ['’', ''] },
    { text: 'Dia menjawab[[\\u2026]] lalu pergi.[[\\n\\n]]Rapat pun usai.', suggests: ['…', '\n'] },
    { text: 'Pasar buka[[â\x80\x94]]meski hujan[[&nbsp;]]deras.', suggests: ['—', ' '] },
  ],
  correct: [
    'AT&T dan R&D bekerja sama; Johnson & Johnson tidak.',
    'Thomas Müller bertolak ke São Paulo, lalu ke Curaçao dan Łódź.',
    'Keluarga itu 👨‍👩‍👧 tersenyum ❤️ di depan toko.',
    'Kata می‌خواهم dibaca pelan-pelan.',
    'Harganya Rp\xa05.000 per bungkus.',
    'Ia memesan di “CAFÉ”, dekat stasiun.',
    'Alamatnya contoh.id/cari?a=1&copy=2 di server C:\\nama.',
  ],
  *check({ document: { text } }) {
    if (!suspicious.test(text)) return;
    let last: Piece | undefined;
    for (const piece of pieces(text)) {
      if (last?.end === piece.start)
        last = {
          ...last,
          end: piece.end,
          put: last.put + piece.put,
          sure: last.sure && piece.sure,
          slight: last.slight && piece.slight,
        };
      else {
        if (last) yield draft(text, last);
        last = piece;
      }
    }
    if (last) yield draft(text, last);
  },
});
