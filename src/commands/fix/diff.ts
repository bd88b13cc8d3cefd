import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import picocolors from 'picocolors';
import { printable } from '../../report/safe.js';
import type { FixedDocument } from './file.js';

const colours: Readonly<Record<string, (colours: Colours) => (text: string) => string>> = {
  '+': ({ green }) => green,
  '-': ({ red }) => red,
  '@': ({ cyan }) => cyan,
};
type Colours = Readonly<Record<'green' | 'red' | 'cyan', (text: string) => string>>;

/** How a document changes, as a unified diff; what would steer a terminal is shown by a stand-in. Empty where nothing changes. */
export const diffOf = ({ before, document }: FixedDocument, colour: boolean): string => {
  if (before.document.raw === document.raw) return '';
  const name = printable(document.id);
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before.document.raw, document.raw, undefined, undefined, {
    context: 1,
    headerOptions: FILE_HEADERS_ONLY,
  });
  const paint = picocolors.createColors(colour);
  const lines = patch
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const text = printable(line.replace(/\r$/, ''));
      return colours[line[0] ?? '']?.(paint)(text) ?? text;
    });
  return `${lines.join('\n')}\n`;
};
