import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/check.js';
import type { Parts } from '../../src/commands/checking.js';
import { explainError } from '../../src/commands/complain.js';
import type { Outcome } from '../../src/model/report.js';
import { documentOf, failureOf, finding, type Result, unasked, type WorldOptions, world } from './world.js';

/** A checker that says what it is told; `pulled` counts how far it was read. */
const stub = (
  outcomes: readonly Outcome[],
  seen: { pulled: number; closed: boolean } = { pulled: 0, closed: false },
): Partial<Parts> => ({
  create: async () => ({
    ...unasked,
    async *check() {
      try {
        for (const outcome of outcomes) {
          seen.pulled += 1;
          yield outcome;
        }
      } finally {
        seen.closed = true;
      }
    },
    async *read() {},
    async *checkDocument() {},
    checkText: async () => outcomes[0]!,
  }),
});

const check = async (outcomes: readonly Outcome[], line: readonly string[], options?: WorldOptions): Promise<Result> => {
  const { io, cwd, out, err } = world(options);
  const code = await run(line, io, stub(outcomes)).catch((error) => explainError(io, error));
  return { code, out: out(), err: err(), cwd };
};

const clean = documentOf();
const poor = documentOf({ id: 'b.txt', path: 'b.txt', score: 60, verdict: 'fail', findings: [finding('major')] });
const critical = documentOf({ id: 'c.txt', path: 'c.txt', score: 90, verdict: 'fail', findings: [finding('critical')] });
const failure = failureOf('d.txt');

describe('exit codes', () => {
  const formats = ['plain', 'json', 'jsonl', 'github', 'ink'];
  const cases: readonly (readonly [string, readonly Outcome[], readonly string[], number])[] = [
    ['clean', [clean], [], 0],
    ['a poor score', [clean, poor], [], 1],
    ['a critical finding', [critical], [], 1],
    ['a poor score that is enough', [poor], ['--fail-under', '60'], 0],
    ['--fail-under leaves criticals', [critical], ['--fail-under', '60'], 1],
    ['only the score asked', [critical], ['--fail-on', 'score<85'], 0],
    ['a rule', [poor], ['--fail-on', 'rule:fluency/split-hyphen'], 1],
    ['a rule glob', [poor], ['--fail-on', 'rule:fluency/*'], 1],
    ['a rule that was not found', [poor], ['--fail-on', 'rule:fluency/lost-hyphen'], 0],
    ['as many findings as allowed', [poor], ['--fail-under', '60', '--max-findings', '1'], 0],
    ['more findings than allowed', [poor], ['--fail-under', '60', '--max-findings', '0'], 1],
    ['minor or worse', [documentOf({ findings: [finding('minor')] })], ['--fail-on', 'minor'], 1],
    ['hidden findings gate all the same', [critical], ['--min-severity', 'critical', '--fail-on', 'minor'], 1],
    ['a failure beats the gate', [poor, failure], [], 2],
    ['nothing', [], [], 2],
    ['nothing, allowed', [], ['--allow-empty'], 0],
    ['a failure, though nothing is allowed', [failure], ['--allow-empty'], 2],
  ];
  for (const format of formats)
    it.each(cases)(`${format}: %s`, async (_, outcomes, line, code) => {
      const result = await check(outcomes, ['x', '--format', format, ...line]);
      expect(result.code).toBe(code);
      const toFile = await check(outcomes, ['x', '--format', `${format}=report.out`, ...line]);
      expect(toFile.code).toBe(code);
      expect(readFileSync(join(toFile.cwd, 'report.out'), 'utf8')).toBe(result.out);
    });

  it('--quiet prints nothing but failures', async () => {
    expect(await check([poor], ['x', '--quiet'])).toMatchObject({ code: 1, out: '', err: '' });
    const result = await check([failure], ['x', '-q']);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain('d.txt cannot be read');
  });

  it('says that nothing matched', async () => {
    expect((await check([], ['x'])).err).toBe('janggal: no article matched\n  check the paths, or allow it with --allow-empty\n');
  });

  it('writes the verdict of the gate into the report', async () => {
    const { out } = await check([poor], ['x', '--format', 'json', '--fail-under', '50']);
    expect(JSON.parse(out)).toMatchObject({ documents: [{ verdict: 'pass' }], summary: { passed: 1, failed: 0 } });
  });
});

