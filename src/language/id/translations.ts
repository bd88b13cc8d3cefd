import { readFileSync } from 'node:fs';

let read: ReadonlyMap<string, readonly string[]> | undefined;

const table = (): ReadonlyMap<string, readonly string[]> => {
  read ??= new Map(
    readFileSync(new URL('./data/translations.tsv', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [head, said] = line.split('\t') as [string, string];
        return [head, said.split('|')];
      }),
  );
  return read;
};

const endings = [
  [/ies$/u, 'y'],
  [/(?:s|es)$/u, ''],
  [/(?:ed|ing)$/u, ''],
  [/(?:ed|ing)$/u, 'e'],
] as const;

/** What an English word may be in Indonesian; of an inflected one, its base. Read on first use. */
export const translationsOf = (english: string): readonly string[] => {
  const found = table().get(english);
  if (found) return found;
  for (const [ending, put] of endings) {
    if (!ending.test(english)) continue;
    const base = table().get(english.replace(ending, put));
    if (base) return base;
  }
  return [];
};
