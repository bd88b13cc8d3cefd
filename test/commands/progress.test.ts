import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { startProgress } from '../../src/commands/progress.js';
import { clean, damaged, hostile } from '../report/fixtures.js';

const screen = (isTTY: boolean, columns = 80) => {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text: string) => written.push(text) };
};
const ticking = () => {
  let time = 0;
  return () => (time += 200);
};

describe('progress', () => {
  it('says nothing where nobody looks', () => {
    const pipe = screen(false);
    const progress = startProgress(pipe, 'id');
    progress.tick(damaged);
    progress.stop();
    expect(pipe.written).toEqual([]);
  });

  it('keeps one line and clears it', () => {
    const tty = screen(true);
    const progress = startProgress(tty, 'id', ticking());
    progress.tick(clean);
    progress.tick(damaged);
    expect(tty.written.at(-1)).toMatch(
      /^\r\u001B\[2Kmemeriksa 2 dokumen · \d+\/detik · terburuk \d+ artikel\/banjir-demak\.txt$/,
    );
    progress.stop();
    expect(tty.written.at(-1)).toBe('\r\u001B[2K');
    progress.tick(clean);
    expect(tty.written).toHaveLength(3);
  });

  it('fits the screen and shows hostile names safely', () => {
    const tty = screen(true, 40);
    startProgress(tty, 'en', ticking()).tick(hostile);
    const line = tty.written[0]!.slice('\r\u001B[2K'.length);
    expect(stringWidth(line)).toBeLessThan(40);
    expect(line).not.toContain('\u001B');
  });
});
