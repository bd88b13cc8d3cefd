// How forms of names are cut into words, and what may be put before and after a name without breaking it.

/** Words as the tokenizer of articles cuts them; marks between them are tokens of their own. */
const token = /\p{L}[\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}\p{M}]+)*|\p{N}+|[^\s\p{L}\p{N}\p{M}]/gu;
/** The same for a form of ASCII alone: the engine takes a millisecond for each class of letters that it compiles. */
const asciiToken = /[A-Za-z][A-Za-z\d]*(?:['-][A-Za-z\d]+)*|\d+|[^\sA-Za-z\d]/g;
const isAscii = (form: string): boolean => {
  for (let at = 0; at < form.length; at += 1) if (form.charCodeAt(at) > 127) return false;
  return true;
};
/** Letters of ASCII, with single spaces and hyphens between them: most forms, and told without a regular expression. */
const isSimple = (form: string): boolean => {
  let joint = true;
  for (let at = 0; at < form.length; at += 1) {
    const code = form.charCodeAt(at);
    const letter = (code | 32) >= 97 && (code | 32) <= 122;
    if (!letter && (joint || (code !== 32 && code !== 45))) return false;
    joint = !letter;
  }
  return !joint;
};
const wordy = /[\p{L}\p{N}]/u;
const asciiWordy = /[A-Za-z\d]/;
const isWordy = (text: string): boolean => (isAscii(text) ? asciiWordy : wordy).test(text);

/**
 * A form as the tokens that it makes in an article: `George W. Bush` has four. Marks at its ends are left out, because an article
 * may lack them. Most forms are plain words and take the short way.
 */
export const splitForm = (form: string): string[] => {
  if (isSimple(form)) return form.split(' ');
  const tokens = form.match(isAscii(form) ? asciiToken : token) ?? [];
  let [from, to] = [0, tokens.length];
  while (from < to && !isWordy(tokens[from]!)) from += 1;
  while (to > from && !isWordy(tokens[to - 1]!)) to -= 1;
  return tokens.slice(from, to);
};

/** In lower case, without accents: what a word is looked up by where spelling may differ. */
export const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const clitic = /[-’']?(?:nya|lah|kah|pun|ku|mu)$/u;
const prefix = /^(?:se|ke|non|pro|anti|eks|pra|pasca)-/u;

/** Begins with the first letter of a prefix; prefixes are written small. */
export const mayHavePrefix = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first === 97 || first === 101 || first === 107 || first === 110 || first === 112 || first === 115; // a e k n p s
};

/** Ends like a clitic or has a hyphen in it; anything else has one form only. */
export const mayHaveClitic = (word: string): boolean => {
  const last = word.charCodeAt(word.length - 1);
  const ends =
    last === 97 // a
      ? word.endsWith('nya')
      : last === 104 // h
        ? word.endsWith('lah') || word.endsWith('kah')
        : last === 110 // n
          ? word.endsWith('pun')
          : last === 117 && (word.endsWith('ku') || word.endsWith('mu')); // u
  return ends || word.includes('-');
};

const stripNow = (word: string): readonly string[] => {
  const bare = word.replace(prefix, '');
  const short = bare.replace(clitic, '');
  return [word, ...(bare === word ? [] : [bare]), ...(short === bare || short.length < 2 ? [] : [short])];
};

const stripped = new Map<string, readonly string[]>();

/** The forms of a word to look up: itself, then without prefix and clitic. */
export const strip = (word: string): readonly string[] => {
  const known = stripped.get(word);
  if (known) return known;
  if (stripped.size > 100_000) stripped.clear();
  const forms = stripNow(word);
  stripped.set(word, forms);
  return forms;
};
