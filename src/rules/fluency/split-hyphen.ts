import { belongTogether, clitics, prefixes, suffixes, writtenTogether } from '../../language/id/reduplication.js';
import type { Segment, Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { capitalised } from '../../model/token.js';

const hyphens = new Set(['-', '‐', '‑']);
/** After these a dash opens an aside: `Maung Bandung -julukan Persib- …`. */
const asideOpeners = new Set(['julukan', 'sapaan', 'alias', 'red', 'nama', 'panggilan', 'mdpl', 'yang', 'sebutan', 'istilah']);
/** `pra- dan pascabencana`: a shared second half, not a torn word. */
const sharers = new Set(['dan', 'atau', 'maupun', 'serta', 'hingga', 'sampai', 'ke', 'juga', 'ataupun']);

type Spacing = 'before' | 'after' | 'both';

const spacingOf = (hyphen: Token, next: Token): Spacing | undefined => {
  if (hyphen.spaced) return next.spaced ? 'both' : 'before';
  return next.spaced ? 'after' : undefined;
};

/** `JAKARTA -`, `WASHINGTON, KOMPAS.com -`: nothing but names, numbers and marks from the start of the block. */
const dateline = (tokens: readonly Token[], at: number): boolean =>
  at <= 12 &&
  tokens
    .slice(0, at)
    .every(
      (token) =>
        token.kind !== 'word' || capitalised(token) || token.lower === 'com' || token.lower === 'co' || token.lower === 'id',
    );

/** For each hyphen of a segment, whether a partner opens or closes an aside with it; one pass. */
const asides = (tokens: readonly Token[]): ReadonlySet<number> => {
  const found = new Set<number>();
  let open = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue;
    if (token.text === '.' && tokens[index + 1]?.spaced) open = -1;
    if (!/^[-‐‑–—]+$/u.test(token.text)) continue;
    const next = tokens[index + 1];
    const closes = !next || next.spaced || next.kind === 'mark';
    if (open >= 0 && closes && index - open > 2) {
      found.add(open).add(index);
      open = -1;
    } else if (token.spaced) open = index;
  }
  return found;
};

/** A word with the capital of a sentence or a headline alone: inside sentences it hardly ever has one. */
const isOrdinary = ({ text, word }: Token): boolean =>
  text.slice(1) === word.lower.slice(1) && word.inside >= 20 && word.capital < 0.2;

const joined = (left: Token, right: Token): string => {
  // A clitic is written to an Indonesian word without a hyphen, to an abbreviation, a name or a foreign word with one.
  const plain =
    (clitics.has(right.lower) || suffixes.has(right.lower)) &&
    left.kind === 'word' &&
    (!capitalised(left) || isOrdinary(left)) &&
    left.word.count >= 20;
  return `${left.text}${plain ? '' : '-'}${right.text}`;
};

const shown = (left: Token, hyphen: Token, right: Token): string =>
  `${left.text}${hyphen.spaced ? ' ' : ''}${hyphen.text}${right.spaced ? ' ' : ''}${right.text}`;

const torn = (left: Token, hyphen: Token, right: Token, spacing: Spacing, certain: boolean): Draft => {
  const whole = joined(left, right);
  return {
    span: span(left.start, right.end),
    message: {
      id: `“${shown(left, hyphen, right)}” terpenggal di tanda hubung; tulis “${whole}”.`,
      en: `“${shown(left, hyphen, right)}” is torn at the hyphen; write “${whole}”.`,
    },
    suggestions: [{ text: whole }, ...(certain || capitalised(left) ? [] : [{ text: left.text }])],
    // A space before the hyphen is what machines write; the other two are typing habits as well.
    ...(spacing === 'before' ? {} : { severity: 'minor' as const }),
    ...(certain ? {} : { confidence: 0.85, safe: false }),
  };
};

/** Two ordinary words that no hyphen ever joins: the right one is half of a compound the machine took apart. */
const isOrphan = (left: Token, right: Token, spacing: Spacing): boolean =>
  spacing === 'before' &&
  !prefixes.has(left.lower) &&
  [left, right].every((token) => !capitalised(token) && token.word.count >= 20 && !token.word.english);

