import { KnownError } from '../errors.js';
import { type Io, readText } from './io.js';

/** What to check: the paths given, those of a list, the folder for what changed in it, or standard input where something is piped in. @throws KnownError for nothing */
export const inputsOf = async (
  args: readonly string[],
  { fileList, changedSince }: { readonly fileList?: string; readonly changedSince?: string },
  io: Io,
): Promise<readonly string[]> => {
  if (fileList === '-' && args.includes('-'))
    throw new KnownError('standard input cannot be both the file list and an article', { hint: 'put the list into a file' });
  const listed = fileList === undefined ? [] : linesOf(await readText(io, fileList));
  const named = [...args, ...listed];
  if (changedSince !== undefined && named.includes('-'))
    throw new KnownError('--changed-since: git knows nothing of standard input', { hint: 'name files and folders' });
  if (args.length > 0 || fileList !== undefined) return named;
  if (changedSince !== undefined) return ['.'];
  if (io.stdin.piped) return ['-'];
  throw new KnownError('nothing to check: name files, folders or globs, or pipe an article in', {
    hint: 'janggal check articles/   or   janggal check - < article.txt',
  });
};

/** A path a line, or NUL after each as `find -print0` writes them. */
const linesOf = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(text.includes('\0') ? '\0' : /\r?\n/)
    .filter((line) => line.trim() !== '');
