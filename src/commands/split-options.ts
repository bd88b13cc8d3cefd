import type { Option } from 'commander';
import { KnownError, nearest } from '../errors.js';
import { type Io, resolvePath } from './io.js';
import { repeatable } from './parse.js';

/** Where the records of a feed go, by what became of them. */
export const splitKinds = ['pass', 'fail', 'too-short', 'error'] as const;
export type SplitKind = (typeof splitKinds)[number];
export type Split = Readonly<Partial<Record<SplitKind, string>>>;

export const splitOption = (): Option =>
  repeatable(
    '--split <kind=file...>',
    'write the records of feeds (JSONL, CSV) as they came, by verdict: pass=FILE fail=FILE; also too-short=FILE (else pass), error=FILE (else fail)',
  );

const isKind = (name: string): name is SplitKind => splitKinds.some((kind) => kind === name);

/**
 * Reads the values of `--split`. It takes all words up to the next option, so those that are none of its own are paths.
 * @throws KnownError for a wrong kind, or one given twice
 */
export const splitOf = (values: readonly string[]): { readonly split: Split; readonly paths: readonly string[] } => {
  const split: Partial<Record<SplitKind, string>> = {};
  const paths: string[] = [];
  for (const value of values) {
    const at = value.indexOf('=');
    const [name, file] = [value.slice(0, Math.max(at, 0)), value.slice(at + 1)];
    const meant = at < 1 || isKind(name) ? undefined : nearest(name, splitKinds);
    if (meant) throw new KnownError(`--split: there is no "${name}"`, { hint: `did you mean ${meant}=${file}?` });
    if (!isKind(name)) paths.push(value);
    else if (file === '') throw new KnownError(`--split ${value}: the name of the file is missing`, { hint: usage });
    else if (split[name] !== undefined) throw new KnownError(`--split: "${name}" is given twice`, { hint: usage });
    else split[name] = file;
  }
  if (Object.keys(split).length === 0) throw new KnownError('--split: where should the records go?', { hint: usage });
  return { split, paths };
};

const usage = '--split pass=publish.jsonl fail=queue.jsonl';

/** A file may take one thing only. @throws KnownError */
export const keepApart = (split: Split, taken: readonly (string | undefined)[], { cwd }: Pick<Io, 'cwd'>): void => {
  const used = new Set(taken.flatMap((file) => (file === undefined ? [] : [resolvePath(cwd, file)])));
  for (const file of Object.values(split)) {
    const place = resolvePath(cwd, file);
    if (used.has(place))
      throw new KnownError(`--split: ${file} is read or written for something else already`, {
        hint: 'give each stream a file of its own',
      });
    used.add(place);
  }
};