const orphan = (left: Token, hyphen: Token, right: Token): Draft => ({
  span: span(left.start, right.end),
  message: {
    id: `“-${right.text}” adalah sisa separuh kata majemuk; hapus, atau lengkapi kata majemuknya.`,
    en: `“-${right.text}” is what is left of a compound; delete it, or complete the compound.`,
  },
  suggestions: [{ text: left.text }, { text: `${left.text}${hyphen.text}${right.text}` }],
  confidence: 0.85,
  safe: false,
});

const halves = function* ({ tokens, marks }: Segment): Iterable<Draft> {
  let paired: ReadonlySet<number> | undefined;
  for (const index of marks) {
    const hyphen = tokens[index]!;
    if (index === 0 || index + 1 === tokens.length || !hyphens.has(hyphen.text)) continue;
    const left = tokens[index - 1]!;
    const right = tokens[index + 1]!;
    const spacing = spacingOf(hyphen, right);
    if (!spacing || left.kind === 'mark' || right.kind === 'mark') continue;
    const certain = belongTogether(left, right) || (spacing !== 'both' && writtenTogether(left, right));
    if (!certain) {
      if (spacing === 'both' || left.kind === 'number' || right.kind === 'number' || /^Rp\d/u.test(right.text)) continue;
      if (left.text.length < 2 || right.text.length < 2) continue;
      if (spacing === 'after' && (sharers.has(right.lower) || sharers.has(left.lower))) continue;
      if (spacing === 'before' && asideOpeners.has(right.lower)) continue;
      if (dateline(tokens, index)) continue;
      paired ??= asides(tokens);
      if (paired.has(index)) continue;
    }
    yield certain || !isOrphan(left, right, spacing) ? torn(left, hyphen, right, spacing, certain) : orphan(left, hyphen, right);
  }
};

export default defineRule({
  id: 'fluency/split-hyphen',
  artifact: 'split-hyphen',
  severity: 'major',
  confidence: 0.97,
  safe: true,
  summary: { id: 'Kata bertanda hubung terpenggal oleh spasi.', en: 'A hyphenated word torn by a space.' },
  why: 'Mesin penerjemah memecah kata ulang di tanda hubungnya: `undang -undang`, `orang - orang`, `baik -lah`. Dua bentuk yang berbeda dalam satu teks hampir pasti jejak mesin.',
  refs: ['EYD V: kata ulang'],
  languages: ['id'],
  incorrect: [
    { text: 'Mereka membahas [[undang -undang]] baru itu.', suggests: ['undang-undang'] },
    { text: 'Warga bekerja [[bahu -membahu]] membersihkan jalan.', suggests: ['bahu-membahu'] },
    { text: 'Para petani [[orang - orang]] desa itu pulang.', suggests: ['orang-orang'] },
    { text: 'Ia menatap [[teman- temannya]] satu per satu.', suggests: ['teman-temannya'] },
    { text: 'Kalau begitu, [[baik -lah]], kata sang ketua.', suggests: ['baiklah'] },
    { text: '[[Bukan -kah]] jalan itu sudah lama rusak?', suggests: ['Bukankah'] },
    { text: 'Kode open [[source -nya]] sudah dibuka.', suggests: ['source-nya'] },
    { text: 'Pertemuan [[ke -2]] digelar pada era [[1990 -an]] di Bandung.', suggests: ['ke-2', '1990-an'] },
    { text: 'Mereka menolak gencatan senjata yang [[diajukan -api]] kemarin.', suggests: ['diajukan'] },
  ],
  correct: [
    'Anak-anak bermain di halaman.',
    'Maung Bandung -julukan Persib- segera bertolak ke Surabaya.',
    'JAKARTA -Pemerintah menaikkan tarif parkir.',
    'Skor akhir 5 - 3 untuk tuan rumah.',
    'Masa pra- dan pascabencana sama pentingnya.',
    '- Bawang merah dan cabai',
    'Rugi bersih tercatat -Rp135 miliar.',
    'Kereta Jakarta - Bandung berangkat pagi.',
  ],
  *check({ segments }) {
    for (const segment of segments) yield* halves(segment);
  },
});