describe('where reports go', () => {
  it('prints several formats of one check', async () => {
    const seen = { pulled: 0, closed: false };
    const { io, cwd, out } = world();
    const code = await run(
      ['x', '--format', 'plain', '--format', 'json=a.json', '--format', 'jsonl=b.jsonl'],
      io,
      stub([clean, poor], seen),
    );
    expect(code).toBe(1);
    expect(seen).toEqual({ pulled: 2, closed: true });
    expect(out()).toContain('fluency/split-hyphen');
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')).documents).toHaveLength(2);
    expect(readFileSync(join(cwd, 'b.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2);
  });

  it('chooses by place: pipe, GitHub, terminal, dumb terminal', async () => {
    expect((await check([poor], ['x'])).out).toContain('b.txt:1:1 major');
    expect((await check([poor], ['x'], { env: { GITHUB_ACTIONS: 'true' } })).out).toContain('::');
    expect((await check([poor], ['x'], { isTTY: true, env: { TERM: 'dumb' } })).out).toContain('b.txt:1:1 major');
    expect((await check([poor], ['x'], { isTTY: true })).out).not.toContain('b.txt:1:1 major');
  });

  it('colours for terminals only, NO_COLOR first', async () => {
    const line = ['x', '--format', 'ink'];
    expect((await check([poor], line)).out).not.toContain('\u001B[');
    expect((await check([poor], line, { isTTY: true, env: { NO_COLOR: '1', FORCE_COLOR: '1' } })).out).not.toContain('\u001B[');
  });

  it('leaves no trace when it breaks, and an old file whole', async () => {
    const { io, cwd } = world({ files: { 'r.json': 'old' } });
    const breaking: Partial<Parts> = {
      create: async () => ({
        ...unasked,
        // biome-ignore lint/correctness/useYield: it breaks before the first outcome
        async *check() {
          throw new Error('boom');
        },
        async *read() {},
        async *checkDocument() {},
        checkText: async () => clean,
      }),
    };
    await expect(run(['x', '--format', 'json=r.json', '--format', 'plain'], io, breaking)).rejects.toThrow('boom');
    expect(readdirSync(cwd)).toEqual(['r.json']);
    expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toBe('old');
    expect(io.scratch.size).toBe(0);
  });

  it('writes through links and keeps the mode', async () => {
    const { io, cwd } = world({ files: { 'real/r.json': 'old' } });
    symlinkSync(join(cwd, 'real/r.json'), join(cwd, 'link.json'));
    chmodSync(join(cwd, 'real/r.json'), 0o600);
    await run(['x', '--format', 'json=link.json'], io, stub([clean]));
    expect(readFileSync(join(cwd, 'real/r.json'), 'utf8')).toContain('"janggal"');
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(statSync(join(cwd, 'real/r.json')).mode & 0o777).toBe(0o600);
  });

  it.each([
    [['--format', 'jsn'], 'did you mean json?'],
    [['--format', 'json='], 'name of the file is missing'],
    [['--format', 'json', '--format', 'plain'], 'two formats cannot both go to standard output'],
    [['--format', 'json=a', '--format', 'plain=a'], 'two formats cannot both go to a'],
    [['--format', 'json=none/a.json'], 'there is no such file or folder'],
    [['--format', 'json=.'], 'it is a folder'],
  ])('refuses %j', async (line, message) => {
    const result = await check([clean], ['x', ...line]);
    expect(result.code).toBe(2);
    expect(result.err).toContain(message);
  });

  it('stops early and quietly when nobody reads any more', async () => {
    const seen = { pulled: 0, closed: false };
    const { io, err } = world({ patience: 2 });
    const many = Array.from({ length: 1000 }, () => clean);
    expect(await run(['x'], io, stub(many, seen))).toBe(0);
    expect(seen.closed).toBe(true);
    expect(seen.pulled).toBeLessThan(5);
    expect(err()).toBe('');
  });

  it('finishes the files when only the terminal went away', async () => {
    const { io, cwd } = world({ patience: 1 });
    await run(['x', '--format', 'plain', '--format', 'jsonl=all.jsonl'], io, stub(Array.from({ length: 50 }, () => clean)));
    expect(readFileSync(join(cwd, 'all.jsonl'), 'utf8').trim().split('\n')).toHaveLength(50);
  });

  it('does not run ahead of what is written', async () => {
    const seen = { pulled: 0, closed: false };
    const { io } = world();
    let most = 0;
    let written = 0;
    const slow = {
      ...io,
      stdout: {
        isTTY: false,
        async write() {
          await new Promise((resolve) => setTimeout(resolve, 1));
          written += 1;
          most = Math.max(most, seen.pulled - written);
          return true;
        },
      },
    };
    await run(
      ['x', '--format', 'jsonl', '--format', 'plain=p.txt'],
      slow,
      stub(
        Array.from({ length: 40 }, () => clean),
        seen,
      ),
    );
    expect(most).toBeLessThanOrEqual(2);
  });
});

describe('options', () => {
  it.each([
    [['--rule', 'fluency/split-hypen'], 'there is no rule "fluency/split-hypen"', 'fluency/split-hyphen'],
    [['--no-rule', 'split-hyphen'], 'there is no rule "split-hyphen"', 'fluency/split-hyphen'],
    [['--rule', 'fluenci/*'], 'there is no rule "fluenci/*"', 'fluency/*'],
    [['--fail-on', 'rule:fluency/split-hypen'], 'there is no rule', 'fluency/split-hyphen'],
    [['--fail-on', 'blocker'], '"blocker" is no condition', 'critical, major'],
    [['--fail-on', 'new'], '--fail-on new: there is no baseline', 'janggal baseline'],
    [['--max-findings', '3.5'], '--max-findings must be a whole number', ''],
    [['--fail-under', 'x'], '--fail-under must be a number', ''],
    [['--max-file-size', 'big'], '--max-file-size must be a size', ''],
    [['--frmat', 'json'], "unknown option '--frmat'", 'did you mean --format?'],
    [['--min-severity', 'bad'], 'Allowed choices are info', ''],
    [['--locale', 'fr'], 'Allowed choices are id', ''],
    [['--changed-since', '--all'], '--changed-since', 'git'],
    [['--baseline', 'b.json'], 'b.json: there is no such baseline', 'janggal baseline --baseline b.json'],
    [['--concurrency=4'], '--concurrency is not in this version', ''],
    [['--config', 'none.json'], 'none.json: there is no such configuration file', 'janggal init'],
    [['--file-list', 'none.txt'], 'none.txt: cannot be read', ''],
  ])('%j', async (line, message, hint) => {
    const result = await check([clean], ['x', ...line]);
    expect(result.code).toBe(2);
    expect(result.err).toContain(message);
    expect(result.err).toContain(hint);
    expect(result.err).not.toContain('at ');
    expect(result.out).toBe('');
  });

  it('asks for something to check', async () => {
    const result = await check([clean], []);
    expect(result.code).toBe(2);
    expect(result.err).toContain('nothing to check');
  });

  it('gives help with an example', async () => {
    const result = await check([clean], ['--help']);
    expect(result.code).toBe(0);
    expect(result.out).toContain('Examples:');
    expect(result.out).toContain('--no-cache');
  });

  it('speaks the language of the flag, else of the file, else of the environment', async () => {
    const files = { 'janggal.config.json': '{"locale":"en"}' };
    const env = { LANG: 'id_ID.UTF-8' };
    const words = async (line: readonly string[], options: WorldOptions) => (await check([clean], ['x', ...line], options)).out;
    expect(await words(['--locale', 'id'], { files })).toContain('dokumen');
    expect(await words([], { files, env })).toContain('document');
    expect(await words([], { env })).toContain('dokumen');
    expect(await words([], { env: { LC_ALL: 'en_US' } })).toContain('document');
    expect(await words([], { env: { LANG: '' } })).toContain('dokumen');
  });
});

describe('inputs', () => {
  const paths = async (line: readonly string[], options?: WorldOptions): Promise<readonly string[]> => {
    const { io } = world(options);
    let asked: readonly string[] = [];
    const parts: Partial<Parts> = {
      ...stub([clean]),
      find: (given) => {
        asked = given;
        return (async function* () {})();
      },
    };
    await run(line, io, parts);
    return asked;
  };

  it('takes paths, a list, or what is piped in', async () => {
    expect(await paths(['a', 'b'], { stdin: 'x' })).toEqual(['a', 'b']);
    expect(await paths([], { stdin: 'x' })).toEqual(['-']);
    expect(await paths(['--file-list', 'l'], { files: { l: '\uFEFFa b.txt\r\n\nc\n' } })).toEqual(['a b.txt', 'c']);
    expect(await paths(['x', '--file-list', 'l'], { files: { l: 'a\nb.txt\0c\0' } })).toEqual(['x', 'a\nb.txt', 'c']);
    expect(await paths(['--file-list', '-'], { stdin: 'a\nb\n' })).toEqual(['a', 'b']);
  });

  it('an empty list matches nothing', async () => {
    const { io } = world({ files: { l: '' } });
    expect(await run(['--file-list', 'l'], io)).toBe(2);
  });
});
