import type { Article, Segment, Token } from '../../model/document.js';
import type { SourceLanguage } from '../../model/finding.js';
import type { Trace } from '../../model/language.js';
import { span } from '../../model/span.js';
import { capitalised } from '../../model/token.js';
import { malay, sharedWithMalay } from './malay.js';
import { type Spot, wakerOf } from './spots.js';
import { monthNames } from './words.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What a Malay paragraph in an Indonesian article may have; the whole article is told by fewer words (detect.ts). */
const own = new Set([
  ...malay,
  ...words('iaitu manakala sempadan tentera pengerusi menggesa memaklumkan rundingan belanjawan membabitkan timbalan'),
]);
const shared = [...sharedWithMalay, 'kerajaan', 'selepas', 'semasa', 'seramai', 'kaedah', 'telefon', 'tarikh', 'cuba', 'mahu'];
const spots = wakerOf(`tanggal operasi ${[...own, ...shared].join(' ')}`);

const trace = (
  first: Token,
  last: Token,
  kind: string,
  languages: readonly SourceLanguage[],
  more: Pick<Trace, 'sure'> = {},
): Trace => ({
  span: span(first.start, last.end),
  kind,
  languages,
  ...more,
});

/** `pada tanggal 14 Maret`: languages that name no weekday write every date so. */
const date = ({ tokens, at }: Spot): Trace | undefined => {
  const [before, day, month] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before?.lower !== 'pada' || day?.kind !== 'number' || !/^\d{1,2}$/u.test(day.text) || !monthNames.has(month?.lower ?? ''))
    return undefined;
  return trace(before, month!, 'pada tanggal', ['vi', 'zh', 'ru']);
};

/** `operasi militer khusus`, as the state media of three countries call the war without quotation marks. */
const operation = ({ tokens, at }: Spot): Trace | undefined =>
  tokens[at + 1]?.lower === 'militer' && tokens[at + 2]?.lower === 'khusus'
    ? trace(tokens[at]!, tokens[at + 2]!, 'operasi militer khusus', ['ru', 'vi', 'zh'])
    : undefined;

const countries = words(`
  Afganistan Afghanistan Albania Aljazair Amerika Arab Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belanda Belarus
  Belgia Brasil Britania Bulgaria Ceko Chile China Cina Denmark Ekuador Estonia Filipina Finlandia Georgia Hungaria India Inggris Irak Iran
  Irlandia Israel Italia Jepang Jerman Kamboja Kanada Kazakhstan Kenya Kolombia Korea Kroasia Kuba Kuwait Laos Latvia Lebanon Libya Lituania
  Malaysia Maroko Meksiko Mesir Moldova Mongolia Myanmar Nepal Nigeria Norwegia Oman Pakistan Palestina Peru Polandia Portugal Prancis Qatar
  Rumania Rusia Selandia Serbia Singapura Slovakia Spanyol Sudan Suriah Suriname Swedia Swiss Taiwan Thailand Tiongkok Turki Ukraina Uni
  Uzbekistan Venezuela Vietnam Yaman Yordania Yunani`);
const directions = words('di ke dari');
const han = /^\p{Script=Han}+$/u;

/** `di Jeddah (Arab Saudi)`, and a name with its characters: `Li Ming (李明)`. */
const bracket = (tokens: readonly Token[], open: number): Trace | undefined => {
  const [before, first] = [tokens[open - 1], tokens[open + 1]];
  if (!capitalised(before) || first?.kind !== 'word') return undefined;
  let close = open + 2;
  while (close < open + 5 && tokens[close]?.kind === 'word') close += 1;
  if (tokens[close]?.text !== ')') return undefined;
  const inside = tokens.slice(open + 1, close);
  if (inside.every(({ text }) => han.test(text))) return trace(before, tokens[close]!, 'characters', ['zh']);
  if (!countries.has(first.text) || !inside.every(capitalised)) return undefined;
  let from = open - 1;
  while (capitalised(tokens[from - 1]) && open - from < 4) from -= 1;
  // `Britania Raya (Inggris)` is one country twice.
  if (countries.has(tokens[from]!.text)) return undefined;
  return directions.has(tokens[from - 1]?.text ?? '') ? trace(tokens[from]!, tokens[close]!, 'country', ['vi']) : undefined;
};

const english = /^(?:en|eng|english|e|vietnamnews|tuoitrenews|news)\.|\/en(?:glish)?\//u;
const link = /https?:\/\/(?:www\.)?((?:[\w-]+\.)+(vn|ru|cn))(?![\w.-])(\/en(?:glish)?\/)?/iu;
const domains: Readonly<Record<string, SourceLanguage>> = { vn: 'vi', ru: 'ru', cn: 'zh' };

const linkIn = ({ text, start, furniture }: Segment): Trace | undefined => {
  const found = link.exec(text);
  if (!found || english.test(found[1]!.toLowerCase()) || found[3]) return undefined;
  const language = domains[found[2]!.toLowerCase()]!;
  const from = start + found.index;
  return {
    span: span(from, from + found[0].length),
    kind: 'link',
    languages: [language],
    ...(furniture === 'source' && language === 'vi' ? { sure: true } : {}),
  };
};

/** What betrays the source language beside what rules find (detection.md §6). */
export const traces = (article: Article, furniture: readonly Segment[]): readonly Trace[] => {
  const found: Trace[] = [];
  const dates: Trace[] = [];
  const malays = new Map<string, Trace>();
  let onlyMalay = 0;
  for (const spot of spots(article)) {
    const token = spot.tokens[spot.at]!;
    const { lower } = token;
    if (lower === 'tanggal') {
      const one = date(spot);
      if (one) dates.push(one);
    } else if (lower === 'operasi') {
      const one = operation(spot);
      if (one) found.push(one);
    } else if (token.text === lower && !malays.has(lower)) {
      malays.set(lower, trace(token, token, lower, ['ms']));
      if (own.has(lower)) onlyMalay += 1;
    }
  }
  if (dates.length > 1) found.push(...dates);
  if (onlyMalay > 0 && malays.size > 2) found.push(...malays.values());
  for (const { tokens, marks } of article.segments) {
    for (const at of marks) {
      const one = tokens[at]!.text === '(' ? bracket(tokens, at) : undefined;
      if (one) found.push(one);
    }
  }
  for (const segment of furniture) {
    const one = segment.text.includes('://') ? linkIn(segment) : undefined;
    if (one) found.push(one);
  }
  return found;
};
