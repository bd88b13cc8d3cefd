import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { KnownError } from '../../errors.js';
import type { Event } from '../../ui/review/history.js';

/**
 * Sessions are JSON Lines: a header, then one event a line. They have an ending of their own, so that a check of the whole
 * folder does not take them for articles.
 */
const ending = '.session';
const folder = 'reports';
const version = 1;

interface Header {
  readonly janggal: string;
  readonly session: number;
  /** What was reviewed, as it was given. */
  readonly paths: readonly string[];
}

/** A session on disk. */
export interface Found {
  /** As it is shown: from the working directory. */
  readonly file: string;
  readonly paths: readonly string[];
  readonly events: readonly Event[];
  /** Bytes that hold whole lines; what follows was cut off when the process was killed. */
  readonly sound: number;
}

const slug = (paths: readonly string[]): string => {
  const first =
    (paths[0] ?? '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'here';
  return paths.length > 1 ? `${first}-and-${paths.length - 1}-more` : first;
};

const notOne = (file: string, line: number): KnownError =>
  new KnownError(`${file}:${line}: is no line of a review session`, {
    hint: 'mend or remove that line, or begin another session with --session FILE',
  });

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const isEvent = (value: unknown): value is Event => {
  const event = value as Partial<Event> | null | undefined;
  if (event?.do === 'decide') return typeof event.document === 'string' && Array.isArray(event.decisions);
  if (event?.do === 'written') return typeof event.document === 'string' && Array.isArray(event.fingerprints);
  return event?.do === 'undo' || event?.do === 'redo' || event?.do === 'copied';
};

/** Reads a session; undefined where there is none, or its first line was never finished. @throws KnownError for anything else */
export const readSession = (cwd: string, file: string): Found | undefined => {
  const path = resolve(cwd, file);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const sound = bytes.lastIndexOf(10) + 1;
  const [first, ...lines] = bytes.toString('utf8', 0, sound).split('\n').slice(0, -1);
  if (first === undefined) return undefined;
  const header = parse(first) as Partial<Header> | undefined;
  if (typeof header?.session !== 'number' || !Array.isArray(header.paths)) throw notOne(file, 1);
  if (header.session > version)
    throw new KnownError(`${file} was made by a newer janggal`, { hint: 'update janggal, or use --session FILE' });
  const events = lines.map((line, index) => {
    const event = parse(line);
    if (!isEvent(event)) throw notOne(file, index + 2);
    return event;
  });
  return { file, paths: header.paths as string[], events, sound };
};

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((path, at) => path === b[at]);

export interface Place {
  /** The latest session of these paths. */
  readonly found: Found | undefined;
  /** Where another one would go. */
  readonly free: string;
}

const numbered = (file: string, nth: number): string =>
  nth === 1 ? file : file.replace(/(\.[^./\\]+)?$/u, (dot) => `-${nth}${dot}`);

/** Where the session of these paths lies and where a new one would: `reports/review-NAME.session`, then `-2`, `-3` … */
export const placeOf = (cwd: string, paths: readonly string[], asked?: string): Place => {
  const name = asked ?? `${folder}/review-${slug(paths)}${ending}`;
  let found: Found | undefined;
  for (let nth = 1; ; nth += 1) {
    const file = numbered(name, nth);
    if (!existsSync(resolve(cwd, file))) return { found, free: file };
    const session = readSession(cwd, file);
    if (session && (asked !== undefined || same(session.paths, paths))) found = session;
  }
};

/** The session that was written to last. @throws KnownError where there is none */
export const latest = (cwd: string): Found => {
  const inside = join(cwd, folder);
  const files = existsSync(inside)
    ? readdirSync(inside).filter((name) => name.startsWith('review-') && name.endsWith(ending))
    : [];
  const [newest] = files
    .map((name) => ({ name, time: statSync(join(inside, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time || a.name.localeCompare(b.name));
  const session = newest && readSession(cwd, `${folder}/${newest.name}`);
  if (session) return session;
  throw new KnownError(`there is no session to resume in ${folder}/`, { hint: 'janggal review articles/ begins one' });
};

export interface Session {
  /** As it is shown. */
  readonly file: string;
  /** Writes an event and returns when the system has it: a process killed afterwards loses nothing. @throws KnownError */
  append(event: Event): void;
  /** Whether there is a file: it is made with the first event. */
  readonly begun: boolean;
  close(): void;
}

/** Opens a session to go on with, or one that begins with the first event. */
export const openSession = (
  cwd: string,
  { file, header, sound }: { readonly file: string; readonly header: Omit<Header, 'session'>; readonly sound?: number },
): Session => {
  const path = resolve(cwd, file);
  let handle: number | undefined;
  const write = (value: unknown) => void writeSync(handle!, `${JSON.stringify(value)}\n`);
  const open = () => {
    mkdirSync(dirname(path), { recursive: true });
    if (sound !== undefined) {
      truncateSync(path, sound);
      handle = openSync(path, 'a');
    } else {
      handle = openSync(path, 'ax');
      write({ ...header, session: version });
    }
  };
  return {
    file,
    append(event) {
      try {
        if (handle === undefined) open();
        write(event);
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code ?? String(error);
        throw new KnownError(`${basename(file)} cannot be written (${code}); decisions are not kept`, { cause: error });
      }
    },
    get begun() {
      return handle !== undefined || sound !== undefined;
    },
    close() {
      if (handle !== undefined) closeSync(handle);
      handle = undefined;
    },
  };
};
