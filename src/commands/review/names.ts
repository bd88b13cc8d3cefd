import type { Config } from '../../config.js';
import type { Finding } from '../../model/finding.js';
import type { Term } from '../../model/glossary.js';
import type { NewName } from '../../ui/review/state.js';
import { run } from '../glossary/add.js';
import { ownFile, termsOf } from '../glossary/options.js';
import type { Io } from '../io.js';

/** Reads the glossary and gives what finds the entry a finding is about: by what it suggests, else by what stands there. */
export const termFinder = async (config: Config, io: Io): Promise<(finding: Finding) => Term | undefined> => {
  const own = [...new Set(config.glossary)].map((path) => ownFile(path, io));
  const byForm = new Map<string, Term>();
  for (const term of await termsOf({ config, own }))
    for (const form of [term.term, ...term.aliases, ...term.forbidden]) byForm.set(form.toLowerCase(), term);
  return ({ category, text, suggestions }) => {
    if (category !== 'terminology') return undefined;
    const forms = [...suggestions.map((suggestion) => suggestion.text), text];
    return forms.map((form) => byForm.get(form.trim().toLowerCase())).find((term) => term !== undefined);
  };
};

/** Adds a name by `janggal glossary add`; gives what that says. @throws KnownError as the command does */
export const addName = async (
  name: NewName,
  { configFile, io }: { readonly configFile: string | false | undefined; readonly io: Io },
) => {
  let said = '';
  const stdout = {
    isTTY: false,
    write: async (text: string) => {
      said += text;
      return true;
    },
  };
  const config = configFile === false ? ['--no-config'] : configFile === undefined ? [] : ['--config', configFile];
  const entry =
    'aliasOf' in name ? ['--alias', name.term, '--replace', '--', name.aliasOf] : ['--type', name.type, '--', name.term];
  await run([...config, ...entry], { ...io, stdout });
  return said.trim().split('\n')[0] ?? '';
};
