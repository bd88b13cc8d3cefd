import type { Locale, Message } from '../../model/finding.js';
import type { Rule } from '../../model/rule.js';
import { artifactLabels, severityLabels } from '../../report/labels.js';
import { printable } from '../../report/safe.js';
import { type Brush, flow, type Piece } from './brush.js';
import { keepable, kindsIn, unwrittenPaths } from './dialog.js';
import { come, gone } from './diff.js';
import type { Field } from './field.js';
import { keyboard } from './keys.js';
import { listLines } from './list.js';
import { focused } from './select.js';
import type { State } from './state.js';
import { aliasChoice, labels, termKinds } from './words.js';
import { cells, clipped } from './wrap.js';

interface Page {
  readonly width: number;
  readonly height: number;
  readonly locale: Locale;
  readonly brush: Brush;
}

const filled = (label: Message, locale: Locale, x: string): string => label[locale].replace('{x}', x);

const count = (n: number, id: string, en: string, locale: Locale): string =>
  locale === 'id' ? `${n} ${id}` : `${n} ${en}${n === 1 ? '' : 's'}`;

/** Lines from `top` on; the last ones stay in sight. */
const scrolled = (lines: readonly string[], top: number, height: number): readonly string[] => {
  const from = Math.max(0, Math.min(top, lines.length - height));
  return lines.slice(from, from + height);
};

const column = 11;

const helpLines = ({ width, locale, brush }: Page): readonly string[] =>
  keyboard.flatMap(({ title, keys }, index) => [
    ...(index > 0 ? [''] : []),
    brush.bold(title[locale]),
    ...keys.flatMap(({ shown, text }) =>
      flow(
        [{ text: shown, paint: brush.green }, { text: `${' '.repeat(Math.max(1, column - cells(shown)))}${text[locale]}` }],
        width,
        ' '.repeat(column),
      ),
    ),
  ]);

/** An example with its marked spans as they are, then as they should be. */
const exampleLines = (text: string, suggests: readonly string[] | undefined, width: number, brush: Brush): readonly string[] => {
  const pieces: Piece[] = [];
  let nth = 0;
  for (const [index, part] of text.split(/\[\[|\]\]/u).entries()) {
    if (index % 2 === 0) pieces.push({ text: part });
    else {
      pieces.push(gone(part === '' ? '␣' : part, brush));
      const right = suggests?.[nth];
      if (right !== undefined) pieces.push(come(right, brush));
      nth += 1;
    }
  }
  return flow([{ text: '· ' }, ...pieces], width, '  ');
};

const ruleLines = (rule: Rule, { width, locale, brush }: Page): readonly string[] => [
  brush.bold(rule.id),
  ...flow([{ text: rule.summary[locale] }], width),
  '',
  brush.bold(labels.why[locale]),
  ...flow([{ text: rule.why }], width),
  '',
  brush.bold(labels.examples[locale]),
  ...rule.incorrect.flatMap(({ text, suggests }) => exampleLines(text, suggests, width, brush)),
  '',
  brush.bold(labels.notFound[locale]),
  ...rule.correct.flatMap((text) => flow([{ text: `· ${text}` }], width, '  ')),
];

const filterLines = (state: State, at: number, { width, height, locale, brush }: Page): readonly string[] => {
  const { filter } = state;
  const kinds = kindsIn(state);
  const rows = [
    `${labels.severityFrom[locale]}: ${filter.severity === 'info' ? labels.any[locale] : severityLabels[filter.severity][locale]}`,
    `${labels.confidenceFrom[locale]}: ${filter.confidence === 0 ? labels.any[locale] : `${filter.confidence * 100} %`}`,
    ...kinds.map((kind) => `${filter.artifacts.has(kind) ? '[x]' : '[ ]'} ${artifactLabels[kind][locale]}`),
  ].map((row, index) => (index === at ? brush.bold(`› ${clipped(row, width - 2)}`) : `  ${clipped(row, width - 2)}`));
  return scrolled(rows, at - Math.floor(height / 2), height);
};

