import { closedShare, isClosed, isProse, wordsOf } from '../../language/id/clauses.js';
import { mayBePredicate } from '../../language/id/verbs.js';
import { dayNames, monthNames } from '../../language/id/words.js';
import type { Article, Segment, Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';

const bag = ({ tokens }: Segment): ReadonlySet<string> =>
  new Set(tokens.filter(({ kind }) => kind !== 'mark').map(({ lower }) => lower));

/** A second headline under the first: nearly the same words, and no stop. */
const twin = (headline: Segment, line: Segment): boolean => {
  const [a, b] = [bag(headline), bag(line)];
  if (b.size < 5 || b.size > 24 || isClosed(line) || headline.text === line.text) return false;
  let common = 0;
  for (const word of b) if (a.has(word)) common += 1;
  return common >= 0.6 * (a.size + b.size - common);
};

/** Words of a caption: what is to be seen on the picture. */
const pictured = new Set('ditunjukkan terlihat tampak berpose difoto digambarkan'.split(' '));

/** Ends in a date, as captions do. */
const dated = (tokens: readonly Token[]): boolean => {
  let at = tokens.length - 1;
  if (tokens[at]?.text === '.') at -= 1;
  if (tokens[at]?.kind === 'number' && tokens[at]!.text.length === 4) at -= 1;
  const [number, name] = [tokens[at - 1], tokens[at]];
  return (monthNames.has(name?.lower ?? '') && number?.kind === 'number') || dayNames.has(name?.lower ?? '');
};

/** One sentence without a predicate that ends in a date: `Petugas pemadam di Cilacap pada 3 Mei.` */
const caption = (segment: Segment, next: Segment | undefined): boolean => {
  const { tokens, sentences } = segment;
  if (sentences.length !== 1 || !next || segment.kind !== 'paragraph' || tokens.length > 60 || !dated(tokens)) return false;
  // A credit or an image file right below leaves no doubt, whatever the sentence says.
  if (next.furniture === 'image' || next.kind === 'caption') return true;
  if (tokens.some(({ quoted, text }) => quoted || text === ':' || text === '-')) return false;
  const relative = tokens.findIndex(({ lower }) => lower === 'yang');
  const verbs = tokens.filter((token, index) => mayBePredicate(token) && index !== relative + 1);
  return verbs.length === 0 ? wordsOf(segment) >= 5 : verbs.length === 1 && pictured.has(verbs[0]!.lower);
};

/** The last sentence of a paragraph has no stop although all before it do, and reads as a heading. */
const hanging = (segment: Segment): boolean => {
  const { sentences } = segment;
  const last = sentences.at(-1);
  if (!last || sentences.length < 2 || isClosed(segment) || !isProse(segment)) return false;
  const words = last.tokens.filter(({ kind }) => kind === 'word');
  if (words.length < 4 || words.length > 12 || words[0]!.word.function || words.some(({ word }) => word.english)) return false;
  if (last.tokens.some(({ kind, quoted }) => quoted || kind !== 'word')) return false;
  return words[0]!.text !== words[0]!.lower;
};

const message = {
  title: { id: 'Judul lain terselip di dalam teks.', en: 'Another headline is left in the text.' },
  caption: { id: 'Keterangan foto terselip di dalam teks.', en: 'A picture caption is left in the text.' },
  heading: { id: 'Subjudul menyatu dengan paragraf tanpa titik.', en: 'A heading has run into the paragraph.' },
};

export default defineRule({
  id: 'markup/leaked-heading',
  artifact: 'leaked-heading',
  severity: 'minor',
  confidence: 0.85,
  summary: { id: 'Judul atau keterangan foto terselip di dalam teks.', en: 'A heading or caption left in the text.' },
  why: 'Judul berita terkait, subjudul, dan keterangan foto kehilangan tempatnya ketika halaman diambil, lalu terbaca sebagai kalimat biasa. Subjudul di baris sendiri bukan kesalahan.',
  languages: ['id'],
  reads: 'all',
  incorrect: [
    {
      text: 'Warga menanam ribuan bakau di pesisir utara.\nKegiatan itu diikuti pelajar dan nelayan setempat.\n[[Seorang pelajar di pantai utara Tuban pada 5 Juni.]]\nPanitia akan menambah bibit pada bulan depan.',
    },
    {
      text: 'Harga cabai naik tajam menjelang hari raya di sejumlah pasar\n[[Harga cabai naik tajam menjelang hari raya di sejumlah pasar tradisional]]\nPedagang mengeluhkan pasokan yang tersendat.',
    },
    {
      text: 'Jembatan itu ambruk pada dini hari karena arus sungai.\nPolisi menutup jalan dari dua arah sejak pagi tadi.\nWarga diminta memakai jalan lain untuk sementara waktu.\nPetugas masih mencari dua orang yang dilaporkan hilang. [[Bupati meninjau lokasi jembatan ambruk]]\nBupati mengatakan jembatan darurat akan dibangun pekan ini.',
    },
  ],
  correct: [
    'Penyerahan bantuan\nBupati menyerahkan bantuan kepada warga pada 5 Juni.\nBantuan itu berupa beras dan obat.',
    'Gempa mengguncang Tuban pada Selasa.\nSebab gempa\nGempa itu berasal dari sesar yang aktif.',
    'Pertandingan digelar di Solo.\nTimnas akan bertemu Laos pada 5 Juni.\nTiket sudah habis.',
  ],
  *check({ segments }: Article): Generator<Draft> {
    const body = segments.filter(({ kind }) => kind !== 'boilerplate');
    const [headline, second] = body;
    let share: number | undefined;
    const mostlyClosed = (): boolean => {
      share ??= closedShare(body);
      return share >= 0.8;
    };
    const final = body.at(-1);
    for (const [index, segment] of segments.entries()) {
      if (segment.kind === 'boilerplate' || segment === headline) continue;
      if (segment === second && headline && twin(headline, second)) yield { span: segment, message: message.title };
      else if (caption(segment, segments[index + 1]) && segment !== second) yield { span: segment, message: message.caption };
      else if (segment !== final && hanging(segment) && mostlyClosed())
        yield { span: segment.sentences.at(-1)!, message: message.heading };
    }
  },
});
