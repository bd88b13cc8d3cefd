/** The bases that an active verb may have: meN- swallows k, p, s and t, and a base of one syllable takes menge-. */
export const activeBases = (form: string): readonly string[] => {
  if (form.startsWith('menge')) return [form.slice(5), form.slice(4), `k${form.slice(4)}`];
  if (form.startsWith('meny')) return [`s${form.slice(4)}`, form.slice(2)];
  if (form.startsWith('meng')) return [form.slice(4), `k${form.slice(4)}`, form.slice(2)];
  if (form.startsWith('men')) return [form.slice(3), `t${form.slice(3)}`, form.slice(2)];
  if (form.startsWith('mem')) return [form.slice(3), `p${form.slice(3)}`, form.slice(2)];
  return form.startsWith('me') ? [form.slice(2)] : [];
};

/** Bases whose first sound stays although it could be swallowed, and prefixed ones that begin like it. */
const kept = /^(?:[kpst][bcdfghjklmnpqrstvwxyz]|pelajari|punyai|per(?!(?:gi|iksa|angi|as|intah|lu|cik|cay|kos|ut)))/u;
/** Bases of one syllable take menge-. */
const short = new Set(
  'bom cat cek cap lap las pel tik rem klik sah tes pak lem gas bor cor pos set tag blok kop rap ket dot'.split(' '),
);

/** The active form of a base: `ambil`, mengambil. */
export const activeForm = (base: string): string => {
  const first = base[0]!;
  if (short.has(base.replace(/kan$/u, ''))) return `menge${base}`;
  if (/^(?:ng|ny)/u.test(base)) return `me${base}`;
  if (/^[lmnrwy]/u.test(base)) return `me${base}`;
  if (/^[bfv]/u.test(base)) return `mem${base}`;
  if (first === 'p') return kept.test(base) ? `mem${base}` : `mem${base.slice(1)}`;
  if (/^(?:[djcz]|sy)/u.test(base)) return `men${base}`;
  if (first === 't') return kept.test(base) ? `men${base}` : `men${base.slice(1)}`;
  if (first === 's') return kept.test(base) ? `men${base}` : `meny${base.slice(1)}`;
  if (first === 'k') return kept.test(base) ? `meng${base}` : `meng${base.slice(1)}`;
  return `meng${base}`;
};
