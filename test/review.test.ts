import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSession } from '../src/commands/review/session.js';
import { replay } from '../src/ui/review/history.js';
import { hasTmux, openPane, type Pane } from './tmux.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = path.join(root, 'dist/cli.js');
const seeds = readdirSync(path.join(root, 'seeds')).filter((name) => name.endsWith('.txt'));

let cwd: string;
let pane: Pane | undefined;
beforeEach(() => {
  if (!existsSync(cli)) throw new Error('the command is not built: npm run build (npm test does it)');
  cwd = mkdtempSync(path.join(tmpdir(), 'janggal-review-'));
  mkdirSync(path.join(cwd, 'artikel'));
});
afterEach(() => {
  pane?.close();
  pane = undefined;
  rmSync(cwd, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array) => writeFileSync(path.join(cwd, 'artikel', name), content);
const read = (name: string) => readFileSync(path.join(cwd, 'artikel', name), 'utf8');
const torn =
  'Pemerintah daerah membahas undang -undang baru dan hal -hal lain di balai desa. Warga datang sejak pagi. Mereka membawa surat -surat untuk para petugas.\r\n';

/** A shell in which the review is started, so that what it leaves behind can be seen. */
const open = (line: string, { columns = 140, rows = 40, env = {} } = {}): Pane => {
  pane = openPane('sh', { columns, rows, cwd, env: { PS1: '$ ', ...env } });
  pane.type(`unset CI CONTINUOUS_INTEGRATION; echo BEFORE; ${process.execPath} ${cli} review ${line} --locale en; echo CODE $?`);
  pane.press('Enter');
  return pane;
};
const drawn = (screen: string) => /^1\/\d+ {2}/.test(screen) && screen.includes('? ') && /\d+\/\d+/.test(screen);
const restored = (terminal: Pane) => {
  expect(terminal.ask('alternate_on')).toBe('0');
  expect(terminal.ask('cursor_flag')).toBe('1');
};

describe.skipIf(!hasTmux)('a review in a terminal (skipped where tmux is not installed)', () => {
  it('walks the seeds, decides, edits, takes back, is resized, writes copies and gives the screen back', async () => {
    for (const name of seeds) copyFileSync(path.join(root, 'seeds', name), path.join(cwd, 'artikel', name));
    const [first] = seeds;
    const before = read(first!);
    const terminal = open('artikel');
    const screen = await terminal.until(drawn, 'the first article');
    expect(screen.split('\n')[0]).toContain(`artikel/${first}`);
    await terminal.until((seen) => !seen.includes('… 00'), 'every document checked');
    expect(terminal.ask('alternate_on')).toBe('1');

    terminal.press('Enter');
    await terminal.until((seen) => / 1\/\d+\n/.test(seen), 'one decision');
    terminal.press('x');
    await terminal.until((seen) => / 2\/\d+\n/.test(seen), 'two decisions');
    terminal.press('e');
    await terminal.until((seen) => seen.includes('Replace with: '), 'the field');
    terminal.press('C-u');
    terminal.type('kalimat pengganti');
    terminal.press('Enter');
    await terminal.until((seen) => / 3\/\d+\n/.test(seen), 'three decisions');
    terminal.press('x', 'u');
    await terminal.until((seen) => / 3\/\d+\n/.test(seen) && /4\/\d+$/m.test(seen), 'the undo');

    terminal.press('l');
    await terminal.until((seen) => seen.startsWith('2/5'), 'the second article');
    terminal.press('Left');
    await terminal.until((seen) => seen.startsWith('1/5'), 'the first article again');

    terminal.resize(60, 20);
    const small = await terminal.until((seen) => seen.split('\n')[1]?.trimEnd().length === 60, '60 columns');
    expect(small.split('\n').filter((line) => line.startsWith('›'))).toHaveLength(1);
    terminal.resize(140, 40);
    await terminal.until((seen) => seen.split('\n')[1]?.trimEnd().length === 140, '140 columns');

    terminal.press('w');
    await terminal.until((seen) => seen.includes('2 changes written'), 'that it was written');
    terminal.press('q');
    const after = await terminal.until((seen) => /CODE \d/.test(seen), 'the shell');
    expect(after).toContain('BEFORE');
    expect(after).toContain('CODE 0');
    expect(after).toContain('2 accepted, 1 rejected, 0 ignored');
    expect(after).not.toContain('Jakarta');
    restored(terminal);

    expect(read(first!)).toBe(before);
    const copy = read(first!.replace('.txt', '.fixed.txt'));
    expect(copy).toContain('kalimat pengganti');
    expect(copy).not.toBe(before);
  });

  it('writes in place, keeps line ends and encoding, and goes on with the text as it is now', async () => {
    put('a.txt', Buffer.from(`\ufeff${torn}Harga kafé naik.\r\n`, 'utf16le'));
    const terminal = open('artikel --write');
    await terminal.until(drawn, 'the article');
    terminal.press('A');
    await terminal.until((seen) => / 1\/3\n/.test(seen), 'the decision');
    terminal.press('w');
    await terminal.until((seen) => seen.includes('1 change written') && / 0\/2\n/.test(seen), 'the new text');
    terminal.press('q');
    await terminal.until((seen) => seen.includes('CODE 0'), 'the shell');
    const bytes = readFileSync(path.join(cwd, 'artikel/a.txt'));
    expect(bytes.toString('utf16le')).toBe(`\ufeff${torn.replace('undang -undang', 'undang-undang')}Harga kafé naik.\r\n`);
  });

  it('does not write over a file that somebody else has changed', async () => {
    put('a.txt', torn);
    const terminal = open('artikel --write');
    await terminal.until(drawn, 'the article');
    put('a.txt', `${torn}Ditambah orang lain.`);
    terminal.press('Enter', 'w');
    await terminal.until((seen) => seen.includes('has changed since it was read'), 'the refusal');
    expect(read('a.txt')).toBe(`${torn}Ditambah orang lain.`);
    terminal.press('q');
    await terminal.until((seen) => seen.includes('not written'), 'the question');
    terminal.press('q');
    await terminal.until((seen) => seen.includes('CODE 0'), 'the shell');
  });

  it.each([
    ['Ctrl-C', (terminal: Pane) => terminal.press('C-c'), 130],
    ['SIGTERM', (terminal: Pane) => void spawnSync('pkill', ['-TERM', '-P', terminal.ask('pane_pid')]), 143],
    ['SIGHUP', (terminal: Pane) => void spawnSync('pkill', ['-HUP', '-P', terminal.ask('pane_pid')]), 129],
  ])('gives the screen back after %s, and keeps what was decided', async (_, stop, code) => {
    put('a.txt', torn);
    const terminal = open('artikel');
    await terminal.until(drawn, 'the article');
    terminal.press('Enter', 'x');
    await terminal.until((seen) => / 2\/3\n/.test(seen), 'two decisions');
    stop(terminal);
    const after = await terminal.until((seen) => seen.includes(`CODE ${code}`), 'the shell');
    expect(after).toContain('BEFORE');
    restored(terminal);
    terminal.type(`clear; ${process.execPath} ${cli} review --resume --locale en`);
    terminal.press('Enter');
    await terminal.until((seen) => / 2\/3\n/.test(seen) && seen.includes('Went on with 2 decisions'), 'both decisions');
  });

  it('loses no decision that was on the screen when it was killed', async () => {
    put('a.txt', torn);
    for (const presses of [['Enter'], ['Enter', 'x'], ['T'], ['Enter', 'u', 'r'], ['x', 'Enter', 'u']]) {
      rmSync(path.join(cwd, 'reports'), { recursive: true, force: true });
      pane = openPane(`exec env -u CI ${process.execPath} ${cli} review artikel --locale en`, { columns: 100, rows: 24, cwd });
      await pane.until(drawn, 'the article');
      pane.press(...presses);
      const decided = { Enter: 1, 'Enter,x': 2, T: 3, 'Enter,u,r': 1, 'x,Enter,u': 1 }[presses.join()];
      await pane.until((seen) => seen.includes(` ${decided}/3\n`), `${decided} decisions`);
      process.kill(Number(pane.ask('pane_pid')), 'SIGKILL');
      pane.close();
      const session = readSession(cwd, 'reports/review-artikel.session');
      const decisions = replay(session?.events ?? []).decisions.get('artikel/a.txt');
      expect(decisions?.size).toBe(decided);
      expect(read('a.txt')).toBe(torn);
    }
  });

  it('adds a name to the glossary and keeps what is ignored', async () => {
    put('a.txt', torn);
    const terminal = open('artikel');
    await terminal.until(drawn, 'the article');
    terminal.type('+');
    await terminal.until((seen) => seen.includes('Name for the glossary'), 'the field');
    terminal.press('C-u');
    terminal.type('Balai Warga Sukamaju');
    terminal.press('Enter');
    await terminal.until((seen) => seen.includes('an organisation'), 'the kinds');
    terminal.press('o');
    await terminal.until((seen) => seen.includes('glossary.csv'), 'that it was added');
    terminal.press('i');
    terminal.type('judul buku');
    terminal.press('Enter', 'I', 'i');
    await terminal.until((seen) => seen.includes('1 entry added'), 'that it was kept');
    terminal.press('q');
    await terminal.until((seen) => seen.includes('CODE 0'), 'the shell');
    expect(readFileSync(path.join(cwd, 'glossary.csv'), 'utf8')).toContain('Balai Warga Sukamaju,,,organisation');
    expect(JSON.parse(readFileSync(path.join(cwd, 'janggal.config.json'), 'utf8')).ignore).toMatchObject([
      { reason: 'judul buku' },
    ]);
  });

  it('draws in sixteen colours, without any, with wide characters, and three words', async () => {
    put('a.txt', '日本語 🔥 hal -hal');
    const terminal = open('artikel --language id', { columns: 60, rows: 20, env: { NO_COLOR: '1', TERM: 'xterm' } });
    const screen = await terminal.until(drawn, 'the article');
    expect(screen).toContain('日本語 🔥 hal -hal');
    // Reverse, bold, underline and dim, but no colour.
    expect(terminal.painted()).not.toMatch(/\u001B\[[\d;]*(?:3[0-7]|9[0-7])m/);
    for (const line of screen.split('\n').slice(0, 20)) expect(line.length).toBeLessThanOrEqual(60);
  });
});

it('refuses where there is no terminal, and says what to do instead', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [cli, 'review', 'artikel'], { cwd, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(
    'janggal: janggal review needs a terminal to draw on and to read keys from\n  janggal check artikel prints the same findings anywhere\n',
  );
});
