import { composed } from './composed.js';
import { key } from './key.js';
import { countNetworks, networkStarts, social } from './networks.js';
import {
  arrows,
  breadcrumb,
  bullets,
  clock,
  copyright,
  counter,
  delta,
  domain,
  foreignDate,
  formField,
  handle,
  hashtags,
  imageFile,
  imageName,
  justNow,
  pages,
  script,
  shortcode,
  signedDate,
  turn,
  tweet,
} from './shapes/machine.js';
import { shapes } from './shapes.js';
import { known, weak } from './table.js';

export interface Verdict {
  readonly kind: string;
  /** The line could be a sub-heading or a list item too. */
  readonly weak: boolean;
}

const longestLine = 700;
const longestKey = 130;
/** Up to here a line is looked up whatever it begins with. */
const shortLine = 48;
const longestShape = 300;
/** Sentences of legal and newsletter text that run long; everything else that long is prose. */
const longOpenings = new Set(
  'dapatkan simak artikel berita kompas situs kami we this by the dengan mari ikuti untuk save simpan your alamat donasi silakan konten dilarang tulisan baca bergabung gabung komentar isi fakta if website subscribe sign follow selalu disclaimer sumber https http source idn mohon'.split(
    ' ',
  ),
);

/** First words of the known lines. */
export const chainStarts: ReadonlySet<string> = new Set([...known.keys()].map((form) => form.split(' ', 1)[0]!));
const starts: ReadonlySet<string> = new Set([...chainStarts, ...networkStarts, ...shapes.keys()]);
const prose = /[.!?,;]$/;

const strong = (kind: string): Verdict => ({ kind, weak: false });

