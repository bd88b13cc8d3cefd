import { Argument, Command } from 'commander';
import type { CommandSpec } from './completion/spec.js';
import type { Io } from './io.js';
import { parse } from './parse.js';

/** Each shell's script is loaded when it is asked for. */
const shells: Readonly<Record<string, () => Promise<(commands: readonly CommandSpec[]) => string>>> = {
  bash: async () => (await import('./completion/bash.js')).bash,
  zsh: async () => (await import('./completion/zsh.js')).zsh,
  fish: async () => (await import('./completion/fish.js')).fish,
};

export const define = (command: Command): Command =>
  command
    .description('Prints what lets a shell complete commands, options, rules and formats.')
    .addArgument(new Argument('<shell>', 'which shell').choices(Object.keys(shells)))
    .addHelpText(
      'after',
      `
Examples:
  janggal completion fish | source                in ~/.config/fish/config.fish
  source <(janggal completion bash)               in ~/.bashrc
  source <(janggal completion zsh)                in ~/.zshrc, after compinit`,
    );

const specs = async (): Promise<readonly CommandSpec[]> => {
  const [{ definitions }, { specOf }, { rules }, { reporterNames }] = await Promise.all([
    import('./completion/definitions.js'),
    import('./completion/spec.js'),
    import('../rules/index.js'),
    import('../report/index.js'),
  ]);
  const known = { rules: rules.map(({ id }) => id), formats: reporterNames };
  const found: CommandSpec[] = [];
  for (const [name, load] of Object.entries(definitions)) found.push(specOf(name, (await load())(new Command(name)), known));
  return found;
};

export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const parsed = await parse('completion', define, argv, io);
  if (!parsed) return 0;
  const write = await shells[parsed.args[0]!]!();
  await io.stdout.write(write(await specs()));
  return 0;
};
