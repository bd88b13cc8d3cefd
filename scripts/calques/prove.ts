import type { Calque } from '../../src/phrases/calque.js';
import { type Family, finder } from './pack.js';

/** What is wrong with the entries of some families, nothing when all is well: patterns, sentences, doubles, replacements. */
export const faultsOf = async (families: readonly Family[]): Promise<readonly string[]> => {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  const usable: Family[] = [];
  for (const { file, calques } of families) {
    const good: Calque[] = [];
    for (const calque of calques) {
      const fault = (what: string): void => void faults.push(`${file}: ${calque.bad}: ${what}`);
      try {
        finder([{ file, calques: [calque] }]);
        good.push(calque);
      } catch (error) {
        fault((error as Error).message);
      }
      if (seen.has(calque.bad)) fault(`also in ${seen.get(calque.bad)}`);
      seen.set(calque.bad, file);
      if (calque.good.length === 0 && !calque.advice) fault('neither a replacement nor advice');
    }
    usable.push({ file, calques: good });
  }
  const find = finder(usable);
  for (const { file, calques } of usable) {
    for (const calque of calques) {
      const fault = (what: string): void => void faults.push(`${file}: ${calque.bad}: ${what}`);
      const marked = /\[\[(.+?)\]\]/u.exec(calque.wrong)?.[1];
      const hits = await find(calque.wrong.replace(/\[\[|\]\]/gu, ''));
      const said = hits.map(({ text, hit }) => `“${text}” (${hit.phrase.bad})`).join(', ') || 'nothing';
      if (!marked) fault('nothing is marked in `wrong`');
      // Another entry that is longer may say it.
      else if (!hits.some(({ text }) => text.includes(marked))) fault(`wrong finds ${said}, wants “${marked}”`);
      else if (
        !(await finder([{ file, calques: [calque] }])(calque.wrong.replace(/\[\[|\]\]/gu, ''))).some(
          ({ text }) => text === marked,
        )
      )
        fault(`does not find “${marked}” itself`);
      else if (hits.length > 1) fault(`wrong finds more: ${said}`);
      const right = await find(calque.right);
      if (right.length > 0) fault(`right finds ${right.map(({ text, hit }) => `“${text}” (${hit.phrase.bad})`).join(', ')}`);
    }
  }
  return faults;
};
