import { activeBases, activeForm } from './voice.js';

/** What the dictionary of a lexicon says of a bare lower-case form, without morphology. */
export interface Dictionary {
  /** Listed as an Indonesian word, written in small letters. */
  listed(form: string): boolean;
  /** Listed and common: what productive affixes are hung on. */
  common(form: string): boolean;
  /** Anything a regular formation may be built on: listed, common in edited text, a name, a loan. */
  base(form: string): boolean;
  /** A foreign stem that Indonesian affixes are hung on: `meng-update`, `di-host`. */
  loan(form: string): boolean;
}

const clitics = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'];

/** Bound forms that are written together with any word (EYD V). Long ones first, so that `antar` does not hide behind `anti`. */
const bound = `
  supra super semi multi mikro makro mega mini maha mono meta manca madya kontra kilo intra inter infra info hiper hidro hipo
  hetero homo geo foto ekstra eks elektro eko eka dwi dasa catur bio biblio awa auto audio astro aero agro adi antar anti tele
  termo trans tri tuna ultra uni video wira swa sosio sub sapta proto pro pra psiko post poli petro peri pasca panca oto orto
  oligo non nir neo nara nano narko nawa kardio neuro fisio sero se ke`
  .trim()
  .split(/\s+/u);
/** The same by their first letter: every unknown form is held against them. */
const boundBy = new Map<number, readonly string[]>();
for (const prefix of bound) boundBy.set(prefix.charCodeAt(0), [...(boundBy.get(prefix.charCodeAt(0)) ?? []), prefix]);
const boundBefore = (form: string): string | undefined =>
  boundBy.get(form.charCodeAt(0))?.find((prefix) => form.length - prefix.length >= 3 && form.startsWith(prefix));

const affixes = new Set(
  'di me mem men meng menge meny ber ter se ke ku kau pe per non anti pro pasca pra eks sub ng nge'.split(' '),
);
const endings = new Set('nya lah kah pun ku mu an kan i isme is nda in'.split(' '));

/** Clitics on what is known: `presidennya`, `dibukalah`. */
const withClitic = (form: string, { base }: Dictionary): boolean => {
  for (const clitic of clitics) {
    if (!form.endsWith(clitic)) continue;
    const rest = form.slice(0, -clitic.length);
    if (rest.length >= 3 && base(rest)) return true;
    // Two at most: `-nyalah`, `-kulah`.
    if (clitic.length === 3 && rest.endsWith('nya') && rest.length >= 6 && base(rest.slice(0, -3))) return true;
  }
  return false;
};

/** A verb whose other voice is listed: `ditingkatkan` makes `meningkatkan` and `kutingkatkan` regular. */
const otherVoice = (form: string, { listed }: Dictionary): boolean => {
  for (const prefix of ['di', 'ter', 'ku', 'kau']) {
    if (!form.startsWith(prefix)) continue;
    const base = form.slice(prefix.length);
    if (base.length >= 3 && (listed(activeForm(base)) || (prefix !== 'di' && listed(`di${base}`)))) return true;
  }
  return (
    form.startsWith('me') &&
    activeBases(form).some((base) => base.length >= 3 && activeForm(base) === form && listed(`di${base}`))
  );
};

/** Affixes on a loan: `mengupload`, `diupdate`, `reboot-nya`. */
const onLoan = (form: string, { loan }: Dictionary): boolean => {
  const rest = form.startsWith('di')
    ? [form.slice(2)]
    : form.startsWith('nge')
      ? [form.slice(3)]
      : form.startsWith('me')
        ? activeBases(form)
        : [];
  return rest.some(
    (stem) => stem.length >= 4 && (loan(stem) || (/(?:kan|nya)$/u.test(stem) && stem.length >= 7 && loan(stem.slice(0, -3)))),
  );
};

