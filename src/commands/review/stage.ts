import { Writable } from 'node:stream';
import { smallest } from '../../ui/review/layout.js';
import type { Terminal } from '../io.js';

// Lines longer than the terminal are cut, not wrapped: a character wider than was thought spoils its own line only.
const enter = '\u001B[?1049h\u001B[?25l\u001B[?7l\u001B[2J\u001B[H';
const leave = '\u001B[0m\u001B[?7h\u001B[?25h\u001B[?1049l';
const clear = '\u001B[2J';
/** Terminals that know synchronised output show the frame at once; the others ignore this. */
const [begin, end] = ['\u001B[?2026h', '\u001B[?2026l'];

/** What turns one frame on the screen into another: only the lines that differ are sent. */
export const repaint = (before: readonly string[], after: readonly string[], rows: number): string => {
  const height = Math.min(rows, Math.max(before.length, after.length));
  let out = '';
  for (let row = 0; row < height; row += 1)
    if (before[row] !== after[row]) out += `\u001B[${row + 1};1H\u001B[0m\u001B[2K${after[row] ?? ''}`;
  return out === '' ? '' : `${begin}${out}\u001B[0m${end}`;
};

/** The alternate screen of a terminal. Ink is handed `output`, writes whole frames to it, and sees at least the smallest size. */
export interface Stage {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  size(): { readonly columns: number; readonly rows: number };
  onResize(listener: () => void): void;
  /** Gives the terminal back as it was. Safe to call again. */
  close(): void;
}

export const openStage = ({ input, output, onEnd }: Terminal): Stage => {
  let shown: readonly string[] = [];
  let open = true;
  const size = () => ({ columns: output.columns || 80, rows: output.rows || 24 });
  const frames = new Writable({
    decodeStrings: false,
    write(frame: string, _, done) {
      // Besides frames Ink sends commands for the cursor, which is hidden here.
      if (open && frame !== '' && !/^(?:\u001B\[\?[\d;]*[a-z])+$/.test(frame)) {
        const lines = frame.replace(/\n$/, '').split('\n');
        output.write(repaint(shown, lines, size().rows));
        shown = lines;
      }
      done();
    },
  });
  Object.defineProperties(frames, {
    isTTY: { value: true },
    columns: { get: () => Math.max(size().columns, smallest.columns) },
    rows: { get: () => Math.max(size().rows, smallest.rows) },
  });
  const listeners: (() => void)[] = [];
  const resized = () => {
    shown = [];
    output.write(clear);
    for (const listener of listeners) listener();
  };
  const close = () => {
    if (!open) return;
    open = false;
    stay();
    output.off('resize', resized);
    output.write(leave);
    if (input.isTTY) input.setRawMode(false);
  };
  const stay = onEnd(close);
  output.on('resize', resized);
  output.write(enter);
  return {
    input,
    output: frames as unknown as NodeJS.WriteStream,
    size,
    onResize: (listener) => void listeners.push(listener),
    close,
  };
};
