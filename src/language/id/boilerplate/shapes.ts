import { shapes as labelled } from './shapes/labelled.js';
import { shapes as machine } from './shapes/machine.js';
import { shapes as phrases } from './shapes/phrases.js';
import { shapes as prompts } from './shapes/prompts.js';

export interface Shape {
  readonly kind: string;
  /** The words a line must begin with for the expression to be tried; lower case, letters only. */
  readonly first: string;
  /** Anchored, tried on the lower-case line without the marks before its first letter. */
  readonly line: RegExp;
}

export const shapes: ReadonlyMap<string, readonly Shape[]> = (() => {
  const byWord = new Map<string, Shape[]>();
  for (const shape of [...labelled, ...phrases, ...prompts, ...machine]) {
    for (const word of shape.first.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), shape]);
  }
  return byWord;
})();
