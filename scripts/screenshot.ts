// Draws docs/review.svg from a real review of the seeds in a pseudo-terminal (tmux).
//
//   npm run build && npx jiti scripts/screenshot.ts
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { openPane } from '../test/tmux.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [columns, rows] = [140, 36];
const cell = { width: 8.4, height: 18 };
const margin = 14;
const colours: Readonly<Record<number, string>> = { 31: '#f7768e', 32: '#9ece6a', 33: '#e0af68', 36: '#7dcfff', 90: '#7a819c' };
const [paper, text] = ['#1a1b26', '#c8cfe8'];

interface Look {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
  readonly strike: boolean;
  readonly colour: string | undefined;
}
const usual: Look = { bold: false, dim: false, underline: false, inverse: false, strike: false, colour: undefined };

const after = (look: Look, code: number): Look => {
  if (code === 0) return usual;
  if (code === 1) return { ...look, bold: true };
  if (code === 2) return { ...look, dim: true };
  if (code === 4) return { ...look, underline: true };
  if (code === 7) return { ...look, inverse: true };
  if (code === 9) return { ...look, strike: true };
  if (code === 22) return { ...look, bold: false, dim: false };
  if (code === 24) return { ...look, underline: false };
  if (code === 27) return { ...look, inverse: false };
  if (code === 29) return { ...look, strike: false };
  if (code === 39) return { ...look, colour: undefined };
  return colours[code] ? { ...look, colour: colours[code] } : look;
};

const escaped = (part: string): string =>
  part.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^\P{C}\n]/gu, '�');

/** The stretches of a line that look alike, with the cell each begins at. `look` goes on to the next line. */
const stretches = (
  line: string,
  first: Look,
): { readonly parts: readonly { at: number; text: string; look: Look }[]; readonly look: Look } => {
  const parts: { at: number; text: string; look: Look }[] = [];
  let look = first;
  let at = 0;
  for (const [index, piece] of line.split(/\u001B\[([\d;]*)m/u).entries()) {
    if (index % 2 === 1) for (const code of piece.split(';')) look = after(look, Number(code));
    else if (piece !== '') {
      parts.push({ at, text: piece, look });
      at += stringWidth(piece);
    }
  }
  return { parts, look };
};

const drawn = ({ at, text: shown, look }: { at: number; text: string; look: Look }, row: number): string => {
  const [x, y, width] = [margin + at * cell.width, margin + row * cell.height, stringWidth(shown) * cell.width];
  const ink = look.colour ?? text;
  const box = look.inverse ? `<rect x="${x}" y="${y}" width="${width}" height="${cell.height}" fill="${ink}"/>` : '';
  if (shown.trim() === '') return box;
  const style = [
    `fill="${look.inverse ? paper : ink}"`,
    look.bold ? 'font-weight="bold"' : '',
    look.dim ? 'opacity="0.55"' : '',
    look.underline || look.strike ? `text-decoration="${look.strike ? 'line-through' : 'underline'}"` : '',
  ].filter(Boolean);
  return `${box}<text x="${x}" y="${y + 13.5}" textLength="${width}" xml:space="preserve" ${style.join(' ')}>${escaped(shown)}</text>`;
};

const svgOf = (screen: string): string => {
  let look = usual;
  const lines = screen
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, row) => {
      const read = stretches(line, look);
      look = read.look;
      return read.parts.map((part) => drawn(part, row));
    });
  const [width, height] = [columns * cell.width + 2 * margin, rows * cell.height + 2 * margin];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14"><rect width="100%" height="100%" rx="8" fill="${paper}"/>\n${lines.join('\n')}\n</svg>\n`;
};

const cwd = mkdtempSync(path.join(tmpdir(), 'janggal-shot-'));
cpSync(path.join(root, 'seeds'), path.join(cwd, 'seeds'), { recursive: true });
const command = `exec env -u CI ${process.execPath} ${path.join(root, 'dist/cli.js')} review 'seeds/*.txt' --locale en`;
const pane = openPane(command, { columns, rows, cwd });
await pane.until((screen) => screen.includes('all keys') && !screen.includes('… 00'), 'every document checked');
for (const key of ['Enter', 'x', 'Tab', 'Enter', 'Enter']) pane.press(key);
await pane.until((screen) => / 4\/\d+\n/.test(screen), 'four decisions');
pane.type(':10');
pane.press('Enter');
await pane.until((screen) => / 10\/\d+$/m.test(screen), 'the tenth finding');
await new Promise((resolve) => setTimeout(resolve, 2000));
writeFileSync(path.join(root, 'docs/review.svg'), svgOf(pane.painted()));
pane.close();
rmSync(cwd, { recursive: true, force: true });
