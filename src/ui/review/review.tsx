import { Box, render, Text, useInput } from 'ink';
import { useSyncExternalStore } from 'react';
import type { Finding, Locale } from '../../model/finding.js';
import type { Term } from '../../model/glossary.js';
import type { Rule } from '../../model/rule.js';
import { glyphs } from '../theme.js';
import { articleLines } from './article.js';
import { type Brush, brushOf, flow } from './brush.js';
import { detailLines } from './detail.js';
import { headLine } from './head.js';
import { actionOf, pressesOf } from './keys.js';
import { gutter, layoutOf, smallest } from './layout.js';
import { listLines } from './list.js';
import { footLine, overlayOf } from './overlay.js';
import { current } from './select.js';
import type { Action, State } from './state.js';
import { labels } from './words.js';

/** Holds the state; the screen is drawn anew after every change. */
export interface Store {
  get(): State;
  dispatch(action: Action): void;
  subscribe(listener: () => void): () => void;
}

/** What the screen asks for besides the state. */
export interface Reference {
  readonly locale: Locale;
  readonly colour: boolean;
  readonly ruleOf: (id: string) => Rule | undefined;
  /** The glossary entry a finding is about, once the glossary is read. */
  readonly termOf: (finding: Finding) => Term | undefined;
}

// A line a piece: Ink cuts a text of several lines as if it were one.
const Lines = ({ lines, width, height }: { lines: readonly string[]; width: number; height: number }) => (
  <Box flexDirection="column" width={width} height={height} flexShrink={0} overflow="hidden">
    {lines.slice(0, height).map((line, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a line of the screen is its row
      <Text key={row} wrap="truncate">
        {line === '' ? ' ' : line}
      </Text>
    ))}
  </Box>
);

const Wall = ({ height, brush }: { height: number; brush: Brush }) => (
  <Box width={1} height={height} flexShrink={0}>
    <Text>{Array.from({ length: height }, () => brush.dim(glyphs.bar)).join('\n')}</Text>
  </Box>
);

/** The article, and what stands in its place while there is none: it is still being checked, or could not be. */
const Article = ({ state, brush, locale }: { state: State; brush: Brush; locale: Locale }) => {
  const { width, height } = layoutOf(state.size).article;
  const entry = current(state);
  const waiting = state.entries[state.at];
  const room = gutter + width;
  if (!entry) {
    const text = waiting?.kind === 'failed' ? waiting.message : labels.checking[locale];
    const lines = flow([{ text, paint: waiting?.kind === 'failed' ? brush.yellow : brush.dim }], width);
    return <Lines lines={lines.map((line) => `   ${line}`)} width={room} height={height} />;
  }
  const { text, bar } = articleLines(state, entry, brush);
  return (
    <>
      <Lines lines={text} width={room} height={height} />
      <Box flexGrow={1} />
      <Text>{bar.join('\n')}</Text>
    </>
  );
};

const Detail = ({ state, reference, brush }: { state: State; reference: Reference; brush: Brush }) => {
  const { width, height, beside } = layoutOf(state.size).detail;
  const entry = current(state);
  if (!entry) return <Box width={width} height={height} />;
  const { locale, termOf } = reference;
  const finding = entry.report.findings[state.views.get(entry.id)?.focus ?? -1];
  const lines = detailLines(state, entry, finding && termOf(finding), { width: width - 2, airy: beside, locale, brush });
  return (
    <Box paddingX={1} flexShrink={0}>
      <Lines lines={lines} width={width - 2} height={height} />
    </Box>
  );
};

const Body = ({ state, reference, brush }: { state: State; reference: Reference; brush: Brush }) => {
  const { list, article, detail } = layoutOf(state.size);
  const left = article.width + gutter + 2;
  return (
    <Box>
      {list && (
        <>
          <Lines lines={listLines(state, state.at, list, brush)} width={list.width} height={list.height} />
          <Wall height={list.height} brush={brush} />
        </>
      )}
      <Box flexDirection={detail.beside ? 'row' : 'column'}>
        <Box width={detail.beside ? left : detail.width} height={article.height} flexShrink={0}>
          <Article state={state} brush={brush} locale={reference.locale} />
        </Box>
        {!detail.beside && <Text>{brush.dim(glyphs.rule.repeat(detail.width))}</Text>}
        <Detail state={state} reference={reference} brush={brush} />
      </Box>
    </Box>
  );
};

/** The whole screen for a state: always exactly as many rows as the terminal has. */
export const Screen = ({ state, reference }: { state: State; reference: Reference }) => {
  const { locale } = reference;
  const brush = brushOf(reference.colour);
  const width = Math.max(state.size.columns, smallest.columns);
  const height = Math.max(state.size.rows, smallest.rows);
  const page = { width: Math.min(width - 4, 100), height: height - 4, locale, brush };
  const overlay = overlayOf(state, page, reference.ruleOf);
  const rule = <Text>{brush.dim(glyphs.rule.repeat(width))}</Text>;
  return (
    <Box flexDirection="column" width={width} height={height} overflow="hidden">
      <Text wrap="truncate">{headLine(state, width, locale, brush)}</Text>
      {rule}
      {overlay ? (
        <Box paddingLeft={2} height={page.height}>
          <Lines lines={overlay.lines} width={page.width} height={page.height} />
        </Box>
      ) : (
        <Body state={state} reference={reference} brush={brush} />
      )}
      {rule}
      <Text wrap="truncate">{footLine(state, width, locale, brush, overlay?.hint)}</Text>
    </Box>
  );
};

export const Review = ({ store, reference }: { store: Store; reference: Reference }) => {
  const state = useSyncExternalStore(store.subscribe, store.get);
  useInput((input, key) => {
    for (const press of pressesOf(input, key)) {
      const action = actionOf(press, store.get().mode);
      if (action) store.dispatch(action);
    }
  });
  return <Screen state={state} reference={reference} />;
};

/** Where the screen is drawn: `output` gets every frame whole. */
export interface Surface {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/**
 * Draws until it is stopped. Ink's debug mode hands over whole frames; drawing them is left to the surface, because Ink's own
 * way of drawing clears the terminal with its scrollback whenever a frame fills it.
 */
export const draw = (store: Store, reference: Reference, { input, output }: Surface) =>
  render(<Review store={store} reference={reference} />, {
    stdin: input,
    stdout: output,
    stderr: output,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
