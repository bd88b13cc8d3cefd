import type { Entry } from '../write.js';
import type { Foreign, ReadOptions, Skipped, Taken } from './format.js';

const pointless = {
  id: 'bentuk terlarang tanpa bentuk benar; tulis !salah -> benar',
  en: 'is forbidden without a right form; write !wrong -> right',
};

/**
 * A word list as cspell has them: a term a line, `# comment`, `!wrong -> right` for a forbidden form, `~word` where case does
 * not count. A backslash keeps the sign that follows it a letter.
 */
export const readList = async (text: string, _: ReadOptions): Promise<Foreign> => {
  const taken: Taken[] = [];
  const skipped: Skipped[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n?|\n/u)
    .entries()) {
    const line = index + 1;
    const said = raw.replace(/(^|\s)#.*$/u, '').trim();
    if (said === '') continue;
    const pair = /^!?\s*(.+?)\s*->\s*(.+)$/u.exec(said);
    if (pair) taken.push({ line, entry: { term: pair[2]!, forbidden: [pair[1]!] } });
    else if (said.startsWith('!')) skipped.push({ line, why: pointless });
    else if (said.startsWith('~')) taken.push({ line, entry: { term: said.slice(1).trim(), case: 'fold' } });
    else taken.push({ line, entry: { term: said.replace(/^\\/u, '') } });
  }
  return { taken, skipped };
};

/** The same: accepted forms a line each, then the wrong ones with what they should be. */
export const writeList = (entries: readonly Entry[]): string =>
  entries
    .flatMap(({ term, aliases, forbidden }) => [
      ...[term, ...aliases].map((form) => (/^[#!~\\]/u.test(form) ? `\\${form}` : form)),
      ...forbidden.map((form) => `!${form} -> ${term}`),
    ])
    .map((line) => `${line}\n`)
    .join('');
