import { dayNames, monthNames, titles } from '../language/id/words.js';
import type { Article, Token } from '../model/document.js';
import type { Glossary, TermType } from '../model/glossary.js';
import { lowerCase } from '../model/token.js';
import { type Mention, mentions } from './mentions.js';

/** A name where it stands, that no glossary has. */
export interface Sighting {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Not at the beginning of a sentence, where every word has a capital. */
  readonly inside: boolean;
  /** What its company says it is. */
  readonly type: TermType | undefined;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** First words of the names of institutions. */
const institutions = words(`
  kementerian badan lembaga komisi dewan partai pt cv yayasan universitas institut politeknik akademi sekolah bank komite
  asosiasi federasi organisasi perhimpunan persatuan serikat ikatan gerakan front aliansi koalisi mahkamah pengadilan kejaksaan
  kepolisian polda polres polsek kodam kodim dinas direktorat perusahaan grup klub fc rumah majelis forum pusat satuan`);

/** First words of the names of places, which belong to the name. */
const landmarks = words(
  'gunung pulau sungai danau selat laut teluk tanjung bandara pelabuhan stadion jalan jembatan bukit pantai',
);

const speech = words(`
  mengatakan menyatakan menyebut menegaskan menjelaskan menambahkan mengungkapkan menuturkan menilai berharap mengaku kata ujar
  tutur ungkap jelas tegas ucap imbuh sambung`);
const before = {
  place: words('di ke dari'),
  person: words('menurut kata ujar tutur ungkap jelas tegas ucap imbuh sambung oleh bernama'),
};

/** Words of administration: they stand before the names of places and do not belong to them. */
const administrative = words('provinsi kabupaten kecamatan kelurahan kota desa dusun wilayah distrik negara');

/** No names, though they have capitals. */
const units = words('wib wita wit gmt rp usd pasal nomor');

/** Longer runs are headlines and lists in the middle of an article. */
const longestRun = 8;

/** Mostly small in edited text: in a run of capitals it is an office or a common noun, no part of a name. */
const ordinary = ({ word }: Token): boolean =>
  word.function ||
  titles.has(word.lower) ||
  administrative.has(word.lower) ||
  (word.inside >= 3 && word.capital < (word.inside >= 300 ? 0.78 : 0.6));

const isDate = ({ lower }: Token): boolean => monthNames.has(lower) || dayNames.has(lower) || units.has(lower);

const shouts = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

const bare = (text: string): string => text.replace(/[-’'](?:nya|lah|kah|pun)$/u, '');

interface Piece {
  readonly tokens: readonly Token[];
  /** Place of its first token in the segment. */
  readonly at: number;
  /** After an office, or after a word of administration. */
  readonly titled: 'person' | 'place' | undefined;
  readonly kind: 'institution' | 'landmark' | 'name';
  /** Right after a form of the glossary: often the rest of a longer name. */
  readonly rest: boolean;
}

/** Cuts a run of capitals into names: offices, common nouns and what the glossary has are left out. */
const pieces = (mention: Mention, glossary: Glossary): Piece[] => {
  const { tokens, at, within } = mention;
  const found: Piece[] = [];
  let open: Token[] = [];
  let kind: Piece['kind'] = 'name';
  let titled: Piece['titled'];
  let rest = false;
  const close = (index: number): void => {
    if (open.length > 0) found.push({ tokens: open, at: at + index - open.length, titled, kind, rest });
    open = [];
    kind = 'name';
    rest = false;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const match = glossary.match(within, at + index);
    if (match && (kind === 'name' || match.term.type === 'person')) {
      close(index);
      index += match.length - 1;
      rest = true;
      titled = undefined;
      continue;
    }
    const head = institutions.has(token.lower) ? 'institution' : landmarks.has(token.lower) ? 'landmark' : undefined;
    if (head && kind === 'name' && index + 1 < tokens.length) {
      close(index);
      kind = head;
      open.push(token);
    } else if (kind === 'institution' && !isDate(token)) open.push(token);
    else if (isDate(token) || ordinary(token)) {
      close(index);
      if (administrative.has(token.lower)) titled = 'place';
      else if (titles.has(token.lower)) titled = 'person';
    } else open.push(token);
  }
  close(tokens.length);
  return found;
};

const typeOf = ({ tokens, at, titled, kind }: Piece, within: readonly Token[]): TermType | undefined => {
  if (kind === 'institution') return 'organisation';
  if (kind === 'landmark') return 'place';
  // What stands around an abbreviation says little: members of one, people at one.
  if (tokens.length === 1 && shouts(tokens[0]!.text)) return undefined;
  if (titled) return titled;
  const left = within[at - 1];
  const right = within[at + tokens.length];
  if (lowerCase(left) && (titles.has(left.lower) || before.person.has(left.lower))) return 'person';
  if (lowerCase(left) && before.place.has(left.lower)) return 'place';
  return lowerCase(right) && speech.has(right.lower) ? 'person' : undefined;
};

/** Part of a web address: `kompas.com`. */
const inAddress = ({ tokens, at }: Piece, within: readonly Token[]): boolean => {
  const dot = (index: number) => within[index]?.text === '.' && !within[index]!.spaced;
  const last = at + tokens.length;
  return (dot(at - 1) && !tokens[0]!.spaced) || (dot(last) && within[last + 1]?.kind === 'word' && !within[last + 1]!.spaced);
};

/** A lone word that edited text nearly always writes with a capital, or hardly knows. */
const nameLike = ({ word }: Token): boolean => word.count < 30 || word.capital >= 0.9;

const worthNaming = (piece: Piece, within: readonly Token[], glossary: Glossary): boolean => {
  const { tokens, kind, rest } = piece;
  const [first] = tokens;
  if (!first || tokens.some(({ text }) => /\d/u.test(text)) || inAddress(piece, within)) return false;
  if (tokens.length > 1) return kind === 'institution' || !tokens.every(({ text }) => shouts(text) && text.length > 2);
  const text = bare(first.text);
  if (kind !== 'name' || text.length < 3 || (shouts(text) && text.length > 6)) return false;
  return nameLike(first) && !(rest && first.word.count >= 50) && !glossary.knows(text);
};

/** Names of an article that the glossary does not know, in order. Headlines are left out: every word has a capital there. */
export const unknownNames = (article: Article, glossary: Glossary): Sighting[] => {
  const body = { ...article, segments: article.segments.filter(({ kind }) => kind !== 'headline') };
  return mentions(body)
    .filter(({ tokens }) => tokens.length <= longestRun)
    .flatMap((mention) =>
      pieces(mention, glossary)
        .filter((piece) => worthNaming(piece, mention.within, glossary))
        .map((piece): Sighting => {
          const last = piece.tokens.at(-1)!;
          const text = [...piece.tokens.slice(0, -1).map((token) => token.text), bare(last.text)].join(' ');
          const inside = !(mention.startsSentence && piece.at === mention.at);
          return { text, tokens: piece.tokens, inside, type: typeOf(piece, mention.within) };
        }),
    );
};
