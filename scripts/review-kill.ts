// Kills a review 50 times at random moments of a scripted run and looks what is left (a pseudo-terminal by tmux).
//
//   npm run build && npx jiti scripts/review-kill.ts [runs] [--write]      --write puts the result into reports/speed.md
//
// Asked of every run: the session holds every decision that was on the screen, its events are a beginning of those of the whole
// run, a review can be resumed from it, and the article is what it was before or after a whole write, never anything else.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSession } from '../src/commands/review/session.ts';
import { replay } from '../src/ui/review/history.ts';
import { openPane, type Pane } from '../test/tmux.ts';
import { keepSection } from './section.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const seed = readdirSync(path.join(root, 'seeds')).find((name) => name.endsWith('.txt'))!;
const runs = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 50);
const script = [
  'Enter',
  'x',
  'Enter',
  't',
  'u',
  'r',
  'Enter',
  'w',
  'x',
  'Enter',
  'u',
  'Enter',
  'A',
  'T',
  'u',
  'w',
  'Enter',
  'x',
  'w',
];
const sessionFile = 'reports/review-a-txt.session';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const fresh = (): string => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'janggal-kill-'));
  mkdirSync(path.join(cwd, 'reports'));
  copyFileSync(path.join(root, 'seeds', seed), path.join(cwd, 'a.txt'));
  return cwd;
};
const begin = async (cwd: string, ...more: string[]): Promise<Pane> => {
  const cli = path.join(root, 'dist/cli.js');
  const command = ['exec env -u CI', process.execPath, cli, 'review a.txt --write --locale en', ...more].join(' ');
  const pane = openPane(command, { columns: 100, rows: 30, cwd });
  await pane.until((screen) => screen.startsWith('1/1  a.txt') && /\d+\/\d+\n/.test(screen), 'the article');
  return pane;
};
/** Types the script; ends early when `stop` says so. Gives the texts the article had on the way. */
const perform = async (pane: Pane, cwd: string, gap: () => number, stop: () => boolean): Promise<Set<string>> => {
  const texts = new Set([readFileSync(path.join(cwd, 'a.txt'), 'utf8')]);
  for (const key of script) {
    if (stop()) break;
    pane.press(key);
    // A decision on the old text or on the new one: only the first is the same in every run.
    while (key === 'w' && !stop() && !/written|No change/.test(pane.screen())) await pause(20);
    await pause(gap());
    texts.add(readFileSync(path.join(cwd, 'a.txt'), 'utf8'));
  }
  return texts;
};
const decidedOn = (screen: string): number => Number(/ (\d+)\/\d+\n/.exec(screen)?.[1] ?? 0);
const eventsIn = (cwd: string) => readSession(cwd, sessionFile)?.events ?? [];

const whole = fresh();
const reference = await begin(whole);
const wholeTexts = await perform(
  reference,
  whole,
  () => 300,
  () => false,
);
const wholeEvents = eventsIn(whole).map((event) => JSON.stringify(event));
reference.close();
console.log(`the whole run: ${wholeEvents.length} events, ${wholeTexts.size} texts`);

let sound = 0;
for (let run = 0; run < runs; run += 1) {
  const cwd = fresh();
  const pane = await begin(cwd);
  let killed = false;
  let seen = 0;
  const pid = Number(pane.ask('pane_pid'));
  const playing = perform(
    pane,
    cwd,
    () => 5 + Math.random() * 120,
    () => killed,
  ).catch(() => {});
  await pause(Math.random() * 3500);
  // What is on the screen now must be on record after the kill. A write takes decisions off again, so they are counted in the record.
  seen = decidedOn(pane.screen());
  process.kill(pid, 'SIGKILL');
  killed = true;
  await playing;
  pane.close();
  const events = eventsIn(cwd);
  const kept = events.filter((event) => event.do === 'decide').length;
  const prefix = events.every((event, index) => JSON.stringify(event) === wholeEvents[index]);
  const article = wholeTexts.has(readFileSync(path.join(cwd, 'a.txt'), 'utf8'));
  // The most decisions the record ever held, also before a write took them off.
  const most = Math.max(0, ...events.map((_, index) => replay(events.slice(0, index + 1)).decisions.get('a.txt')?.size ?? 0));
  let resumed = !existsSync(path.join(cwd, sessionFile)) || events.length === 0;
  if (!resumed) {
    const again = await begin(cwd, '--resume');
    const left = replay(events).decisions.get('a.txt')?.size ?? 0;
    resumed = left === 0 || /Went on with|no longer/.test(again.screen());
    again.close();
  }
  const good = prefix && article && most >= seen && resumed;
  if (good) sound += 1;
  console.log(
    `${run + 1}: ${kept} decisions, ${seen} seen, ${good ? 'sound' : JSON.stringify({ prefix, article, most, seen, resumed })}`,
  );
  rmSync(cwd, { recursive: true, force: true });
}
rmSync(whole, { recursive: true, force: true });
const line = `Killed (SIGKILL) at random moments of a scripted run with writes in place: ${sound} of ${runs} sound: every decision that was on the screen is resumed, no article is damaged (\`npx jiti scripts/review-kill.ts\`).`;
console.log(line);
if (process.argv.includes('--write')) keepSection('speed', 'The review, killed', line);
process.exitCode = sound === runs ? 0 : 1;
