import { setImmediate } from 'node:timers/promises';
import type { Config } from '../../config.js';
import { KnownError } from '../../errors.js';
import type { Source } from '../../model/document.js';
import type { Finding, Severity } from '../../model/finding.js';
import type { Term } from '../../model/glossary.js';
import type { Failure } from '../../model/report.js';
import type { Rule } from '../../model/rule.js';
import { noFilter } from '../../ui/review/filter.js';
import { current, focused } from '../../ui/review/select.js';
import { type Effect, initial, type State } from '../../ui/review/state.js';
import type { Io, Terminal } from '../io.js';
import { colourOf } from '../paper.js';
import { openDesk } from './desk.js';
import { farewell } from './farewell.js';
import { ignoresOf, keepIgnores } from './keep.js';
import { addName, termFinder } from './names.js';
import { notes } from './notes.js';
import { openSession, type Place, type Session } from './session.js';
import { openStage } from './stage.js';
import { createStore } from './store.js';
import { writeFixed } from './writing.js';

export interface Show {
  readonly terminal: Terminal;
  readonly io: Io;
  readonly config: Config;
  /** As `--config` gave it, for what the review calls. */
  readonly configFile: string | false | undefined;
  readonly rules: readonly Rule[];
  readonly sources: readonly (Source | Failure)[];
  readonly paths: readonly string[];
  readonly place: Place;
  readonly resume: boolean;
  readonly minSeverity: Severity;
  readonly inPlace: boolean;
  readonly output?: string;
}

/** Runs a review from the first screen to the last and gives its exit code. @throws KnownError for a broken glossary or disk */
export const show = async (given: Show): Promise<number> => {
  const { terminal, io, config, sources, paths, place, inPlace, output } = given;
  // Loading Ink takes as long as checking an article; both are under way before anything is drawn.
  const drawing = import('../../ui/review/review.js');
  const desk = await openDesk(config, io);
  const header = { janggal: io.version, paths };
  const copies = new Set((place.found?.events ?? []).flatMap((event) => (event.do === 'copied' ? [event.file] : [])));
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const afterwards: string[] = [];
  let session: Session = openSession(io.cwd, { file: place.free, header });
  let termOf: (finding: Finding) => Term | undefined = () => undefined;
  let end: (code: number) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const over = new Promise<number>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });

  const write = async (files: readonly string[], state: State, thenQuit: boolean): Promise<void> => {
    for (const path of files) {
      const { file, documents, corrections, refused } = await writeFixed(
        path,
        state,
        desk,
        { inPlace, copies, ...(output !== undefined && { output }) },
        io,
      );
      if (!inPlace && !copies.has(file)) {
        copies.add(file);
        session.append({ do: 'copied', file });
      }
      // Read again first: no key may fall between the old text and the new one.
      const again = inPlace ? await desk.open(byPath.get(path)!) : [];
      store.dispatch({ type: 'wrote', documents, inPlace, notice: notes.wrote(file, corrections, refused) });
      if (inPlace) store.dispatch({ type: 'arrived', path, entries: again });
    }
    if (thenQuit) end(0);
  };

  const name = async (effect: Extract<Effect, { kind: 'name' }>, state: State): Promise<void> => {
    const said = await addName(effect.name, { configFile: given.configFile, io });
    const [document, finding] = [current(state), focused(state)];
    const notice = notes.said(said);
    if (document && finding)
      store.dispatch({ type: 'named', document: document.id, text: effect.name.term, rule: finding.rule, notice });
    else store.dispatch({ type: 'notice', notice });
  };

  const keep = async (state: State, rejected: boolean): Promise<void> => {
    const { file, count, text } = await keepIgnores(
      ignoresOf(state, config, io.cwd, rejected),
      config,
      io,
      given.configFile === false,
    );
    if (file === undefined && count > 0) afterwards.push(text);
    store.dispatch({ type: 'notice', notice: notes.kept(file, count) });
  };

  /** What the reader can mend is said on the screen; anything else ends the review. */
  const attempt = (doing: Promise<void>): void => {
    doing.catch((error: unknown) => {
      if (error instanceof KnownError) store.dispatch({ type: 'notice', notice: notes.failed(error) });
      else fail(error);
    });
  };

  const perform = (effect: Effect, state: State): void => {
    switch (effect.kind) {
      case 'log':
        try {
          session.append(effect.event);
        } catch (error) {
          fail(error);
        }
        return;
      case 'session':
        if (effect.resume && place.found)
          session = openSession(io.cwd, { file: place.found.file, header, sound: place.found.sound });
        return;
      case 'write':
        attempt(write(effect.paths, state, effect.thenQuit));
        return;
      case 'name':
        attempt(name(effect, state));
        return;
      case 'keep':
        attempt(keep(state, effect.rejected));
        return;
      case 'quit':
        end(effect.code);
    }
  };

  const first = await desk.open(sources[0]!);
  const { draw } = await drawing;
  const stage = openStage(terminal);
  const begin = initial([...byPath.keys()], stage.size());
  const store = createStore({ ...begin, filter: { ...noFilter, severity: given.minSeverity } }, perform);
  store.dispatch({ type: 'arrived', path: sources[0]!.path, entries: first });
  if (place.found) store.dispatch({ type: 'found-session', events: place.found.events, resume: given.resume });
  stage.onResize(() => store.dispatch({ type: 'resize', size: stage.size() }));

  const reference = {
    locale: config.locale,
    colour: colourOf(io, { isTTY: true }),
    ruleOf: (id: string) => given.rules.find((rule) => rule.id === id),
    termOf: (finding: Finding) => termOf(finding),
  };
  try {
    const screen = draw(store, reference, stage);
    let running = true;
    const others = async () => {
      for (const source of sources.slice(1)) {
        // Keys are heard between two documents.
        await setImmediate();
        if (!running) return;
        store.dispatch({ type: 'arrived', path: source.path, entries: await desk.open(source) });
      }
      if (running) termOf = await termFinder(config, io);
    };
    others().catch(fail);
    screen.waitUntilExit().then(() => {}, fail);
    try {
      return await over;
    } finally {
      running = false;
      screen.unmount();
    }
  } finally {
    stage.close();
    session.close();
    await io.stdout.write(farewell(store.get(), { session, paths, locale: config.locale, afterwards }));
  }
};
