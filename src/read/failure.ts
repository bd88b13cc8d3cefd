import { KnownError } from '../errors.js';
import type { Failure, FailureCode } from '../model/report.js';

/** A reason to skip one source or record: a KnownError that knows its failure code. */
export const refusal = (code: FailureCode, message: string, cause?: unknown): KnownError =>
  Object.assign(new KnownError(message, { cause }), { code });

/** Tells a Failure from a Source or a Document. */
export const isFailure = (value: object): value is Failure => 'kind' in value && value.kind === 'failure';

export const failure = (
  path: string,
  code: FailureCode,
  message: string,
  where: { id?: string; line?: number } = {},
): Failure => ({
  kind: 'failure',
  id: where.id ?? path,
  path,
  ...(where.line === undefined ? {} : { line: where.line }),
  code,
  message,
});

/** One line for the reader: what happened to this path and what to do about it. */
export const toFailure = (path: string, error: unknown): Failure => {
  if (error instanceof KnownError)
    return failure(path, codeOf(error), error.hint ? `${error.message}; ${error.hint}` : error.message);
  const { code, message } = error as NodeJS.ErrnoException;
  const known = typeof code === 'string' ? errno[code] : undefined;
  if (known) return failure(path, known[0], `${path} ${known[1]}`);
  return failure(
    path,
    'unreadable',
    `${path} cannot be read (${oneLine(code ?? message ?? String(error))}); leave it out or make a copy of it`,
  );
};

/** `16 MiB`, `900 bytes`. */
export const size = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} bytes`;
  const [unit, name] = bytes < 1024 ** 2 ? [1024, 'KiB'] : [1024 ** 2, 'MiB'];
  return `${Math.round((bytes / unit) * 10) / 10} ${name}`;
};

export const tooLarge = (path: string, limit: number): KnownError =>
  refusal('too-large', `${path} is larger than ${size(limit)}; split it or raise --max-file-size`);

/** Foreign text made fit for one line of a message. */
export const oneLine = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
};

const errno: Readonly<Record<string, readonly [FailureCode, string]>> = {
  ENOENT: ['not-found', 'does not exist, or no longer does; check the path'],
  ENOTDIR: ['not-found', 'does not exist: a part of its path is a file; check the path'],
  ENAMETOOLONG: ['not-found', 'does not exist: the name is too long; check the path'],
  EACCES: ['unreadable', 'may not be read; change its permissions or leave it out'],
  EPERM: ['unreadable', 'may not be read; change its permissions or leave it out'],
  EISDIR: ['unreadable', 'is a folder, not a file; name the files in it or check the folder itself'],
  ELOOP: ['unreadable', 'is a link that leads to itself; remove the link'],
  EMFILE: ['unreadable', 'cannot be opened, too many files are open; raise the limit of open files'],
};

const codeOf = (error: KnownError): FailureCode => ('code' in error ? (error.code as FailureCode) : 'unreadable');