const opening = /^\p{L}+/u;
const letter = /\p{L}/u;
const lead = /^[^\p{L}\p{N}@#<[©.♬♪$(]*\(?[^\p{L}\p{N}@#<[©♬♪$(]*/u;
/** `1. WhatsApp`, `a) Video`: numbered items belong to the article. */
export const numbered = /^\s*(?:\d{1,3}|[a-z])[.)]\s/i;
export const bulleted = /^\s*(?:[-–—•●▪■◦·*➢►✓]|\d{1,3}[.)]|[a-z][.)])\s+(?=\S)/i;
const closed = /[-–—*_=~#]\s*$/;

const machine: readonly (readonly [string, RegExp])[] = [
  ['image', imageFile],
  ['image', imageName],
  ['share', counter],
  ['pagination', pages],
  ['pagination', turn],
  ['pagination', arrows],
  ['navigation', breadcrumb],
  ['comment-form', formField],
  ['comment-form', delta],
  ['date', justNow],
  ['player', clock],
  ['player', tweet],
  ['player', bullets],
  ['tag-cloud', hashtags],
  ['navigation', copyright],
  ['ad', shortcode],
  ['ad', script],
  ['source', domain],
  ['follow', handle],
];
/** A line of machinery begins with no letter, or with one of these, or ends like a file or an arrow; prose is let go at that. */
const machineWords = new Set(
  'δ î img dsc dscf dscn pxl mvimg dji gopr wa vid image photo screenshot screen whatsapp tangkapan capture snapinsta var let const window document googletag div adsbygoogle jquery function prev previous prevprevious next nextnext artikel pos post sebelumnya selanjutnya berikutnya a an one satu home beranda halaman laman depan trang page hak copyright name nama email e surel alamat website situs comment komentar your subject message pesan'.split(
    ' ',
  ),
);
const quotes = /["'“”‘’]/;
const fileEnd =
  /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|heic|tiff?|mp4|mov|mp3|m4a)(?: ?\(.{1,20}\))?$|[→⟶»›]$|&rarr;$|^\S+\.\w{2,4}$/i;
/** Ends as prose does: no file and no arrow. */
const endsAsProse = (line: string): boolean => '.?!"”,:'.includes(line[line.length - 1]!);
const hasMachine = (line: string, word: string): boolean =>
  (!letter.test(line[0]!) && !quotes.test(line[0]!)) ||
  machineWords.has(word) ||
  (!endsAsProse(line) && fileEnd.test(line.slice(-30))) ||
  /^(?:next|selanjutnya|berikutnya|prev|artikel)/.test(word);

const byShape = (lower: string): string | undefined => {
  const word = opening.exec(lower)?.[0];
  return word === undefined ? undefined : shapes.get(word)?.find(({ line }) => line.test(lower))?.kind;
};

/** `0FansSuka`, `22,044 Followers Follow`. */
const crowd =
  /^(?:fans|penggemar|pengikut|followers?|pelanggan|subscribers?|anggota|members?)[ #]*(?:like|suka|follow|mengikuti|ikuti|subscribe|berlangganan|langganan|join|gabung)$/;

const byKey = (line: string): Verdict | undefined => {
  const form = key(line);
  if (form === '') return undefined;
  const kind = known.get(form);
  if (kind !== undefined) return { kind, weak: weak.has(form) };
  if (crowd.test(form)) return strong('follow');
  const put = composed(form);
  if (put !== undefined) return strong(put);
  const way = social(form);
  if (way !== undefined) return strong(way);
  return countNetworks(form) > 1 && !numbered.test(line) ? strong('share') : undefined;
};

const glue = /(?<=\p{Ll})(?=\p{Lu})/gu;
/** Brands that carry a capital inside. */
const brands = /\b(whats|you|linked|tik|blog|face) (app|tube|in|tok|this|book)\b/g;
const longestPhrase = 6;

/** `Share on WhatsAppShare on Twitter`, `Postingan Lebih Baru Postingan Lama Beranda`: nothing but furniture, one after the other. */
const chain = (line: string): string | undefined => {
  if (line.length > 160) return undefined;
  const words = key(line.replace(glue, ' ')).replace(brands, '$1$2').split(' ');
  if (words.length < 2 || words.length > 24 || !chainStarts.has(words[0]!)) return undefined;
  let kind: string | undefined;
  let sure = 0;
  let parts = 0;
  for (let at = 0; at < words.length; parts += 1) {
    let size = Math.min(longestPhrase, words.length - at);
    for (; size > 0; size -= 1) {
      const form = words.slice(at, at + size).join(' ');
      const found = known.get(form) ?? social(form);
      if (found === undefined) continue;
      if (!weak.has(form)) sure += form.length;
      kind ??= found;
      break;
    }
    if (size === 0) return undefined;
    at += size;
  }
  return sure >= line.length * 0.6 || (sure > 0 && parts > 2 && /[|•·]/.test(line)) ? kind : undefined;
};

/** A count or a divider on a line of its own: part of a share bar when it stands in one. */
const crumb = /^(?:\d{1,3}|[/|•·])$/;

const isLatin = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** The word that stands at `from`, in lower case, at most `longestOpening` letters of it. Most are of ASCII, and need no expression. */
const longestOpening = 24;
const wordAt = (line: string, from: number): string => {
  const most = Math.min(line.length, from + longestOpening);
  let to = from;
  while (to < most && isLatin(line.charCodeAt(to))) to += 1;
  const plain = to === most || line.charCodeAt(to) < 128;
  return (plain ? line.slice(from, to) : (opening.exec(line.slice(from, most))?.[0] ?? '')).toLowerCase();
};

/** What one line is when nothing is known of its place. `line` is trimmed. */
export const judge = (line: string): Verdict | undefined => {
  if (line.length > longestLine || line.length < 1) return undefined;
  const from = isLatin(line.charCodeAt(0)) || letter.test(line[0]!) ? 0 : lead.exec(line.slice(0, 40))![0].length;
  const word = wordAt(line, from);
  if (
    line.length > longestShape ? !longOpenings.has(word) : line.length > shortLine && !starts.has(word) && !hasMachine(line, word)
  )
    return undefined;
  const item = numbered.test(line) || (bulleted.test(line) && !closed.test(line));
  const byTable = line.length <= longestKey ? byKey(line) : undefined;
  if (byTable && !byTable.weak) return item ? { ...byTable, weak: true } : byTable;
  if (line.length <= longestShape && hasMachine(line, word)) {
    const found = machine.find(([, shape]) => shape.test(line));
    if (found) return strong(found[0]);
    if (crumb.test(line)) return { kind: 'share', weak: true };
  }
  if (byTable) return byTable;
  if (line.length > shortLine && !starts.has(word)) return undefined;
  const lower = line.slice(from).toLowerCase();
  if (line.length <= 80 && (foreignDate.test(lower) || signedDate.test(lower))) return strong('date');
  const kind = (numbered.test(line) ? undefined : byShape(lower)) ?? (prose.test(line) ? undefined : chain(line));
  return kind === undefined ? undefined : strong(kind);
};