const choice = (title: string, choices: readonly string[], { width, brush }: Page): readonly string[] => [
  ...flow([{ text: title, paint: brush.bold }], width),
  '',
  ...choices.flatMap((text) => flow([{ text }], width, '   ')),
];

/** What covers the article while a dialog is open; undefined where the article stays in sight. */
export const overlayOf = (
  state: State,
  page: Page,
  ruleOf: (id: string) => Rule | undefined,
): { readonly title: Message; readonly hint: Message; readonly lines: readonly string[] } | undefined => {
  const { mode } = state;
  const { locale, height } = page;
  switch (mode.kind) {
    case 'help':
      return { title: labels.help, hint: labels.closeHint, lines: scrolled(helpLines(page), mode.top, height) };
    case 'rule': {
      const rule = ruleOf(focused(state)?.rule ?? '');
      return rule && { title: rule.summary, hint: labels.closeHint, lines: scrolled(ruleLines(rule, page), mode.top, height) };
    }
    case 'filter':
      return { title: labels.filter, hint: labels.filterHint, lines: filterLines(state, mode.at, page) };
    case 'documents':
      return { title: labels.documents, hint: labels.documentsHint, lines: listLines(state, mode.at, page, page.brush) };
    case 'type': {
      const choices = [...termKinds.map(({ label }) => label[locale]), aliasChoice[locale]];
      return { title: labels.term, hint: labels.escBack, lines: choice(filled(labels.typeOf, locale, mode.term), choices, page) };
    }
    case 'keep': {
      const { ignored, rejected } = keepable(state);
      const choices = [
        filled(labels.keepIgnored, locale, String(ignored)),
        filled(labels.keepAll, locale, String(ignored + rejected)),
      ];
      return { title: labels.keepTitle, hint: labels.escBack, lines: choice(labels.keepTitle[locale], choices, page) };
    }
    case 'quit': {
      const n = unwrittenPaths(state).length;
      const title = filled(labels.quitTitle, locale, locale === 'id' ? String(n) : count(n, '', 'file', locale));
      return {
        title: labels.escBack,
        hint: labels.escBack,
        lines: choice(title, [labels.quitWrite[locale], labels.quitAnyway[locale]], page),
      };
    }
    case 'resume': {
      const title = filled(
        labels.resumeTitle,
        locale,
        locale === 'id' ? String(mode.decided) : count(mode.decided, '', 'decision', locale),
      );
      return {
        title: labels.resumeOn,
        hint: labels.resumeOn,
        lines: choice(title, [labels.resumeOn[locale], labels.resumeNew[locale]], page),
      };
    }
    default:
      return undefined;
  }
};

const fieldLabels = {
  edit: labels.edit,
  reason: labels.reason,
  search: labels.search,
  jump: labels.jump,
  term: labels.term,
  alias: labels.alias,
} as const;

const fieldLine = (label: string, { text, cursor }: Field, width: number, brush: Brush): string => {
  const head = `${label}: `;
  const room = Math.max(8, width - cells(head) - 1);
  // The cursor stays in sight: what is left of it is cut from the front.
  let from = 0;
  while (cells(text.slice(from, cursor)) > room - 1) from += 1;
  const before = printable(text.slice(from, cursor));
  const [under = ' '] = text.slice(cursor);
  const after = clipped(text.slice(cursor + under.length), Math.max(0, room - cells(before) - 1));
  return `${brush.bold(head)}${before}${brush.inverse(printable(under))}${after}`;
};

/** The last line of the screen: what is being typed, what the last key did, or which keys there are. */
export const footLine = (state: State, width: number, locale: Locale, brush: Brush, hint: Message | undefined): string => {
  const { mode, notice } = state;
  if ('field' in mode) return fieldLine(fieldLabels[mode.kind][locale], mode.field, width, brush);
  if (notice) {
    const paint = { good: brush.green, bad: brush.yellow, plain: brush.bold }[notice.tone];
    return paint(clipped(notice.text[locale], width));
  }
  if (hint) return brush.dim(clipped(hint[locale], width));
  const fitting = [labels.foot, labels.footShort, labels.footShortest].find((each) => cells(each[locale]) <= width);
  return brush.dim((fitting ?? labels.footShortest)[locale]);
};
