import type { CommandSpec, Values } from './spec.js';

/** Words without anything a shell would read into them. */
const list = (words: readonly string[]): string => words.join(' ');

const reply = ({ words, files }: Values): string =>
  [
    ...(words.length > 0 ? [`COMPREPLY=($(compgen -W '${list(words)}' -- "$word"))`] : []),
    ...(files ? ['compopt -o default 2> /dev/null; COMPREPLY=()'] : []),
    ...(words.length === 0 && !files ? ['COMPREPLY=()'] : []),
  ].join('; ');

const branch = ({ name, options, values }: CommandSpec): string => {
  const valued = options.filter((option) => option.values);
  const cases = valued.map((option) => `        ${option.flags.join('|')}) ${reply(option.values!)}; return ;;`);
  return `    '${name}')
      case "$before" in
${cases.join('\n')}
      esac
      if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W '${list(options.flatMap(({ flags }) => flags))}' -- "$word"))
      else ${reply(values)}; fi
      ;;`;
};

/** A completion function for bash 4 and later. */
export const bash = (commands: readonly CommandSpec[]): string => {
  const groups = new Map<string, string[]>();
  for (const { name } of commands) {
    const [group, inner] = name.split(' ');
    if (inner) groups.set(group!, [...(groups.get(group!) ?? []), inner]);
  }
  const first = [...new Set(commands.map(({ name }) => name.split(' ')[0]!))];
  const nested = [...groups].map(
    ([group, inner]) =>
      `    '${group}') if ((COMP_CWORD == 2)); then COMPREPLY=($(compgen -W '${list(inner)}' -- "$word")); return; fi
      command="${group} \${COMP_WORDS[2]}" ;;`,
  );
  return `# janggal completion for bash: source <(janggal completion bash)
_janggal() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  if ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W '${list([...first, '--help', '--version'])}' -- "$word")); return; fi
  case "$command" in
${nested.join('\n')}
  esac
  case "$command" in
${commands.map(branch).join('\n')}
  esac
}
complete -F _janggal janggal
`;
};
