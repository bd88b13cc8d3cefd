import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { latest, openSession, placeOf, readSession } from '../../../src/commands/review/session.js';
import type { Event } from '../../../src/ui/review/history.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'janggal-session-'));
});

const accept = (fingerprint: string): Event => ({
  do: 'decide',
  document: 'a.txt',
  decisions: [[fingerprint, { kind: 'accept', text: 'baris\nkedua' }]],
});
const begin = (paths: readonly string[]) => {
  const { free } = placeOf(cwd, paths);
  return openSession(cwd, { file: free, header: { janggal: '0.1.0', paths } });
};

describe('a session', () => {
  it('is made with the first decision, and gives all of them back', () => {
    const session = begin(['artikel/']);
    expect(existsSync(join(cwd, 'reports'))).toBe(false);
    session.append(accept('1'));
    session.append({ do: 'undo' });
    session.close();
    expect(session.file).toBe('reports/review-artikel.session');
    expect(placeOf(cwd, ['artikel/']).found?.events).toEqual([accept('1'), { do: 'undo' }]);
  });

  it('loses a line that was cut off, and goes on behind the last whole one', () => {
    const session = begin(['a.txt']);
    session.append(accept('1'));
    session.close();
    appendFileSync(join(cwd, session.file), '{"do":"decide","docu');
    const { found } = placeOf(cwd, ['a.txt']);
    expect(found?.events).toEqual([accept('1')]);
    const again = openSession(cwd, { file: found!.file, header: { janggal: '0.1.0', paths: ['a.txt'] }, sound: found!.sound });
    again.append({ do: 'undo' });
    again.close();
    expect(readSession(cwd, session.file)?.events).toEqual([accept('1'), { do: 'undo' }]);
    expect(readFileSync(join(cwd, session.file), 'utf8')).not.toContain('docu{');
  });

  it('stands apart from one of other paths, and from an older one', () => {
    const first = begin(['a.txt']);
    first.append(accept('1'));
    first.close();
    expect(placeOf(cwd, ['a.txt']).free).toBe('reports/review-a-txt-2.session');
    expect(placeOf(cwd, ['a/txt']).found).toBeUndefined();
    const second = begin(['a.txt']);
    second.append(accept('2'));
    second.close();
    expect(placeOf(cwd, ['a.txt']).found?.events).toEqual([accept('2')]);
    expect(placeOf(cwd, ['a.txt', 'b.txt']).free).toBe('reports/review-a-txt-and-1-more.session');
  });

  it('is found without its paths, the last one first', () => {
    expect(() => latest(cwd)).toThrow(/no session to resume/);
    const session = begin(['b.txt']);
    session.append(accept('1'));
    session.close();
    expect(latest(cwd).paths).toEqual(['b.txt']);
  });

  it.each([
    ['bukan json\n', /x\.session:1: is no line/],
    ['{"janggal":"0.1.0","session":1,"paths":[]}\n{"do":"sing"}\n', /x\.session:2: is no line/],
    ['{"janggal":"9.0.0","session":2,"paths":[]}\n', /newer janggal/],
  ])('%j is refused with its line', (text, message) => {
    writeFileSync(join(cwd, 'x.session'), text);
    expect(() => readSession(cwd, 'x.session')).toThrow(message);
  });
});
