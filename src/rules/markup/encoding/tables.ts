/** What Windows-1252 shows for the bytes 0x80–0x9f; the five it leaves empty stand for themselves. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const entities = new Map<string, string>(
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil
  sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute
  Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde
  auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave
  uacute ucirc uuml yacute thorn yuml`
    .split(/\s+/u)
    .map((name, index) => [name, String.fromCharCode(160 + index)]),
);
const more = `quot" amp& apos' lt< gt> ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ bull• hellip… prime′ Prime″ euro€ trade™ lsaquo‹
  rsaquo› minus− rarr→ larr← Scaron\u0160 scaron\u0161 OElig\u0152 oelig\u0153 ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d
  lrm\u200e rlm\u200f`;
for (const pair of more.split(/[ \n]+/u)) entities.set(pair.slice(0, -1), pair.at(-1)!);

/** Entities that are meant even without their semicolon, or with a space a translator put in. */
const common = 'quot|amp|apos|nbsp|lt|gt|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip';
const trail = `[\\x80-\\xbf${windows1252}]`;
const misread = `(?:[\\xc2-\\xdf]${trail}|[\\xe0-\\xef]${trail}{2}|[\\xf0-\\xf4]${trail}{3})+`;
const misreads = new RegExp(misread, 'gu');

/** Candidates alone, each kind a group; what stands beside them is looked at afterwards. */
export const candidates = new RegExp(
  [
    '(?<tag>&lt;/?(?:br|p|b|i|em|strong|span|a|div|li|ul|h\\d|img|u)(?:\\s[^&<>\\n]{0,120})?/?&gt;)',
    `(?<named>&(?:amp;)*(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}\\d{0,2});|& ?(?:# ?\\d{2,5}|${common}) ?;|&(?:${common})(?![\\p{L}\\d=]))`,
    '(?<bare>(?:#0?39|quot|nbsp);)',
    `(?<mojibake>${misread})`,
    '(?<mac>‚Ä[ôòúùìî¶¢]|√[©°≠±º∂®ß≥∫¥¢])',
    '(?<lost>â[€\\x80]\ufffd?|[âÃÂ])',
    '(?<raw>[\\x80-\\x9f]+)',
    '(?<unknown>(?:\\ufffd|\\p{Cs})+)',
    '(?<unseen>[\\xad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]+)',
    '(?<control>\\x1b\\[[\\d;]*[A-Za-z]|[\\x00-\\x08\\x0e-\\x1f\\x7f]+)',
    '(?<icon>[\\ue000-\\uf8ff]+)',
    '(?<slashed>(?:\\\\u[0-9a-fA-F]{4})+|(?:\\\\[nrt])+(?!\\p{Ll})|\\\\["\'/])',
    '(?<quoted>=[C-F][0-9A-F](?:=[89AB][0-9A-F])+)',
  ].join('|'),
  'gu',
);

/** A text without any of these has nothing to look at. */
export const suspicious =
  /[&\\;=√‚\x00-\x08\x0e-\x1f\x7f-\x9f\xad\xc2-\xf4\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ud800-\uf8ff\ufeff\ufffd]/;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const fromBytes = (bytes: readonly number[]): string | undefined => {
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
};

/** What mojibake hides: accented Latin, typography, emoji. One letter of another script is more likely two real characters. */
const likely = /[\xa0-\u017f\u1e00-\u1eff\u2000-\u2bff\ufeff\uff00-\uffef\ufffd]|\ufe0f|\p{Extended_Pictographic}/u;

const reread = (run: string): string | undefined =>
  fromBytes([...run].map((sign) => (sign > '\xff' ? 0x80 + windows1252.indexOf(sign) : sign.charCodeAt(0))));

/** UTF-8 that was read as Windows-1252 or Latin-1, once or several times, read rightly. */
export const unmixed = (run: string): string | undefined => {
  let text = reread(run);
  if (text === undefined || (text.length < 2 && !likely.test(text))) return undefined;
  for (let times = 0; times < 3; times += 1) text = text.replace(misreads, (inner) => reread(inner) ?? inner);
  return text;
};

/** Bytes of Windows-1252 that were read as Latin-1: `\x93kata\x94`. */
export const typographic = (run: string): string =>
  [...run].map((sign) => windows1252[sign.charCodeAt(0) - 0x80]!.replace(/[\x80-\x9f]/u, '')).join('');

/** Quoted-printable: `=E2=80=99`. */
export const printable = (run: string): string | undefined =>
  fromBytes(
    run
      .slice(1)
      .split('=')
      .map((byte) => Number.parseInt(byte, 16)),
  );

/** An HTML entity, also one with spaces in it or escaped twice. */
export const entity = (run: string): string | undefined => {
  const inner = run.replace(/^&(?:\s|amp;)*|[\s;]/gu, '');
  if (inner === '') return '&';
  if (inner[0] !== '#') return entities.get(inner) ?? entities.get(inner.toLowerCase());
  const code = /^#x/iu.test(inner) ? Number.parseInt(inner.slice(2), 16) : Number(inner.slice(1));
  if (code >= 0x80 && code < 0xa0) return windows1252[code - 0x80];
  return code < 32 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '' : String.fromCodePoint(code);
};

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((pair) => [pair.slice(0, -1), pair.at(-1)!]));

/** UTF-8 that was read as Mac Roman. */
export const macRoman = pairs('‚Äô’ ‚Äò‘ ‚Äú“ ‚Äù” ‚Äì– ‚Äî— ‚Ä¶… ‚Ä¢• √©é √°á √≠í √±ñ √ºü √∂ö √®è √ßç √≥ó √∫ú √¥ô √¢â');
