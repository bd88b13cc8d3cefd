import { type CommandSpec, groups, type Values } from './spec.js';

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const given = ({ words, files }: Values): string => (files ? '' : words.length > 0 ? ` -f -a ${quote(words.join(' '))}` : ' -f');

const when = (name: string): string => {
  const [group, inner] = name.split(' ');
  const test = `__fish_seen_subcommand_from ${group}`;
  return quote(inner ? `${test}; and __fish_seen_subcommand_from ${inner}` : test);
};

const lines = ({ name, options, values }: CommandSpec): readonly string[] => [
  ...options.map(({ flags, about, values: behind }) => {
    const named = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ');
    return `complete -c janggal -n ${when(name)} ${named}${behind ? ` -r${given(behind)}` : ''} -d ${quote(about)}`;
  }),
  ...(values.words.length > 0 ? [`complete -c janggal -n ${when(name)}${given(values)}`] : []),
];

/** Completions for fish. */
export const fish = (commands: readonly CommandSpec[]): string => {
  const first = [...new Set(commands.map(({ name }) => name.split(' ')[0]!))];
  const about = (name: string) => commands.find((command) => command.name === name)?.about ?? groups[name] ?? '';
  const inner = commands.filter(({ name }) => name.includes(' '));
  return `# janggal completion for fish: janggal completion fish | source
${first.map((name) => `complete -c janggal -n __fish_use_subcommand -f -a ${name} -d ${quote(about(name))}`).join('\n')}
${inner
  .map(({ name, about: says }) => {
    const [group, word] = name.split(' ');
    const siblings = inner.filter((other) => other.name.startsWith(`${group} `)).map((other) => other.name.split(' ')[1]);
    const test = `__fish_seen_subcommand_from ${group}; and not __fish_seen_subcommand_from ${siblings.join(' ')}`;
    return `complete -c janggal -n ${quote(test)} -f -a ${word} -d ${quote(says)}`;
  })
  .join('\n')}
${commands.flatMap(lines).join('\n')}
`;
};