/** A verb whose noun is meant, or whose bare form: `meracik` makes `peracik` and `peracikan`, `mendiskusikan` makes `diskusikan`. */
const ofVerb = (form: string, { listed }: Dictionary): boolean => {
  if (form.startsWith('pe') && form.length >= 6) {
    const verb = `me${form.slice(2)}`;
    if (listed(verb) || (verb.endsWith('an') && listed(verb.slice(0, -2)))) return true;
  }
  return /(?:kan|i)$/u.test(form) && form.length >= 6 && listed(activeForm(form));
};

/** Affixes on a common word: `berkapitalisasi`, `terparah`, `keparahan`, `dilabeli`, `memperkeruh`. Rare words carry none: `tertebut`. */
const onCommon = (form: string, { common }: Dictionary): boolean => {
  const rest = (prefix: number, suffix: number): boolean =>
    form.length - prefix - suffix >= 4 && common(form.slice(prefix, suffix === 0 ? undefined : -suffix));
  if (/^[bt]er/u.test(form) && rest(3, 0)) return true;
  if (form.endsWith('an') && (rest(0, 2) || (form.startsWith('ke') && rest(2, 2)))) return true;
  if (form.startsWith('ketidak') && (rest(7, 0) || (form.endsWith('an') && rest(7, 2)))) return true;
  if (/^(?:mem|di)per/u.test(form) && rest(form.startsWith('di') ? 5 : 6, 0)) return true;
  if (form.startsWith('per') && rest(3, 0)) return true;
  const suffix = form.endsWith('kan') ? 3 : form.endsWith('i') ? 1 : 0;
  if (suffix === 0) return false;
  if (form.startsWith('di')) return rest(2, suffix);
  return (
    form.startsWith('me') &&
    activeBases(form).some((base) => activeForm(base) === form && base.length - suffix >= 4 && common(base.slice(0, -suffix)))
  );
};

const strict = (form: string, dictionary: Dictionary): boolean => withClitic(form, dictionary) || otherVoice(form, dictionary);

const loose = (form: string, dictionary: Dictionary): boolean =>
  ofVerb(form, dictionary) || onCommon(form, dictionary) || onLoan(form, dictionary);

/** `berlari-lari`, `tolong-menolong`, `di-SK-kan`, `ke-38`, `non-blok`. */
const hyphenated = (form: string, dictionary: Dictionary): boolean => {
  const parts = form.split('-');
  return parts.every(
    (part, index) =>
      part === '' ||
      /^\d/u.test(part) ||
      part.length <= 3 ||
      affixes.has(part) ||
      endings.has(part) ||
      dictionary.base(part) ||
      strict(part, dictionary) ||
      loose(part, dictionary) ||
      // The second half repeats the first without its prefix: `menunggu-nunggu`, `diulang-ulangnya`.
      (index > 0 && parts[index - 1]!.endsWith(part.replace(/(?:nya|kan|an|i)$/u, ''))),
  );
};

/** Whether a form follows from known ones by what every word takes: clitics, voice, reduplication. */
export const inflected = (form: string, dictionary: Dictionary): boolean =>
  form.includes('-') ? hyphenated(form, dictionary) : strict(form, dictionary);

/** Whether it begins or ends, in three letters at most, or is joined so that `inflected` may be true. */
export const mayBeInflected = (form: string): boolean => /^(?:di|ter|k(?:u|au)|me)|(?:nya|[lk]ah|pun|[km]u)$|-/u.test(form);

/**
 * Whether a form follows from known ones by regular formation: 2 by what every word takes (clitics, voice, reduplication),
 * 1 by what many take, so that a slip may look like it, 0 not at all.
 */
export const regular = (form: string, dictionary: Dictionary): 0 | 1 | 2 => {
  if (inflected(form, dictionary)) return 2;
  if (form.includes('-')) return 0;
  if (loose(form, dictionary)) return 1;
  const prefix = boundBefore(form);
  if (prefix === undefined) return 0;
  const rest = form.slice(prefix.length);
  const free = prefix.length < 3 ? dictionary.common(rest) : dictionary.base(rest) || withClitic(rest, dictionary);
  return free ? 1 : 0;
};
