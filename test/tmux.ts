import { spawnSync } from 'node:child_process';

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

export interface Pane {
  /** Types text as it is. */
  type(text: string): void;
  /** Presses keys by tmux's names: Enter, Escape, Down, C-c … */
  press(...keys: readonly string[]): void;
  /** What is on the screen, without colours. */
  screen(): string;
  /** The same with its escape sequences. */
  painted(): string;
  resize(columns: number, rows: number): void;
  /** The screen once it is as wanted. @throws where it never is */
  until(wanted: (screen: string) => boolean, what: string): Promise<string>;
  /** `alternate_on`, `cursor_flag`, `pane_pid` … */
  ask(variable: string): string;
  close(): void;
}

export interface PaneOptions {
  readonly columns: number;
  readonly rows: number;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

let count = 0;

/** A command in a real pseudo-terminal, in a tmux of its own. */
export const openPane = (command: string, { columns, rows, cwd, env = {} }: PaneOptions): Pane => {
  count += 1;
  const socket = `janggal-${process.pid}-${count}`;
  // Ink draws nothing where it believes itself in CI; whoever sits at a terminal does not.
  const { NO_COLOR: _, FORCE_COLOR: __, TMUX: ___, ...inherited } = process.env;
  const own: NodeJS.ProcessEnv = { ...inherited, LC_ALL: 'C.UTF-8', ...env };
  const tmux = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], {
      encoding: 'utf8',
      env: own,
    });
    if (status !== 0) throw new Error(`tmux ${args[0]}: ${stderr}`);
    return stdout;
  };
  tmux('new-session', '-d', '-s', 'pane', '-x', String(columns), '-y', String(rows), '-c', cwd, command);
  tmux('set-option', '-g', 'remain-on-exit', 'on');
  const screen = () => tmux('capture-pane', '-t', 'pane', '-p');
  return {
    type: (text) => void tmux('send-keys', '-t', 'pane', '-l', text),
    press: (...keys) => void tmux('send-keys', '-t', 'pane', ...keys),
    screen,
    painted: () => tmux('capture-pane', '-t', 'pane', '-p', '-e'),
    resize: (width, height) => void tmux('resize-window', '-t', 'pane', '-x', String(width), '-y', String(height)),
    async until(wanted, what) {
      let seen = '';
      for (const deadline = Date.now() + 40_000; Date.now() < deadline; ) {
        seen = screen();
        if (wanted(seen)) return seen;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      throw new Error(`the screen never showed ${what}:\n${seen}`);
    },
    ask: (variable) => tmux('display-message', '-t', 'pane', '-p', `#{${variable}}`).trim(),
    close: () => void spawnSync('tmux', ['-L', socket, 'kill-server']),
  };
};
