import { groups as about, type CommandSpec, type OptionSpec, type Values } from './spec.js';

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
/** In a description of _arguments brackets and colons mean something. */
const plain = (text: string): string => text.replaceAll(/([[\]:\\])/gu, '\\$1');

const action = ({ words, files }: Values): string => (files ? '_files' : words.length > 0 ? `(${words.join(' ')})` : ' ');

const line = ({ flags, about, values }: OptionSpec): string =>
  flags.map((flag) => quote(`*${flag}[${plain(about)}]${values ? `:value:${action(values)}` : ''}`)).join(' ');

const shellName = (name: string): string => `_janggal_${name.replaceAll(/[^a-z]/gu, '_')}`;

const one = ({ name, options, values }: CommandSpec): string => `${shellName(name)}() {
  _arguments \\
    ${[...options.map(line), quote(`*:argument:${action(values)}`)].join(' \\\n    ')}
}`;

const described = (commands: readonly Pick<CommandSpec, 'name' | 'about'>[]): string =>
  commands.map(({ name, about }) => quote(`${name.split(' ').at(-1)}:${about.replaceAll(':', '\\:')}`)).join(' ');

/** A completion function for zsh. */
export const zsh = (commands: readonly CommandSpec[]): string => {
  const outer = commands.filter(({ name }) => !name.includes(' '));
  const groups = [...new Set(commands.filter(({ name }) => name.includes(' ')).map(({ name }) => name.split(' ')[0]!))];
  const branches = [
    ...outer.filter(({ name }) => !groups.includes(name)).map(({ name }) => `    ${name}) ${shellName(name)} ;;`),
    ...groups.map((group) => {
      const inner = commands.filter(({ name }) => name.startsWith(`${group} `));
      return `    ${group})
      if ((CURRENT == 2)); then local -a inner; inner=(${described(inner)}); _describe command inner; return; fi
      shift words; ((CURRENT--))
      case $words[1] in
${inner.map(({ name }) => `        ${name.split(' ')[1]}) ${shellName(name)} ;;`).join('\n')}
      esac ;;`;
    }),
  ];
  return `#compdef janggal
# janggal completion for zsh: source <(janggal completion zsh)
${commands
  .filter(({ name }) => !groups.includes(name))
  .map(one)
  .join('\n')}
_janggal() {
  if ((CURRENT == 2)); then local -a outer; outer=(${described([...outer, ...groups.map((name) => ({ name, about: about[name] ?? '' }))])}); _describe command outer; return; fi
  shift words; ((CURRENT--))
  case $words[1] in
${branches.join('\n')}
  esac
}
if [ "$funcstack[1]" = _janggal ]; then _janggal "$@"; else compdef _janggal janggal; fi
`;
};
