import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/commands/index.js';
import type { Io } from '../../src/commands/io.js';
import type { Finding, RuleId, Severity } from '../../src/model/finding.js';
import type { DocumentReport, Failure } from '../../src/model/report.js';

export interface World {
  readonly io: Io;
  readonly cwd: string;
  readonly out: () => string;
  readonly err: () => string;
}

export interface WorldOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Writes to standard output that succeed before the reader goes away. */
  readonly patience?: number;
}

/** A folder of its own and an Io over it. */
export const world = ({
  files = {},
  stdin,
  env = {},
  isTTY = false,
  columns = 80,
  patience = Number.POSITIVE_INFINITY,
}: WorldOptions = {}): World => {
  const cwd = mkdtempSync(join(tmpdir(), 'janggal-test-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  let out = '';
  let err = '';
  let left = patience;
  const io: Io = {
    stdin: {
      piped: stdin !== undefined,
      async *read() {
        yield Buffer.from(stdin ?? '');
      },
    },
    stdout: {
      isTTY,
      async write(text) {
        if (left <= 0) return false;
        left -= 1;
        out += text;
        return true;
      },
    },
    stderr: {
      isTTY: false,
      async write(text) {
        err += text;
        return true;
      },
    },
    env: { LANG: 'en_GB.UTF-8', ...env },
    cwd,
    columns,
    version: '0.0.0-test',
    scratch: new Set(),
  };
  return { io, cwd, out: () => out, err: () => err };
};

export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly cwd: string;
}

/** Runs a command line in a world of its own. */
export const janggal = async (line: readonly string[], options?: WorldOptions): Promise<Result> => {
  const { io, cwd, out, err } = world(options);
  const code = await run(line, io);
  return { code, out: out(), err: err(), cwd };
};

export const finding = (severity: Severity, rule: RuleId = 'fluency/split-hyphen'): Finding => ({
  rule,
  artifact: 'split-hyphen',
  category: 'fluency',
  damage: 'translation',
  severity,
  confidence: 0.9,
  message: 'wrong',
  text: 'a -a',
  start: 0,
  end: 4,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 5,
  suggestions: [{ text: 'a-a' }],
  safe: true,
  fingerprint: 'f',
  context: { before: '', after: '' },
});

export const documentOf = (part: Partial<DocumentReport> = {}): DocumentReport => ({
  kind: 'document',
  id: 'a.txt',
  path: 'a.txt',
  language: 'id',
  words: 300,
  score: 100,
  verdict: 'pass',
  penalty: 0,
  tolerance: 5,
  parts: { text: 0, boilerplate: 0 },
  findings: [],
  engine: null,
  source: null,
  meta: {},
  ...part,
});

export const failureOf = (path: string): Failure => ({
  kind: 'failure',
  id: path,
  path,
  code: 'unreadable',
  message: `${path} cannot be read`,
});

/** What no command without overrides asks for. */
export const unasked = {
  rules: [],
  read: () => {
    throw new Error('not asked for');
  },
  checkDocument: () => {
    throw new Error('not asked for');
  },
};
