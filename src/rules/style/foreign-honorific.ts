import { titles } from '../../language/id/words.js';
import type { Article, Token } from '../../model/document.js';
import type { Origin } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { capitalised } from '../../model/token.js';

const english = new Set(['mr', 'mrs', 'ms', 'miss', 'mister']);
const native = new Set(['tn', 'ny', 'tuan', 'nyonya', 'nona']);
/** What follows the honorific in names of works, products, contests, firms and offices. */
const named = new Set(
  `bean robot marvel universe world earth international grand diy hulk president mom incredible brightside olympia teen usa asia supranational
  cosmo glam green queen global tourism pacman wong sunshine nobody smith&mrs perfect right darcy hyde saigon peregrine daisy doubtfire
  dalloway moneypenny blonde congeniality t big crab crack freeze fantastic monster beast sinister peanut potato magoo pickles
  meneer guru rumah tanah besar muda crabs puff raja haji putri kita takur tanah polly tan
  krab kepiting`
    .trim()
    .split(/\s+/u),
);
/** A work, a product or a nickname stands here, not a person of the news. */
const works = new Set(
  `film serial sinetron novel buku lagu drama komik album band grup karakter tokoh judul berjudul bertajuk julukan dijuluki berjuluk sapaan disapa
  dipanggil panggilan alias merek restoran kafe toko kedai jamu warung ajang kontes pemenang gelar finalis dongeng cerpen merk`
    .trim()
    .split(/\s+/u),
);
const reach = 4;

interface Address {
  readonly at: number;
  readonly name: number;
  readonly last: number;
}

const addressAt = (tokens: readonly Token[], at: number): Address | undefined => {
  const token = tokens[at]!;
  const foreign = english.has(token.lower);
  if (token.kind !== 'word' || !(foreign || native.has(token.lower)) || !capitalised(token)) return undefined;
  if (token.text.length > 2 && token.text === token.text.toUpperCase()) return undefined;
  let name = at + 1;
  let stops = 0;
  while (/^\.{1,2}$/u.test(tokens[name]?.text ?? '') && !tokens[name]!.spaced && stops < 2) {
    name += 1;
    stops += 1;
  }
  const first = tokens[name];
  if (!first || !capitalised(first) || first.text.length < 2 || named.has(first.lower)) return undefined;
  if (!first.spaced && stops === 0) return undefined;
  if (token.lower === 'tuan' && /^rumah$/u.test(first.lower)) return undefined;
  for (let before = Math.max(0, at - reach); before < at; before += 1) if (works.has(tokens[before]!.lower)) return undefined;
  let last = name;
  while (tokens[last + 1]?.spaced && capitalised(tokens[last + 1]!) && last - name < 3 && !native.has(tokens[last + 1]!.lower))
    last += 1;
  return { at, name, last };
};

/** Common Indonesian words after `Tuan` and `Nyonya` are no surname. */
const nameLike = ({ word, lower }: Token): boolean =>
  !word.function && !titles.has(lower) && (word.inside < 25 || word.capital > 0.5);

const addresses = function* ({ segments }: Article): Iterable<{ readonly tokens: readonly Token[]; readonly address: Address }> {
  for (const { tokens, kind, capitals } of segments) {
    if (kind === 'headline') continue;
    let done = 0;
    for (const at of capitals) {
      if (at < done) continue;
      const address = addressAt(tokens, at);
      if (!address) continue;
      if (nameLike(tokens[address.name]!)) yield { tokens, address };
      done = address.last + 1;
    }
  }
};

const fromEnglish: Origin = { languages: ['en'] };
/** `Tuan` and `Tn.` take turns where the machine meets *ông* before every name. */
const fromVietnamese: Origin = { languages: ['vi'] };

export default defineRule({
  id: 'style/foreign-honorific',
  artifact: 'foreign-honorific',
  severity: 'minor',
  confidence: 0.92,
  safe: true,
  summary: { id: 'Sapaan asing di depan nama.', en: 'A foreign honorific before a name.' },
  why: 'Berita berbahasa Indonesia menyebut orang dengan nama atau jabatannya. `Tuan`, `Tn.` dan `Mr.` di depan nama keluarga terbawa dari bahasa sumber; bergantian dalam satu teks, itu hampir pasti jejak mesin.',
  languages: ['id'],
  options: { certainFrom: 2 },
  incorrect: [
    { text: 'Pernyataan [[Tn. Berger]] dibantah oleh [[Tuan Kovac]] kemarin.', suggests: ['Berger', 'Kovac'] },
    { text: 'Kamis pagi [[Mr. Anders Lindqvist]] terbang ke Oslo.', suggests: ['Anders Lindqvist'] },
    {
      text: '“Kami menunggu [[Tuan Brandt]],” kata [[Tuan Horvat]] sebelum [[Tn. Brandt]] tiba.',
      suggests: ['Brandt', 'Horvat', 'Brandt'],
    },
    { text: 'Menurut [[Ny.. Dupont]], harga akan turun.', suggests: ['Dupont'] },
  ],
  correct: [
    'Persela menjadi Tuan Rumah turnamen itu.',
    'Film Mr. Bean diputar lagi; Miss Universe digelar di Bali.',
    '“Terima kasih, Mr. Anders,” ujarnya.',
    'Sir Alex Ferguson hadir di tribun.',
    'Tuan Guru Bajang memberi ceramah.',
    'Jamu Nyonya Meneer dijual lagi.',
    'Ny. Sri Hartati membuka lomba memasak di balai desa.',
  ],
  *check(article, { options }) {
    const all = [...addresses(article)];
    const told = all.filter(({ tokens, address: { at } }) => !tokens[at]!.quoted && tokens[at]!.lower !== 'miss');
    // People do say `Mr.`, and `Miss` goes with contests: both count only beside others.
    const found = told.length >= options.certainFrom ? all : told;
    // Officials' wives are `Ny.` in local news: alone it proves nothing before a name that edited text knows.
    const wives = found.every(({ tokens, address: { at } }) => /^ny/u.test(tokens[at]!.lower));

    const mixed = ['tuan', 'tn'].every((form) => found.some(({ tokens, address: { at } }) => tokens[at]!.lower === form));

    for (const { tokens, address } of found) {
      const honorific = tokens[address.at]!;
      if (wives && tokens[address.name]!.word.count >= 5) continue;
      const text = tokens
        .slice(address.name, address.last + 1)
        .map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text))
        .join('');
      const weak = found.length < options.certainFrom && !english.has(honorific.lower);
      yield {
        span: span(honorific.start, tokens[address.last]!.end),
        message: { id: `Sapaan asing; cukup “${text}”.`, en: `Foreign honorific; “${text}” is enough.` },
        suggestions: [{ text }],
        ...(weak ? { confidence: 0.6, safe: false } : {}),
        ...(english.has(honorific.lower) ? { origin: fromEnglish } : mixed ? { origin: fromVietnamese } : {}),
      };
    }
  },
});
