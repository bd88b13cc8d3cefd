import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Terminal } from '../../../src/commands/io.js';
import { openStage, repaint } from '../../../src/commands/review/stage.js';

/** A terminal that keeps what is sent to it. */
const terminal = (columns = 80, rows = 24) => {
  let sent = '';
  let restore: (() => void) | undefined;
  const output = Object.assign(new EventEmitter(), {
    columns,
    rows,
    write: (text: string) => {
      sent += text;
      return true;
    },
  });
  const raw: boolean[] = [];
  const input = { isTTY: true, setRawMode: (on: boolean) => raw.push(on) };
  const onEnd = (restoring: () => void) => {
    restore = restoring;
    return () => {
      restore = undefined;
    };
  };
  const take = () => {
    const all = sent;
    sent = '';
    return all;
  };
  return { terminal: { input, output, onEnd } as unknown as Terminal, output, raw, take, crash: () => restore?.() };
};

describe('repaint', () => {
  it('sends the lines that differ and no others', () => {
    const sent = repaint(['satu', 'dua', 'tiga'], ['satu', 'DUA', 'tiga'], 24);
    expect(sent).toContain('\u001B[2;1H');
    expect(sent).toContain('DUA');
    expect(sent).not.toMatch(/satu|tiga/);
    expect(repaint(['a'], ['a'], 24)).toBe('');
  });

  it('wipes lines that are gone, and none below the screen', () => {
    expect(repaint(['a', 'b'], ['a'], 24)).toContain('\u001B[2;1H\u001B[0m\u001B[2K');
    expect(repaint([], ['a', 'b', 'c'], 2)).not.toContain('c');
  });
});

describe('the stage', () => {
  it('takes the alternate screen and gives the terminal back, once, whoever asks', () => {
    const { terminal: real, take, crash, raw } = terminal();
    const stage = openStage(real);
    expect(take()).toContain('\u001B[?1049h');
    crash();
    const end = take();
    expect(end).toContain('\u001B[?25h');
    expect(end).toMatch(/\u001B\[\?1049l$/);
    expect(raw).toEqual([false]);
    stage.close();
    stage.output.write('bingkai');
    expect(take()).toBe('');
  });

  it('draws frames, and everything again after a resize', () => {
    const { terminal: real, output, take } = terminal();
    const stage = openStage(real);
    let told = 0;
    stage.onResize(() => {
      told += 1;
    });
    stage.output.write('satu\ndua');
    stage.output.write('\u001B[?25h');
    take();
    stage.output.write('satu\ntiga');
    expect(take()).not.toContain('satu');
    output.columns = 60;
    output.emit('resize');
    stage.output.write('satu\ntiga');
    expect(take()).toContain('satu');
    expect(told).toBe(1);
    expect(stage.size()).toEqual({ columns: 60, rows: 24 });
  });

  it('is never smaller than the screen that is drawn', () => {
    const { terminal: real } = terminal(20, 5);
    const { output } = openStage(real);
    expect([output.columns, output.rows]).toEqual([40, 12]);
  });
});
