import { waker } from '../../language/id/spots.js';
import { isMark, isVerb, role, roleOf } from '../../language/id/syntax.js';
import { mayBePredicate } from '../../language/id/verbs.js';
import type { Token } from '../../model/document.js';
import type { Draft, Message } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { capitalised } from '../../model/token.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nothing can end with these, and no mark may part them from what they bind. */
const binders = words(
  'di ke dari untuk oleh kepada bagi terhadap tentang para sebuah seorang merupakan agar pada sebagai dengan yang adalah akan telah',
);
const beforeComma = words('di ke oleh kepada terhadap tentang para sebuah seorang merupakan pada');
/** Two that never meet: the noun between them is lost. */
const apart = new Map(
  Object.entries({
    di: 'dari oleh untuk pada dengan dan atau adalah telah akan karena',
    ke: 'oleh dari untuk pada dengan dan adalah telah akan karena di',
    dari: 'oleh dengan adalah telah akan karena bahwa',
    untuk: 'dari oleh adalah telah akan bahwa karena',
    oleh: 'di ke pada untuk dengan dari adalah telah akan dan',
    kepada: 'di ke untuk dari oleh adalah telah akan dan',
    melalui: 'adalah telah akan ke oleh',
    dengan: 'adalah telah akan jika dari',
    pada: 'adalah telah akan di ke oleh',
    para: 'adalah telah akan di ke dari untuk dan yang sebuah seorang',
    sebuah: 'di ke dari untuk adalah telah akan dan oleh yang',
    seorang: 'di ke untuk adalah telah akan oleh',
  }).map(([first, list]) => [first, words(list)]),
);

const lost = (first: Token, last: Token, confidence: number, message: Message): Draft => ({
  span: span(first.start, last.end),
  confidence,
  message,
});

const gap = (first: Token, last: Token): Message => ({
  id: `Antara “${first.text}” dan “${last.text}” ada kata yang hilang.`,
  en: `A word is missing between “${first.text}” and “${last.text}”.`,
});

const dangling = (tokens: readonly Token[], at: number): Draft | undefined => {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (!next || token.quoted !== next.quoted) return undefined;
  if (next.kind === 'mark') {
    const stop = isMark(next, '.') && !next.spaced && (tokens[at + 2] === undefined || tokens[at + 2]!.spaced);
    const comma = isMark(next, ',') && !next.spaced && beforeComma.has(token.lower) && tokens[at + 2]?.kind === 'word';
    const denied = stop && token.lower === 'tidak' && roleOf(tokens[at - 1]) === role.plural;
    if (!(stop && binders.has(token.lower)) && !comma && !denied) return undefined;
    return lost(token, token, 0.7, {
      id: `Setelah “${token.text}” ada kata yang hilang.`,
      en: `After “${token.text}” a word is missing.`,
    });
  }
  return next.kind === 'word' && apart.get(token.lower)?.has(next.lower) && next.text === next.lower
    ? lost(token, next, 0.7, gap(token, next))
    : undefined;
};

/** `Pada Jumat, Budi, warga untuk menjual sapi.`: where the verb should be, only `untuk`. */
const verbless = (tokens: readonly Token[], at: number): Draft | undefined => {
  if (roleOf(tokens[at + 1]) !== role.active) return undefined;
  let comma = at - 1;
  while (comma > at - 4 && comma > 0 && tokens[comma]!.kind === 'word') comma -= 1;
  if (comma < 3 || comma === at - 1 || !isMark(tokens[comma], ',')) return undefined;
  if (!tokens.slice(comma + 1, at).every((token) => roleOf(token) === role.other) || !capitalised(tokens[comma - 1]))
    return undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.quoted) return undefined;
    const what = roleOf(token);
    if (index < at && (mayBePredicate(token) || what === role.relative)) return undefined;
    if (index > at + 1 && (isVerb(what) || what === role.copula || what === role.auxiliary || what === role.negation))
      return undefined;
  }
  return lost(tokens[comma + 1]!, tokens[at + 1]!, 0.75, {
    id: `Kalimat ini tanpa kata kerja sebelum “untuk ${tokens[at + 1]!.text}”.`,
    en: `The sentence has no verb before “untuk ${tokens[at + 1]!.text}”.`,
  });
};

const wakes = waker(
  (lower) => lower === 'tidak' || binders.has(lower) || apart.has(lower),
  (tokens, at) => {
    const next = tokens[at + 1];
    return next !== undefined && (next.kind === 'mark' || next.word.function || tokens[at]!.lower === 'untuk');
  },
);

export default defineRule({
  id: 'accuracy/missing-word',
  artifact: 'missing-word',
  severity: 'major',
  confidence: 0.7,
  summary: { id: 'Kata yang hilang.', en: 'A word is missing.' },
  why: 'Mesin menjatuhkan kata yang tidak dikenalnya: kata depan menggantung (`kepada, Senin`), dua kata tugas bertemu (`di oleh`), atau klausa utama kehilangan kata kerjanya (`Putin, pasukan Ukraina untuk melakukan`).',
  languages: ['id'],
  incorrect: [
    { text: 'Surat itu dikirim [[kepada]], Senin pagi.' },
    { text: 'Kereta melayani kota [[di dan]] sekitar Bandung.' },
    { text: 'Mereka dipanggil [[ke oleh]] panitia.' },
    { text: 'Pada hari Jumat, gubernur Jawa Barat Budi, [[warga Bekasi untuk menjual]] sapi.' },
    { text: 'Secara teori bisa, tetapi dalam praktiknya mereka [[tidak]].' },
    { text: 'Bantuan itu datang [[dari]]. Warga lega.' },
  ],
  correct: [
    'Surat itu dikirim kepada wali kota, Senin pagi.',
    'Penerbangan dari dan ke Bandung dibuka lagi.',
    'Yang, menurut warga, paling sulit adalah air.',
    'Ia datang untuk, antara lain, membeli beras.',
    'Dana itu dipakai untuk membeli beras.',
    'Untuk warga, pemerintah daerah bersiap untuk membuka posko.',
    '“Saya dari.” Ia terdiam.',
    'Ada yang datang, ada yang tidak.',
  ],
  *check(article) {
    let past = 0;
    for (const { segment, tokens, at } of wakes(article)) {
      const token = tokens[at]!;
      if (at === 0 || token.start < past || token.text !== token.lower) continue;
      if (segment.kind !== 'paragraph' && segment.kind !== 'quote') continue;
      const found = dangling(tokens, at) ?? (token.lower === 'untuk' ? verbless(tokens, at) : undefined);
      if (!found) continue;
      yield found;
      past = found.span.end;
    }
  },
});
